// Pushes 100,000 nodes and 300,000 relationships to a fresh Neo4j and compares with bare UNWIND + MERGE batches of the
// same rows, and with one query per row. All three have the same server and the same constraints. One query per row is
// measured on every hundredth row, while the others are in the database already, and extrapolated.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Driver } from 'neo4j-driver'
import { NODE_LAYERS, RELATION_LAYERS } from '../packages/neo4j/src/layers.js'
import { pushOutput } from '../packages/neo4j/src/push-output.js'
import { readCorpus } from '../packages/neo4j/src/read-corpus.js'
import type { Row } from '../packages/neo4j/src/rows.js'
import { nodeRows, relationRows } from '../packages/neo4j/src/rows.js'
import { CONSTRAINT_STATEMENTS } from '../packages/neo4j/src/schema.js'
import { toParameters } from '../packages/neo4j/src/values.js'
import { emptyDatabase, startTestServer } from '../test/support/neo4j/server.js'
import type { TestServer } from '../test/support/neo4j/server.js'
import { seededSize, writeSeededOutput } from './support/seeded-output.js'

const SEED = 20_250_101
const BATCH = 5000
const ROUNDS = 3
/** Share of the folder that is written first, untimed. */
const WARM_UP = 0.15
/** One row in so many is written by a query of its own. */
const SAMPLED = 100

/** Rows with the plain query that anyone would write for them. */
interface Load {
  readonly query: string
  readonly rows: readonly Record<string, unknown>[]
}

