import { parse } from 'csv-parse/sync'
import type { CsvError } from 'csv-parse/sync'
import type { Gazetteer } from '../gazetteer.js'
import { checkRow } from './check-row.js'
import type { NameColumn, NameRow } from './name-row.js'
import { NAME_COLUMNS } from './name-row.js'
import type { OwnName, OwnNameList, NameProblem } from './own-name.js'

const REQUIRED: readonly NameColumn[] = ['name', 'type']

/**
 * Reads a user's list of names: CSV with a header, or TSV where the file's name ends so; lines that begin with `#` are
 * comments, a mark at the beginning of the file is skipped. Bad rows become problems, the others names.
 *
 * @param file the file's name, for messages
 */
export function parseOwnNames(text: string, file: string, gazetteer: Gazetteer): OwnNameList {
  const problems: NameProblem[] = []
  const table = readTable(text, file, problems)
  const names: OwnName[] = []
  /** Line on which each spelling stands first. */
  const seen = new Map<string, number>()
  for (const row of table) {
    const checked = checkRow(row, file, gazetteer)
    problems.push(...checked.problems)
    if (!checked.name) continue
    names.push(checked.name)
    for (const spelling of [checked.name.name, ...checked.name.aliases]) {
      const key = `${checked.name.type} ${spelling}`
      const before = seen.get(key)
      if (before === undefined) seen.set(key, row.line)
      else {
        const message = `"${spelling}" stands on line ${String(before)} already: which one a text means cannot be told`
        problems.push({ severity: 'error', code: 'names/twice', file, line: row.line, message })
      }
    }
  }
  return { names, problems: problems.sort((a, b) => a.line - b.line) }
}

interface ParsedRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function readTable(text: string, file: string, problems: NameProblem[]): readonly NameRow[] {
  const fault = (code: string, line: number, message: string): void => {
    problems.push({ severity: 'error', code, file, line, message })
  }
  let records: readonly ParsedRecord[]
  try {
    records = parse(text, {
      bom: true,
      comment: '#',
      comment_no_infix: true,
      delimiter: /\.tsv$/i.test(file) ? '\t' : ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      // Cells of a TSV file are written as they are.
      quote: /\.tsv$/i.test(file) ? null : '"',
    }) as unknown as readonly ParsedRecord[]
  } catch (error) {
    const { lines, message } = error as CsvError & { readonly lines?: number }
    fault('names/not-csv', lines ?? 1, `no well-formed CSV: ${message.replaceAll('\n', ' ')}`)
    return []
  }
  const [header, ...rows] = records
  if (!header) {
    fault('names/empty', 1, `expected a header such as ${NAME_COLUMNS.join(',')}, found an empty file`)
    return []
  }
  const columns = header.record.map((column) => column.toLowerCase())
  const missing = REQUIRED.find((column) => !columns.includes(column))
  const unknown = columns.find((column) => !(NAME_COLUMNS as readonly string[]).includes(column))
  const double = columns.find((column, at) => columns.indexOf(column) !== at)
  if (missing !== undefined || unknown !== undefined || double !== undefined) {
    const found = header.record.join(',')
    const why =
      missing === undefined ? `"${unknown ?? double ?? ''}" is no column or stands twice` : `no column ${missing}`
    fault('names/header', header.info.lines, `expected columns of ${NAME_COLUMNS.join(',')}; ${why} in "${found}"`)
    return []
  }
  return rows.flatMap(({ record, info }) => {
    if (record.length > columns.length) {
      const cells = `${String(columns.length)} cells, found ${String(record.length)}`
      fault('names/cells', info.lines, `expected ${cells}; several aliases are divided by ";"`)
      return []
    }
    const cells = Object.fromEntries(NAME_COLUMNS.map((column) => [column, record[columns.indexOf(column)] ?? '']))
    return [{ cells: cells as Record<NameColumn, string>, line: info.lines }]
  })
}
