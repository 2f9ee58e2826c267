/** A stretch of a longer text. */
export interface TextChunk {
  readonly text: string
  /** Where it begins in the whole, in UTF-16 units. */
  readonly offset: number
}

/** Most characters that are read at once: about thirty newspaper articles, some 40 MB while they are read. */
export const CHUNK_LENGTH = 32_768

const PARAGRAPH_END = '\n'
const SENTENCE_END = '。！？!?；;'
const CLAUSE_END = '，、,：: \u3000\t'
const CLOSERS = '”’"』」》〉）)】］]'

/** Cuts a text into chunks of at most `length` characters that tile it, each at the best place to cut: see {@link cutBefore}. */
export function* cutText(text: string, length: number): Generator<TextChunk, void, undefined> {
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= length ? text.length : cutBefore(text, start, start + length)
    yield { text: text.slice(start, end), offset: start }
    start = end
  }
}

/** {@link cutText} for a text that comes in pieces; holds two chunks and the piece at hand. */
export async function* cutTextPieces(
  pieces: AsyncIterable<string> | Iterable<string>,
  length: number,
): AsyncGenerator<TextChunk, void, undefined> {
  let rest = ''
  let offset = 0
  for await (const piece of pieces) {
    rest += piece
    let start = 0
    // One character more than a chunk: then the chunk ends here as it would in the whole text.
    while (rest.length - start > length) {
      const end = cutBefore(rest, start, start + length)
      yield { text: rest.slice(start, end), offset: offset + start }
      start = end
    }
    rest = rest.slice(start)
    offset += start
  }
  if (rest !== '') yield { text: rest, offset }
}

/**
 * The last end of a paragraph in the second half of `[start, limit)`, or else of a sentence, or of a clause, or the limit
 * itself, unless a surrogate pair stands across it. Always past `start`.
 */
function cutBefore(text: string, start: number, limit: number): number {
  const half = start + ((limit - start) >>> 1)
  for (const marks of [PARAGRAPH_END, SENTENCE_END, CLAUSE_END]) {
    for (let end = limit; end > half; end--) {
      if (marks.includes(text[end - 1] ?? '\0') && !CLOSERS.includes(text[end] ?? '\0')) return end
    }
  }
  const splitsPair = limit - start > 1 && isHigh(text.charCodeAt(limit - 1)) && isLow(text.charCodeAt(limit))
  return splitsPair ? limit - 1 : limit
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
