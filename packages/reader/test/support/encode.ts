import type { TextEncoding } from '@shanhai/model'

/** Bytes of a text in an encoding that Node can decode and not encode: the decoder is asked for every code, once. */
export function encode(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le')
  const table = tableOf(encoding)
  return Uint8Array.from(
    Array.from(text).flatMap((char) => {
      if (char < '\u0080') return [char.charCodeAt(0)]
      const bytes = table.get(char) ?? (encoding === 'gb18030' ? fourBytes(char) : undefined)
      if (bytes === undefined) throw new Error(`${encoding} has no ${char}`)
      return bytes
    }),
  )
}

function encodeUtf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little)
  return bytes
}

const TABLES = new Map<string, Map<string, readonly number[]>>()

function tableOf(encoding: 'gb18030' | 'big5'): ReadonlyMap<string, readonly number[]> {
  const known = TABLES.get(encoding)
  if (known !== undefined) return known
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding)
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail))
      const whole = Array.from(char).length === 1 && !char.includes('\uFFFD')
      if (whole && !table.has(char)) table.set(char, [lead, trail])
    }
  TABLES.set(encoding, table)
  return table
}

/** GB 18030, chapter 5: characters beyond the basic plane count from 90 30 81 30; U+FEFF and U+3F06 stand in the table. */
function fourBytes(char: string): readonly number[] {
  const code = char.codePointAt(0) ?? 0
  if (code === 0xfeff) return [0x84, 0x31, 0x95, 0x33]
  if (code >= 0x10000) return inFour(code - 0x10000 + 189_000)
  const decoder = new TextDecoder('gb18030')
  for (let n = 0; n < 39_420; n++) if (decoder.decode(Uint8Array.from(inFour(n))) === char) return inFour(n)
  throw new Error(`GB 18030 has no ${char}`)
}

function inFour(n: number): number[] {
  return [
    0x81 + Math.floor(n / 12_600),
    0x30 + (Math.floor(n / 1260) % 10),
    0x81 + (Math.floor(n / 10) % 126),
    0x30 + (n % 10),
  ]
}
