import type { Diagnostic, PageId, Result, TextEncoding } from '@shanhai/model'
import { decodeDamaged, firstBadByte } from './broken-bytes.js'
import { decodeCut } from './cut-bytes.js'
import { encodingByMark, guessDoubleByte, guessUtf16, isUtf32 } from './encodings.js'
import { garbledBy } from './garbled-text.js'
import { decodeStrictly } from './strict-decoding.js'

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
 * one of UTF-8 that begins inside a character from the next one on, both with a warning (`decode/cut`). Where no encoding
 * fits throughout and one fits but for a few bytes, each of their places is read as U+FFFD, with a warning that names the
 * first (`decode/broken-bytes`). A text that looks wrongly decoded before it was saved is read with a warning (`decode/garbled`).
 *
 * @returns null and one error diagnostic where no encoding fits (`decode/not-utf8`), for binary content (`decode/binary`)
 *   and for a file without a visible character (`decode/empty`)
 */
export function decodePage(bytes: Uint8Array, page: PageId): Result<DecodedText | null> {
  if (isUtf32(bytes)) return binary(page, 0)
  const marked = encodingByMark(bytes)
  const nul = marked === 'utf-16le' || marked === 'utf-16be' ? -1 : bytes.indexOf(0)
  if (nul >= 0) {
    const encoding = marked === null ? guessUtf16(bytes) : null
    return (encoding && (decodeAs(bytes, encoding, page) ?? damaged(bytes, encoding, page))) ?? binary(page, nul)
  }
  const known = marked ?? 'utf-8'
  const read = decodeAs(bytes, known, page)
  if (read !== null) return read
  const other = marked === null ? (guessUtf16(bytes) ?? guessDoubleByte(bytes)) : null
  return (
    (other && decodeAs(bytes, other, page)) ??
    damaged(bytes, known, page) ??
    (other && damaged(bytes, other, page)) ??
    undecodable(bytes, page, known)
  )
}

/** The file as text of one encoding, whole or cut; null if its bytes break the encoding's rules. */
function decodeAs(bytes: Uint8Array, encoding: TextEncoding, page: PageId): Result<DecodedText | null> | null {
  const text = decodeStrictly(bytes, encoding)
  if (text !== null && isControlled(text))
    return binary(page, bytes.findIndex(isControl), 'is mostly control characters')
  if (text !== null) return decoded({ text, encoding }, page)
  const cut = decodeCut(bytes, encoding)
  if (cut === null || !isVisible(cut.text) || isControlled(cut.text)) return null
  const place = cut.byte === 0 ? 'begins' : 'ends'
  const message = `The file ${place} inside a character, which was left out (byte ${cut.byte}). Check that it is complete.`
  const warning: Diagnostic = { severity: 'warning', code: 'decode/cut', message, place: { page, byte: cut.byte } }
  return { value: { text: cut.text, encoding }, diagnostics: [warning] }
}

/** The file as text of an encoding that a few of its bytes break. */
function damaged(bytes: Uint8Array, encoding: TextEncoding, page: PageId): Result<DecodedText | null> | null {
  const found = decodeDamaged(bytes, encoding)
  if (found === null || !isVisible(found.text) || isControlled(found.text)) return null
  const { text, broken, byte } = found
  const message = `The file is ${encoding} but for ${broken} place(s), the first at byte ${byte}; each is read as U+FFFD. Get it again from its source.`
  const start = text.indexOf('\uFFFD')
  const place = { page, byte, start, end: start + 1 }
  return {
    value: { text, encoding },
    diagnostics: [{ severity: 'warning', code: 'decode/broken-bytes', message, place }],
  }
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

/** Of a text hardly a character in ten is a control character; of bytes that are none many are. */
function isControlled(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) controls++
  return controls * 10 > text.length
}

/** Control characters but for those that lay out a text: tab, line feed, vertical tab, form feed, carriage return. */
function isControl(unit: number): boolean {
  return unit < 0x09 || (unit > 0x0d && unit < 0x20) || unit === 0x7f
}

function binary(page: PageId, byte: number, why = 'holds a NUL byte'): Result<null> {
  const message = `The file ${why} and is no text file; remove it from the input or convert it to UTF-8 text.`
  return failure({ severity: 'error', code: 'decode/binary', message, place: { page, byte } })
}

function undecodable(bytes: Uint8Array, page: PageId, encoding: TextEncoding): Result<null> {
  const byte = firstBadByte(bytes, encoding)
  const message =
    encoding === 'utf-8'
      ? `The file is neither UTF-8 (first bad byte at offset ${byte}) nor GB 18030 nor Big5; convert it to UTF-8.`
      : `The file begins with the mark of ${encoding} and breaks its rules (first at byte ${byte}); convert it to UTF-8.`
  return failure({ severity: 'error', code: 'decode/not-utf8', message, place: { page, byte } })
}

function failure(diagnostic: Diagnostic): Result<null> {
  return { value: null, diagnostics: [diagnostic] }
}
