import { createHash } from 'node:crypto'
import path from 'node:path'
import { refuseOtherPages } from './check-plans.js'
import type { LayerPlan } from './compare-layer.js'
import type { Push, PushOptions } from './push.js'
import { step } from './push.js'
import type { PushReport } from './push-report.js'
import { readCorpus } from './read-corpus.js'
import { checkJob, runPush } from './run-push.js'
import { CONSTRAINT_STATEMENTS, INDEX_STATEMENTS } from './schema.js'
import type { Neo4jTarget } from './target.js'
import { removeLeaving, writeBatches } from './write-batches.js'

/**
 * Makes the data set of an output folder stand in a database as it stands in the folder: what is new or changed is
 * merged by id, what has left is removed unless another data set lists it. Twice over changes nothing, and a push that
 * was cut short is finished by the next one.
 *
 * @throws InvalidArgumentError, InvalidDataError or ExternalError, each in one line
 */
export async function pushOutput(folder: string, target: Neo4jTarget, options: PushOptions = {}): Promise<PushReport> {
  const dataSet = options.dataSet ?? path.basename(path.resolve(folder))
  const job = { target, dataSet, options }
  checkJob(job)
  options.onProgress?.({ stage: 'read', name: folder, done: 0, total: 0 })
  const corpus = await readCorpus(folder)
  return runPush(job, corpus, {
    check: (_push, plans) => {
      if (options.dataSet === undefined) refuseOtherPages(dataSet, plans, target.uri)
    },
    write: (push, plans) => writePlans(push, plans, createHash('sha256').update(corpus.run).digest('hex')),
  })
}

async function writePlans(push: Push, plans: readonly LayerPlan[], run: string): Promise<void> {
  const { dataSet, server } = push
  step(push, { stage: 'index', name: 'constraints', done: 0, total: 0 })
  for (const statement of CONSTRAINT_STATEMENTS) await server.write(statement)
  await server.write('CALL db.awaitIndexes(600)')
  if (push.rows.total > 0)
    await server.write("MERGE (d:DataSet {id: $dataSet}) SET d.state = 'incomplete'", { dataSet })
  const ofNodes = plans.filter(({ layer }) => layer.kind === 'node')
  const ofRelationships = plans.filter(({ layer }) => layer.kind === 'relationship')
  for (const { layer, writing } of ofNodes) await writeBatches(push, layer, 'write', writing)
  // Indexes are of nodes: the server fills them while relationships are written.
  for (const statement of INDEX_STATEMENTS) await server.write(statement)
  for (const { layer, writing } of ofRelationships) await writeBatches(push, layer, 'write', writing)
  await removeLeaving(push, plans)
  step(push, { stage: 'index', name: 'indexes', done: 0, total: 0 })
  await server.write('CALL db.awaitIndexes(600)')
  await server.write("MERGE (d:DataSet {id: $dataSet}) SET d.state = 'complete', d.run = $run", { dataSet, run })
}
