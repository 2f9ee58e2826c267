/**
 * Hash of a list of strings as 20 lower-case hexadecimal digits (80 bits), the same on every platform and in every
 * version. Not cryptographic. The list is hashed as such: `('ab', 'c')` and `('a', 'bc')` differ.
 *
 * Three lanes of the MurmurHash3 finaliser over UTF-16 code units (A. Appleby, public domain); with 80 bits ten million
 * ids collide with a probability of about 4e-11.
 */
export function stableHash(...parts: readonly string[]): string {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = 0xb7e15162
  const mix = (unit: number): void => {
    a = Math.imul(a ^ unit, 0x85ebca6b)
    a = (a << 13) | (a >>> 19)
    b = Math.imul(b ^ unit, 0xc2b2ae35)
    b = (b << 15) | (b >>> 17)
    c = Math.imul(c ^ unit, 0x27d4eb2f)
    c = (c << 17) | (c >>> 15)
    a = (a + b) | 0
    b = (b + c) | 0
    c = (c + a) | 0
  }
  for (const part of parts) {
    mix(0x10000 + part.length)
    for (let i = 0; i < part.length; i++) mix(part.charCodeAt(i))
  }
  a = finalise(a ^ b)
  b = finalise(b ^ c)
  c = finalise(c ^ a)
  return hex(a) + hex(b) + hex(c).slice(0, 4)
}

function finalise(value: number): number {
  let h = value ^ (value >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
