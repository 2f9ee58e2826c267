import type { TextEncoding } from '@shanhai/model'
import { decodeStrictly } from './strict-decoding.js'

/** A damaged text has at least so many whole characters beyond ASCII for each broken one; with fewer the encoding is another. */
const WHOLE_PER_BROKEN = 20
const REPLACEMENT = '\uFFFD'

/** Text of a file in which some bytes are no characters: each such place is one U+FFFD. */
export interface DamagedText {
  readonly text: string
  /** Places that could not be read. */
  readonly broken: number
  /** Offset of the byte at which the first one begins. */
  readonly byte: number
}

/** The text of bytes that break an encoding's rules in a few places; null if these are too many for it to be the right one. */
export function decodeDamaged(bytes: Uint8Array, encoding: TextEncoding): DamagedText | null {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  let [broken, whole, first] = [0, 0, -1]
  for (let i = 0; i < text.length; i++) {
    if (text[i] === REPLACEMENT) {
      broken++
      if (first < 0) first = i
    } else if (text.charCodeAt(i) > 0x7f) whole++
  }
  if (broken * WHOLE_PER_BROKEN > whole) return null
  // A character U+FFFD that the file spells out was lost before; it counts as broken too.
  return { text, broken, byte: firstBadByte(bytes, encoding) }
}

/** Steps by which the first fault is closed in upon, in bytes. */
const STEPS = [65_536, 256, 1]

/** Offset of the byte at which the first character begins that breaks the encoding's rules; 0 if none does. */
export function firstBadByte(bytes: Uint8Array, encoding: TextEncoding): number {
  const good = STEPS.reduce((from, step) => lastGoodStep(bytes, encoding, { from, step }), 0)
  // The fault may show some bytes behind the start of the broken character.
  for (let start = good; start > good - 4 && start > 0; start--)
    if (decodeStrictly(bytes.subarray(0, start), encoding) !== null) return start
  return 0
}

/** Offset of the last step, counted from a good offset, up to which a decoder that waits for more bytes finds no fault. */
function lastGoodStep(
  bytes: Uint8Array,
  encoding: TextEncoding,
  { from, step }: { readonly from: number; readonly step: number },
): number {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  decoder.decode(bytes.subarray(0, from), { stream: true })
  let good = from
  try {
    for (; good < bytes.length; good += step) decoder.decode(bytes.subarray(good, good + step), { stream: true })
  } catch {
    return good
  }
  return Math.min(good, bytes.length)
}
