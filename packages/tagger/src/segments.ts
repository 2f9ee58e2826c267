import type { Span } from '@shanhai/model'
import { tableOf, UNITS } from './characters.js'

/** Longest segment, in UTF-16 units: bounds the work and the memory that hostile text can ask for. */
export const SEGMENT_LIMIT = 400

const ENDS = new Set([...'。！？!?\n'].map((mark) => mark.charCodeAt(0)))
const CLOSERS = new Set([...'”’」』）》〉】)'].map((mark) => mark.charCodeAt(0)))

const IS_END = tableOf(new Uint8Array(UNITS), (unit) => (ENDS.has(unit) ? 1 : 0))

/**
 * Cuts a text into the segments that are tagged one by one: after the end of a sentence with the quotes that it closes,
 * and at the limit. The segments tile the text.
 */
export function segmentsOf(text: string): Span[] {
  const segments: Span[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const ends = IS_END[text.charCodeAt(i)] === 1 && IS_END[text.charCodeAt(i + 1)] !== 1
    let end = i + 1
    if (ends) while (end < text.length && end - start < SEGMENT_LIMIT && CLOSERS.has(text.charCodeAt(end))) end++
    if (!ends && end - start < SEGMENT_LIMIT) continue
    segments.push({ start, end })
    start = end
    i = end - 1
  }
  if (start < text.length) segments.push({ start, end: text.length })
  return segments
}
