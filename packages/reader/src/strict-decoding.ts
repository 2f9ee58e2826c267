import type { TextEncoding } from '@shanhai/model'

/** The text of bytes, a byte-order mark kept as U+FEFF; null if they break the encoding's rules anywhere. */
export function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
