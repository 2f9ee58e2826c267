import type { Diagnostic, PageId, Result, TextEncoding } from '@shanhai/model'
import { encodingByMark, guessDoubleByte, guessUtf16 } from './encodings.js'
import { garbledBy } from './garbled-text.js'

const REPLACEMENT_BYTES = 3
/** A character has four bytes at most, in every encoding: so many may be missing at the end of a cut file. */
const LONGEST_CUT = 3

/** The text of a file and how its bytes were read. */
export interface DecodedText {
  /** Well-formed UTF-16; a leading byte-order mark stays as U+FEFF, so that offsets are those of the file. */
  readonly text: string
  readonly encoding: TextEncoding
}

/** The text alone; see {@link decodePage}. */
export function decodeBytes(bytes: Uint8Array, page: PageId): Result<string | null> {
  const { value, diagnostics } = decodePage(bytes, page)
  return { value: value?.text ?? null, diagnostics }
}

/**
 * Decodes a page file: by its byte-order mark, else as UTF-16 (where the bytes speak for it), strict UTF-8, GB 18030 (GBK
 * and GB 2312 are parts of it) or Big5, in this order. A file that is cut inside its last character is read up to there,
 * one of UTF-8 that begins inside a character from the next one on, both with a warning (`decode/cut`). A text that looks wrongly decoded before it was saved is read with a warning
 * (`decode/garbled`).
 *
 * @returns null and one error diagnostic where no encoding fits (`decode/not-utf8`), for binary content (`decode/binary`)
 *   and for a file without a visible character (`decode/empty`)
 */
export function decodePage(bytes: Uint8Array, page: PageId): Result<DecodedText | null> {
  const marked = encodingByMark(bytes)
  const nul = marked === 'utf-16le' || marked === 'utf-16be' ? -1 : bytes.indexOf(0)
  if (nul >= 0) {
    const encoding = marked === null ? guessUtf16(bytes) : null
    return (encoding && decodeAs(bytes, encoding, page)) ?? binary(page, nul)
  }
  const known = marked ?? 'utf-8'
  const read = decodeAs(bytes, known, page)
  if (read !== null) return read
  const other = marked === null ? (guessUtf16(bytes) ?? guessDoubleByte(bytes)) : null
  return (other && decodeAs(bytes, other, page)) ?? undecodable(bytes, page, known)
}

/** The file as text of one encoding, whole or cut; null if its bytes break the encoding's rules. */
function decodeAs(bytes: Uint8Array, encoding: TextEncoding, page: PageId): Result<DecodedText | null> | null {
  const text = decodeStrictly(bytes, encoding)
  if (text !== null) return decoded({ text, encoding }, page)
  const cut = decodeUpToCut(bytes, encoding) ?? (encoding === 'utf-8' ? decodeFromCut(bytes) : null)
  if (cut === null || !isVisible(cut.text)) return null
  const place = cut.byte === 0 ? 'begins' : 'ends'
  const message = `The file ${place} inside a character, which was left out (byte ${cut.byte}). Check that it is complete.`
  const warning: Diagnostic = { severity: 'warning', code: 'decode/cut', message, place: { page, byte: cut.byte } }
  return { value: { text: cut.text, encoding }, diagnostics: [warning] }
}

function decoded(value: DecodedText, page: PageId): Result<DecodedText | null> {
  if (isVisible(value.text)) return { value, diagnostics: garbled(value.text, page) }
  const message = 'The file has no visible character; check that the right file was given.'
  return failure({ severity: 'error', code: 'decode/empty', message, place: { page, byte: 0 } })
}

/** The bytes are those of an encoding, but the text may have been decoded wrongly before it was saved. */
function garbled(text: string, page: PageId): readonly Diagnostic[] {
  const by = garbledBy(text)
  if (by === null) return []
  const message =
    by === 'replacement'
      ? 'The text has characters U+FFFD: it was decoded in a wrong encoding before it was saved. Export it again from its source.'
      : 'The text hardly has a common Chinese character: it may have been decoded in a wrong encoding before. Check it.'
  const place =
    by === 'replacement' ? { page, start: text.indexOf('\uFFFD'), end: text.indexOf('\uFFFD') + 1 } : { page }
  return [{ severity: 'warning', code: 'decode/garbled', message, place }]
}

function isVisible(text: string): boolean {
  return /[^\s\uFEFF]/u.test(text)
}

function binary(page: PageId, byte: number): Result<null> {
  const message = 'The file holds a NUL byte and is no text file; remove it from the input or convert it to UTF-8 text.'
  return failure({ severity: 'error', code: 'decode/binary', message, place: { page, byte } })
}

function undecodable(bytes: Uint8Array, page: PageId, encoding: TextEncoding): Result<null> {
  const byte = encoding === 'utf-8' ? firstBadByte(bytes) : 0
  const message =
    encoding === 'utf-8'
      ? `The file is neither UTF-8 (first bad byte at offset ${byte}) nor GB 18030 nor Big5; convert it to UTF-8.`
      : `The file begins with the mark of ${encoding} and breaks its rules; convert it to UTF-8.`
  return failure({ severity: 'error', code: 'decode/not-utf8', message, place: { page, byte } })
}

function failure(diagnostic: Diagnostic): Result<null> {
  return { value: null, diagnostics: [diagnostic] }
}

function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Text that is left of a cut file, and the byte at which the broken character begins. */
interface CutText {
  readonly text: string
  readonly byte: number
}

/** The text of bytes that follow an encoding's rules but for the start of a character at their end. */
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

/** The text of UTF-8 that begins with the rest of a character, as a piece cut out of a longer file does. */
function decodeFromCut(bytes: Uint8Array): CutText | null {
  const isRest = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0
  let rest = 0
  while (rest < LONGEST_CUT && isRest(bytes[rest])) rest++
  const text = rest === 0 ? null : decodeStrictly(bytes.subarray(rest), 'utf-8')
  return text !== null && /[^\x00-\x7f]/.test(text) ? { text, byte: 0 } : null
}

/**
 * Offset of the first byte that breaks UTF-8. A lenient decoder puts U+FFFD there: the text before the first U+FFFD that
 * the file does not itself spell out (EF BF BD) has as many bytes as come before the fault.
 */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const encoder = new TextEncoder()
  let byte = 0
  let from = 0
  for (;;) {
    const at = text.indexOf('\uFFFD', from)
    if (at < 0) return byte
    byte += encoder.encode(text.slice(from, at)).length
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return byte
    byte += REPLACEMENT_BYTES
    from = at + 1
  }
}
