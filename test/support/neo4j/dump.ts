import type { TestServer } from './server.js'

/** A node or relationship as plain JSON: dates as ISO text. */
export type DumpedProperties = Readonly<Record<string, unknown>>

export interface DumpedNode {
  readonly labels: readonly string[]
  readonly properties: DumpedProperties
}

export interface DumpedRelation {
  readonly type: string
  /** Ids of the ends. */
  readonly from: unknown
  readonly to: unknown
  readonly properties: DumpedProperties
}

/** All that a database holds, sorted: equal dumps are equal graphs. */
export interface Dump {
  readonly nodes: readonly DumpedNode[]
  readonly relations: readonly DumpedRelation[]
}

/** Reads everything. */
export async function dump({ driver }: TestServer): Promise<Dump> {
  const nodes = await driver.executeQuery('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')
  const relations = await driver.executeQuery(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  )
  const plain = <T>(value: unknown): T => JSON.parse(JSON.stringify(value, plainValues)) as T
  const sorted = <T>(values: readonly T[]): readonly T[] =>
    values
      .map((value) => [JSON.stringify(value), value] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([, value]) => value)
  return {
    nodes: sorted(nodes.records.map((record) => plain<DumpedNode>(record.toObject()))),
    relations: sorted(relations.records.map((record) => plain<DumpedRelation>(record.toObject()))),
  }
}

/** Dates of the driver become ISO text, and names stand in one order. */
function plainValues(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if ('year' in value && 'month' in value && 'day' in value) return value.toString()
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
