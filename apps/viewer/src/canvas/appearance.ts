import type { KnowledgeGraph, PairProfile } from '@shanhai/graph'
import { findShortestPaths } from '@shanhai/graph'
import { endsOfConflict } from '../state/conflict-index.js'
import type { Selection } from '../state/selection.js'
import type { VisibleParts } from '../state/visible-parts.js'
import { lineOfKind } from './marks.js'
import type { Palette } from './palette.js'
import type { DrawnEdge, DrawnNode } from './to-drawing.js'

/** Keys that the selection lifts out of the picture; null where nothing is selected. */
export interface Spotlight {
  readonly selected: ReadonlySet<string>
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** Nodes around a selection whose names are written whether there is room or not. */
const MAX_FORCED_LABELS = 25

/** What a selection lifts: a node with its neighbours, an edge with its ends, a pair with what belongs to it… */
export function spotlightOf(
  graph: KnowledgeGraph,
  selection: Selection | null,
  profiles: ReadonlyMap<string, PairProfile>,
): Spotlight | null {
  switch (selection?.kind) {
    case undefined:
    case 'corrections':
    case 'table':
      return null
    case 'node':
      return {
        selected: new Set([selection.key]),
        nodes: new Set([selection.key, ...graph.neighbors(selection.key)]),
        edges: new Set(graph.edges(selection.key)),
      }
    case 'edge':
      return spotlightOfFacts(graph, [selection.key], graph.extremities(selection.key))
    case 'pair':
      return spotlightOfPairs(graph, [selection.key], profiles)
    case 'comparison':
      return spotlightOfPairs(graph, [selection.key, selection.other], profiles)
    case 'dossier':
      return spotlightOfPairs(graph, [selection.key, ...(selection.other === null ? [] : [selection.other])], profiles)
    case 'conflict':
      return spotlightOfFacts(
        graph,
        [selection.key, selection.other].filter((fact) => graph.hasEdge(fact)),
        endsOfConflict(graph, selection),
      )
    case 'paths': {
      const ends = [selection.key, selection.other] as const
      const { paths } = findShortestPaths(graph, ends)
      return spotlightOfFacts(
        graph,
        paths.flat().flatMap(({ facts }) => facts),
        ends,
      )
    }
    case 'article':
      return selection.passage === null || !graph.hasEdge(selection.passage)
        ? null
        : spotlightOfFacts(graph, [selection.passage], graph.extremities(selection.passage))
  }
}

/** Pairs with what belongs to them. */
export function spotlightOfPairs(
  graph: KnowledgeGraph,
  pairs: readonly string[],
  profiles: ReadonlyMap<string, PairProfile>,
  selected = pairs.flatMap((pair) => graph.extremities(pair)),
): Spotlight {
  const members = pairs.flatMap((pair) => Object.values(profiles.get(pair)?.members ?? {}).flat())
  const facts = [...pairs, ...members.flatMap((member) => member.facts)]
  return spotlightOfFacts(graph, facts, selected)
}

function spotlightOfFacts(graph: KnowledgeGraph, facts: readonly string[], selected: readonly string[]): Spotlight {
  const ends = facts.flatMap((fact) => graph.extremities(fact))
  return { selected: new Set(selected), nodes: new Set([...selected, ...ends]), edges: new Set(facts) }
}

/** What sigma may change of a node for one picture. */
export type NodeLook = DrawnNode & {
  readonly hidden: boolean
  readonly highlighted?: boolean
  readonly forceLabel?: boolean
  readonly zIndex?: number
}
export type EdgeLook = DrawnEdge & {
  readonly color: string
  readonly hidden: boolean
  /** The program that draws it. */
  readonly type: 'arrow' | 'parallel' | 'standing'
}

/** Functions for sigma's reducers, and what they say of lines as lists. */
export interface Looks {
  /** Keys of the facts that the filters leave. */
  readonly shown: ReadonlySet<string>
  /** Keys of the facts that are lifted out of the others; null: none is, and none is dimmed. */
  readonly lit: ReadonlySet<string> | null
  readonly node: (key: string, drawn: DrawnNode) => NodeLook
  readonly edge: (key: string, drawn: DrawnEdge) => EdgeLook
}

/** Filters hide, a selection dims what it does not touch. */
export function createLooks(visible: VisibleParts, spotlight: Spotlight | null, palette: Palette): Looks {
  const forced = spotlight !== null && spotlight.nodes.size <= MAX_FORCED_LABELS
  return {
    shown: visible.edges,
    lit: spotlight?.edges ?? null,
    node: (key, drawn) => {
      const hidden = !visible.nodes.has(key)
      if (spotlight === null) return { ...drawn, hidden }
      if (spotlight.selected.has(key)) return { ...drawn, hidden, highlighted: true, forceLabel: true, zIndex: 2 }
      if (spotlight.nodes.has(key)) return { ...drawn, hidden, forceLabel: forced, zIndex: 1 }
      return { ...drawn, hidden, color: palette.dimmedNode, label: '', zIndex: 0 }
    },
    edge: (key, drawn) => {
      const hidden = !visible.edges.has(key)
      const type = drawn.standing !== 'current' ? 'standing' : drawn.curvature === 0 ? 'arrow' : 'parallel'
      const { color } = lineOfKind(drawn.line, palette)
      if (spotlight === null) return { ...drawn, color, hidden, type }
      if (spotlight.edges.has(key))
        return { ...drawn, color, hidden, type, zIndex: 3 + drawn.zIndex, size: drawn.size + 1 }
      return { ...drawn, hidden, type, color: palette.dimmedEdge, zIndex: 0 }
    },
  }
}
