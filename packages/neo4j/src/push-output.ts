import { createHash } from 'node:crypto'
import path from 'node:path'
import { InvalidArgumentError } from '@shanhai/model'
import type { LayerPlan } from './compare-layer.js'
import { compareLayer, readNames } from './compare-layer.js'
import type { NodeLayer, RelationLayer } from './layers.js'
import { NODE_LAYERS, RELATION_LAYERS } from './layers.js'
import type { Corpus } from './read-corpus.js'
import type { Push, PushOptions, PushProgress } from './push.js'
import { step, withProgress } from './push.js'
import { readCorpus } from './read-corpus.js'
import { CONSTRAINT_STATEMENTS, INDEX_STATEMENTS } from './schema.js'
import { Server } from './server.js'
import type { Neo4jTarget } from './target.js'
import { checkUri } from './target.js'
import { writeBatches } from './write-batches.js'

export const DEFAULT_PUSH_OPTIONS = { batchSize: 5000, retrySeconds: 120, dryRun: false } as const

/** What a push did, or with `dryRun` would do, to one label or relationship type. */
export interface LayerReport {
  readonly kind: 'node' | 'relationship'
  readonly name: string
  /** Of the folder; the others are differences to what the data set held before. */
  readonly total: number
  readonly added: number
  readonly changed: number
  readonly removed: number
}

export interface PushReport {
  readonly uri: string
  readonly server: string
  readonly dataSet: string
  readonly dryRun: boolean
  /** Those of which the folder or the database had something. */
  readonly layers: readonly LayerReport[]
}

/**
 * Makes the data set of an output folder stand in a database as it stands in the folder: what is new or changed is
 * merged by id, what has left is removed unless another data set lists it. Twice over changes nothing, and a push that
 * was cut short is finished by the next one.
 *
 * @throws InvalidArgumentError, InvalidDataError or ExternalError, each in one line
 */
export async function pushOutput(folder: string, target: Neo4jTarget, options: PushOptions = {}): Promise<PushReport> {
  checkUri(target.uri)
  const { batchSize, dryRun, retrySeconds } = { ...DEFAULT_PUSH_OPTIONS, ...options }
  checkNumbers(batchSize, retrySeconds)
  const dataSet = readDataSet(options.dataSet ?? path.basename(path.resolve(folder)))
  const notify = (stage: PushProgress['stage'], name: string, done = 0, total = 0): void =>
    options.onProgress?.({ stage, name, done, total })
  notify('read', folder)
  const corpus = await readCorpus(folder)
  const server = await Server.open(target, { retrySeconds, onWait: (seconds) => notify('wait', target.uri, seconds) })
  const push: Push = { server, dataSet, batchSize, options, uri: target.uri, rows: { done: 0, total: 0 } }
  try {
    const plans = await comparePlans(push, corpus)
    if (!dryRun) await apply(push, corpus, plans)
    const layers = plans.map(toReport).filter(({ removed, total }) => total + removed > 0)
    return { uri: target.uri, server: server.agent, dataSet, dryRun, layers }
  } catch (error) {
    throw withProgress(error, push)
  } finally {
    await server.close()
  }
}

type Layer = NodeLayer | RelationLayer

async function comparePlans(push: Push, corpus: Corpus): Promise<readonly LayerPlan[]> {
  const layers: readonly Layer[] = [...NODE_LAYERS, ...RELATION_LAYERS]
  const plans: LayerPlan[] = []
  const names = await readNames(push.server)
  for (const [i, layer] of layers.entries()) {
    step(push, { stage: 'compare', name: layer.name, done: i, total: layers.length })
    plans.push(await compareLayer({ server: push.server, dataSet: push.dataSet, names }, corpus, layer))
  }
  push.rows.total = plans.reduce((sum, { leaving, writing }) => sum + writing.length + leaving.length, 0)
  return plans
}

async function apply(push: Push, corpus: Corpus, plans: readonly LayerPlan[]): Promise<void> {
  const { dataSet, server } = push
  const run = createHash('sha256').update(corpus.run).digest('hex')
  step(push, { stage: 'index', name: 'constraints', done: 0, total: 0 })
  for (const statement of CONSTRAINT_STATEMENTS) await server.write(statement)
  await server.write('CALL db.awaitIndexes(600)')
  if (push.rows.total > 0)
    await server.write("MERGE (d:DataSet {id: $dataSet}) SET d.state = 'incomplete'", { dataSet })
  for (const { layer, writing } of plans.filter(isOfNodes)) await writeBatches(push, layer, 'write', writing)
  // Indexes are of nodes: the server fills them while relationships are written.
  for (const statement of INDEX_STATEMENTS) await server.write(statement)
  for (const { layer, writing } of plans.filter((plan) => !isOfNodes(plan)))
    await writeBatches(push, layer, 'write', writing)
  // Relationships go before the nodes that they hold.
  for (const { layer, leaving } of [...plans].reverse()) await writeBatches(push, layer, 'remove', leaving)
  step(push, { stage: 'index', name: 'indexes', done: 0, total: 0 })
  await server.write('CALL db.awaitIndexes(600)')
  await server.write("MERGE (d:DataSet {id: $dataSet}) SET d.state = 'complete', d.run = $run", { dataSet, run })
}

function toReport({ added, changed, layer, leaving, total }: LayerPlan): LayerReport {
  return { kind: layer.kind, name: layerName(layer), total, added, changed, removed: leaving.length }
}

function isOfNodes({ layer }: LayerPlan): boolean {
  return layer.kind === 'node'
}

/** `IN` leads from passages and from articles, `OBJECT` to entities and to measures: what their ends are tells them apart. */
function layerName(layer: Layer): string {
  if (layer.kind === 'node') return layer.name
  const isShared = RELATION_LAYERS.filter(({ name }) => name === layer.name).length > 1
  return isShared ? `${layer.name} (${layer.from}→${layer.to})` : layer.name
}

function checkNumbers(batchSize: number, retrySeconds: number): void {
  if (!Number.isSafeInteger(batchSize) || batchSize < 1 || batchSize > 100_000)
    throw new InvalidArgumentError('option/batch-size', 'the batch size should be from 1 to 100000', {
      value: String(batchSize),
    })
  if (!Number.isFinite(retrySeconds) || retrySeconds < 0 || retrySeconds > 86_400)
    throw new InvalidArgumentError('option/retry', 'the time to retry should be from 0 to 86400 seconds', {
      value: String(retrySeconds),
    })
}

function readDataSet(name: string): string {
  if (name.trim() !== '' && name.length <= 100 && !/\p{Cc}/u.test(name)) return name
  throw new InvalidArgumentError(
    'option/data-set',
    'the data set needs a name of 1 to 100 characters in one line; give one with --data-set',
    { value: name.slice(0, 100) },
  )
}
