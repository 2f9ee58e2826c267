import type { EntityId, EntityType, FactId, Predicate, PropertySchema, PropertyValue } from '@shanhai/model'
import type { RELATION_SCHEMAS } from '@shanhai/model'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../attributes.js'
import { checkPredicates } from './check-arguments.js'

type Schemas = typeof RELATION_SCHEMAS

/** Predicates between two entities; `HAS_MEASURE` takes a value, see `measures`. */
export type FactPredicate = Exclude<Predicate, 'HAS_MEASURE'>

/** The values of a property: those of its closed list, or any value where the schema has no list. */
type ValueOf<Schema extends PropertySchema> =
  Schema extends Readonly<{ values: infer Values }> ? Extract<keyof Values, string> : PropertyValue

/** The properties that a predicate's schema lists; each may be unknown. */
export type PropertiesOf<P extends Predicate> = {
  readonly [Name in keyof Schemas[P]['properties']]?: Schemas[P]['properties'][Name] extends PropertySchema
    ? ValueOf<Schemas[P]['properties'][Name]>
    : never
}

/** An entity of one of some types, with its key. */
export interface EntityRecord<Type extends EntityType = EntityType> extends NodeAttributes {
  readonly id: EntityId
  readonly entityType: Type
}

/** A fact with its two ends, typed by the schema of its predicate. */
export interface FactRecord<P extends FactPredicate = FactPredicate> extends Omit<EdgeAttributes, 'properties'> {
  readonly id: FactId
  readonly predicate: P
  readonly subject: EntityRecord<Schemas[P]['subjects'][number]>
  readonly object: EntityRecord<Schemas[P]['objects'][number]>
  readonly properties: PropertiesOf<P>
}

/** Which facts are wanted; everything that is given must fit. */
export interface FactFilter {
  readonly subject?: EntityId
  readonly object?: EntityId
  /** False: without facts that only a reference list or the gazetteer asserts. Default: true. */
  readonly references?: boolean
}

/** An entity by its id; null if the graph has none. Any string may be asked for: ids come from files and addresses. */
export function entityOf(graph: KnowledgeGraph, id: string): EntityRecord | null {
  return graph.hasNode(id) ? { id: id as EntityId, ...graph.getNodeAttributes(id) } : null
}

/** The facts of a predicate, sorted by id. @throws InvalidArgumentError for an unknown predicate */
export function factsOf<P extends FactPredicate>(
  graph: KnowledgeGraph,
  predicate: P,
  { subject, object, references = true }: FactFilter = {},
): readonly FactRecord<P>[] {
  checkPredicates([predicate])
  if ([subject, object].some((end) => end !== undefined && !graph.hasNode(end))) return []
  const facts: FactRecord<P>[] = []
  const visit = (key: string, attributes: EdgeAttributes, source: string, target: string): void => {
    if (attributes.predicate !== predicate || (!references && attributes.status === 'reference')) return
    if ((subject ?? source) !== source || (object ?? target) !== target) return
    facts.push(toFactRecord<P>(graph, key))
  }
  if (subject !== undefined) graph.forEachOutEdge(subject, visit)
  else if (object !== undefined) graph.forEachInEdge(object, visit)
  else graph.forEachEdge(visit)
  return facts.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Ends are checked against the schemas where a graph is built and where its file is read, so that the types hold. */
function toFactRecord<P extends FactPredicate>(graph: KnowledgeGraph, key: string): FactRecord<P> {
  const [source, target] = graph.extremities(key)
  return {
    ...graph.getEdgeAttributes(key),
    id: key,
    subject: { id: source, ...graph.getNodeAttributes(source) },
    object: { id: target, ...graph.getNodeAttributes(target) },
  } as unknown as FactRecord<P>
}
