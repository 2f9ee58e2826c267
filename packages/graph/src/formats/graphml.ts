import type { Cells, ColumnType, GraphTables } from './table.js'
import type { LeftOutCounter } from './left-out.js'
import { escapeXml, xmlIds } from './xml.js'

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
}

/** Pieces of a GraphML file (http://graphml.graphdrawing.org): a directed graph, positions as the data `x` and `y`. */
export function* graphmlPieces(tables: GraphTables, leftOut: LeftOutCounter): Generator<string> {
  const escape = (text: string): string => escapeXml(text, leftOut)
  const nodeId = xmlIds(tables.nodes, leftOut)
  const edgeId = xmlIds(tables.edges, leftOut)
  const nodeColumns = new Map<string, ColumnType>([
    ['label', 'string'],
    ['x', 'double'],
    ['y', 'double'],
    ...tables.nodeColumns,
  ])
  const edgeColumns = new Map<string, ColumnType>([['label', 'string'], ['weight', 'integer'], ...tables.edgeColumns])
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
  )
  yield keyDeclarations('node', nodeColumns) + keyDeclarations('edge', edgeColumns)
  yield '  <graph id="G" edgedefault="directed">\n'
  for (const { cells, key, label, position } of tables.nodes) {
    const all = { ...cells, label, ...(position !== null && { x: position[0], y: position[1] }) }
    yield `    <node id="${nodeId(key)}">\n${values('node', all, nodeColumns, escape)}    </node>\n`
  }
  for (const { cells, key, label, source, target, weight } of tables.edges)
    yield (
      `    <edge id="${edgeId(key)}" source="${nodeId(source)}" target="${nodeId(target)}">\n` +
      `${values('edge', { ...cells, label, weight }, edgeColumns, escape)}    </edge>\n`
    )
  yield '  </graph>\n</graphml>\n'
}

function keyDeclarations(kind: 'node' | 'edge', columns: ReadonlyMap<string, ColumnType>): string {
  return [...columns]
    .map(
      ([name, type]) => `  <key id="${kind}_${name}" for="${kind}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('')
}

function values(
  kind: 'node' | 'edge',
  cells: Cells,
  columns: ReadonlyMap<string, ColumnType>,
  escape: (text: string) => string,
): string {
  return [...columns.keys()]
    .filter((name) => Object.hasOwn(cells, name))
    .map((name) => `      <data key="${kind}_${name}">${escape(String(cells[name]))}</data>\n`)
    .join('')
}
