import type { EdgeAttributes, KnowledgeGraph } from '@shanhai/graph'
import type { ClaimStatus, EntityType, Predicate } from '@shanhai/model'
import { ENTITY_TYPES, PREDICATES } from '@shanhai/model'
import type { Fold } from './canvas-state.js'
import type { FactIndex, FactInfo } from './fact-index.js'
import type { Filters } from './viewer-state.js'

/** In the order in which they are shown. */
export const STATUSES: readonly ClaimStatus[] = ['stated', 'inferred', 'reference', 'manual']

/** Keys of what the filters leave. */
export interface VisibleParts {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/**
 * Applies the filters. An edge needs both ends; a node needs a fact that is shown (to an end of whatever type, so that
 * hiding places does not take everything with it), unless isolated nodes are asked for. What is folded at an entity
 * counts as not shown; the entity itself stays, so that it can be unfolded.
 */
export function visibleParts(
  graph: KnowledgeGraph,
  filters: Filters,
  index: FactIndex,
  folds: readonly Fold[] = [],
): VisibleParts {
  const folded = foldedFacts(graph, folds)
  const linked = new Set<string>()
  for (const { key } of folds) linked.add(key)
  // One way through all facts: of a hundred thousand, every look at one by its key is felt.
  const admitted: (readonly [edge: string, source: string, target: string])[] = []
  graph.forEachEdge((edge, attributes, source, target) => {
    if (folded.has(edge) || !admitsFact(filters, attributes, index.facts.get(edge))) return
    admitted.push([edge, source, target])
    linked.add(source).add(target)
  })
  const nodes = new Set(
    graph.filterNodes(
      (key, { entityType }) =>
        !filters.hiddenTypes.has(entityType) &&
        !filters.hiddenNodes.has(key) &&
        (filters.showIsolated || linked.has(key)),
    ),
  )
  const edges = new Set<string>()
  for (const [edge, source, target] of admitted) if (nodes.has(source) && nodes.has(target)) edges.add(edge)
  return { nodes, edges }
}

function foldedFacts(graph: KnowledgeGraph, folds: readonly Fold[]): ReadonlySet<string> {
  const facts = folds.flatMap(({ key, predicate }) =>
    graph.hasNode(key) ? graph.filterEdges(key, (_edge, attributes) => attributes.predicate === predicate) : [],
  )
  return new Set(facts)
}

/** True if the filters let a fact through, whatever its ends are. */
export function admitsFact(filters: Filters, attributes: EdgeAttributes, info: FactInfo | undefined): boolean {
  const { predicate, status } = attributes
  if (filters.hiddenPredicates.has(predicate) || filters.hiddenStatuses.has(status)) return false
  if (info === undefined) return true
  if (filters.programme !== null && !info.programmes.has(filters.programme)) return false
  if (filters.newspaper !== null && !info.newspapers.has(filters.newspaper)) return false
  if (info.pages < filters.minPages) return false
  if (filters.years === null) return true
  if (info.years === null) return status === 'reference'
  return info.years.from <= filters.years.to && info.years.to >= filters.years.from
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
  readonly statuses: readonly KindCount<ClaimStatus>[]
  readonly isolated: number
} {
  const types = new Map<EntityType, number>()
  const predicates = new Map<Predicate, number>()
  const statuses = new Map<ClaimStatus, number>()
  let isolated = 0
  graph.forEachNode((key, { entityType }) => {
    types.set(entityType, (types.get(entityType) ?? 0) + 1)
    if (graph.degree(key) === 0) isolated++
  })
  graph.forEachEdge((_key, { predicate, status }) => {
    predicates.set(predicate, (predicates.get(predicate) ?? 0) + 1)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  })
  return {
    types: inOrder(ENTITY_TYPES, types),
    predicates: inOrder(PREDICATES, predicates),
    statuses: inOrder(STATUSES, statuses),
    isolated,
  }
}

function inOrder<T>(order: readonly T[], counts: ReadonlyMap<T, number>): readonly KindCount<T>[] {
  return order.flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [{ kind, count }]
  })
}
