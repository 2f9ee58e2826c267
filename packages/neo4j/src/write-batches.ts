import { ExternalError } from '@shanhai/model'
import type { LayerPlan } from './compare-layer.js'
import type { NodeLayer, RelationLayer } from './layers.js'
import type { Push } from './push.js'
import { step } from './push.js'
import type { Row } from './rows.js'
import { toParameters } from './values.js'

/**
 * Transactions at a time that write nodes: they lock nothing that another one needs. Relationships lock their ends, which
 * batches share, so one comes after the other.
 */
const NODE_LANES = 2

/** Writes or removes the rows of a layer, each batch in a transaction of its own. @throws ExternalError */
export async function writeBatches(
  push: Push,
  layer: NodeLayer | RelationLayer,
  stage: 'write' | 'remove',
  rows: readonly Row[],
): Promise<void> {
  const lanes = layer.kind === 'node' && stage === 'write' ? NODE_LANES : 1
  let next = 0
  let failed = false
  const work = async (): Promise<void> => {
    while (next < rows.length && !failed) {
      step(push, { stage, name: layer.name, done: next, total: rows.length })
      const batch = rows.slice(next, next + push.batchSize)
      next += batch.length
      await writeBatch(push, layer, stage, batch)
      push.rows.done += batch.length
    }
  }
  const stopOthers = (error: unknown): never => {
    failed = true
    throw error
  }
  // All must have come to their end before an error says how many rows were written.
  const ends = await Promise.allSettled(Array.from({ length: lanes }, () => work().catch(stopOthers)))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

async function writeBatch(
  { dataSet, server, uri }: Push,
  layer: NodeLayer | RelationLayer,
  stage: 'write' | 'remove',
  batch: readonly Row[],
): Promise<void> {
  const result = await server.write(layer.statements[stage], { rows: batch.map(toRowParameters), dataSet })
  const written: unknown = stage === 'write' ? result.records[0]?.get('written') : batch.length
  if (written === batch.length) return
  throw new ExternalError(
    'neo4j/rows-lost',
    `of ${String(batch.length)} rows of ${layer.name} only ${String(written)} found their ends in ${uri}: something else changes the database; run the command again`,
    { value: uri, details: { layer: layer.name } },
  )
}

/** What the queries of a layer read of a row: relationships without an id are found by their ends. */
function toRowParameters({ key, from, to, properties }: Row): Record<string, unknown> {
  if (properties !== undefined) return { id: key, from, to, properties: toParameters(properties) }
  return from === undefined ? { key } : { key, from, to }
}

/** Removes what has left; relationships go before the nodes that they hold. @throws ExternalError */
export async function removeLeaving(push: Push, plans: readonly LayerPlan[]): Promise<void> {
  for (const { layer, leaving } of [...plans].reverse()) await writeBatches(push, layer, 'remove', leaving)
}
