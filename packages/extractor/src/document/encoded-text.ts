import type { EntityType, Span } from '@shanhai/model'

/**
 * One private-use character per entity type. In an encoded text each mention is one such character, so that a pattern
 * over words and mentions is an ordinary regular expression: `{Place}对口支援{Place}`.
 */
export const MENTION_MARKS: Readonly<Record<EntityType, string>> = {
  Person: '\uE001',
  Place: '\uE002',
  Organization: '\uE003',
  Project: '\uE004',
  Event: '\uE005',
  Brand: '\uE006',
  Programme: '\uE007',
}

/** A text in which mentions are single characters, with the way back. */
export interface EncodedText<M extends Span> {
  readonly text: string
  /** The mention that an encoded offset stands for, if it is a mark. */
  mentionAt(encodedOffset: number): M | undefined
  /** Offset in the source text of an encoded offset; the end of the source text for the end of the encoded one. */
  sourceOffset(encodedOffset: number): number
  /** First encoded offset at or after a source offset. */
  encodedOffset(sourceOffset: number): number
}

const PRIVATE_USE = /[\uE000-\uF8FF]/
const EVERY_PRIVATE_USE = /[\uE000-\uF8FF]/g

/**
 * Encodes `text.slice(range)`; mentions are sorted, do not overlap and lie inside the range. Private-use characters of
 * the text itself become U+FFFD, so that a page cannot forge a mention.
 */
export function encodeText<M extends Span & { readonly type: EntityType }>(
  text: string,
  range: Span,
  mentions: readonly M[],
): EncodedText<M> {
  const pieces: string[] = []
  const offsets = new Int32Array(range.end - range.start + 1)
  let length = 0
  const byOffset = new Map<number, M>()
  let at = range.start
  // Of the range alone: there may be as many ranges as a text has sentences.
  const forges = PRIVATE_USE.test(text.slice(range.start, range.end))
  const copyUpTo = (end: number): void => {
    const piece = text.slice(at, end)
    pieces.push(forges ? piece.replaceAll(EVERY_PRIVATE_USE, '\uFFFD') : piece)
    for (; at < end; at++) offsets[length++] = at
  }
  for (const mention of mentions) {
    copyUpTo(mention.start)
    byOffset.set(length, mention)
    pieces.push(MENTION_MARKS[mention.type])
    offsets[length++] = mention.start
    at = mention.end
  }
  copyUpTo(range.end)
  offsets[length++] = range.end
  const sources = offsets.subarray(0, length)
  return {
    text: pieces.join(''),
    mentionAt: (offset) => byOffset.get(offset),
    sourceOffset: (offset) => sources[Math.min(offset, length - 1)] ?? range.end,
    encodedOffset: (offset) => firstAtOrAfter(sources, offset),
  }
}

function firstAtOrAfter(sorted: Int32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}
