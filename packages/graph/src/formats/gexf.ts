import type { Cells, ColumnType, GraphTables } from './table.js'
import type { LeftOutCounter } from './left-out.js'
import { escapeXml, xmlIds } from './xml.js'

/** Colours of the entity types, as red, green, blue; what Gephi shows before it is told otherwise. */
const COLOURS: Readonly<Record<string, readonly [number, number, number]>> = {
  Place: [31, 119, 180],
  Organization: [44, 160, 44],
  Person: [255, 127, 14],
  Project: [148, 103, 189],
  Event: [214, 39, 40],
  Brand: [140, 86, 75],
  Programme: [127, 127, 127],
}

/** Pieces of a GEXF 1.3 file (https://gexf.net/schema.html): a static, directed graph with positions and colours. */
export function* gexfPieces(tables: GraphTables, leftOut: LeftOutCounter): Generator<string> {
  const escape = (text: string): string => escapeXml(text, leftOut)
  const nodeId = xmlIds(tables.nodes, leftOut)
  const edgeId = xmlIds(tables.edges, leftOut)
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n' +
    '  <meta>\n    <creator>shanhai</creator>\n    <description>paired assistance</description>\n  </meta>\n' +
    '  <graph defaultedgetype="directed" mode="static">\n'
  )
  yield columnDeclarations('node', tables.nodeColumns)
  yield columnDeclarations('edge', tables.edgeColumns)
  yield '    <nodes>\n'
  for (const { cells, key, label, position } of tables.nodes) {
    const [r, g, b] = COLOURS[String(cells['entityType'])] ?? [0, 0, 0]
    yield (
      `      <node id="${nodeId(key)}" label="${escape(label)}">\n` +
      values(cells, tables.nodeColumns, escape) +
      (position === null
        ? ''
        : `        <viz:position x="${String(position[0])}" y="${String(position[1])}" z="0"/>\n`) +
      `        <viz:color r="${String(r)}" g="${String(g)}" b="${String(b)}"/>\n` +
      '      </node>\n'
    )
  }
  yield '    </nodes>\n    <edges>\n'
  for (const { cells, key, label, source, target, weight } of tables.edges)
    yield (
      `      <edge id="${edgeId(key)}" source="${nodeId(source)}" target="${nodeId(target)}" label="${escape(label)}" kind="${escape(label)}" weight="${String(weight)}">\n` +
      `${values(cells, tables.edgeColumns, escape)}      </edge>\n`
    )
  yield '    </edges>\n  </graph>\n</gexf>\n'
}

function columnDeclarations(kind: 'node' | 'edge', columns: ReadonlyMap<string, ColumnType>): string {
  const lines = [...columns].map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`)
  return `    <attributes class="${kind}" mode="static">\n${lines.join('')}    </attributes>\n`
}

function values(cells: Cells, columns: ReadonlyMap<string, ColumnType>, escape: (text: string) => string): string {
  const lines = [...columns.keys()]
    .filter((name) => Object.hasOwn(cells, name))
    .map((name) => `          <attvalue for="${name}" value="${escape(String(cells[name]))}"/>\n`)
  return lines.length === 0 ? '' : `        <attvalues>\n${lines.join('')}        </attvalues>\n`
}
