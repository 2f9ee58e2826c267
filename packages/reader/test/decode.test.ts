import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageId } from '@shanhai/model'
import type { TextEncoding } from '@shanhai/model'
import { decodeBytes, decodePage } from '../src/index.js'
import { expectLinearTime } from '../../../test/support/linear-time.js'
import { encode } from './support/encode.js'

const page = pageId('p.txt')
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)))

/** Bytes that are no character, wherever they stand: half a surrogate pair, a lead byte before a blank. */
const FAULTS = {
  'utf-8': [0xff],
  'utf-16le': [0x41, 0xdc],
  'utf-16be': [0xdc, 0x41],
  gb18030: [0xff],
  big5: [0xb4, 0x20],
}

/** The marks with which files of UTF-16 begin. */
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const
const isMarkedUtf16 = (given: Uint8Array): boolean =>
  UTF16_MARKS.some((mark) => mark.every((byte, i) => given[i] === byte))

describe('decodeBytes', () => {
  it('keeps a byte-order mark, so that offsets are those of the file', () => {
    expect(decodeBytes(bytes([0xef, 0xbb, 0xbf], '早报'), page)).toEqual({ value: '\uFEFF早报', diagnostics: [] })
  })

  it.each([
    { name: 'a fault after a printed U+FFFD', given: bytes('\uFFFD早', [0xff]), code: 'decode/not-utf8', byte: 6 },
    { name: 'a surrogate in UTF-8', given: bytes('a', [0xed, 0xa0, 0x80]), code: 'decode/not-utf8', byte: 1 },
    {
      name: 'a broken byte in UTF-8',
      given: bytes('海风吹过渡口', [0xff], '渡船靠岸'),
      code: 'decode/not-utf8',
      byte: 18,
    },
    { name: 'a picture', given: bytes([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0x80, 0]), code: 'decode/binary', byte: 4 },
    { name: 'nothing', given: bytes(), code: 'decode/empty', byte: 0 },
    { name: 'white space alone', given: bytes([0xef, 0xbb, 0xbf], ' \r\n\u3000'), code: 'decode/empty', byte: 0 },
    { name: 'UTF-32', given: bytes([0xff, 0xfe, 0, 0, 0x29, 0x66, 0, 0]), code: 'decode/binary', byte: 0 },
    {
      name: 'Shift-JIS',
      given: bytes([0x93, 0x6e, 0x82, 0xb5, 0x8f, 0xea, 0x82, 0xcc, 0x98, 0x56]),
      code: 'decode/not-utf8',
      byte: 0,
    },
    { name: 'half a unit of UTF-16', given: bytes([0xff, 0xfe, 0x41]), code: 'decode/not-utf8', byte: 2 },
  ])('refuses $name', ({ given, code, byte }) => {
    const { value, diagnostics } = decodeBytes(given, page)
    expect(value).toBeNull()
    expect(diagnostics.map((d) => [d.severity, d.code, d.place])).toEqual([['error', code, { page, byte }]])
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const)(
    'reads a file of %s that is cut anywhere up to the cut, and says where it is',
    (encoding) => {
      const text =
        encoding === 'big5' ? '渡口的老人把木船撐到對岸，對岸是學校。' : '渡口的老人把木船撑到对岸𠮷，对岸是学校。'
      const whole = encode(text, encoding)
      for (let length = 24; length < whole.length; length++) {
        const { value, diagnostics } = decodePage(whole.subarray(0, length), page)
        expect(value?.encoding).toBe(encoding)
        expect(text.startsWith(value?.text ?? '?')).toBe(true)
        const read = encode(value?.text ?? '', encoding).length
        expect(diagnostics.map((d) => [d.severity, d.code, d.place])).toEqual(
          read === length ? [] : [['warning', 'decode/cut', { page, byte: read }]],
        )
      }
    },
  )

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const)(
    'reads a file of %s with a broken byte as U+FFFD there, and names the byte',
    (encoding) => {
      const line = '渡口的老人把木船撐到對岸，對岸是學校，學校在山上。\n'
      const [before, after] = [encode(line.repeat(2), encoding), encode(line.repeat(3), encoding)]
      const fault = FAULTS[encoding]
      const given = Uint8Array.from([...before, ...fault, ...after])
      const { value, diagnostics } = decodePage(given, page)
      const text = `${line.repeat(2)}\uFFFD${encoding === 'big5' ? ' ' : ''}${line.repeat(3)}`
      expect(value).toEqual({ text, encoding })
      const start = 2 * line.length
      expect(diagnostics.map((d) => [d.severity, d.code, d.place])).toEqual([
        ['warning', 'decode/broken-bytes', { page, byte: before.length, start, end: start + 1 }],
      ])
      expect(diagnostics[0]?.message).toContain('1 place(s)')
    },
  )

  it.each(['\u3000', '渡口', 'a'])(
    'takes no file of control characters for a text, whatever %j stands among them',
    (visible) => {
      const given = Uint8Array.from([...encode(visible, 'gb18030'), ...new Uint8Array(200).fill(1)])
      const { value, diagnostics } = decodePage(given, page)
      expect({ value, codes: diagnostics.map(({ code }) => code) }).toEqual({ value: null, codes: ['decode/binary'] })
    },
  )

  it('does not take random bytes for a damaged text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 200, maxLength: 400, min: 1 }), (given) => {
        const { value, diagnostics } = decodePage(given, page)
        // Nearly any bytes behind the mark of UTF-16 are characters of it.
        fc.pre(!isMarkedUtf16(given))
        expect(diagnostics.map(({ code }) => code)).not.toContain('decode/broken-bytes')
        expect(value).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('names the fault of a large file in linear time', () => {
    const line = encode('渡口的老人把木船撑到对岸，对岸是学校，学校在山上。\n', 'utf-8')
    const fileOf = (lines: number): Uint8Array => {
      const given = new Uint8Array(line.length * lines)
      for (let at = 0; at < given.length; at += line.length) given.set(line, at)
      given[given.length - 40] = 0xff
      return given
    }
    expectLinearTime(400_000, fileOf, (given) => {
      expect(decodePage(given, page).diagnostics.map(({ code }) => code)).toEqual(['decode/broken-bytes'])
    })
  })

  it('reads a file that begins inside a character from the next one on', () => {
    const { value, diagnostics } = decodePage(utf8('早报的副刊').subarray(1), page)
    expect(value).toEqual({ text: '报的副刊', encoding: 'utf-8' })
    expect(diagnostics.map((d) => [d.severity, d.code, d.place])).toEqual([
      ['warning', 'decode/cut', { page, byte: 0 }],
    ])
  })
})

describe('decodePage: texts that were decoded wrongly before', () => {
  const story = '渡口的路灯昨晚亮了，摆渡的人不再摸黑。县里今年要给十二个渡口装上路灯。'.repeat(6)

  const traditionalStory =
    '渡口的老人每天清早把木船撐到對岸，船上坐著去鎮上唸書的孩子。縣裡新修的水庫上個月蓄水，下游稻田不再等天下雨。'.repeat(
      8,
    )

  it.each([
    { name: 'UTF-8 read as GBK', given: new TextDecoder('gbk').decode(utf8(story)) },
    { name: 'UTF-8 read as Latin', given: new TextDecoder('latin1').decode(utf8(story)) },
    {
      name: 'Big5 read as GBK',
      given: new TextDecoder('gbk').decode(encode(traditionalStory, 'big5')),
    },
    { name: 'bytes that were replaced', given: `${story}\uFFFD` },
  ])('warns of $name', ({ given }) => {
    expect(decodePage(utf8(given), page).diagnostics.map(({ code }) => code)).toEqual(['decode/garbled'])
  })

  it.each([
    { name: 'a story', given: story },
    { name: 'names', given: '陈汀 林远 赖洁 谢望舒 蓝一帆 柳青 程守山 覃大勇 '.repeat(4) },
    { name: 'a long index', given: '标题某某某 2 版\n标题某某某 3 版\n'.repeat(200) },
    { name: 'digits', given: '0123456789\n'.repeat(40) },
    { name: 'traditional print', given: '渡口的老人每天清早把木船撐到對岸，船上坐著去鎮上唸書的孩子。'.repeat(6) },
  ])('does not warn of $name', ({ given }) => {
    expect(decodePage(utf8(given), page).diagnostics).toEqual([])
  })
})

describe('decodePage: encodings', () => {
  const sentences = [
    '渡口的老人每天清早把木船撑到对岸，船上坐着去镇上念书的孩子。',
    '县里新修的水库上个月蓄水，下游三千亩稻田不再等天下雨。\n',
    '“这条路，我走了四十年。”他说，明年要在桥头种一排柳树；',
    '合作社今年卖出苹果120吨，每斤比去年贵三角（不含运费）。\n',
  ]
  const traditional = [
    '渡口的老人每天清早把木船撐到對岸，船上坐著去鎮上唸書的孩子。',
    '縣裡新修的水庫上個月蓄水，下游稻田不再等天下雨。\n',
  ]
  const some = (parts: readonly string[]): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 }).map((chosen) => chosen.join(''))
  const reads = (text: string, encoding: TextEncoding): void => {
    expect(decodePage(encode(text, encoding), page)).toEqual({ value: { text, encoding }, diagnostics: [] })
  }

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const)(
    'finds %s without a mark, and with one',
    (encoding) => {
      fc.assert(
        fc.property(some(sentences), (text) => {
          reads(text, encoding)
          reads(`\uFEFF${text}`, encoding)
        }),
        { numRuns: 60 },
      )
    },
  )

  it('finds Big5', () => {
    fc.assert(
      fc.property(some(traditional), (text) => {
        reads(text, 'big5')
      }),
      { numRuns: 60 },
    )
  })

  it('reads characters of four bytes in GB 18030', () => {
    const text = `${sentences.join('')}㼆𠮷`
    reads(text, 'gb18030')
  })
})
