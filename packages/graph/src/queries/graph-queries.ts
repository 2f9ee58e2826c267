import type { EntityId, EntityType, FactId, MoneyRole } from '@shanhai/model'
import type { FacetComparison } from '../compare-pairs.js'
import { comparePairs } from '../compare-pairs.js'
import type { PairProfile } from '../pair-profile.js'
import { profilePair } from '../pair-profile.js'
import type { PairSummary } from '../pairs.js'
import { pairsOf } from '../pairs.js'
import type { ParsedGraph } from '../parse-graph-file.js'
import type { PathOptions, ShortestPaths } from '../shortest-paths.js'
import { findShortestPaths } from '../shortest-paths.js'
import { checkPair } from './check-arguments.js'
import type { Quotation } from './evidence.js'
import { evidenceOf } from './evidence.js'
import { findEntities } from './find-entities.js'
import type { MeasureFilter, MeasureRecord } from './measures.js'
import { measuresOf } from './measures.js'
import type { Neighbourhood, NeighbourhoodOptions } from './neighbourhood.js'
import { neighbourhoodOf } from './neighbourhood.js'
import type { TimelineEntry, TimelineOptions } from './timeline.js'
import { timelineOf } from './timeline.js'
import type { EntityRecord, FactFilter, FactPredicate, FactRecord } from './typed-facts.js'
import { entityOf, factsOf } from './typed-facts.js'

/** Two pairs side by side. */
export interface PairComparison {
  readonly left: PairProfile
  readonly right: PairProfile
  /** Facet by facet; an empty side is one of which nothing was reported. */
  readonly facets: readonly FacetComparison[]
}

/** What can be asked of a graph. Every answer is sorted, so that the same graph gives the same answer. */
export interface GraphQueries extends ParsedGraph {
  /** Who assists whom: see `pairsOf`. */
  pairs(): readonly PairSummary[]
  /** A pair with its bodies, people, projects and money: see `profilePair`. @throws InvalidArgumentError for no pair of this graph */
  profile(pair: PairSummary): PairProfile
  /** @throws InvalidArgumentError for no pair of this graph */
  compare(left: PairSummary, right: PairSummary): PairComparison
  /** Null: the graph has none of this id. */
  entity(id: string): EntityRecord | null
  /** By name or alias: see `findEntities`. */
  find<Type extends EntityType = EntityType>(name: string, type?: Type): readonly EntityRecord<Type>[]
  /** @throws InvalidArgumentError for an unknown predicate */
  facts<P extends FactPredicate>(predicate: P, filter?: FactFilter): readonly FactRecord<P>[]
  /** The printed sentences behind a fact or measure. @throws InvalidArgumentError for an unknown id */
  evidenceOf(fact: FactId): readonly Quotation[]
  /** All shortest paths: see `findShortestPaths`. @throws InvalidArgumentError for an unknown entity */
  paths(from: EntityId, to: EntityId, options?: PathOptions): ShortestPaths
  /** @throws InvalidArgumentError for an unknown entity */
  neighbourhood(entity: EntityId, options?: NeighbourhoodOptions): Neighbourhood
  /** @throws InvalidArgumentError for years that are none or in the wrong order, and for unknown predicates */
  timeline(options?: TimelineOptions): readonly TimelineEntry[]
  /** @throws InvalidArgumentError for an unknown role or a year that is none */
  measures<Role extends MoneyRole = MoneyRole>(filter?: MeasureFilter<Role>): readonly MeasureRecord<Role>[]
}

/** The questions of this package as methods of one graph; each is a function of its own as well. */
export function queryGraph(parsed: ParsedGraph): GraphQueries {
  const { graph } = parsed
  const profile = (pair: PairSummary): PairProfile => {
    checkPair(graph, pair)
    return profilePair(graph, pair, parsed)
  }
  return {
    ...parsed,
    pairs: () => pairsOf(graph, parsed),
    profile,
    compare: (one, other) => {
      const [left, right] = [profile(one), profile(other)]
      return { left, right, facets: comparePairs(left, right) }
    },
    entity: (id) => entityOf(graph, id),
    find: (name, type) => findEntities(graph, name, type),
    facts: (predicate, filter) => factsOf(graph, predicate, filter),
    evidenceOf: (fact) => evidenceOf(graph, fact, parsed),
    paths: (from, to, options) => findShortestPaths(graph, [from, to], options),
    neighbourhood: (entity, options) => neighbourhoodOf(graph, entity, options),
    timeline: (options) => timelineOf(graph, options),
    measures: (filter) => measuresOf(graph, filter, parsed),
  }
}