/** Runs the benchmark; the last line is one JSON object. */
export async function run(print: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanhai-bench-'))
  const server = await startTestServer({ 'server.memory.pagecache.size': '512m' }, ['-Xmx2g'])
  try {
    await writeSeededOutput(folder, SEED)
    await warmUp(folder, server)
    const loads = await rawLoads(folder)
    const [push, raw, again]: number[][] = [[], [], []]
    for (let round = 0; round < ROUNDS; round++) {
      raw?.push(await onEmpty(server, () => loadRaw(server.driver, loads)))
      print(`bare UNWIND + MERGE, batches of ${String(BATCH)}: ${perSecond(raw)} rows/s`)
      push?.push(await onEmpty(server, () => pushFolder(folder, server)))
      print(`shanhai neo4j push, reading the folder included: ${perSecond(push)} rows/s`)
      again?.push(await timed(() => pushFolder(folder, server)))
      print(`the same push again: ${perSecond(again)} rows/s`)
    }
    const counted = await countAll(server.driver)
    await emptyDatabase(server)
    const { rows, seconds } = await loadSampleRowByRow(server.driver, loads)
    print(`one query per row, ${String(rows)} rows: ${String(Math.round(rows / seconds))} rows/s`)
    const best = Math.min(...(push ?? []))
    const result = {
      ...counted,
      pushSeconds: round(best),
      againSeconds: round(Math.min(...(again ?? []))),
      vsRawUnwind: round(Math.min(...(raw ?? [])) / best),
      vsRowByRow: round(((seconds / rows) * TOTAL) / best),
      rowByRowExtrapolatedFrom: rows,
    }
    print(JSON.stringify(result))
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const TOTAL = seededSize().nodes + seededSize().relationships

async function pushFolder(folder: string, { password, uri, user }: TestServer): Promise<void> {
  await pushOutput(folder, { uri, user, password }, { batchSize: BATCH, dataSet: 'bench' })
}

/** Both ways once on a part, so that neither pays for a server that has just started. */
async function warmUp(folder: string, server: TestServer): Promise<void> {
  const part = path.join(folder, 'part')
  await writeSeededOutput(part, SEED, WARM_UP)
  const loads = await rawLoads(part)
  await onEmpty(server, () => loadRaw(server.driver, loads))
  await onEmpty(server, () => pushFolder(part, server))
}

/** The rows of the folder in memory, ready to be sent: the comparison pays for neither reading nor comparing. */
async function rawLoads(folder: string): Promise<readonly Load[]> {
  const corpus = await readCorpus(folder)
  const nodes = NODE_LAYERS.map((layer) => ({
    query: `UNWIND $rows AS row MERGE (n:${layer.key} {id: row.id}) SET ${layer.name === layer.key ? '' : `n:${layer.name}, `}n += row.properties`,
    rows: [...nodeRows(corpus, layer)].map(toRaw),
  }))
  const relations = RELATION_LAYERS.map((layer) => {
    const ends = `UNWIND $rows AS row MATCH (a:${layer.from} {id: row.from}) MATCH (b:${layer.to} {id: row.to})`
    return {
      query: layer.isFact
        ? `${ends} MERGE (a)-[r:${layer.name} {id: row.id}]->(b) SET r += row.properties`
        : `${ends} MERGE (a)-[:${layer.name}]->(b)`,
      rows: [...relationRows(corpus, layer)].map(toRaw),
    }
  })
  return [...nodes, ...relations].filter(({ rows }) => rows.length > 0)
}

/** What the queries read of a row and no more. */
function toRaw({ from, key, properties, to }: Row): Record<string, unknown> {
  const ends = from === undefined ? {} : { from, to }
  return properties === undefined ? ends : { id: key, ...ends, properties: toParameters(properties()) }
}

async function loadRaw(driver: Driver, loads: readonly Load[]): Promise<void> {
  await createConstraints(driver)
  const session = driver.session()
  for (const { query, rows } of loads)
    for (let start = 0; start < rows.length; start += BATCH)
      await session.run(query, { rows: rows.slice(start, start + BATCH) })
  await session.close()
}

/** Writes the rows of each kind in batches, and a sample of them with one query each, which alone is timed. */
async function loadSampleRowByRow(driver: Driver, loads: readonly Load[]): Promise<{ rows: number; seconds: number }> {
  await createConstraints(driver)
  const session = driver.session()
  let [rows, seconds] = [0, 0]
  for (const { query, rows: all } of loads) {
    const rest = all.filter((_row, i) => i % SAMPLED !== 0)
    for (let start = 0; start < rest.length; start += BATCH)
      await session.run(query, { rows: rest.slice(start, start + BATCH) })
    const sample = all.filter((_row, i) => i % SAMPLED === 0)
    seconds += await timed(async () => {
      for (const row of sample) await session.run(query, { rows: [row] })
    })
    rows += sample.length
  }
  await session.close()
  return { rows, seconds }
}

async function createConstraints(driver: Driver): Promise<void> {
  for (const statement of CONSTRAINT_STATEMENTS) await driver.executeQuery(statement)
  await driver.executeQuery('CALL db.awaitIndexes()')
}

/** Seconds that a body takes on a database without nodes, constraints and indexes. */
async function onEmpty(server: TestServer, body: () => Promise<void>): Promise<number> {
  await emptyDatabase(server)
  for (const [kind, kinds] of [
    ['CONSTRAINT', 'CONSTRAINTS'],
    ['INDEX', 'INDEXES'],
  ] as const) {
    const { records } = await server.driver.executeQuery(
      `SHOW ${kinds} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`,
    )
    for (const record of records)
      await server.driver.executeQuery(`DROP ${kind} \`${String(record.get('name'))}\` IF EXISTS`)
  }
  return timed(body)
}

async function timed(body: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await body()
  return (performance.now() - started) / 1000
}

async function countAll(driver: Driver): Promise<{ nodes: unknown; relationships: unknown }> {
  const count = async (pattern: string): Promise<unknown> =>
    (await driver.executeQuery(`MATCH ${pattern} RETURN count(*) AS n`)).records[0]?.get('n')
  return { nodes: await count('(n) WHERE NOT n:DataSet'), relationships: await count('()-[r]->()') }
}

function perSecond(seconds: readonly number[] | undefined): string {
  return String(Math.round(TOTAL / (seconds?.at(-1) ?? 1)))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
