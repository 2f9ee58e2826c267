import { FACT_PREDICATES, RECORD_LABELS } from './layers.js'

/** Labels whose nodes are told apart by `id`. */
const KEY_LABELS = ['Entity', ...RECORD_LABELS, 'DataSet'] as const

/** Statements that must have run before the first row is written: without them every MERGE would scan the graph. */
export const CONSTRAINT_STATEMENTS: readonly string[] = [
  ...KEY_LABELS.map(
    (label) =>
      `CREATE CONSTRAINT shanhai_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...FACT_PREDICATES.map(
    (type) =>
      `CREATE CONSTRAINT shanhai_${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  ),
]

/**
 * Indexes for people who search. The full text splits Chinese into overlapping pairs of characters, so that 大石头 finds
 * no 石头; it finds nothing for one character alone, for which there is the text index on `names`.
 */
export const INDEX_STATEMENTS: readonly string[] = [
  'CREATE FULLTEXT INDEX shanhai_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] ' +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  'CREATE TEXT INDEX shanhai_names_text IF NOT EXISTS FOR (n:Entity) ON (n.names)',
  'CREATE INDEX shanhai_place_adcode IF NOT EXISTS FOR (n:Place) ON (n.adcode)',
  'CREATE INDEX shanhai_measure_role IF NOT EXISTS FOR (n:Measure) ON (n.role)',
  'CREATE INDEX shanhai_claim_fact IF NOT EXISTS FOR (n:Claim) ON (n.fact)',
]
