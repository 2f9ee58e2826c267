import { InvalidDataError } from '@shanhai/model'
import type { DataFile, DataTexts } from './data-files.js'
import { DATA_FILES, readDataFiles } from './data-files.js'
import { parseLexicon } from './lexicon.js'
import type { NameProblem } from './own-names/own-name.js'

/** Columns that say where a row is from and how its word is used: two rows that differ in nothing else are one. */
const NOTES: ReadonlySet<string> = new Set(['example', 'counter_example', 'source', 'note'])

/**
 * All that is wrong with the built-in data: rows that break the format, rows that stand twice, examples without their word.
 *
 * @param texts the data files, for tests
 * @throws ExternalError if a file cannot be read
 */
export function lintLexicon(texts: DataTexts = readDataFiles()): readonly NameProblem[] {
  const broken = faultOf(() => parseLexicon(texts))
  if (broken) return [broken]
  const tables = Object.entries(DATA_FILES).filter(([, file]) => file.endsWith('.tsv'))
  return tables.flatMap(([key, file]) => lintTable(texts[key as DataFile], file))
}

/** What the parser refuses first: it names file and line itself. */
function faultOf(parse: () => unknown): NameProblem | undefined {
  try {
    parse()
    return undefined
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error
    const [, file = '', line = '1', message = error.message] = /^([^:]+):(\d+): (.*)$/s.exec(error.message) ?? []
    return { severity: 'error', code: error.code, file, line: Number(line), message }
  }
}

function lintTable(text: string, file: string): readonly NameProblem[] {
  const lines = text.split('\n')
  const headerAt = lines.findIndex((line) => !line.startsWith('#'))
  const columns = (lines[headerAt] ?? '').split('\t')
  const own = columns.flatMap((column, index) => (NOTES.has(column) ? [] : [index]))
  const [exampleAt, counterAt] = [columns.indexOf('example'), columns.indexOf('counter_example')]
  const seen = new Map<string, number>()
  return lines.slice(headerAt + 1).flatMap((row, index): NameProblem[] => {
    if (row === '') return []
    const line = headerAt + index + 2
    const cells = row.split('\t')
    const word = cells[0] ?? ''
    const problems: NameProblem[] = []
    const fault = (code: string, message: string): void => {
      problems.push({ severity: 'error', code: `lexicon/${code}`, file, line, message })
    }
    const key = own.map((at) => cells[at]).join('\t')
    const before = seen.get(key)
    if (before === undefined) seen.set(key, line)
    else fault('twice', `the row stands on line ${String(before)} already`)
    // In a file with counter-examples the first column is the word that the examples show.
    if (counterAt >= 0 && exampleAt >= 0) {
      if (!cells[exampleAt]?.includes(word)) fault('example', `expected an example with "${word}"`)
      if (cells[counterAt] !== '' && !cells[counterAt]?.includes(word)) {
        fault('counter-example', `expected a counter-example with "${word}"`)
      }
    }
    return problems
  })
}
