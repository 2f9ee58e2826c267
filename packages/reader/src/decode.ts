import type { Diagnostic, PageId, Result } from '@shanhai/model'

const REPLACEMENT_BYTES = 3

/**
 * Decodes a page file as UTF-8, strictly; a leading byte-order mark stays in the text as U+FEFF, so that offsets are those
 * of the file. The text is well-formed UTF-16.
 *
 * @returns null and one error diagnostic for bad UTF-8 (`decode/not-utf8`), binary content (`decode/binary`) and a file
 *   without a visible character (`decode/empty`)
 */
export function decodeBytes(bytes: Uint8Array, page: PageId): Result<string | null> {
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    const message =
      'The file holds a NUL byte and is no text file; remove it from the input or convert it to UTF-8 text.'
    return failure({ severity: 'error', code: 'decode/binary', message, place: { page, byte: nul } })
  }
  const text = decodeStrictly(bytes)
  if (text === null) {
    const byte = firstBadByte(bytes)
    const message = `The file is not UTF-8 (first bad byte at offset ${byte}); convert it to UTF-8.`
    return failure({ severity: 'error', code: 'decode/not-utf8', message, place: { page, byte } })
  }
  if (!/[^\s\uFEFF]/u.test(text)) {
    const message = 'The file has no visible character; check that the right file was given.'
    return failure({ severity: 'error', code: 'decode/empty', message, place: { page, byte: 0 } })
  }
  return { value: text, diagnostics: [] }
}

function failure(diagnostic: Diagnostic): Result<null> {
  return { value: null, diagnostics: [diagnostic] }
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
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
