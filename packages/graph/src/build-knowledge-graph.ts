import type { Article, Claim, Diagnostic, Entity, EntityId, Mention, Relevance, Result } from '@shanhai/model'
import { compareById, compareCodeUnits, InvalidArgumentError } from '@shanhai/model'
import type { KnowledgeGraph, MeasureAttributes, NodeAttributes } from './attributes.js'
import { createEmptyGraph } from './empty-graph.js'
import type { Fact, MeasureFact } from './facts.js'
import { copyProperties, groupFacts, groupMeasures, toEdgeAttributes, toMeasureAttributes } from './facts.js'
import { fitsSchema } from './fits-schema.js'
import { assertGraphKey } from './keys.js'
import { selectFacts } from './select-facts.js'

/** A build's records, in any order. */
export interface GraphInput {
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly articles: readonly Pick<Article, 'id' | 'relevance'>[]
  /** Adds how often an entity is named, and the entities of assistance articles of which nothing is claimed. */
  readonly mentions?: readonly Pick<Mention, 'entity' | 'article'>[]
}

export interface GraphOptions {
  /** Keep every fact, also those of articles that have nothing to do with paired assistance. */
  readonly all?: boolean
  /** Above this number of facts only what assistance articles state is kept, with a diagnostic. */
  readonly maxEdges?: number
}

export const DEFAULT_GRAPH_OPTIONS = { all: false, maxEdges: 200_000 } as const satisfies Required<GraphOptions>

/**
 * Builds the graph of a build: what articles about paired assistance, or that mention it, say, and the containment of
 * the places in it. The same records in any order give the same graph, nodes and edges sorted by key.
 *
 * @throws InvalidDataError if an id has no prefix or a property no usable name
 */
export function buildKnowledgeGraph(input: GraphInput, options: GraphOptions = {}): Result<KnowledgeGraph> {
  const { all, maxEdges } = { ...DEFAULT_GRAPH_OPTIONS, ...options }
  if (!Number.isSafeInteger(maxEdges) || maxEdges < 1)
    throw new InvalidArgumentError('graph/max-edges', 'maxEdges must be a whole number from 1', { value: maxEdges })
  const diagnostics: Diagnostic[] = []
  const entities = new Map(input.entities.map((entity) => [entity.id, entity]))
  const facts = knownFacts(groupFacts(input.claims), entities, diagnostics)
  const index = indexInput(input, facts, entities)

  const select = (levels: readonly Relevance['level'][]): ReadonlySet<Fact> => selectFacts(facts, levels, index)
  let chosen: ReadonlySet<Fact> = all ? new Set(facts) : select(['assistance', 'mentions'])
  let levels: readonly Relevance['level'][] = ['assistance', 'mentions']
  let named: ReadonlySet<EntityId> = all ? new Set(entities.keys()) : index.named
  if (chosen.size > maxEdges) {
    diagnostics.push(tooLarge(chosen.size, maxEdges))
    chosen = capped(select(['assistance']), maxEdges)
    named = index.named
    levels = ['assistance']
  }

  const nodes = new Set<EntityId>(named)
  for (const fact of chosen) nodes.add(fact.subject).add(fact.object)
  const measures = measuresOf(input.claims, (measure) => all || isReported(measure, levels, index))
  const graph = createEmptyGraph({ nodes: entities.size - nodes.size, edges: facts.length - chosen.size })
  for (const id of [...nodes].sort(compareCodeUnits)) {
    const entity = entities.get(id)
    if (!entity) continue
    assertGraphKey(id, 'entity')
    graph.addNode(id, toNodeAttributes(entity, index, (measures.get(id) ?? []).map(toMeasureAttributes)))
  }
  for (const fact of [...chosen].sort(compareById)) {
    assertGraphKey(fact.id, 'fact')
    graph.addDirectedEdgeWithKey(fact.id, fact.subject, fact.object, toEdgeAttributes(fact))
  }
  return { value: graph, diagnostics }
}

/** Facts whose two ends are among the entities and of types that the relation takes; the others are counted in diagnostics. */
function knownFacts(
  facts: readonly Fact[],
  entities: ReadonlyMap<EntityId, Entity>,
  diagnostics: Diagnostic[],
): readonly Fact[] {
  const known = facts.filter((fact) => entities.has(fact.subject) && entities.has(fact.object))
  const fitting = known.filter((fact) => hasFittingEnds(fact, entities))
  const lost = facts.length - known.length
  if (lost > 0)
    diagnostics.push({
      severity: 'error',
      code: 'graph/unknown-entity',
      message: `${String(lost)} fact(s) name an entity that is not among the entities and were left out; write entities and claims from one build.`,
    })
  if (fitting.length < known.length)
    diagnostics.push({
      severity: 'warning',
      code: 'graph/unfit-ends',
      message: `${String(known.length - fitting.length)} fact(s) have ends of types that their relation does not take and were left out of the graph; claims.jsonl has them.`,
    })
  return fitting
}

