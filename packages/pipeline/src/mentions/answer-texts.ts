import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RecognizeTextOptions, TextMention } from '@shanhai/extractor'
import { recognizeTexts, recognizeTextStream } from '@shanhai/extractor'
import { asFileError } from '../file-errors.js'
import { readByteLines } from './byte-lines.js'
import { LongRequest } from './long-request.js'
import { parseRequest } from './text-request.js'
import type { TextRequest } from './text-request.js'

/** How many lines are answered, blank ones aside, and how many of them with an error. */
export interface AnswerProgress {
  readonly texts: number
  readonly unreadable: number
  /** Number of the first line that was answered with an error, from 1, blank ones counted. */
  readonly firstUnreadable?: number
}

export interface AnswerOptions {
  /** True: every mention names its recognizer, its confidence where one was measured, and for which places it may stand where that is in doubt. */
  readonly recognizers?: boolean
  /** A line of more bytes is read piece by piece. Default: 8 MiB. */
  readonly longLine?: number
  readonly onProgress?: (progress: AnswerProgress) => void
  readonly signal?: AbortSignal
}

const LONG_LINE = 8 * 1024 * 1024
/** Most texts that are read together: enough to be quick, few enough for progress to be seen. */
const MOST_TOGETHER = 64

/**
 * Reads JSON Lines `{"id", "text"}` and answers each, in order, with a line `{"id", "mentions": [{"start", "end", "type",
 * "text"}]}` or `{"id", "error"}`; offsets are UTF-16 units into the text. Blank lines are skipped. Memory is bounded by the
 * length of a long line and by what one chunk of a text needs, whatever the length of a text. Lines that have come together are read
 * together, which is quicker; no answer waits for a line that has not come.
 *
 * @param input bytes of UTF-8
 * @returns pieces of the output, each to be written before the next is asked for; a line may be several pieces
 * @throws {ExternalError} if the disk fails where the answer to a long text is kept; the signal's reason on abort
 */
export async function* answerTexts(
  input: AsyncIterable<Uint8Array>,
  recognition: RecognizeTextOptions,
  options: AnswerOptions = {},
): AsyncGenerator<string> {
  let progress: AnswerProgress = { texts: 0, unreadable: 0 }
  const count = (line: number, isUnreadable: boolean): void => {
    const { texts, unreadable, firstUnreadable = line } = progress
    progress = isUnreadable
      ? { texts: texts + 1, unreadable: unreadable + 1, firstUnreadable }
      : { ...progress, texts: texts + 1 }
    options.onProgress?.(progress)
  }
  let number = 0
  let waiting: WaitingRequest[] = []
  for await (const line of readByteLines(withoutMark(input), options.longLine ?? LONG_LINE)) {
    options.signal?.throwIfAborted()
    number++
    if (line.kind === 'long') {
      // No line waits here: a line that is followed is followed by one that has come whole, which is never read piece by piece.
      count(number, yield* answerLongText(new LongRequest(line.pieces), recognition, options))
      continue
    }
    const request = parseRequest(line.bytes)
    if (request) waiting.push({ request, number })
    if (line.followed && waiting.length < MOST_TOGETHER) continue
    const requests = waiting.map(({ request }) => request)
    for (const [index, answer] of answerTogether(requests, recognition, options).entries()) {
      options.signal?.throwIfAborted()
      yield answer
      const { request, number: asked } = waiting[index] as WaitingRequest
      count(asked, 'error' in request)
    }
    waiting = []
  }
}

/** A request with the number of its line. */
interface WaitingRequest {
  readonly request: TextRequest
  readonly number: number
}

/** A line for each request, in order. */
function answerTogether(
  requests: readonly TextRequest[],
  recognition: RecognizeTextOptions,
  options: AnswerOptions,
): readonly string[] {
  const readable = requests.flatMap((request) => ('error' in request ? [] : [request.text]))
  const found = recognizeTexts(readable, recognition)
  let next = 0
  return requests.map((request) => {
    const answer =
      'error' in request
        ? request
        : { id: request.id, mentions: (found[next++] ?? []).map((one) => toRecord(one, options)) }
    return `${JSON.stringify(answer)}\n`
  })
}

function toRecord(
  { start, end, type, text, recognizer, confidence, doubt }: TextMention,
  { recognizers }: AnswerOptions,
): object {
  const origin = {
    recognizer,
    ...(confidence !== undefined && { confidence: Number(confidence.toFixed(3)) }),
    ...(doubt && { doubt }),
  }
  return { start, end, type, text, ...(recognizers === true && origin) }
}

/**
 * The mentions wait in a file until the line is known to be sound: only then may its answer begin.
 *
 * @returns true if the answer is an error
 */
async function* answerLongText(
  request: LongRequest,
  recognition: RecognizeTextOptions,
  options: AnswerOptions,
): AsyncGenerator<string, boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanhai-')).catch((error: unknown) => {
    throw asFileError(error, 'write', tmpdir())
  })
  try {
    const file = path.join(folder, 'mentions')
    const error = await writeMentions(file, request, recognition, options)
    const { id, error: fault = error } = error === undefined ? request.result() : { id: null }
    if (fault !== undefined) {
      yield `${JSON.stringify({ id, error: fault })}\n`
      return true
    }
    yield `{"id":${JSON.stringify(id)},"mentions":[`
    for await (const piece of createReadStream(file, 'utf8')) yield piece as string
    yield ']}\n'
    return false
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @returns what is wrong with the line, undefined if nothing is */
async function writeMentions(
  file: string,
  request: LongRequest,
  recognition: RecognizeTextOptions,
  options: AnswerOptions,
): Promise<string | undefined> {
  const handle = await open(file, 'w').catch((error: unknown) => {
    throw asFileError(error, 'write', file)
  })
  let separator = ''
  try {
    for await (const mentions of recognizeTextStream(request.text(), recognition)) {
      options.signal?.throwIfAborted()
      if (mentions.length === 0) continue
      const records = mentions.map((one) => JSON.stringify(toRecord(one, options)))
      await handle.write(separator + records.join(',')).catch((error: unknown) => {
        throw asFileError(error, 'write', file)
      })
      separator = ','
    }
    return undefined
  } catch (error) {
    if (error instanceof TypeError) return 'not UTF-8'
    if (error instanceof SyntaxError || isParserError(error)) return 'no JSON'
    throw error
  } finally {
    await handle.close()
  }
}

/** The parser's errors are plain ones that name it. */
function isParserError(error: unknown): boolean {
  return error instanceof Error && error.name === 'Error' && /parser/i.test(error.message)
}

/** A mark before the first line is no part of it. */
async function* withoutMark(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const piece of input) {
    const marked = first && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf
    yield marked ? piece.subarray(3) : piece
    first = false
  }
}
