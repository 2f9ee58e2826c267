import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { InvalidDataError } from '@shanhai/model'
import type { NameSpan, NameType, Standard } from '@shanhai/tagger'

/** A text with its names, as annotated under one standard. */
export interface Unit {
  readonly id: string
  readonly standard: Standard
  readonly text: string
  readonly names: readonly NameSpan[]
}

/** Units to learn from and units to measure on; the two never share a line. */
export interface Corpora {
  readonly train: readonly Unit[]
  readonly dev: readonly Unit[]
}

/** Where each standard's data lie. Without a file for development, the last twentieth of the training file is kept apart. */
interface Source {
  readonly standard: Standard
  readonly train: string
  readonly dev?: string
}

const SOURCES: readonly Source[] = [
  { standard: 'msra', train: 'msra-train.jsonl.gz' },
  { standard: 'pd98', train: 'pd98-train.jsonl.gz', dev: 'pd98-dev.jsonl.gz' },
  { standard: 'boson', train: 'boson-train.jsonl.gz' },
  { standard: 'uner', train: 'uner-train.jsonl.gz', dev: 'uner-dev.jsonl.gz' },
]

const TYPES: Readonly<Record<string, NameType>> = { PER: 'Person', LOC: 'Place', ORG: 'Organization' }
const DEV_SHARE = 0.05

/**
 * Reads the corpora of a folder: those of the four that are there. The splits are fixed by file and line, in document order, never at random: neighbouring
 * lines come from one document and would leak names.
 *
 * @throws {InvalidDataError} `corpus/missing` if none is there; `corpus/invalid` with file and line
 */
export function readCorpora(folder: string): Corpora {
  const train: Unit[] = []
  const dev: Unit[] = []
  const sources = SOURCES.filter((source) => existsSync(join(folder, source.train)))
  if (sources.length === 0) {
    const names = SOURCES.map((source) => source.train).join(', ')
    throw new InvalidDataError('corpus/missing', `${folder} holds none of ${names}: give the folder with --data`)
  }
  for (const source of sources) {
    const ownDev = source.dev !== undefined && existsSync(join(folder, source.dev)) ? source.dev : undefined
    const units = readUnits(folder, source.train, source.standard)
    const cut = ownDev === undefined ? Math.floor(units.length * (1 - DEV_SHARE)) : units.length
    train.push(...units.slice(0, cut))
    dev.push(...(ownDev === undefined ? units.slice(cut) : readUnits(folder, ownDev, source.standard)))
  }
  return { train, dev }
}

/** Every n-th unit, so that `count` are left in all, in order: a smaller corpus with the same mixture. */
export function sample(units: readonly Unit[], count: number): readonly Unit[] {
  if (units.length <= count) return units
  return Array.from({ length: count }, (_, i) => units[Math.floor((i * units.length) / count)] as Unit)
}

function readUnits(folder: string, file: string, standard: Standard): readonly Unit[] {
  return readLines(join(folder, file)).flatMap((line, index) =>
    line === '' ? [] : [parseUnit(line, standard, `${file}:${String(index + 1)}`)],
  )
}

function readLines(file: string): readonly string[] {
  try {
    return gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  } catch (cause) {
    throw new InvalidDataError('corpus/invalid', `${file} cannot be read as JSON Lines packed with gzip`, { cause })
  }
}

interface UnitRecord {
  readonly id: string
  readonly text: string
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly text: string
  }[]
}

function parseUnit(line: string, standard: Standard, where: string): Unit {
  const record = parseRecord(line, where)
  const names = record.mentions.map(({ start, end, type, text }) => {
    const known = TYPES[type]
    if (known === undefined || start >= end || record.text.slice(start, end) !== text) {
      throw new InvalidDataError(
        'corpus/invalid',
        `${where}: the mention ${text} does not stand where it says, or has no known type`,
      )
    }
    return { start, end, type: known }
  })
  const sorted = names.toSorted((a, b) => a.start - b.start)
  const nested = sorted.find(({ start }, i) => start < (sorted[i - 1]?.end ?? 0))
  if (nested !== undefined) {
    const name = record.text.slice(nested.start, nested.end)
    throw new InvalidDataError('corpus/invalid', `${where}: the mention ${name} overlaps another: keep the longer one`)
  }
  return { id: record.id, standard, text: record.text, names: sorted }
}

function parseRecord(line: string, where: string): UnitRecord {
  try {
    const record = JSON.parse(line) as Partial<UnitRecord> | null
    const { id = '', text, mentions } = record ?? {}
    if (typeof text === 'string' && Array.isArray(mentions)) return { id, text, mentions }
  } catch (cause) {
    throw new InvalidDataError('corpus/invalid', `${where}: the line is no JSON`, { cause })
  }
  throw new InvalidDataError('corpus/invalid', `${where}: the line has no "text" or no list "mentions"`)
}
