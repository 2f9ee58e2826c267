import type { KnowledgeGraph } from '@shanhai/graph'
import type { EntityType, Predicate } from '@shanhai/model'
import { ENTITY_TYPES, PREDICATES } from '@shanhai/model'
import type { Filters } from './viewer-state.js'

/** Keys of what the filters leave. */
export interface VisibleParts {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/**
 * Applies the filters. An edge needs both ends; a node needs a fact of a predicate that is shown (to an end of whatever
 * type, so that hiding places does not take everything with it), unless isolated nodes are asked for.
 */
export function visibleParts(graph: KnowledgeGraph, filters: Filters): VisibleParts {
  const linked = new Set<string>()
  graph.forEachEdge((edge, { predicate }) => {
    if (!filters.hiddenPredicates.has(predicate)) linked.add(graph.source(edge)).add(graph.target(edge))
  })
  const nodes = new Set(
    graph.filterNodes(
      (key, { entityType }) => !filters.hiddenTypes.has(entityType) && (filters.showIsolated || linked.has(key)),
    ),
  )
  const edges = new Set(
    graph.filterEdges(
      (edge, { predicate }) =>
        !filters.hiddenPredicates.has(predicate) && nodes.has(graph.source(edge)) && nodes.has(graph.target(edge)),
    ),
  )
  return { nodes, edges }
}

/** A kind with the number of its nodes or edges. */
export interface KindCount<T> {
  readonly kind: T
  readonly count: number
}

/** Entity types and predicates that occur in the graph, in the order of the model. */
export function countKinds(graph: KnowledgeGraph): {
  readonly types: readonly KindCount<EntityType>[]
  readonly predicates: readonly KindCount<Predicate>[]
  readonly isolated: number
} {
  const types = new Map<EntityType, number>()
  const predicates = new Map<Predicate, number>()
  let isolated = 0
  graph.forEachNode((key, { entityType }) => {
    types.set(entityType, (types.get(entityType) ?? 0) + 1)
    if (graph.degree(key) === 0) isolated++
  })
  graph.forEachEdge((_key, { predicate }) => predicates.set(predicate, (predicates.get(predicate) ?? 0) + 1))
  return { types: inOrder(ENTITY_TYPES, types), predicates: inOrder(PREDICATES, predicates), isolated }
}

function inOrder<T>(order: readonly T[], counts: ReadonlyMap<T, number>): readonly KindCount<T>[] {
  return order.flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [{ kind, count }]
  })
}
