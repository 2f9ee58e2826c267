import type { Predicate } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import type { KnowledgeGraph } from './attributes.js'
import type { Layout } from './layout.js'

/** Longitude and latitude in degrees by division code. */
export type Coordinates = ReadonlyMap<string, readonly [longitude: number, latitude: number]>

/** Positions on a map, and what could not be put there: it stands in rows below. */
export interface MapLayout {
  readonly positions: Layout
  readonly unplaced: readonly string[]
}

/** Units of the layout for a degree of latitude. */
const DEGREE = 60
/** A degree of longitude at the middle of China (35° N) is so much of one of latitude: equirectangular projection. */
const NARROWING = Math.cos((35 * Math.PI) / 180)
/** Degrees between things at one place, which stand around it as seeds in a sunflower (Vogel 1979). */
const APART = 0.16
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Facts that say where something is, the surest first; a body is where it works before where it comes from. */
const PLACING: readonly Predicate[] = [
  'LOCATED_IN',
  'PART_OF',
  'STATIONED_IN',
  'PRODUCED_IN',
  'OPERATES_IN',
  'HOLDS_POSITION',
  'PARTICIPATES_IN',
  'ORGANIZES',
  'FUNDS_OR_BUILDS',
  'REPRESENTS',
]
/** Things in a row below the map. */
const IN_ROW = 40

type Point = readonly [number, number]

/**
 * Puts places where they lie and everything else around the place that its facts lead to, in few steps. Points only: the
 * layout knows no borders. The same graph gives the same positions.
 */
export function layOutOnMap(graph: KnowledgeGraph, coordinates: Coordinates): MapLayout {
  const own = new Map<string, Point>()
  for (const key of graph.nodes().sort(compareCodeUnits)) {
    const point = coordinates.get(graph.getNodeAttribute(key, 'adcode') ?? '')
    if (point) own.set(key, [point[0] * NARROWING * DEGREE, point[1] * DEGREE])
  }
  const anchors = anchorsOf(graph, own)
  const around = new Map<string, string[]>()
  for (const [key, anchor] of anchors) around.set(anchor, [...(around.get(anchor) ?? []), key])
  const positions: Record<string, Point> = Object.fromEntries(own)
  for (const [anchor, keys] of around) {
    const [x, y] = own.get(anchor) ?? [0, 0]
    keys.sort(compareCodeUnits).forEach((key, i) => {
      const radius = APART * DEGREE * Math.sqrt(i + 1)
      positions[key] = [x + radius * Math.cos((i + 1) * GOLDEN_ANGLE), y + radius * Math.sin((i + 1) * GOLDEN_ANGLE)]
    })
  }
  const unplaced = graph
    .nodes()
    .filter((key) => positions[key] === undefined)
    .sort(compareCodeUnits)
  return { positions: { ...positions, ...rowsBelow(Object.values(positions), unplaced) }, unplaced }
}

/** For each thing without a point of its own the place that it stands at, found breadth first from the places. */
function anchorsOf(graph: KnowledgeGraph, own: ReadonlyMap<string, Point>): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>()
  const rest = graph.nodes().filter((key) => !own.has(key))
  for (;;) {
    const found = rest.flatMap((key) => {
      if (anchors.has(key)) return []
      const anchor = nextAnchor(graph, key, (other) => (own.has(other) ? other : anchors.get(other)))
      return anchor === undefined ? [] : [[key, anchor] as const]
    })
    if (found.length === 0) return anchors
    for (const [key, anchor] of found) anchors.set(key, anchor)
  }
}

/** By the first relation that leads to something placed; of several the first by key. */
function nextAnchor(
  graph: KnowledgeGraph,
  key: string,
  placeOf: (other: string) => string | undefined,
): string | undefined {
  for (const predicate of PLACING) {
    const places = graph
      .filterEdges(key, (_fact, attributes) => attributes.predicate === predicate)
      .map((fact) => graph.opposite(key, fact))
      .sort(compareCodeUnits)
    for (const other of places) {
      const place = placeOf(other)
      if (place !== undefined) return place
    }
  }
  return undefined
}

function rowsBelow(placed: readonly Point[], keys: readonly string[]): Layout {
  const left = placed.reduce((least, [x]) => Math.min(least, x), Infinity)
  const bottom = placed.reduce((least, [, y]) => Math.min(least, y), Infinity)
  const [x, y] = placed.length === 0 ? [0, 0] : [left, bottom]
  return Object.fromEntries(
    keys.map((key, i) => [key, [x + (i % IN_ROW) * DEGREE * 0.8, y - (3 + Math.floor(i / IN_ROW)) * DEGREE] as const]),
  )
}
