import type { Layout } from '../layout.js'
import type { ParsedGraph } from '../parse-graph-file.js'
import type { CsvOptions } from './csv.js'
import { edgeCsv, nodeCsv } from './csv.js'
import { gexfPieces } from './gexf.js'
import { graphmlPieces } from './graphml.js'
import { jsonPieces } from './json.js'
import type { LeftOut } from './left-out.js'
import { LeftOutCounter } from './left-out.js'
import { toTables } from './table.js'

/** The formats that other programs read. */
export const EXPORT_FORMATS = ['gexf', 'graphml', 'csv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** One file of an export. */
export interface ExportFile {
  /** `nodes.csv` and `edges.csv`; null where the export is one file, which the caller names. */
  readonly name: string | null
  /** UTF-8 text in order. */
  readonly pieces: Iterable<string>
}

export interface GraphExport {
  readonly files: readonly ExportFile[]
  /** What the format does not carry as it is. Complete once all pieces have been taken. */
  readonly leftOut: () => readonly LeftOut[]
}

/** A graph in another program's format. The same graph gives the same bytes. */
export function exportGraph(
  file: ParsedGraph,
  layout: Layout,
  format: ExportFormat,
  options: CsvOptions = {},
): GraphExport {
  const counter = new LeftOutCounter()
  return { files: exportFiles(file, layout, { format, options, counter }), leftOut: () => counter.list() }
}

function exportFiles(
  file: ParsedGraph,
  layout: Layout,
  { counter, format, options }: { format: ExportFormat; options: CsvOptions; counter: LeftOutCounter },
): readonly ExportFile[] {
  if (format === 'json') return [{ name: null, pieces: jsonPieces(file, layout, counter) }]
  const tables = toTables(file, layout, counter)
  if (format === 'gexf') return [{ name: null, pieces: gexfPieces(tables, counter) }]
  if (format === 'graphml') return [{ name: null, pieces: graphmlPieces(tables, counter) }]
  return [
    { name: 'nodes.csv', pieces: nodeCsv(tables, options, counter) },
    { name: 'edges.csv', pieces: edgeCsv(tables, options, counter) },
  ]
}
