import type { KnowledgeGraph } from '@shanhai/graph'
import type { Selection } from '../state/viewer-state.js'
import type { VisibleParts } from '../state/visible-parts.js'
import type { DrawnEdge, DrawnNode } from './to-drawing.js'

/** Keys that the selection lifts out of the picture; null where nothing is selected. */
export interface Spotlight {
  readonly selected: ReadonlySet<string>
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** Nodes around a selection whose names are written whether there is room or not. */
const MAX_FORCED_LABELS = 25

const DIMMED_NODE = '#dfe4e9'
const DIMMED_EDGE = '#eef1f4'

/** A node with its neighbours, or an edge with its ends. */
export function spotlightOf(graph: KnowledgeGraph, selection: Selection | null): Spotlight | null {
  if (selection === null) return null
  const { kind, key } = selection
  if (kind === 'edge') {
    const ends = graph.extremities(key)
    return { selected: new Set(ends), nodes: new Set(ends), edges: new Set([key]) }
  }
  return {
    selected: new Set([key]),
    nodes: new Set([key, ...graph.neighbors(key)]),
    edges: new Set(graph.edges(key)),
  }
}

/** What sigma may change of a node for one picture. */
export type NodeLook = DrawnNode & {
  readonly hidden: boolean
  readonly highlighted?: boolean
  readonly forceLabel?: boolean
  readonly zIndex?: number
}
export type EdgeLook = DrawnEdge & { readonly hidden: boolean }

/** Functions for sigma's reducers. */
export interface Looks {
  readonly node: (key: string, drawn: DrawnNode) => NodeLook
  readonly edge: (key: string, drawn: DrawnEdge) => EdgeLook
}

/** Filters hide, a selection dims what it does not touch. */
export function createLooks(visible: VisibleParts, spotlight: Spotlight | null): Looks {
  const forced = spotlight !== null && spotlight.nodes.size <= MAX_FORCED_LABELS
  return {
    node: (key, drawn) => {
      const hidden = !visible.nodes.has(key)
      if (spotlight === null) return { ...drawn, hidden }
      if (spotlight.selected.has(key)) return { ...drawn, hidden, highlighted: true, forceLabel: true, zIndex: 2 }
      if (spotlight.nodes.has(key)) return { ...drawn, hidden, forceLabel: forced, zIndex: 1 }
      return { ...drawn, hidden, color: DIMMED_NODE, label: '', zIndex: 0 }
    },
    edge: (key, drawn) => {
      const hidden = !visible.edges.has(key)
      if (spotlight === null) return { ...drawn, hidden }
      if (spotlight.edges.has(key)) return { ...drawn, hidden, zIndex: 3 + drawn.zIndex, size: drawn.size + 1 }
      return { ...drawn, hidden, color: DIMMED_EDGE, zIndex: 0 }
    },
  }
}
