import { pipeline, Readable } from 'node:stream'
import parser from 'stream-json/parser.js'
import type { TextId } from './text-request.js'
import { EXPECTED } from './text-request.js'

/** Strings in pieces, keys and numbers whole. */
const PARSER = { packKeys: true, packNumbers: true, packStrings: false, streamKeys: false, streamNumbers: false }

interface Token {
  readonly name: string
  readonly value?: unknown
}

/** Reads a request that is too long to hold: its text in pieces, its id when all is read. */
export class LongRequest {
  readonly #line: AsyncIterable<Uint8Array>
  #id: TextId | undefined
  #texts = 0

  constructor(line: AsyncIterable<Uint8Array>) {
    this.#line = line
  }

  /** The text's pieces. @throws {SyntaxError} where the line is no JSON; TypeError where it is not UTF-8 */
  async *text(): AsyncGenerator<string> {
    const tokens = pipeline(Readable.from(decode(this.#line)), parser.asStream(PARSER), () => {
      // What fails here is thrown where the tokens are read.
    })
    let depth = 0
    let key: unknown
    let inText = false
    let id: string | undefined
    for await (const { name, value } of tokens as AsyncIterable<Token>) {
      if (/^start(?:Object|Array)$/.test(name)) depth++
      else if (/^end(?:Object|Array)$/.test(name)) depth--
      else if (name === 'keyValue' && depth === 1) key = value
      else if (name === 'startString' && depth === 1) {
        inText = key === 'text'
        if (inText) this.#texts++
        if (key === 'id') id = ''
      } else if (name === 'stringChunk' && inText) yield value as string
      else if (name === 'stringChunk' && id !== undefined) id += value as string
      else if (name === 'endString') {
        if (id !== undefined) this.#id = id
        id = undefined
        inText = false
      } else if (depth === 1 && key === 'id') {
        if (name === 'numberValue') this.#id = Number(value)
        if (name === 'nullValue') this.#id = null
      }
    }
  }

  /** After the text: the id, and what is wrong with the request. */
  result(): { readonly id: TextId; readonly error?: string } {
    if (this.#id === undefined) return { id: null, error: `no id; ${EXPECTED}` }
    return this.#texts === 1 ? { id: this.#id } : { id: this.#id, error: `no text; ${EXPECTED}` }
  }
}

async function* decode(line: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const piece of line) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}
