import { InvalidDataError, PROGRAMMES } from '@shanhai/model'
import type { ProgrammeKey } from '@shanhai/model'

/** A pairing known from public sources: a reference fact that no page states. */
export interface ReferencePairing {
  readonly supporter: string
  /** Code in the gazetteer. */
  readonly supporterCode: string
  readonly recipient: string
  /** Code in the gazetteer; null where the recipient is not known. */
  readonly recipientCode: string | null
  readonly programme: ProgrammeKey
  /** Year or month; `<=Y` first seen in Y; a trailing `?` is doubt; `?` unknown. */
  readonly from: string
  /** As `from`; empty: no end found. */
  readonly to: string
  /** A: two independent sources or an official text; B: one source; C: weak, a lead only. */
  readonly grade: 'A' | 'B' | 'C'
  /** Keys of `sources`, and notes such as `conflict:河南省`, as the list has them. */
  readonly sources: readonly string[]
  /** The same in words, where the list says what a key stands for; places in unpublished pages are left out. */
  readonly sourceTitles: readonly string[]
}

/** Grade C and rows marked as conflicting are leads: never show them as known. */
export function isVerified(pairing: ReferencePairing): boolean {
  return pairing.grade !== 'C' && !pairing.sources.some((source) => source.startsWith('conflict:'))
}

const FIELDS = [
  'supporter',
  'supporterCode',
  'recipient',
  'recipientCode',
  'programme',
  'from',
  'to',
  'grade',
  'sources',
] as const
type Field = (typeof FIELDS)[number]

/**
 * Reads the list of reference pairings: an object with `fields` and `rows`.
 *
 * @throws InvalidDataError that names the row, counted from 1.
 */
export function parsePairings(text: string, file: string): readonly ReferencePairing[] {
  const { fields, rows, sources } = parseObject(text, file)
  const titles = new Map(Object.entries(sources ?? {}).map(([key, title]) => [key, String(title)]))
  if (!Array.isArray(fields) || fields.join() !== FIELDS.join()) {
    throw invalid(`${file}: expected the fields ${FIELDS.join(', ')}`, fields)
  }
  if (!Array.isArray(rows)) throw invalid(`${file}: expected a list of rows`, rows)
  return rows.map((row, index) => parsePairing(row, `${file} row ${String(index + 1)}`, titles))
}

function parseObject(text: string, file: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new InvalidDataError('lexicon/invalid-json', `${file}: expected JSON`, { cause })
  }
  if (typeof value !== 'object' || value === null) throw invalid(`${file}: expected an object`, value)
  return value as Record<string, unknown>
}

function parsePairing(row: unknown, where: string, titles: ReadonlyMap<string, string>): ReferencePairing {
  if (!Array.isArray(row) || row.length !== FIELDS.length || !row.every((cell) => typeof cell === 'string')) {
    throw invalid(`${where}: expected ${String(FIELDS.length)} strings`, row)
  }
  const cells: readonly string[] = row
  const cell = (field: Field): string => cells[FIELDS.indexOf(field)] ?? ''
  const programme = cell('programme')
  const grade = cell('grade')
  const sources = cell('sources').split(' ')
  if (!Object.hasOwn(PROGRAMMES, programme)) throw invalid(`${where}: expected a programme`, programme)
  if (grade !== 'A' && grade !== 'B' && grade !== 'C') throw invalid(`${where}: expected a grade A, B or C`, grade)
  return {
    supporter: cell('supporter'),
    supporterCode: cell('supporterCode'),
    recipient: cell('recipient'),
    recipientCode: cell('recipientCode') === '?' ? null : cell('recipientCode'),
    programme: programme as ProgrammeKey,
    from: cell('from'),
    to: cell('to'),
    grade,
    sources,
    sourceTitles: sources.flatMap((source) => titles.get(source.split('(')[0] ?? source) ?? []),
  }
}

function invalid(message: string, value: unknown): InvalidDataError {
  return new InvalidDataError('lexicon/invalid-pairings', message, { value })
}
