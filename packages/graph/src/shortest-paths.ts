import { compareCodeUnits, InvalidArgumentError } from '@shanhai/model'
import type { EdgeAttributes, KnowledgeGraph } from './attributes.js'

/** One hop of a path: two neighbours and all facts between them, whichever way they point. */
export interface PathStep {
  readonly from: string
  readonly to: string
  /** Edge keys, sorted; never empty. */
  readonly facts: readonly string[]
}

export interface ShortestPaths {
  /** Hops; null: the two are not connected. */
  readonly length: number | null
  /** Paths of that length, in the order of the node keys; at most `limit`. */
  readonly paths: readonly (readonly PathStep[])[]
  /** All paths of that length; not exact beyond 2^53. */
  readonly total: number
}

export interface PathOptions {
  /** Longest list of paths. */
  readonly limit?: number
  /** Facts that a path may use; absent: all. */
  readonly admits?: (fact: string, attributes: EdgeAttributes) => boolean
}

/** Number of paths that are listed where no limit is given. */
export const DEFAULT_PATH_LIMIT = 50

/**
 * All shortest paths between two entities; a path differs from another by its entities, parallel facts are one hop.
 *
 * @throws InvalidArgumentError if one of the two is not in the graph
 */
export function findShortestPaths(
  graph: KnowledgeGraph,
  [from, to]: readonly [string, string],
  { limit = DEFAULT_PATH_LIMIT, admits = () => true }: PathOptions = {},
): ShortestPaths {
  for (const key of [from, to])
    if (!graph.hasNode(key))
      throw new InvalidArgumentError('graph/unknown-node', `there is no entity ${key} in the graph`, { value: key })
  const walk = walkBack(graph, [from, to], admits)
  if (walk === null) return { length: null, paths: [], total: 0 }
  const paths: PathStep[][] = []
  const factsBetween = (a: string, b: string): readonly string[] =>
    [...new Set([...graph.edges(a, b), ...graph.edges(b, a)])]
      .filter((fact) => admits(fact, graph.getEdgeAttributes(fact)))
      .sort(compareCodeUnits)
  const extend = (node: string, steps: readonly PathStep[]): void => {
    if (paths.length >= limit) return
    if (node === to) {
      paths.push([...steps])
      return
    }
    for (const next of walk.next.get(node) ?? [])
      extend(next, [...steps, { from: node, to: next, facts: factsBetween(node, next) }])
  }
  extend(from, [])
  return { length: walk.length, paths, total: walk.total }
}

interface Walk {
  readonly length: number
  /** Neighbours that are one hop nearer to the goal, sorted. */
  readonly next: ReadonlyMap<string, readonly string[]>
  readonly total: number
}

/** Distances from the goal, breadth first, until the start is reached; counts the ways on the way. */
function walkBack(
  graph: KnowledgeGraph,
  [from, to]: readonly [string, string],
  admits: NonNullable<PathOptions['admits']>,
): Walk | null {
  const next = new Map<string, string[]>([[to, []]])
  const ways = new Map([[to, 1]])
  let ring = [to]
  let length = 0
  while (ring.length > 0 && !next.has(from)) {
    const reached = new Map<string, Set<string>>()
    for (const near of ring)
      graph.forEachEdge(near, (fact, attributes) => {
        const far = graph.opposite(near, fact)
        if (next.has(far) || !admits(fact, attributes)) return
        reached.set(far, (reached.get(far) ?? new Set()).add(near))
      })
    for (const [far, nearer] of reached) {
      next.set(far, [...nearer].sort(compareCodeUnits))
      ways.set(
        far,
        [...nearer].reduce((sum, near) => sum + (ways.get(near) ?? 0), 0),
      )
    }
    ring = [...reached.keys()]
    length++
  }
  return next.has(from) ? { length, next, total: ways.get(from) ?? 0 } : null
}
