import type { EdgeLook, Looks, NodeLook } from './appearance.js'
import { lineOfKind } from './marks.js'
import type { Palette } from './palette.js'
import type { Drawing } from './to-drawing.js'

/** What is under the pointer: an entity with its neighbours and their facts, or a fact with its ends. */
export interface Hovered {
  /** The entity itself; absent under a fact. */
  readonly key?: string
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

export function hoveredNode(drawing: Drawing, key: string): Hovered {
  return { key, nodes: new Set([key, ...drawing.neighbors(key)]), edges: new Set(drawing.edges(key)) }
}

export function hoveredEdge(drawing: Drawing, key: string): Hovered {
  return { nodes: new Set(drawing.extremities(key)), edges: new Set([key]) }
}

/** Neighbours under the pointer whose names are written whether there is room or not. */
const MAX_NAMED = 16

/** The looks of a picture while something is under the pointer: all the rest steps back, even what is selected. */
export function withHover(looks: Looks, hovered: Hovered | null, palette: Palette): Looks {
  if (hovered === null) return looks
  const { key: main, nodes, edges } = hovered
  return {
    shown: looks.shown,
    lit: edges,
    node: (key, drawn): NodeLook => {
      const look = looks.node(key, drawn)
      if (look.hidden || look.highlighted) return look
      if (!nodes.has(key)) return { ...look, color: palette.dimmedNode, label: '', forceLabel: false }
      const { color, label } = drawn
      if (key === main) return { ...look, color, label, highlighted: true, forceLabel: true }
      return { ...look, color, label, forceLabel: nodes.size <= MAX_NAMED }
    },
    edge: (key, drawn): EdgeLook => {
      const look = looks.edge(key, drawn)
      if (look.hidden) return look
      return edges.has(key)
        ? { ...look, color: lineOfKind(drawn.line, palette).color, size: drawn.size + 1 }
        : { ...look, color: palette.dimmedEdge }
    },
  }
}
