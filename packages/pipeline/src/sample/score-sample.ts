import { readFile } from 'node:fs/promises'
import { compareCodeUnits, InvalidDataError, pageId } from '@shanhai/model'
import { decodePage } from '@shanhai/reader'
import { CsvError, parse } from 'csv-parse/sync'
import { asFileError } from '../file-errors.js'
import type { Interval } from './wilson.js'
import { wilsonInterval } from './wilson.js'

/** Precision of the claims of one predicate, or of all, by the judgements of a sample. */
export interface SampleScore {
  /** Null: all claims of the sample. */
  readonly predicate: string | null
  readonly right: number
  readonly judged: number
  /** Claims without a judgement. */
  readonly open: number
  /** Null where nothing was judged. */
  readonly precision: Interval | null
}

const RIGHT: ReadonlySet<string> = new Set([
  '1',
  'y',
  'yes',
  'true',
  'right',
  'correct',
  'ok',
  '对',
  '是',
  '正确',
  '√',
  '✓',
  '✔',
])
const WRONG: ReadonlySet<string> = new Set([
  '0',
  'n',
  'no',
  'false',
  'wrong',
  'incorrect',
  '错',
  '否',
  '不对',
  '错误',
  '×',
  '✗',
  '✘',
  'x',
])
const OPEN: ReadonlySet<string> = new Set(['', '?', '？', 'unsure', '不确定', '-'])

/**
 * Precision by predicate, sorted, all claims last, from a sample whose column `judgement` a person filled: 对 or 错, yes or no,
 * 1 or 0; empty or ? stays open. Spreadsheets may have changed the delimiter (comma, semicolon or tab)
 * and the encoding (GBK).
 *
 * @throws {ExternalError} if the file cannot be read; {InvalidDataError} naming the row that is not understood
 */
export async function scoreSample(file: string): Promise<readonly SampleScore[]> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw asFileError(error, 'read', file)
  })
  // Spreadsheets on Chinese machines save CSV in GBK.
  const text = decodePage(bytes, pageId(file)).value?.text
  if (text === undefined) throw invalid(`${file} is no text; give a file that shanhai sample wrote`, file)
  const tallies = new Map<string, { right: number; wrong: number; open: number }>()
  const all = { right: 0, wrong: 0, open: 0 }
  for (const [index, { judgement, predicate }] of parseSample(text, file).entries()) {
    const outcome = outcomeOf(judgement, `${file} row ${String(index + 2)}`)
    const tally = tallies.get(predicate) ?? { right: 0, wrong: 0, open: 0 }
    tallies.set(predicate, tally)
    tally[outcome]++
    all[outcome]++
  }
  const scores = [...tallies].sort(([a], [b]) => compareCodeUnits(a, b)).map(([name, tally]) => toScore(name, tally))
  return [...scores, toScore(null, all)]
}

interface JudgedRow {
  readonly predicate: string
  readonly judgement: string
}

function parseSample(text: string, file: string): readonly JudgedRow[] {
  let rows: readonly Readonly<Record<string, string | undefined>>[]
  try {
    rows = parse(text, {
      bom: true,
      columns: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw invalid(`${file} is no CSV: ${error.message.split('\n')[0] ?? ''}`, file)
  }
  return rows.map(({ judgement, predicate }) => {
    if (judgement === undefined || predicate === undefined)
      throw invalid(`${file} has no columns judgement and predicate; give a file that shanhai sample wrote`, file)
    return { judgement, predicate }
  })
}

function outcomeOf(judgement: string, where: string): 'right' | 'wrong' | 'open' {
  const word = judgement.trim().toLowerCase()
  if (RIGHT.has(word)) return 'right'
  if (WRONG.has(word)) return 'wrong'
  if (OPEN.has(word)) return 'open'
  throw invalid(
    `${where}: the judgement ${JSON.stringify(judgement.slice(0, 20))} is not understood; write 对 or 错 (yes or no), or leave it empty`,
    judgement,
  )
}

function toScore(predicate: string | null, tally: Readonly<Record<'right' | 'wrong' | 'open', number>>): SampleScore {
  const judged = tally.right + tally.wrong
  const precision = judged > 0 ? wilsonInterval(tally.right, judged) : null
  return { predicate, right: tally.right, judged, open: tally.open, precision }
}

function invalid(message: string, value: string): InvalidDataError {
  return new InvalidDataError('sample/invalid', message, { value })
}
