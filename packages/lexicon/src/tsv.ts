import { InvalidDataError } from '@shanhai/model'

/** One row of a TSV file: its cells by column name, and where it stands. */
export interface TsvRow<Column extends string> {
  readonly cells: Readonly<Record<Column, string>>
  /** `file:line`, the line counted from 1, for error messages. */
  readonly where: string
}

/**
 * Reads a TSV file of the lexicon: lines beginning with `#` before the header are comments, the header names exactly
 * `columns`, every row has that many cells without spaces at their ends. Cells may be empty.
 *
 * @throws InvalidDataError that names file and line.
 */
export function parseTsv<const Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): readonly TsvRow<Column>[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const header = lines.findIndex((line) => !line.startsWith('#'))
  if (header === -1) throw new InvalidDataError('lexicon/no-header', `${file}: expected a header line, found none`)
  checkHeader(lines[header] ?? '', columns, placeOf(file, header))
  return lines.slice(header + 1).map((line, index) => parseRow(line, columns, file, header + 1 + index))
}

/** The error for a cell that breaks its column's format; `expected` completes "expected …". */
export function invalidCell(where: string, expected: string, value: string): InvalidDataError {
  return new InvalidDataError('lexicon/invalid-cell', `${where}: expected ${expected}, found "${value}"`, { value })
}

function checkHeader(line: string, columns: readonly string[], where: string): void {
  const want = columns.join('\t')
  if (line === want) return
  const message = `${where}: expected the header "${columns.join(' ')}", found "${line.replaceAll('\t', ' ')}"`
  throw new InvalidDataError('lexicon/invalid-header', message, { value: line })
}

function parseRow<Column extends string>(
  line: string,
  columns: readonly Column[],
  file: string,
  index: number,
): TsvRow<Column> {
  const values = line.split('\t')
  if (values.length !== columns.length) {
    const message = `${placeOf(file, index)}: expected ${String(columns.length)} cells, found ${String(values.length)}`
    throw new InvalidDataError('lexicon/invalid-row', message, { value: line })
  }
  const cells = {} as Record<Column, string>
  columns.forEach((column, at) => {
    const value = values[at] ?? ''
    if (value !== value.trim()) throw invalidCell(placeOf(file, index), `${column} without spaces around it`, value)
    cells[column] = value
  })
  return new Row(cells, file, index)
}

/** Makes the place of a row only when an error asks for it: the divisions are 45,000 rows. */
class Row<Column extends string> implements TsvRow<Column> {
  readonly cells: Readonly<Record<Column, string>>
  readonly #file: string
  readonly #index: number

  constructor(cells: Readonly<Record<Column, string>>, file: string, index: number) {
    this.cells = cells
    this.#file = file
    this.#index = index
  }

  get where(): string {
    return placeOf(this.#file, this.#index)
  }
}

const placeOf = (file: string, index: number): string => `${file}:${String(index + 1)}`
