import type { Diagnostic, PageId, Result, TextEncoding } from '@shanhai/model'
import { encodingByMark, guessDoubleByte, guessUtf16 } from './encodings.js'

const REPLACEMENT_BYTES = 3
/** A character of UTF-8 has four bytes at most: so many may be missing at the end of a cut file. */
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
 * and GB 2312 are parts of it) or Big5, in this order. A file that is cut inside its last UTF-8 character is read up to
 * there, with a warning (`decode/cut`).
 *
 * @returns null and one error diagnostic where no encoding fits (`decode/not-utf8`), for binary content (`decode/binary`)
 *   and for a file without a visible character (`decode/empty`)
 */
export function decodePage(bytes: Uint8Array, page: PageId): Result<DecodedText | null> {
  const marked = encodingByMark(bytes)
  const nul = marked === 'utf-16le' || marked === 'utf-16be' ? -1 : bytes.indexOf(0)
  if (nul >= 0) {
    const encoding = marked === null ? guessUtf16(bytes) : null
    const text = encoding === null ? null : decodeStrictly(bytes, encoding)
    return encoding === null || text === null ? binary(page, nul) : decoded({ text, encoding }, page)
  }
  const known = marked ?? 'utf-8'
  const text = decodeStrictly(bytes, known)
  if (text !== null) return decoded({ text, encoding: known }, page)
  return known === 'utf-8' ? decodeOther(bytes, page, marked !== null) : undecodable(bytes, page, known)
}

/** Bytes that are no strict UTF-8: cut at the end, of another encoding, or broken. */
function decodeOther(bytes: Uint8Array, page: PageId, isUtf8: boolean): Result<DecodedText | null> {
  const cut = decodeUpToCut(bytes)
  if (cut !== null && /[^\s\uFEFF]/u.test(cut.text)) {
    const message = `The file ends inside a character; it was read up to byte ${cut.length}. Check that it is complete.`
    const warning: Diagnostic = { severity: 'warning', code: 'decode/cut', message, place: { page, byte: cut.length } }
    return { value: { text: cut.text, encoding: 'utf-8' }, diagnostics: [warning] }
  }
  const wide = isUtf8 ? null : guessUtf16(bytes)
  const encoding = isUtf8 ? null : (wide ?? guessDoubleByte(bytes))
  const text = encoding === null ? null : decodeStrictly(bytes, encoding)
  return encoding === null || text === null ? undecodable(bytes, page, 'utf-8') : decoded({ text, encoding }, page)
}

function decoded(value: DecodedText, page: PageId): Result<DecodedText | null> {
  if (/[^\s\uFEFF]/u.test(value.text)) return { value, diagnostics: [] }
  const message = 'The file has no visible character; check that the right file was given.'
  return failure({ severity: 'error', code: 'decode/empty', message, place: { page, byte: 0 } })
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

/** The text of bytes that are UTF-8 but for the start of a character at their end. */
function decodeUpToCut(bytes: Uint8Array): { readonly text: string; readonly length: number } | null {
  for (let missing = 1; missing <= LONGEST_CUT && missing < bytes.length; missing++) {
    const length = bytes.length - missing
    const lead = bytes[length] ?? 0
    if (lead < 0xc2 || lead > 0xf4) continue
    const text = decodeStrictly(bytes.subarray(0, length), 'utf-8')
    // Plain ASCII before it: two bytes of another encoding are likelier than a cut.
    return text !== null && /[^\x00-\x7f]/.test(text) ? { text, length } : null
  }
  return null
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
