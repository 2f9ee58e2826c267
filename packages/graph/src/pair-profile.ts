import type { ArticleId, EntityId, EntityType, FactId } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import type { EdgeAttributes, KnowledgeGraph } from './attributes.js'
import type { PairFigure } from './pair-figures.js'
import { figuresOf } from './pair-figures.js'
import type { PairSummary } from './pairs.js'
import { articlesOf, isReportedIn } from './reported-in.js'
import type { GraphSources } from './sources.js'
import type { MoneySum } from './sum-measures.js'
import { moneyByRole } from './sum-measures.js'
import type { YearSpan } from './years.js'
import { unite, yearsOfFact } from './years.js'

/** What hangs on a pair, in the order in which it is shown. */
export const PAIR_FACETS = ['bodies', 'people', 'projects', 'organizations', 'brands', 'events', 'places'] as const
export type PairFacet = (typeof PAIR_FACETS)[number]

/** An entity that belongs to a pair, and the facts that say so. */
export interface PairMember {
  readonly entity: EntityId
  readonly name: string
  readonly entityType: EntityType
  /** Sorted; never empty. */
  readonly facts: readonly FactId[]
}

/** How many claims prove a pair, and how well. */
export interface ProofTally {
  readonly stated: number
  readonly inferred: number
  readonly reference: number
  readonly manual: number
  readonly explicit: number
  readonly implied: number
}

/** A pair with all that the graph says about it. */
export interface PairProfile {
  readonly pair: PairSummary
  /** Years of the pairing itself and of what hangs on it; null: none known. */
  readonly years: YearSpan | null
  readonly tally: ProofTally
  readonly members: Readonly<Record<PairFacet, readonly PairMember[]>>
  /** Money that the proving articles tell of the pair's members, within each role. */
  readonly money: readonly MoneySum[]
  /** Every figure that the proving articles tell of the pair's members: money and all else. */
  readonly figures: readonly PairFigure[]
}

const FACET_OF: Readonly<Record<EntityType, PairFacet | null>> = {
  Person: 'people',
  Place: 'places',
  Organization: 'organizations',
  Project: 'projects',
  Event: 'events',
  Brand: 'brands',
  Programme: null,
}

/**
 * Collects what belongs to a pair: aid bodies of the supporter in the recipient, people with a post in them or seconded,
 * and whatever an article that proves the pair says of the recipient or of such a body.
 */
export function profilePair(
  graph: KnowledgeGraph,
  pair: PairSummary,
  sources?: Pick<GraphSources, 'pages'>,
): PairProfile {
  const articles = articlesOf(graph.getEdgeAttributes(pair.fact))
  const there = areaOf(graph, pair.recipient.id)
  const bodies = bodiesOf(graph, { here: areaOf(graph, pair.supporter.id), there, articles })
  const found = new Map<string, Set<string>>(bodies)
  const add = (entity: string, fact: string): void => {
    found.set(entity, (found.get(entity) ?? new Set()).add(fact))
  }
  for (const core of [...there, ...bodies.keys()])
    graph.forEachEdge(core, (fact, attributes) => {
      const other = graph.opposite(core, fact)
      if (there.has(other) || other === pair.supporter.id) return
      if (belongs(attributes, { toBody: bodies.has(core), articles })) add(other, fact)
    })
  const facts = new Set([pair.fact as string, ...[...found.values()].flatMap((set) => [...set])])
  const figures = figuresOf(graph, { pair, entities: [...there, ...found.keys()], articles })
  return {
    pair,
    years: unite([...facts].map((fact) => yearsOfFact(graph.getEdgeAttributes(fact), sources?.pages))),
    tally: tallyOf(graph.getEdgeAttributes(pair.fact)),
    members: groupMembers(graph, found),
    money: moneyByRole(figures.map(({ measure }) => measure)),
    figures,
  }
}

interface Surroundings {
  readonly toBody: boolean
  readonly articles: ReadonlySet<ArticleId>
}

/** True if a fact at the recipient, or at a body of the pair, makes its other end a part of the pair. */
function belongs(attributes: EdgeAttributes, { toBody, articles }: Surroundings): boolean {
  const { predicate, properties } = attributes
  if (predicate === 'PAIRED_ASSISTANCE' || predicate === 'PART_OF') return false
  // Where a body is and whom it represents is said by bodiesOf, of those that are the pair's own.
  if (predicate === 'REPRESENTS' || predicate === 'STATIONED_IN') return false
  if (predicate === 'HOLDS_POSITION' && !toBody && properties['secondment'] !== true) return false
  return (predicate === 'HOLDS_POSITION' && toBody) || isReportedIn(attributes, articles)
}

/** A place and the places in it. */
function areaOf(graph: KnowledgeGraph, place: string): ReadonlySet<string> {
  const area = new Set([place])
  for (const whole of area)
    graph.forEachInEdge(whole, (_fact, { predicate }, part) => {
      if (predicate === 'PART_OF' && graph.getNodeAttribute(part, 'entityType') === 'Place') area.add(part)
    })
  return area
}

interface PairArea {
  readonly here: ReadonlySet<string>
  readonly there: ReadonlySet<string>
  readonly articles: ReadonlySet<ArticleId>
}

/** Bodies stationed in the recipient that represent the supporter; or nobody known, in an article that proves the pair. */
function bodiesOf(graph: KnowledgeGraph, { here, there, articles }: PairArea): Map<string, Set<string>> {
  const bodies = new Map<string, Set<string>>()
  for (const place of there)
    graph.forEachInEdge(place, (stationed, attributes, body) => {
      if (attributes.predicate !== 'STATIONED_IN') return
      const represents = graph.filterOutEdges(body, (_fact, { predicate }) => predicate === 'REPRESENTS')
      const own = represents.filter((fact) => here.has(graph.target(fact)))
      if (own.length === 0 && (represents.length > 0 || !isReportedIn(attributes, articles))) return
      const facts = bodies.get(body) ?? new Set<string>()
      for (const fact of [stationed, ...own]) facts.add(fact)
      bodies.set(body, facts)
    })
  return bodies
}

function tallyOf({ claims }: EdgeAttributes): ProofTally {
  const tally = { stated: 0, inferred: 0, reference: 0, manual: 0, explicit: 0, implied: 0 }
  for (const { status, strength } of claims) {
    tally[status]++
    tally[strength]++
  }
  return tally
}

function groupMembers(graph: KnowledgeGraph, found: ReadonlyMap<string, ReadonlySet<string>>): PairProfile['members'] {
  const members: Record<PairFacet, PairMember[]> = {
    bodies: [],
    people: [],
    projects: [],
    organizations: [],
    brands: [],
    events: [],
    places: [],
  }
  for (const entity of [...found.keys()].sort(compareCodeUnits)) {
    const { name, entityType, properties } = graph.getNodeAttributes(entity)
    const facet = properties['kind'] === 'aid_body' ? 'bodies' : FACET_OF[entityType]
    const facts = [...(found.get(entity) ?? [])].sort(compareCodeUnits) as FactId[]
    if (facet !== null) members[facet].push({ entity: entity as EntityId, name, entityType, facts })
  }
  return members
}
