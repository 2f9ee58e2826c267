import type { Cells, GraphTables } from './table.js'
import { LeftOutCounter } from './left-out.js'

export interface CsvOptions {
  /** True: cells as they are, and no byte order mark. */
  readonly raw?: boolean
}

/**
 * First characters by which a spreadsheet takes a text for a formula or a command, the full-width forms that it reads
 * alike among them (OWASP, "CSV Injection").
 */
const FORMULA = /^'{0,64}[=+\-@\t\r\n＝＋－＠]/
/** Excel takes a file without it for the system's old encoding, and shows no Chinese. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The table of nodes by RFC 4180: `Id`, `Label` as Gephi reads them, then the columns, then `x` and `y`. */
export function nodeCsv(tables: GraphTables, options: CsvOptions, leftOut: LeftOutCounter): Iterable<string> {
  const columns = [...tables.nodeColumns.keys()]
  const header = ['Id', 'Label', ...columns, 'x', 'y']
  const rows = tables.nodes.map(({ cells, key, label, position }) => [
    key,
    label,
    ...columnCells(cells, columns),
    position?.[0] ?? '',
    position?.[1] ?? '',
  ])
  return csvPieces([header, ...rows], options, leftOut)
}

/** The table of edges: `Id`, `Source`, `Target`, `Type`, `Label`, `Weight` as Gephi reads them, then the columns. */
export function edgeCsv(tables: GraphTables, options: CsvOptions, leftOut: LeftOutCounter): Iterable<string> {
  const columns = [...tables.edgeColumns.keys()]
  const header = ['Id', 'Source', 'Target', 'Type', 'Label', 'Weight', ...columns]
  const rows = tables.edges.map(({ cells, key, label, source, target, weight }) => [
    ...[key, source, target, 'Directed', label, weight],
    ...columnCells(cells, columns),
  ])
  return csvPieces([header, ...rows], options, leftOut)
}

/** One cell of a table. */
export type Cell = string | number | boolean

/** Any table as CSV by RFC 4180, in pieces: what a spreadsheet would run as a formula is defused by a leading quote. */
export function csvTable(rows: Iterable<readonly Cell[]>, options: CsvOptions = {}): Iterable<string> {
  return csvPieces(rows, options, new LeftOutCounter())
}

function columnCells(cells: Cells, columns: readonly string[]): readonly Cell[] {
  return columns.map((name) => (Object.hasOwn(cells, name) ? (cells[name] ?? '') : ''))
}

function* csvPieces(rows: Iterable<readonly Cell[]>, { raw = false }: CsvOptions, leftOut: LeftOutCounter) {
  if (!raw) yield BYTE_ORDER_MARK
  for (const row of rows) yield `${row.map((cell) => csvCell(cell, raw, leftOut)).join(',')}\r\n`
}

/**
 * Numbers stay numbers, also negative ones; only a text can be a formula. A text that looks defused already gets another
 * quote, so that taking one away always gives the text back.
 */
function csvCell(cell: Cell, raw: boolean, leftOut: LeftOutCounter): string {
  if (typeof cell !== 'string') return String(cell)
  const isFormula = !raw && FORMULA.test(cell)
  if (isFormula) leftOut.add('formulas')
  const text = isFormula ? `'${cell}` : cell
  return /[",\r\n]/.test(text) || isFormula ? `"${text.replaceAll('"', '""')}"` : text
}
