import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { InvalidDataError } from '@shanhai/model'
import { STANDARDS } from '@shanhai/tagger'
import type { Standard } from '@shanhai/tagger'
import { readUnits } from './read-units.js'
import type { Unit } from './unit.js'

/** Units to learn from and units to measure on; the two never share a line. */
export interface Corpora {
  readonly train: readonly Unit[]
  readonly dev: readonly Unit[]
}

const DEV_SHARE = 0.05
const NAMES = STANDARDS.join(', ')

/**
 * Reads the corpora of a folder: those of the four that are there. The splits are fixed by file and line, in document order, never at random: neighbouring
 * lines come from one document and would leak names. Without a file for development, the last twentieth of the training file is kept apart.
 *
 * @throws {InvalidDataError} `corpus/missing` if none is there; `corpus/name` for a file of no standard, or not packed; `corpus/invalid` with file
 *   and line; `corpus/small`; `corpus/nameless` for texts to learn from without one name
 */
export function readCorpora(folder: string): Corpora {
  const train: Unit[] = []
  const dev: Unit[] = []
  const files = filesOf(folder)
  const standards = STANDARDS.filter((standard) => files.has(nameOf(standard, 'train')))
  if (standards.length === 0) {
    const names = STANDARDS.map((standard) => nameOf(standard, 'train')).join(', ')
    throw new InvalidDataError('corpus/missing', `${folder} holds none of ${names}: give another folder with --data`)
  }
  for (const standard of standards) {
    const [file, ownDev] = [nameOf(standard, 'train'), nameOf(standard, 'dev')]
    const units = readUnits(join(folder, file), standard)
    const cut = files.has(ownDev) ? units.length : Math.floor(units.length * (1 - DEV_SHARE))
    if (cut === 0) throw tooSmall(join(folder, file), units.length)
    const learned = units.slice(0, cut)
    if (learned.every(({ names }) => names.length === 0)) throw nameless(join(folder, file))
    train.push(...learned)
    const apart = files.has(ownDev) ? readUnits(join(folder, ownDev), standard) : units.slice(cut)
    if (apart.length === 0) throw tooSmall(join(folder, ownDev), 0)
    dev.push(...apart)
  }
  return { train, dev }
}

/** Every n-th unit, so that `count` are left in all, in order: a smaller corpus with the same mixture. */
export function sample(units: readonly Unit[], count: number): readonly Unit[] {
  if (units.length <= count) return units
  return Array.from({ length: count }, (_, i) => units[Math.floor((i * units.length) / count)] as Unit)
}

function nameOf(standard: Standard, part: 'train' | 'dev'): string {
  return `${standard}-${part}.jsonl.gz`
}

/** The names of the files in a folder; of those that look like corpora, none that would be passed over without a word. */
function filesOf(folder: string): ReadonlySet<string> {
  const files = new Set(listFolder(folder))
  for (const file of files) {
    const [, standard, packed] = /^(.*)-(?:train|dev)\.jsonl(\.gz)?$/.exec(file) ?? []
    if (standard === undefined) continue
    if (!STANDARDS.some((known) => known === standard)) {
      const message = `${join(folder, file)}: no standard is called "${standard}"; begin the name with the one whose rules the annotation follows: ${NAMES}`
      throw new InvalidDataError('corpus/name', message)
    }
    if (packed === undefined && !files.has(`${file}.gz`)) {
      throw new InvalidDataError('corpus/name', `${join(folder, file)} is not packed: pack it with gzip`)
    }
  }
  return files
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    const fault =
      code === 'ENOENT' ? 'does not exist' : code === 'ENOTDIR' ? 'is not a folder' : `cannot be read (${String(code)})`
    const message = `${folder} ${fault}: give the folder of the annotation with --data`
    throw new InvalidDataError('corpus/missing', message, { cause })
  }
}

function tooSmall(file: string, units: number): InvalidDataError {
  const message =
    units === 0
      ? `${file} holds no text: annotate some, or take the file away`
      : `${file} holds ${String(units)} text: its last twentieth is for development, and nothing is left to learn from; annotate more`
  return new InvalidDataError('corpus/small', message)
}

function nameless(file: string): InvalidDataError {
  const message = `${file} has no name in the texts to learn from: give each text its names in "mentions"`
  return new InvalidDataError('corpus/nameless', message)
}
