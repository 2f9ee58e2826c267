import { describe, expect, it } from 'vitest'
import { pageId } from '@shanhai/model'
import { decodeBytes } from '../src/index.js'

const page = pageId('p.txt')
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)))

describe('decodeBytes', () => {
  it('keeps a byte-order mark, so that offsets are those of the file', () => {
    expect(decodeBytes(bytes([0xef, 0xbb, 0xbf], '早报'), page)).toEqual({ value: '\uFEFF早报', diagnostics: [] })
  })

  it.each([
    { name: 'GB 18030', given: bytes('ab', [0xd4, 0xe7, 0xb1, 0xa8]), code: 'decode/not-utf8', byte: 2 },
    { name: 'a cut character', given: bytes('早报', [0xe6, 0x97]), code: 'decode/not-utf8', byte: 6 },
    { name: 'a fault after a printed U+FFFD', given: bytes('\uFFFD早', [0xff]), code: 'decode/not-utf8', byte: 6 },
    { name: 'a surrogate in UTF-8', given: bytes('a', [0xed, 0xa0, 0x80]), code: 'decode/not-utf8', byte: 1 },
    { name: 'UTF-16', given: bytes([0xff, 0xfe, 0x41, 0x00]), code: 'decode/binary', byte: 3 },
    { name: 'nothing', given: bytes(), code: 'decode/empty', byte: 0 },
    { name: 'white space alone', given: bytes([0xef, 0xbb, 0xbf], ' \r\n\u3000'), code: 'decode/empty', byte: 0 },
  ])('refuses $name', ({ given, code, byte }) => {
    const { value, diagnostics } = decodeBytes(given, page)
    expect(value).toBeNull()
    expect(diagnostics.map((d) => [d.severity, d.code, d.place])).toEqual([['error', code, { page, byte }]])
  })
})
