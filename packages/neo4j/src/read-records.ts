import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { ExternalError, InvalidDataError } from '@shanhai/model'

/** A file of JSON Lines in an output folder. */
export type RecordFile = 'pages.jsonl' | 'articles.jsonl' | 'mentions.jsonl' | 'entities.jsonl' | 'claims.jsonl'

/**
 * The objects of a JSON Lines file, one by one.
 *
 * @throws ExternalError if the file cannot be read; InvalidDataError naming the line that is no JSON object
 */
export async function* readRecords(folder: string, file: RecordFile): AsyncGenerator<unknown> {
  const where = path.join(folder, file)
  const input = createReadStream(where, { encoding: 'utf8' })
  let line = 0
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++
      if (text !== '') yield parseObject(text, where, line)
    }
  } catch (error) {
    throw asReadError(error, where)
  } finally {
    input.destroy()
  }
}

/** Text of a file of the output folder. @throws ExternalError if it cannot be read */
export async function readWhole(folder: string, file: string): Promise<string> {
  const where = path.join(folder, file)
  return readFile(where, 'utf8').catch((error: unknown) => {
    throw asReadError(error, where)
  })
}

/** The escape of half a surrogate pair; the halves of a whole pair are escaped so too. */
const ESCAPED_HALF = /\\u[dD][89a-fA-F]/
const HALF_PAIR = /\p{Surrogate}/gu

/**
 * Half a surrogate pair is no text: the database would hold U+FFFD instead, and no push would know what it wrote before.
 * Reading pages gives none; a file that another program has written may.
 */
function wellFormed(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(HALF_PAIR, '\uFFFD') : value
}

function parseObject(text: string, where: string, line: number): unknown {
  try {
    const value: unknown = ESCAPED_HALF.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Reported below, in the same words.
  }
  throw new InvalidDataError(
    'output/not-json',
    `${where}, line ${String(line)}: expected a JSON object; build the folder again`,
    {
      value: where,
    },
  )
}

function asReadError(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  if (!/^E[A-Z]+$/.test(error.code)) return error
  return new ExternalError(
    'output/not-built',
    `cannot read ${where} (${error.code}); give the output folder of a finished shanhai build`,
    { value: path.dirname(where), cause: error },
  )
}
