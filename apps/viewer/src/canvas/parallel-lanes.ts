import type { KnowledgeGraph } from '@shanhai/graph'

/** Where a fact's line runs beside the other facts between the same two entities. */
export interface Lane {
  /** Pixels that a straight line is moved aside, to the left of its own direction if positive. */
  readonly offset: number
  /** How far a curved line bends, as a share of its length, to the same side. */
  readonly curvature: number
}

/** Pixels between two straight lines, and the most that a bundle of them is wide: wider ones would miss their ends. */
const STEP = 7
const MAX_WIDTH = 21
/** Bend between two curved lines, and the most that the outermost one has. */
const BEND = 0.22
const MAX_BEND = 0.7

/**
 * Lanes of the facts that share both ends, in whichever direction; the middle one of an odd number keeps to the
 * straight line and has none. The order of the lanes is that of the graph.
 */
export function lanesOf(graph: KnowledgeGraph): ReadonlyMap<string, Lane> {
  const bundles = new Map<string, string[]>()
  graph.forEachEdge((key, _attributes, source, target) => {
    if (source === target) return
    const ends = source < target ? `${source} ${target}` : `${target} ${source}`
    const bundle = bundles.get(ends)
    if (bundle) bundle.push(key)
    else bundles.set(ends, [key])
  })
  const lanes = new Map<string, Lane>()
  for (const edges of bundles.values()) {
    if (edges.length === 1) continue
    const middle = (edges.length - 1) / 2
    const [step, bend] = [Math.min(STEP, MAX_WIDTH / (2 * middle)), Math.min(BEND, MAX_BEND / middle)]
    edges.forEach((key, i) => {
      // Left and right change places for a line that runs the other way.
      const side = (graph.source(key) < graph.target(key) ? 1 : -1) * (i - middle)
      if (side !== 0) lanes.set(key, { offset: side * step, curvature: side * bend })
    })
  }
  return lanes
}
