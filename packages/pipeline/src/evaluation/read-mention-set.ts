import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { InvalidDataError, isEntityType } from '@shanhai/model'
import { asFileError } from '../file-errors.js'
import type { GoldMark } from './marked-text.js'
import { MarkFault, parseMarkedText } from './marked-text.js'
import type { FoundMention } from './score-mentions.js'

/** Texts with their mentions: marks by hand, or what a command found. */
export interface MentionSet {
  readonly texts: readonly SetText[]
}

export interface SetText {
  readonly id: string
  /** Absent in the answers of `shanhai mentions`, which hold none. */
  readonly text?: string
  readonly marks: readonly (GoldMark & Pick<FoundMention, 'recognizer'>)[]
}

/**
 * Reads mentions: an output folder (ids are page ids), JSON Lines `{id, text?, mentions: [{start, end, type, optional?,
 * recognizer?}]}` where `type` may be a list and the answers `{id, error}` hold nothing, or a text with marks (see
 * {@link parseMarkedText}), each line for itself with its number as id; blank lines and those that begin with `#` are none.
 *
 * @throws {InvalidDataError} with file and line; {ExternalError} if a file cannot be read
 */
export async function readMentionSet(where: string): Promise<MentionSet> {
  const info = await stat(where).catch((error: unknown) => {
    throw asFileError(error, 'read', where)
  })
  if (info.isDirectory()) return readOutputFolder(where)
  const texts: SetText[] = []
  const isMarked = !/\.jsonl?$|\.ndjson$/i.test(where)
  for await (const { line, number } of linesOf(where)) {
    if (line.trim() === '' || (isMarked && line.startsWith('#'))) continue
    texts.push(isMarked ? readMarked(line, where, number) : readRecord(line, where, number))
  }
  return { texts }
}

async function* linesOf(file: string): AsyncGenerator<{ readonly line: string; readonly number: number }> {
  const handle = await open(file).catch((error: unknown) => {
    throw asFileError(error, 'read', file)
  })
  let number = 0
  for await (const line of handle.readLines()) {
    number++
    yield { line: number === 1 ? line.replace(/^\uFEFF/, '') : line, number }
  }
}

function readMarked(line: string, file: string, number: number): SetText {
  try {
    return { id: String(number), ...parseMarkedText(line) }
  } catch (error) {
    throw error instanceof MarkFault ? fault(file, number, error.message) : error
  }
}

function readRecord(line: string, file: string, number: number): SetText {
  let value: unknown
  try {
    value = JSON.parse(line) as unknown
  } catch {
    throw fault(file, number, 'no JSON')
  }
  const { id, text, mentions, error } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number' && id !== null) throw fault(file, number, 'expected an id')
  if (text !== undefined && typeof text !== 'string') throw fault(file, number, 'expected a text')
  if (!Array.isArray(mentions) && error === undefined) throw fault(file, number, 'expected a list of mentions')
  const list: readonly unknown[] = Array.isArray(mentions) ? mentions : []
  const marks = list.map((one) => readMention(one, text, () => fault(file, number, MENTION)))
  return { id: String(id), ...(text === undefined ? {} : { text }), marks }
}

const MENTION = 'expected mentions such as {"start": 0, "end": 3, "type": "Place"} inside the text'

function readMention(
  value: unknown,
  text: string | undefined,
  bad: () => InvalidDataError,
): GoldMark & Pick<FoundMention, 'recognizer'> {
  if (typeof value !== 'object' || value === null) throw bad()
  const { start, end, type, optional, recognizer } = value as Record<string, unknown>
  const types = Array.isArray(type) ? (type as readonly unknown[]) : [type]
  const isRange = Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) < Number(end)
  if (!isRange || !types.every(isEntityType) || Number(end) > (text?.length ?? Infinity)) throw bad()
  return {
    start: Number(start),
    end: Number(end),
    types,
    optional: optional === true,
    parts: [],
    ...(typeof recognizer === 'string' ? { recognizer } : {}),
  }
}

async function readOutputFolder(folder: string): Promise<MentionSet> {
  const pages = path.join(folder, 'pages.jsonl')
  const texts = new Map<string, { id: string; text: string; marks: (GoldMark & Pick<FoundMention, 'recognizer'>)[] }>()
  for await (const { line } of linesOf(pages)) {
    if (line === '') continue
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string }
    texts.set(id, { id, text, marks: [] })
  }
  const mentions = path.join(folder, 'mentions.jsonl')
  for await (const { line, number } of linesOf(mentions)) {
    if (line === '') continue
    const value = JSON.parse(line) as { readonly page: string }
    const page = texts.get(value.page)
    page?.marks.push(readMention(value, page.text, () => fault(mentions, number, MENTION)))
  }
  return { texts: [...texts.values()] }
}

function fault(file: string, line: number, message: string): InvalidDataError {
  const where = `${file}:${String(line)}`
  return new InvalidDataError('eval/invalid', `${where}: ${message}`, { value: `${where}: ${message}` })
}