function hasFittingEnds({ claims, object, subject }: Fact, entities: ReadonlyMap<EntityId, Entity>): boolean {
  const [claim, from, to] = [claims[0], entities.get(subject), entities.get(object)]
  return (
    claim !== undefined && from !== undefined && to !== undefined && fitsSchema(claim.predicate, from.type, to.type)
  )
}

interface InputIndex {
  readonly relevance: ReadonlyMap<Article['id'], Relevance['level']>
  readonly isPlace: (entity: EntityId) => boolean
  /** Entities that an assistance article names. */
  readonly named: ReadonlySet<EntityId>
  /** Those, and the ends of what assistance articles claim. */
  readonly assistance: ReadonlySet<EntityId>
  readonly mentionCounts: ReadonlyMap<EntityId, number> | null
}

function indexInput(input: GraphInput, facts: readonly Fact[], entities: ReadonlyMap<EntityId, Entity>): InputIndex {
  const relevance = new Map(input.articles.map((article) => [article.id, article.relevance.level]))
  const named = new Set<EntityId>()
  const mentionCounts = new Map<EntityId, number>()
  for (const { entity, article } of input.mentions ?? []) {
    mentionCounts.set(entity, (mentionCounts.get(entity) ?? 0) + 1)
    if (relevance.get(article) === 'assistance' && entities.has(entity)) named.add(entity)
  }
  const assistance = new Set(named)
  for (const fact of facts)
    if (fact.claims.some(({ evidence }) => evidence.some((e) => relevance.get(e.article) === 'assistance')))
      assistance.add(fact.subject).add(fact.object)
  return {
    relevance,
    isPlace: (id) => entities.get(id)?.type === 'Place',
    named,
    assistance,
    mentionCounts: input.mentions ? mentionCounts : null,
  }
}

/** Measures by the entity that has them. */
function measuresOf(
  claims: readonly Claim[],
  isWanted: (measure: MeasureFact) => boolean,
): ReadonlyMap<EntityId, readonly MeasureFact[]> {
  const measures = new Map<EntityId, MeasureFact[]>()
  for (const measure of groupMeasures(claims)) {
    if (!isWanted(measure)) continue
    const known = measures.get(measure.subject)
    if (known) known.push(measure)
    else measures.set(measure.subject, [measure])
  }
  return measures
}

/** True if an article of one of the levels gives the value, or a person does. */
function isReported({ claims }: MeasureFact, levels: readonly Relevance['level'][], index: InputIndex): boolean {
  return claims.some(
    ({ status, evidence }) =>
      status === 'manual' || evidence.some(({ article }) => levels.includes(index.relevance.get(article) ?? 'none')),
  )
}

function toNodeAttributes(entity: Entity, index: InputIndex, measures: readonly MeasureAttributes[]): NodeAttributes {
  return {
    entityType: entity.type,
    name: entity.name,
    aliases: [...entity.aliases].sort(compareCodeUnits),
    ...(entity.adcode === undefined ? {} : { adcode: entity.adcode }),
    properties: copyProperties(entity.properties, entity.id),
    measures,
    ...(index.mentionCounts ? { mentionCount: index.mentionCounts.get(entity.id) ?? 0 } : {}),
    assistance: index.assistance.has(entity.id),
  }
}

/** The assistance part itself too large: pairs first, then facts in the order of their ids. */
function capped(facts: ReadonlySet<Fact>, maxEdges: number): ReadonlySet<Fact> {
  if (facts.size <= maxEdges) return facts
  const isPair = (fact: Fact): boolean => fact.claims[0]?.predicate === 'PAIRED_ASSISTANCE'
  const all = [...facts].sort(compareById)
  return new Set([...all.filter(isPair), ...all.filter((fact) => !isPair(fact))].slice(0, maxEdges))
}

function tooLarge(size: number, maxEdges: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'graph/too-large',
    message: `${String(size)} facts are more than the ${String(maxEdges)} that a graph file holds; only those of assistance articles are in it, all of them are in claims.jsonl.`,
  }
}
