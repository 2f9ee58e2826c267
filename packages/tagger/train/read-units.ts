import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { InvalidDataError } from '@shanhai/model'
import type { NameSpan, NameType, Standard } from '@shanhai/tagger'
import type { Unit } from './unit.js'

const TYPES: Readonly<Record<string, NameType>> = { PER: 'Person', LOC: 'Place', ORG: 'Organization' }
const LINE = '{"id": "1", "text": "…", "mentions": [{"start": 0, "end": 2, "type": "PER", "text": "…"}]}'
/** Characters of the corpus that a message shows. */
const SHOWN = 20

/**
 * Reads the annotated texts of a file of JSON Lines, packed with gzip; blank lines are none.
 *
 * @throws {InvalidDataError} `corpus/invalid` with file and line, what is wrong there and what was expected
 */
export function readUnits(file: string, standard: Standard): readonly Unit[] {
  return readLines(file).flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [parseUnit(line, standard)]
    } catch (cause) {
      if (!(cause instanceof LineFault)) throw cause
      throw new InvalidDataError('corpus/invalid', `${file}:${String(index + 1)}: ${cause.message}`, { cause })
    }
  })
}

/** What is wrong with a line; who reads the file knows which. */
class LineFault extends Error {}

function readLines(file: string): readonly string[] {
  try {
    return gunzipSync(readFileSync(file))
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .split('\n')
  } catch (cause) {
    throw new InvalidDataError('corpus/invalid', `${file} cannot be read as JSON Lines packed with gzip`, { cause })
  }
}

function parseUnit(line: string, standard: Standard): Unit {
  const { id, text, mentions } = parseRecord(line)
  const names = mentions.map((mention, index) => parseName(mention, index + 1, text))
  const sorted = names.toSorted((a, b) => a.start - b.start)
  const nested = sorted.find(({ start }, i) => start < (sorted[i - 1]?.end ?? 0))
  if (nested !== undefined) {
    throw new LineFault(
      `the mention ${shown(text.slice(nested.start, nested.end))} overlaps another: keep the longer one`,
    )
  }
  return { id, standard, text, names: sorted }
}

function parseRecord(line: string): {
  readonly id: string
  readonly text: string
  readonly mentions: readonly unknown[]
} {
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch {
    throw new LineFault(`the line is no JSON; expected ${LINE}`)
  }
  const {
    id = '',
    text,
    mentions,
  } = (record ?? {}) as { readonly id?: string; readonly text?: unknown; readonly mentions?: unknown }
  if (typeof text !== 'string' || !Array.isArray(mentions)) {
    throw new LineFault(`the line has no "text" or no list "mentions"; expected ${LINE}`)
  }
  return { id, text, mentions }
}

function parseName(mention: unknown, number: number, text: string): NameSpan {
  const { start, end, type, text: name } = (mention ?? {}) as Readonly<Record<string, unknown>>
  const isSpan = Number.isInteger(start) && Number.isInteger(end)
  if (!isSpan || typeof type !== 'string' || typeof name !== 'string') {
    throw new LineFault(`mention ${String(number)} has no "start", "end", "type" or "text"; expected ${LINE}`)
  }
  const known = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
  if (known === undefined) {
    const allowed = Object.keys(TYPES).join(', ')
    throw new LineFault(`the mention ${shown(name)} has the type ${shown(type)}; allowed are ${allowed}`)
  }
  const span = { start: start as number, end: end as number, type: known }
  const there = span.start < 0 || span.end < 0 ? '' : text.slice(span.start, span.end)
  if (there === '' || there !== name) {
    const where = `${String(span.start)} to ${String(span.end)}`
    throw new LineFault(
      `the mention ${shown(name)} does not stand at ${where}, where the text has ${shown(there)}: offsets count UTF-16 units from 0, "end" is the first one after the name`,
    )
  }
  return span
}

/** Text of the corpus in one line of a message. */
function shown(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)
}
