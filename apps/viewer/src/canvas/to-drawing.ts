import graphology from 'graphology'
import type { MultiDirectedGraph } from 'graphology'
import type { KnowledgeGraph, Layout } from '@shanhai/graph'
import type { LineKind, LineStanding } from './marks.js'
import { HOLLOW, lineKindOf, lineOfKind, lineStandingOf, MARKS, SHAPES } from './marks.js'
import { PALETTES } from './palette.js'
import { lanesOf } from './parallel-lanes.js'
import type { Side } from './place-labels.js'

/** What sigma needs of a node; the knowledge graph itself has nothing of this. */
export interface DrawnNode {
  readonly x: number
  readonly y: number
  /** Pixels from the middle to the edge. */
  readonly size: number
  readonly color: string
  /** Number in the list of shapes. */
  readonly shape: number
  /** The name cut to fit beside other names. */
  readonly label: string
  readonly fullName: string
  /** Where the name stands; null: wherever there is room. */
  readonly side: Side | null
  /** Write the name before others, if there is room. */
  readonly forceLabel: boolean
}

/** Its colour is that of its kind in the theme of the page. */
export interface DrawnEdge {
  readonly line: LineKind
  readonly standing: LineStanding
  /** Pixels. */
  readonly size: number
  readonly zIndex: number
  /** See {@link Lane}; 0 for a line that runs straight from end to end. */
  readonly offset: number
  readonly curvature: number
}

export type Drawing = MultiDirectedGraph<DrawnNode, DrawnEdge>

const STRAIGHT = { offset: 0, curvature: 0 } as const

/** Characters that a long name keeps at its two ends: the beginning says where, the end says what. */
const KEPT = { head: 5, tail: 4 } as const

/** Up to this many nodes they are drawn in full size; the more there are, the smaller. */
const FULL_SIZE_UP_TO = 150

/** From this many lines on those that are no pairs step back: they would lie over each other as a grey disk. */
const MANY_LINES = 1500

/**
 * The picture of a graph at the positions of a layout; keys are those of the graph. What has no position is not drawn.
 *
 * @param options `isolated`: also draw entities without facts, which else would only take up room; `columns`: names of the
 *   first and the last column stand outside of them
 */
export function toDrawing(
  graph: KnowledgeGraph,
  layout: Layout,
  { isolated, columns = false }: { readonly isolated: boolean; readonly columns?: boolean },
): Drawing {
  const scale = Math.min(1, Math.max(0.3, (FULL_SIZE_UP_TO / graph.order) ** 0.35))
  const sideOf = columns ? sides(layout) : () => null
  const drawing: Drawing = new graphology.MultiDirectedGraph<DrawnNode, DrawnEdge>()
  graph.forEachNode((key, { name, entityType }) => {
    if (!isolated && graph.degree(key) === 0) return
    const position = layout[key]
    if (position === undefined) return
    const [x, y] = position
    const side = sideOf(x)
    const { color, shape, scale: shapeScale } = MARKS[entityType]
    const size = scale * shapeScale * sizeOf(graph.degree(key), isInPair(graph, key))
    drawing.addNode(key, {
      x,
      y,
      size,
      color,
      shape: SHAPES.indexOf(shape),
      label: clip(name),
      fullName: name,
      side,
      forceLabel: side !== null,
    })
  })
  const lanes = lanesOf(graph)
  const many = graph.size >= MANY_LINES
  graph.forEachEdge((key, fact, source, target) => {
    if (!drawing.hasNode(source) || !drawing.hasNode(target)) return
    const { predicate } = fact
    const line = lineKindOf(fact, many)
    const standing = lineStandingOf(fact)
    const width = lineOfKind(line, PALETTES.light).width + (standing === 'planned' ? HOLLOW.wider : 0)
    const zIndex = predicate === 'PAIRED_ASSISTANCE' ? 2 : predicate === 'PART_OF' ? 0 : 1
    const { offset, curvature } = lanes.get(key) ?? STRAIGHT
    const look = { line, standing, size: scale * width, zIndex, offset: scale * offset, curvature }
    drawing.addDirectedEdgeWithKey(key, source, target, look)
  })
  return drawing
}

/** Cuts a name for its label; counts characters, not UTF-16 units. */
export function clip(name: string): string {
  const characters = [...name]
  if (characters.length <= KEPT.head + KEPT.tail + 1) return name
  return `${characters.slice(0, KEPT.head).join('')}…${characters.slice(-KEPT.tail).join('')}`
}

function sizeOf(degree: number, inPair: boolean): number {
  return Math.min(17, 7 + 1.6 * Math.log2(1 + degree) + (inPair ? 2 : 0))
}

/** Names outside of the first and the last column. */
function sides(layout: Layout): (x: number) => Side | null {
  const [first, last] = Object.values(layout).reduce(
    ([least, most], [x]) => [Math.min(least, x), Math.max(most, x)],
    [Infinity, -Infinity],
  )
  return (x) => (first === last ? null : x === first ? 'left' : x === last ? 'right' : null)
}

function isInPair(graph: KnowledgeGraph, key: string): boolean {
  return graph.someEdge(key, (_edge, { predicate }) => predicate === 'PAIRED_ASSISTANCE')
}
