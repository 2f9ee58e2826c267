import { InvalidArgumentError } from '@shanhai/model'
import type { LayerPlan } from './compare-layer.js'
import { compareLayer, readNames } from './compare-layer.js'
import { refuseClashes } from './check-plans.js'
import { NODE_LAYERS, RELATION_LAYERS } from './layers.js'
import type { Push, PushOptions } from './push.js'
import { DEFAULT_PUSH_OPTIONS, step, withProgress } from './push.js'
import type { PushReport } from './push-report.js'
import { toReport } from './push-report.js'
import type { Corpus } from './read-corpus.js'
import { Server } from './server.js'
import type { Neo4jTarget } from './target.js'
import { checkUri } from './target.js'

/** What a push is, before a server is spoken to. */
export interface PushJob {
  readonly target: Neo4jTarget
  readonly dataSet: string
  readonly options: PushOptions
}

/** @throws InvalidArgumentError that names the first thing that cannot be used */
export function checkJob({ dataSet, options, target }: PushJob): void {
  const { batchSize, retrySeconds } = { ...DEFAULT_PUSH_OPTIONS, ...options }
  checkUri(target.uri)
  if (!Number.isSafeInteger(batchSize) || batchSize < 1 || batchSize > 100_000)
    throw new InvalidArgumentError('option/batch-size', 'the batch size should be from 1 to 100000', {
      value: String(batchSize),
    })
  if (!Number.isFinite(retrySeconds) || retrySeconds < 0 || retrySeconds > 86_400)
    throw new InvalidArgumentError('option/retry', 'the time to retry should be from 0 to 86400 seconds', {
      value: String(retrySeconds),
    })
  if (dataSet.trim() === '' || dataSet.length > 100 || /\p{Cc}/u.test(dataSet))
    throw new InvalidArgumentError(
      'option/data-set',
      'the data set needs a name of 1 to 100 characters in one line; give one with --data-set',
      { value: dataSet.slice(0, 100) },
    )
}

/** What a push does with the differences between a folder and a database. */
export interface PushSteps {
  /** Refuses what must not be done; also with `dryRun`. */
  readonly check: (push: Push, plans: readonly LayerPlan[]) => Promise<void> | void
  /** Makes the database equal to the folder. */
  readonly write: (push: Push, plans: readonly LayerPlan[]) => Promise<void>
}

/**
 * Connects, compares a corpus with what the database holds of the data set, and does the steps; with `dryRun` it only
 * compares and checks.
 *
 * @throws ExternalError in one line, with what was written so far
 */
export async function runPush(
  { dataSet, options, target }: PushJob,
  corpus: Corpus,
  { check, write }: PushSteps,
): Promise<PushReport> {
  const { batchSize, dryRun, retrySeconds } = { ...DEFAULT_PUSH_OPTIONS, ...options }
  const onWait = (done: number): void => options.onProgress?.({ stage: 'wait', name: target.uri, done, total: 0 })
  const server = await Server.open(target, { retrySeconds, onWait })
  const push: Push = { server, dataSet, batchSize, options, uri: target.uri, rows: { done: 0, total: 0 } }
  try {
    const plans = await comparePlans(push, corpus)
    await check(push, plans)
    if (!dryRun) await write(push, plans)
    const layers = plans.map(toReport).filter(({ removed, total }) => total + removed > 0)
    return { uri: target.uri, server: server.agent, dataSet, dryRun, layers }
  } catch (error) {
    throw withProgress(error, push)
  } finally {
    await server.close()
  }
}

async function comparePlans(push: Push, corpus: Corpus): Promise<readonly LayerPlan[]> {
  const layers = [...NODE_LAYERS, ...RELATION_LAYERS]
  const plans: LayerPlan[] = []
  const compared = { server: push.server, dataSet: push.dataSet, names: await readNames(push.server) }
  for (const [i, layer] of layers.entries()) {
    step(push, { stage: 'compare', name: layer.name, done: i, total: layers.length })
    plans.push(await compareLayer(compared, corpus, layer))
  }
  await refuseClashes(compared, plans, push.uri)
  push.rows.total = plans.reduce((sum, { leaving, writing }) => sum + writing.length + leaving.length, 0)
  return plans
}
