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

/** Names of the labels and relationship types that a database has: what it has not holds nothing to compare with. */
export async function readNames(server: Server): Promise<ReadonlySet<string>> {
  const query =
    'CALL db.labels() YIELD label RETURN label AS name ' +
    'UNION ALL CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS name'
  return server.read(query, {}, () => {
    const names = new Set<string>()
    return { add: (row) => names.add(String(row.get('name'))), end: () => names }
  })
}

/** The database that a folder is compared with. */
export interface Compared {
  readonly server: Server
  readonly dataSet: string
  /** As {@link readNames} gives them. */
  readonly names: ReadonlySet<string>
}

/** Compares the rows of a folder with what its data set holds in the database. */
export async function compareLayer(
  { dataSet, names, server }: Compared,
  corpus: Corpus,
  layer: NodeLayer | RelationLayer,
): Promise<LayerPlan> {
  const held = names.has(layer.name) ? await readHeld(server, dataSet, layer) : new Map<string, Held>()
  const writing: Row[] = []
  let [total, added] = [0, 0]
  for (const row of layer.kind === 'node' ? nodeRows(corpus, layer) : relationRows(corpus, layer)) {
    total++
    // Where nothing is held the keys of relationships, which are long, need not be looked up.
    const before = held.size > 0 ? held.get(row.key) : undefined
    if (before === undefined) added++
    else held.delete(row.key)
    if (before === undefined || before.hash !== (row.properties?.()['contentHash'] ?? '')) writing.push(row)
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
