import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
// @ts-expect-error -- the package ships no types for this file; Iterate below is its signature
import untypedIterate from 'graphology-layout-forceatlas2/iterate.js'

type Iterate = (settings: Required<ForceAtlas2Settings>, nodes: Float32Array, edges: Float32Array) => unknown
const iterate = untypedIterate as Iterate

/** A point of the layout's plane; the unit is the room that one node needs. */
export interface Point {
  x: number
  y: number
  /** How many rooms it needs: 1, or more for a node that is drawn large. */
  readonly reach: number
}

/** A link between two points, by their numbers. */
export interface Link {
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** Numbers a node and an edge take in the matrices of ForceAtlas2. */
const NODE_WIDTH = 10
const EDGE_WIDTH = 3
/** Above this number of nodes the exact forces cost more than their approximation. */
const BARNES_HUT_FROM = 1000

/**
 * Moves points by ForceAtlas2 (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679) with its LinLog energy, which keeps
 * what belongs to one county together where the default energy mixes counties. Points and links in the same order give
 * the same result.
 *
 * @param onRound is told how many iterations are over
 */
export function applyForceAtlas(
  points: readonly Point[],
  links: readonly Link[],
  iterations: number,
  onRound?: (round: number) => void,
): void {
  const { nodes, edges } = forceMatrices(points, links)
  const settings = forceSettings(points.length)
  for (let i = 0; i < iterations; i++) {
    iterate(settings, nodes, edges)
    onRound?.(i + 1)
  }
  points.forEach((point, i) => {
    const [x, y] = pointOf(nodes, i)
    point.x = x
    point.y = y
  })
}

/** The matrices of ForceAtlas2, as its worker takes them too. */
export interface ForceMatrices {
  readonly nodes: Float32Array
  readonly edges: Float32Array
}

/** @param fixed numbers of points that stay where they are */
export function forceMatrices(
  points: readonly Pick<Point, 'x' | 'y'>[],
  links: readonly Link[],
  fixed: ReadonlySet<number> = new Set(),
): ForceMatrices {
  const nodes = new Float32Array(points.length * NODE_WIDTH)
  points.forEach(({ x, y }, i) => {
    // x, y, four forces, mass, convergence, size, fixed
    nodes.set([x, y, 0, 0, 0, 0, 1, 1, 1, fixed.has(i) ? 1 : 0], i * NODE_WIDTH)
  })
  const edges = new Float32Array(links.length * EDGE_WIDTH)
  links.forEach(({ from, to, weight }, i) => {
    edges.set([from * NODE_WIDTH, to * NODE_WIDTH, weight], i * EDGE_WIDTH)
    for (const end of [from, to]) nodes[end * NODE_WIDTH + 6] = (nodes[end * NODE_WIDTH + 6] ?? 0) + weight
  })
  return { nodes, edges }
}

/** Where a point is, by its number. */
export function pointOf(nodes: Float32Array, at: number): readonly [number, number] {
  return [nodes[at * NODE_WIDTH] ?? 0, nodes[at * NODE_WIDTH + 1] ?? 0]
}

/** The settings for so many points. */
export function forceSettings(order: number): Required<ForceAtlas2Settings> {
  return {
    linLogMode: true,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 2,
    strongGravityMode: false,
    gravity: 1,
    slowDown: 1 + Math.log(order + 1),
    barnesHutOptimize: order > BARNES_HUT_FROM,
    barnesHutTheta: 0.6,
  }
}
