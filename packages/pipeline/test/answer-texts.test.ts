import type { RecognizeTextOptions } from '@shanhai/extractor'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AnswerOptions, AnswerProgress } from '../src/mentions/answer-texts.js'
import { answerTexts } from '../src/mentions/answer-texts.js'
import { readByteLines } from '../src/mentions/byte-lines.js'
import { loadRecognition } from '../src/mentions/load-recognition.js'

let recognition: RecognizeTextOptions

beforeAll(async () => {
  recognition = await loadRecognition()
})

/** The bytes in pieces of a size. */
async function* inPieces(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

async function answer(input: string | Uint8Array, options: AnswerOptions = {}): Promise<unknown[]> {
  let output = ''
  for await (const piece of answerTexts(inPieces(input, 7), recognition, options)) output += piece
  expect(output === '' || output.endsWith('\n')).toBe(true)
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown)
}

const PLACE = { type: 'Place', text: '木垒县' }
/** Lines short and long are read by two parsers that must agree. */
const BOTH: readonly (readonly [string, AnswerOptions])[] = [
  ['held whole', {}],
  ['read piece by piece', { longLine: 4 }],
]

describe.each(BOTH)('lines %s', (_, options) => {
  it.each([
    ['a text', '{"id":1,"text":"去木垒县。"}\n', [{ id: 1, mentions: [{ start: 1, end: 4, ...PLACE }] }]],
    ['no newline at the end', '{"id":"a","text":"木垒县"}', [{ id: 'a', mentions: [{ start: 0, end: 3, ...PLACE }] }]],
    ['an empty text', '{"id":null,"text":""}\n', [{ id: null, mentions: [] }]],
    ['the text first', '{"text":"木垒县","id":2}\n', [{ id: 2, mentions: [{ start: 0, end: 3, ...PLACE }] }]],
    [
      'other keys',
      '{"x":{"text":"a"},"id":3,"text":"木垒县","y":[1]}\n',
      [{ id: 3, mentions: [{ start: 0, end: 3, ...PLACE }] }],
    ],
    ['emoji', '{"id":4,"text":"😀木垒县"}\n', [{ id: 4, mentions: [{ start: 2, end: 5, ...PLACE }] }]],
    ['a lone surrogate', '{"id":5,"text":"\\ud83d木垒县"}\n', [{ id: 5, mentions: [{ start: 1, end: 4, ...PLACE }] }]],
    [
      'escapes',
      '{"id":6,"text":"\\u6728\\u5792\\u53bf\\n"}\n',
      [{ id: 6, mentions: [{ start: 0, end: 3, ...PLACE }] }],
    ],
  ])('answers %s', async (__, line, want) => {
    expect(await answer(line, options)).toEqual(want)
  })

  it.each([
    ['no JSON', 'nonsense\n', null, /no JSON/],
    ['half a line', '{"id":1,"text":"木垒\n', null, /no JSON/],
    ['no id', '{"text":"木垒县"}\n', null, /no id/],
    ['no text', '{"id":7}\n', 7, /no text/],
    ['a text of another type', '{"id":8,"text":9}\n', 8, /no text/],
  ])('answers %s with an error and goes on', async (__, line, id, error) => {
    const [first, second] = await answer(`${line}{"id":"b","text":"木垒县"}\n`, options)
    expect(first).toMatchObject({ id, error: expect.stringMatching(error) as unknown })
    expect(second).toMatchObject({ id: 'b', mentions: [PLACE] })
  })

  it('counts the lines that it could not read, and says which is the first', async () => {
    const lines = ['{"id":1,"text":"木垒县"}', '', 'nonsense', '{"id":2}', '{"id":3,"text":"木垒县"}']
    const seen: AnswerProgress[] = []
    await answer(lines.join('\n'), { ...options, onProgress: (progress) => seen.push(progress) })
    expect(seen).toEqual([
      { texts: 1, unreadable: 0 },
      { texts: 2, unreadable: 1, firstUnreadable: 3 },
      { texts: 3, unreadable: 2, firstUnreadable: 3 },
      { texts: 4, unreadable: 2, firstUnreadable: 3 },
    ])
  })

  it('answers bytes that are no UTF-8 with an error and goes on', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":1,"text":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}\n{"id":2,"text":""}\n'),
    ])
    expect(await answer(bytes, options)).toEqual([
      { id: null, error: 'not UTF-8' },
      { id: 2, mentions: [] },
    ])
  })
})

it('gives the same mentions whether a text is held whole or read piece by piece', async () => {
  const text = '漳州市对口支援木垒县。何远山县长说，厦门援建的左贡县中学综合楼封顶。\n'.repeat(3000)
  const line = `${JSON.stringify({ id: 1, text })}\n`
  const whole = await answer(line)
  expect(await answer(line, { longLine: 1000 })).toEqual(whole)
  expect(JSON.stringify(whole)).toContain(`"start":${String(text.length - text.indexOf('\n') - 1)}`)
})

it('skips blank lines and a mark at the beginning, and names recognizers when asked', async () => {
  const input = '\uFEFF{"id":1,"text":"木垒县"}\r\n\n   \n'
  expect(await answer(input, { recognizers: true })).toEqual([
    { id: 1, mentions: [{ start: 0, end: 3, ...PLACE, recognizer: 'place/gazetteer' }] },
  ])
})

it('answers lines that come together as it answers each by itself', async () => {
  const lines = Array.from({ length: 150 }, (_, i) =>
    i % 7 === 3
      ? 'no JSON'
      : i % 11 === 5
        ? ''
        : JSON.stringify({ id: i, text: `第${String(i)}天去木垒县。`.repeat(i % 5) }),
  )
  const collect = async (size: number): Promise<string> => {
    let output = ''
    for await (const piece of answerTexts(inPieces(lines.join('\n'), size), recognition)) output += piece
    return output
  }
  const together = await collect(1_000_000)
  expect(together).toBe(await collect(16))
  expect(together.trimEnd().split('\n')).toHaveLength(lines.filter((line) => line !== '').length)
})

it('answers a line before the next one comes', async () => {
  const sent: number[] = []
  async function* slowly(): AsyncGenerator<Uint8Array> {
    for (const id of [1, 2, 3]) {
      sent.push(id)
      yield await Promise.resolve(Buffer.from(`{"id":${String(id)},"text":"去木垒县。"}\n`))
    }
  }
  const answers = answerTexts(slowly(), recognition)
  await answers.next()
  expect(sent).toEqual([1])
})

it('stops when it is told to', async () => {
  const controller = new AbortController()
  const answers = answerTexts(inPieces('{"id":1,"text":""}\n'.repeat(10), 20), recognition, {
    signal: controller.signal,
  })
  await answers.next()
  controller.abort(new Error('enough'))
  await expect(answers.next()).rejects.toThrow('enough')
})

describe('readByteLines', () => {
  it('cuts any bytes into the lines that they are, whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', '木', '\n'), maxLength: 12 })),
        fc.integer({ min: 1, max: 9 }),
        async (pieces, longest) => {
          const all = pieces.join('')
          const lines: string[] = []
          for await (const line of readByteLines(inPieces(all, 4), longest)) {
            const parts: Uint8Array[] = []
            if (line.kind === 'short') parts.push(line.bytes)
            else for await (const piece of line.pieces) parts.push(piece)
            lines.push(Buffer.concat(parts).toString())
          }
          const want = all.split('\n')
          expect(lines).toEqual(want.at(-1) === '' ? want.slice(0, -1) : want)
        },
      ),
    )
  })
})
