import type { NodeLayer, RelationLayer } from './layers.js'
import type { Corpus } from './read-corpus.js'
import type { Row } from './rows.js'
import { nodeRows, pairKey, relationRows } from './rows.js'
import type { Server } from './server.js'

/** What there is to do for one label or relationship type. */
export interface LayerPlan {
  readonly layer: NodeLayer | RelationLayer
  /** Rows of the folder. */
  readonly total: number
  readonly added: number
  readonly changed: number
  /** The added and changed rows. */
  readonly writing: readonly Row[]
  /** Rows that the data set holds in the database and no longer in the folder. */
  readonly leaving: readonly Row[]
}

/** What the database holds: the row without its content, and the hash of that. */
interface Held extends Row {
  readonly hash: string
}

/** Compares the rows of a folder with what its data set holds in the database. */
export async function compareLayer(
  server: Server,
  dataSet: string,
  corpus: Corpus,
  layer: NodeLayer | RelationLayer,
): Promise<LayerPlan> {
  const held = await readHeld(server, dataSet, layer)
  const writing: Row[] = []
  let [total, added] = [0, 0]
  for (const row of layer.kind === 'node' ? nodeRows(corpus, layer) : relationRows(corpus, layer)) {
    total++
    const before = held.get(row.key)
    held.delete(row.key)
    if (before === undefined) added++
    if (before === undefined || before.hash !== (row.properties?.['contentHash'] ?? '')) writing.push(row)
  }
  return { layer, total, added, changed: writing.length - added, writing, leaving: [...held.values()] }
}

async function readHeld(server: Server, dataSet: string, layer: NodeLayer | RelationLayer): Promise<Map<string, Held>> {
  return server.read(layer.statements.read, { dataSet }, () => {
    const rows = new Map<string, Held>()
    return {
      add: (row) => {
        const held = toHeld(row)
        rows.set(held.key, held)
      },
      end: () => rows,
    }
  })
}

function toHeld(row: ReadonlyMap<string, unknown>): Held {
  const text = (name: string): string => {
    const value = row.get(name)
    return typeof value === 'string' ? value : ''
  }
  const [from, to] = [text('from'), text('to')]
  return {
    key: row.has('key') ? text('key') : pairKey(from, to),
    hash: text('hash'),
    ...(row.has('from') && { from, to }),
  }
}
