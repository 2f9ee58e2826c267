import { readFileSync } from 'node:fs'
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
 * Reads the corpora of a folder. The splits are fixed by file and line, in document order, never at random: neighbouring
 * lines come from one document and would leak names.
 *
 * @throws {InvalidDataError} `corpus/invalid` with file and line
 */
export function readCorpora(folder: string): Corpora {
  const train: Unit[] = []
  const dev: Unit[] = []
  for (const source of SOURCES) {
    const units = readUnits(folder, source.train, source.standard)
    const cut = source.dev === undefined ? Math.floor(units.length * (1 - DEV_SHARE)) : units.length
    train.push(...units.slice(0, cut))
    dev.push(...(source.dev === undefined ? units.slice(cut) : readUnits(folder, source.dev, source.standard)))
  }
  return { train, dev }
}

/** Every n-th unit, so that `count` are left in all, in order: a smaller corpus with the same mixture. */
export function sample(units: readonly Unit[], count: number): readonly Unit[] {
  if (units.length <= count) return units
  return Array.from({ length: count }, (_, i) => units[Math.floor((i * units.length) / count)] as Unit)
}

function readUnits(folder: string, file: string, standard: Standard): readonly Unit[] {
  const lines = gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .split('\n')
  return lines.flatMap((line, index) =>
    line === '' ? [] : [parseUnit(line, standard, `${file}:${String(index + 1)}`)],
  )
}

function parseUnit(line: string, standard: Standard, where: string): Unit {
  const record = JSON.parse(line) as {
    readonly id: string
    readonly text: string
    readonly mentions: readonly {
      readonly start: number
      readonly end: number
      readonly type: string
      readonly text: string
    }[]
  }
  const names = record.mentions.map(({ start, end, type, text }) => {
    const known = TYPES[type]
    if (known === undefined || record.text.slice(start, end) !== text) {
      throw new InvalidDataError(
        'corpus/invalid',
        `${where}: the mention ${text} does not stand where it says, or has no known type`,
      )
    }
    return { start, end, type: known }
  })
  return { id: record.id, standard, text: record.text, names }
}
