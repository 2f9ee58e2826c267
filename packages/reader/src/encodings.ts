import type { TextEncoding } from '@shanhai/model'
import { COMMON_CHARS } from './common-chars.js'

/** A byte-order mark and the encoding that it stands for. */
const MARKS: readonly (readonly [encoding: TextEncoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** So many bytes tell an encoding as well as all of them. */
const SAMPLE = 60_000
/** Share of double-byte characters that are among an encoding's common ones: prose has hardly any other. */
const COMMON_ENOUGH = 0.9
const TOO_RARE = 0.6
/** A text has a mark or a common character among so many units at least. */
const TELLING = 20

/** The encoding whose byte-order mark the file begins with, or null. */
export function encodingByMark(bytes: Uint8Array): TextEncoding | null {
  return MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null
}

/** True for the marks of UTF-32, which no newspaper's text is stored in; the little-endian one begins like that of UTF-16. */
export function isUtf32(bytes: Uint8Array): boolean {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte)
  return begins([0xff, 0xfe, 0, 0]) || begins([0, 0, 0xfe, 0xff])
}

/** UTF-16 without a mark, cut inside a unit or not: nearly all units lie in the blocks of Chinese or ASCII in one byte order and not in the other. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length === 0) return null
  const plausible = (high: 0 | 1): number => {
    let [n, telling] = [0, 0]
    for (let i = 0; i < length; i += 2) {
      const [one, other] = [bytes[i + high] ?? 0, bytes[i + 1 - high] ?? 0]
      if (isTextUnit(one, other)) n++
      if (one < 0x4e || one === 0xff || COMMON_CHARS.has(one * 256 + other)) telling++
    }
    // Any bytes from 4E to 9F make Chinese characters; only a text has marks and common ones among them.
    return telling * TELLING < length / 2 ? 0 : (2 * n) / length
  }
  const [little, big] = [plausible(1), plausible(0)]
  if (Math.max(little, big) < COMMON_ENOUGH) return null
  return little >= big ? 'utf-16le' : 'utf-16be'
}

function isTextUnit(high: number, low: number): boolean {
  if (high === 0) return low === 0x0a || low === 0x0d || low === 0x09 || (low >= 0x20 && low !== 0x7f)
  // Surrogates stand for rare Chinese characters.
  return (
    (high >= 0x4e && high <= 0x9f) ||
    (high >= 0xd8 && high <= 0xdf) ||
    high === 0x30 ||
    high === 0xff ||
    high === 0x20 ||
    high === 0x25
  )
}

/**
 * GB 18030 or Big5, both of two bytes a character and hard to tell by validity: nearly any bytes are valid in both. In GB
 * the 3,755 common characters and the marks have a lead byte from A1 to D7 and a trail byte from A1; in Big5 the 5,401
 * common ones and the marks have a lead byte from A1 to C6 and trail bytes of which many lie below 7F. Null: neither.
 */
export function guessDoubleByte(bytes: Uint8Array): 'gb18030' | 'big5' | null {
  const gb = commonShare(bytes, (lead, trail) => trail >= 0xa1 && isCommonGbLead(lead))
  const big5 = commonShare(bytes, (lead) => lead >= 0xa1 && lead <= 0xc6)
  if (gb < COMMON_ENOUGH - 0.1 && big5 >= COMMON_ENOUGH) return 'big5'
  return gb >= TOO_RARE ? 'gb18030' : null
}

function isCommonGbLead(lead: number): boolean {
  return (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7)
}

/** Share of the double-byte characters that a test accepts; 1 if there are none. Four-byte characters are passed over. */
function commonShare(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean): number {
  let [all, common] = [0, 0]
  const length = Math.min(bytes.length, SAMPLE)
  for (let i = 0; i < length; i++) {
    const [lead = 0, trail = 0] = [bytes[i], bytes[i + 1]]
    if (lead < 0x81) continue
    i += trail >= 0x30 && trail <= 0x39 ? 3 : 1
    if (trail < 0x40) continue
    all++
    if (isCommon(lead, trail)) common++
  }
  return all === 0 ? 1 : common / all
}
