import type { Predicate } from '@shanhai/model'
import { compareCodeUnits, InvalidArgumentError } from '@shanhai/model'
import type { KnowledgeGraph } from './attributes.js'
import type { Link, Point } from './force-atlas.js'
import { applyForceAtlas } from './force-atlas.js'
import { isGraphKey } from './keys.js'
import { readList, readRecord, refuse } from './read-json.js'
import { ROOM, separate } from './separate.js'
import { startPositions } from './start-positions.js'

/** Position of each node by its key; about one unit between neighbours, y upwards. */
export type Layout = Readonly<Record<string, readonly [number, number]>>

export interface LayoutOptions {
  /** Another seed gives another, equally good picture. */
  readonly seed?: number
  /** Rounds of ForceAtlas2; absent: 400 for a small graph, none for a large one. */
  readonly iterations?: number
  /** Is told after each round which share of the work is done, from 0 to 1; changes nothing of the result. */
  readonly onProgress?: (share: number) => void
}

export const DEFAULT_LAYOUT_OPTIONS = { seed: 1 } as const satisfies LayoutOptions

/** No position of a file lies farther out: sums and squares of positions stay exact enough to draw. */
const FARTHEST = 1e6

/** A picture of this many nodes is large: a map to zoom into. */
const LARGE_FROM = 2500

/**
 * How the two kinds of picture are made. In a large one a round is dear, and the few that can be had fling the hubs
 * outwards and mix the counties; the starting positions alone keep every county together.
 *
 * `iterations` of ForceAtlas2; `rounds` of pushing nodes apart; `spread`: room from the start; `reach`: rooms that the
 * end of a pair needs, as it is drawn large and the line of the pair is what the picture is about.
 */
const STYLES = {
  small: { iterations: 400, rounds: 300, spread: 0.42, reach: 1.7 },
  large: { iterations: 0, rounds: 30, spread: 0.8, reach: 1 },
} as const

/** How strongly a fact holds its ends together: pairs are the subject, containment is only the ground. */
const WEIGHTS: Partial<Readonly<Record<Predicate, number>>> = { PAIRED_ASSISTANCE: 2, PART_OF: 0.5 }

/**
 * Positions for a graph, rounded to 2 decimals. Depends on keys, facts, seed and iterations alone, so that two builds
 * of one input give one picture. Nodes without facts stand in rows below the others.
 */
export function computeLayout(graph: KnowledgeGraph, options: LayoutOptions = {}): Layout {
  const style = graph.order < LARGE_FROM ? STYLES.small : STYLES.large
  const { seed, iterations } = { ...DEFAULT_LAYOUT_OPTIONS, iterations: style.iterations, ...options }
  if (!Number.isSafeInteger(iterations) || iterations < 0)
    throw new InvalidArgumentError('layout/iterations', 'iterations must be a whole number from 0', {
      value: iterations,
    })
  const keys = graph.nodes().sort(compareCodeUnits)
  const linked = keys.filter((key) => graph.degreeWithoutSelfLoops(key) > 0)
  const points = startPositions(graph, linked, { seed, reach: style.reach })
  const all = iterations + style.rounds
  applyForceAtlas(points, linksOf(graph, linked), iterations, (round) => options.onProgress?.(round / all))
  centre(points, style.spread)
  separate(points, style.rounds, (round) => options.onProgress?.((iterations + round) / all))
  const alone = keys.filter((key) => graph.degreeWithoutSelfLoops(key) === 0)
  const placed = [...points, ...rowsBelow(points, alone.length)]
  const entries = [...linked, ...alone].map((key, i) => [key, rounded(placed[i])] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => compareCodeUnits(a, b)))
}

/**
 * Gives points that forces alone have moved the room that nodes and names need, as {@link computeLayout} does; for up to a
 * thousand or so, with more it takes too long to be waited for.
 *
 * @param fixed numbers of points that stay where they are
 */
export function settlePoints(points: readonly Point[], fixed: ReadonlySet<number>): void {
  const kept = [...fixed].flatMap((i) => {
    const point = points[i]
    return point ? [{ point, x: point.x, y: point.y }] : []
  })
  // With fixed points the scale is theirs.
  if (kept.length === 0) centre(points, STYLES.small.spread)
  separate(points, STYLES.small.rounds)
  for (const { point, x, y } of kept) Object.assign(point, { x, y })
}

/** Rooms that an end of a pair needs in a small picture. */
export const PAIR_END_REACH: number = STYLES.small.reach

/** Checks the content of a `layout.json`. @throws InvalidDataError that names the first thing wrong */
export function parseLayout(value: unknown): Layout {
  const entries = Object.entries(readRecord(value, 'layout')).map(([key, position]) => {
    if (!isGraphKey(key)) refuse('layout', 'keys with a prefix', key)
    const where = `layout of ${key}`
    const [x, y, ...more] = readList(position, where, (one, at) =>
      typeof one === 'number' && Math.abs(one) <= FARTHEST
        ? one
        : refuse(at, `a number up to ${String(FARTHEST)}`, one),
    )
    if (x === undefined || y === undefined || more.length > 0) return refuse(where, 'two numbers', position)
    return [key, [x, y]] as const
  })
  return Object.fromEntries(entries)
}

function linksOf(graph: KnowledgeGraph, keys: readonly string[]): readonly Link[] {
  const numbers = new Map(keys.map((key, i) => [key, i]))
  return graph
    .edges()
    .sort(compareCodeUnits)
    .flatMap((edge) => {
      const from = numbers.get(graph.source(edge))
      const to = numbers.get(graph.target(edge))
      if (from === undefined || to === undefined || from === to) return []
      return { from, to, weight: WEIGHTS[graph.getEdgeAttribute(edge, 'predicate')] ?? 1 }
    })
}

/** Moves the middle to the origin and scales to `spread` rooms a node, a little less than they will need. */
function centre(points: readonly Point[], spread: number): void {
  if (points.length === 0) return
  const mean = (read: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + read(point), 0) / points.length
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  const now = Math.sqrt(mean((point) => (point.x - x) ** 2 + (point.y - y) ** 2))
  const scale = now > 0 ? (spread * ROOM.width * Math.sqrt(points.length)) / now : 1
  for (const point of points) {
    point.x = (point.x - x) * scale
    point.y = (point.y - y) * scale
  }
}

function rowsBelow(points: readonly Point[], count: number): readonly Point[] {
  const columns = Math.max(1, Math.ceil(1.5 * Math.sqrt(points.length + count)))
  const bottom = points.reduce((lowest, { y }) => Math.min(lowest, y), 0) - 2 * ROOM.height
  return Array.from({ length: count }, (_, i) => ({
    x: ((i % columns) - (Math.min(columns, count) - 1) / 2) * ROOM.width,
    y: bottom - Math.floor(i / columns) * ROOM.height,
    reach: 1,
  }))
}

function rounded(point: Point | undefined): readonly [number, number] {
  const round = (value: number): number => Math.round(value * 100) / 100 + 0
  return point ? [round(point.x), round(point.y)] : [0, 0]
}
