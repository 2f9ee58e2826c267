import type { EntityId, FactId } from '@shanhai/model'
import { compareCodeUnits, InvalidArgumentError } from '@shanhai/model'
import type { KnowledgeGraph } from '../attributes.js'
import { checkPredicates } from './check-arguments.js'
import type { FactPredicate } from './typed-facts.js'

export interface NeighbourhoodOptions {
  /** Hops from the entity, from 1. */
  readonly depth?: number
  /** Predicates that are followed, whichever way they point; absent: all. */
  readonly predicates?: readonly FactPredicate[]
  /** Most entities that are returned, the nearest first, of the same distance those with most facts. */
  readonly limit?: number
}

export const DEFAULT_NEIGHBOURHOOD_OPTIONS = { depth: 1, limit: 200 } as const

/** What stands around an entity. */
export interface Neighbourhood {
  /** Entities by distance in hops, the entity itself (0) first. */
  readonly distances: ReadonlyMap<EntityId, number>
  /** Facts between these entities, sorted. */
  readonly facts: readonly FactId[]
  /** Entities within the depth, those beyond `limit` included. */
  readonly total: number
}

/**
 * The entities within some hops of one, and the facts between them.
 *
 * @throws InvalidArgumentError if the entity is not in the graph, depth or limit is no whole number from 1, or a
 *   predicate is unknown
 */
export function neighbourhoodOf(
  graph: KnowledgeGraph,
  entity: EntityId,
  options: NeighbourhoodOptions = {},
): Neighbourhood {
  const { depth, limit, predicates } = { ...DEFAULT_NEIGHBOURHOOD_OPTIONS, ...options }
  check(graph, entity, { depth, limit })
  checkPredicates(predicates)
  const wanted = predicates === undefined ? null : new Set<string>(predicates)
  const all = new Map<string, number>([[entity, 0]])
  let ring: readonly string[] = [entity]
  for (let distance = 1; distance <= depth && ring.length > 0; distance++) {
    const next: string[] = []
    for (const near of ring)
      graph.forEachEdge(near, (fact, { predicate }) => {
        const far = graph.opposite(near, fact)
        if (all.has(far) || (wanted && !wanted.has(predicate))) return
        all.set(far, distance)
        next.push(far)
      })
    ring = next
  }
  const byNearness = [...all].sort(
    ([a, distanceA], [b, distanceB]) =>
      distanceA - distanceB || graph.degree(b) - graph.degree(a) || compareCodeUnits(a, b),
  )
  const distances = new Map(byNearness.slice(0, limit) as [EntityId, number][])
  return { distances, facts: factsBetween(graph, distances, wanted), total: all.size }
}

function factsBetween(
  graph: KnowledgeGraph,
  entities: ReadonlyMap<EntityId, number>,
  wanted: ReadonlySet<string> | null,
): readonly FactId[] {
  const facts: string[] = []
  for (const entity of entities.keys())
    graph.forEachOutEdge(entity, (fact, { predicate }, _source, target) => {
      if (entities.has(target as EntityId) && (!wanted || wanted.has(predicate))) facts.push(fact)
    })
  return facts.sort(compareCodeUnits) as FactId[]
}

function check(graph: KnowledgeGraph, entity: EntityId, counts: Readonly<Record<string, number>>): void {
  if (!graph.hasNode(entity))
    throw new InvalidArgumentError('graph/unknown-node', `there is no entity ${entity} in the graph`, { value: entity })
  for (const [name, value] of Object.entries(counts))
    if (!Number.isSafeInteger(value) || value < 1)
      throw new InvalidArgumentError('graph/neighbourhood', `${name} must be a whole number from 1`, { value })
}
