import type { EntityType, Predicate } from '@shanhai/model'
import { ENTITY_TYPES, PREDICATES, takesValue } from '@shanhai/model'

/** Labels of nodes that are no entities. */
export const RECORD_LABELS = ['Measure', 'Claim', 'Passage', 'Article', 'Page'] as const
export type NodeLabel = EntityType | (typeof RECORD_LABELS)[number]
/** The label that carries the constraint on `id`: `Entity` for all entities. */
export type KeyLabel = 'Entity' | (typeof RECORD_LABELS)[number]

/** Predicates whose facts are relationships between entities; the others lead to measures, which are nodes. */
export const FACT_PREDICATES: readonly Predicate[] = PREDICATES.filter((predicate) => !takesValue(predicate))

/** Relationships that lead to measures, and from a claim to its ends, its proof and what contradicts it. */
const STRUCTURE = [
  { type: 'HAS_MEASURE', from: 'Entity', to: 'Measure' },
  { type: 'SUBJECT', from: 'Claim', to: 'Entity' },
  { type: 'OBJECT', from: 'Claim', to: 'Entity' },
  { type: 'OBJECT', from: 'Claim', to: 'Measure' },
  { type: 'CONFLICTS_WITH', from: 'Claim', to: 'Claim' },
  { type: 'EVIDENCED_BY', from: 'Claim', to: 'Passage' },
  { type: 'IN', from: 'Passage', to: 'Article' },
  { type: 'IN', from: 'Article', to: 'Page' },
] as const satisfies readonly { type: string; from: KeyLabel; to: KeyLabel }[]

/** The nodes of one label. */
export interface NodeLayer {
  readonly kind: 'node'
  readonly name: NodeLabel
  readonly key: KeyLabel
  readonly statements: NodeStatements
}

/** The relationships of one type between two labels. */
export interface RelationLayer {
  readonly kind: 'relationship'
  readonly name: Predicate | (typeof STRUCTURE)[number]['type']
  readonly from: KeyLabel
  readonly to: KeyLabel
  /** True for facts, which have an id and properties; false for relationships that say no more than that they exist. */
  readonly isFact: boolean
  readonly statements: Statements
}

/** The fixed queries of the nodes of a layer. */
export interface NodeStatements extends Statements {
  /**
   * `$ids`, `$dataSet` → `id` of nodes that no push has written (`dataSets` is null); of pages also those that other data
   * sets list, with `sha256`.
   */
  readonly clash: string
}

/** The fixed queries of a layer. What comes from records goes into parameters, never into these texts. */
export interface Statements {
  /** `$dataSet` → rows `key`, `hash` (and `from`, `to`) of what the data set holds. */
  readonly read: string
  /** `$rows`, `$dataSet` → number of rows written. */
  readonly write: string
  /** `$rows`, `$dataSet`: takes the data set off, and removes what is left without one. */
  readonly remove: string
}

/** Nodes in the order in which they are written. */
export const NODE_LAYERS: readonly NodeLayer[] = [
  ...ENTITY_TYPES.map((name) => nodeLayer(name, 'Entity')),
  ...RECORD_LABELS.map((name) => nodeLayer(name, name)),
]

/** Relationships in the order in which they are written, after all nodes. */
export const RELATION_LAYERS: readonly RelationLayer[] = [
  ...FACT_PREDICATES.map((type) => relationLayer(type, 'Entity', 'Entity', true)),
  ...STRUCTURE.map(({ type, from, to }) => relationLayer(type, from, to, false)),
]

/** The data sets of `x` with `$dataSet` among them. */
function withDataSet(x: string): string {
  return `CASE WHEN ${x}.dataSets IS NULL THEN [$dataSet] WHEN $dataSet IN ${x}.dataSets THEN ${x}.dataSets ELSE ${x}.dataSets + $dataSet END`
}

/** Takes `$dataSet` off `x` and goes on with those left without any. */
function withoutDataSet(x: string): string {
  return `WHERE $dataSet IN ${x}.dataSets SET ${x}.dataSets = [name IN ${x}.dataSets WHERE name <> $dataSet] WITH ${x} WHERE size(${x}.dataSets) = 0`
}

/** A label of which there are few nodes yet would be read through for every row, and the plan kept for later batches. */
function byId(x: string, label: KeyLabel): string {
  return `USING INDEX SEEK ${x}:${label}(id)`
}

function nodeLayer(name: NodeLabel, key: KeyLabel): NodeLayer {
  const isEntity = name !== key
  const others = ENTITY_TYPES.filter((type) => type !== name).join(':')
  const ofOthers = name === 'Page' ? ' OR any(one IN n.dataSets WHERE one <> $dataSet)' : ''
  return {
    kind: 'node',
    name,
    key,
    statements: {
      read: `MATCH (n:${name}) WHERE $dataSet IN n.dataSets RETURN n.id AS key, n.contentHash AS hash`,
      clash: `MATCH (n:${key}) WHERE n.id IN $ids AND (n.dataSets IS NULL${ofOthers}) RETURN n.id AS id, n.dataSets AS dataSets, n.sha256 AS sha256`,
      write: `UNWIND $rows AS row MERGE (n:${key} {id: row.id}) WITH n, row, ${withDataSet('n')} AS dataSets ${isEntity ? `REMOVE n:${others} SET n:${name}, ` : 'SET '}n = row.properties, n.dataSets = dataSets RETURN count(*) AS written`,
      remove: `UNWIND $rows AS row MATCH (n:${key} {id: row.key}) ${byId('n', key)}${isEntity ? ` WHERE n:${name} WITH n` : ''} ${withoutDataSet('n')} DETACH DELETE n`,
    },
  }
}

function relationLayer(type: RelationLayer['name'], from: KeyLabel, to: KeyLabel, isFact: boolean): RelationLayer {
  const ends = `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) ${byId('a', from)} MATCH (b:${to} {id: row.to}) ${byId('b', to)}`
  const columns = 'a.id AS from, b.id AS to'
  return {
    kind: 'relationship',
    name: type,
    from,
    to,
    isFact,
    statements: {
      read: `MATCH (a:${from})-[r:${type}]->(b:${to}) WHERE $dataSet IN r.dataSets RETURN ${isFact ? 'r.id AS key, r.contentHash AS hash, ' : ''}${columns}`,
      write: isFact
        ? `${ends} MERGE (a)-[r:${type} {id: row.id}]->(b) WITH r, row, ${withDataSet('r')} AS dataSets SET r = row.properties, r.dataSets = dataSets RETURN count(*) AS written`
        : `${ends} MERGE (a)-[r:${type}]->(b) SET r.dataSets = ${withDataSet('r')} RETURN count(*) AS written`,
      remove: `${ends} MATCH (a)-[r:${type}${isFact ? ' {id: row.key}' : ''}]->(b) ${withoutDataSet('r')} DELETE r`,
    },
  }
}
