import { ExternalError } from '@shanhai/model'
import type { LayerPlan } from './compare-layer.js'
import type { Lane } from './lanes.js'
import { toRounds } from './lanes.js'
import type { NodeLayer, RelationLayer } from './layers.js'
import type { Push } from './push.js'
import { step } from './push.js'
import type { Row } from './rows.js'
import { toParameters } from './values.js'

/** A layer at work: what its lanes share. */
interface Work {
  readonly push: Push
  readonly layer: NodeLayer | RelationLayer
  readonly stage: 'write' | 'remove'
  readonly total: number
  /** Rows that were given to a transaction. */
  sent: number
  failed: boolean
}

/** Writes or removes the rows of a layer, each batch in a transaction of its own. @throws ExternalError */
export async function writeBatches(
  push: Push,
  layer: NodeLayer | RelationLayer,
  stage: 'write' | 'remove',
  rows: readonly Row[],
): Promise<void> {
  const work: Work = { push, layer, stage, total: rows.length, sent: 0, failed: false }
  const inOneLane = stage === 'remove' || rows.length <= push.batchSize
  for (const lanes of inOneLane ? [[rows]] : toRounds(rows)) {
    // All must have come to their end before an error says how many rows were written.
    const ends = await Promise.allSettled(lanes.map((lane) => writeLane(work, lane)))
    for (const end of ends) if (end.status === 'rejected') throw end.reason
  }
}

async function writeLane(work: Work, lane: Lane): Promise<void> {
  const { layer, push, stage, total } = work
  try {
    for (let next = 0; next < lane.length && !work.failed; next += push.batchSize) {
      step(push, { stage, name: layer.name, done: work.sent, total })
      const batch = lane.slice(next, next + push.batchSize)
      work.sent += batch.length
      await writeBatch(push, layer, stage, batch)
      push.rows.done += batch.length
    }
  } catch (error) {
    work.failed = true
    throw error
  }
}

async function writeBatch(
  { dataSet, server, uri }: Push,
  layer: NodeLayer | RelationLayer,
  stage: 'write' | 'remove',
  batch: readonly Row[],
): Promise<void> {
  const result = await server.write(layer.statements[stage], {
    rows: batch.map((row) => toRowParameters(row, stage)),
    dataSet,
  })
  const written: unknown = stage === 'write' ? result.records[0]?.get('written') : batch.length
  if (written === batch.length) return
  throw new ExternalError(
    'neo4j/rows-lost',
    `of ${String(batch.length)} rows of ${layer.name} only ${String(written)} found their ends in ${uri}: something else changes the database; run the command again`,
    { value: uri, details: { layer: layer.name } },
  )
}

/** What the queries of a layer read of a row: relationships without an id are found by their ends. */
function toRowParameters({ key, from, to, properties }: Row, stage: 'write' | 'remove'): Record<string, unknown> {
  const ends = from === undefined ? {} : { from, to }
  if (stage === 'remove') return { key, ...ends }
  return properties === undefined ? ends : { id: key, ...ends, properties: toParameters(properties()) }
}

/** Removes what has left; relationships go before the nodes that they hold. @throws ExternalError */
export async function removeLeaving(push: Push, plans: readonly LayerPlan[]): Promise<void> {
  for (const { layer, leaving } of [...plans].reverse()) await writeBatches(push, layer, 'remove', leaving)
}
