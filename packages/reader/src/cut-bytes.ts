import type { TextEncoding } from '@shanhai/model'
import { decodeStrictly } from './strict-decoding.js'

/** A character has four bytes at most, in every encoding: so many may be missing at the end of a cut file. */
const LONGEST_CUT = 3

/** Text that is left of a cut file, and the byte at which the broken character begins. */
export interface CutText {
  readonly text: string
  readonly byte: number
}

/** The text of bytes that follow an encoding's rules but for a character broken at their end, or, in UTF-8, at their start. */
export function decodeCut(bytes: Uint8Array, encoding: TextEncoding): CutText | null {
  return decodeUpToCut(bytes, encoding) ?? (encoding === 'utf-8' ? decodeFromCut(bytes) : null)
}

function decodeUpToCut(bytes: Uint8Array, encoding: TextEncoding): CutText | null {
  for (let missing = 1; missing <= LONGEST_CUT && missing < bytes.length; missing++) {
    const byte = bytes.length - missing
    const lead = bytes[byte] ?? 0
    if (encoding === 'utf-8' && (lead < 0xc2 || lead > 0xf4)) continue
    const text = decodeStrictly(bytes.subarray(0, byte), encoding)
    if (text === null) continue
    // Plain ASCII before it: two bytes of another encoding are likelier than a cut.
    return /[^\x00-\x7f]/.test(text) ? { text, byte } : null
  }
  return null
}

/** UTF-8 that begins with the rest of a character, as a piece cut out of a longer file does. */
function decodeFromCut(bytes: Uint8Array): CutText | null {
  const isRest = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0
  let rest = 0
  while (rest < LONGEST_CUT && isRest(bytes[rest])) rest++
  const text = rest === 0 ? null : decodeStrictly(bytes.subarray(rest), 'utf-8')
  return text !== null && /[^\x00-\x7f]/.test(text) ? { text, byte: 0 } : null
}
