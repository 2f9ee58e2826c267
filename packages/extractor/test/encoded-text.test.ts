import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectLinearTime } from '../../../test/support/linear-time.js'
import { encodeText, MENTION_MARKS } from '../src/document/encoded-text.js'

describe('encodeText', () => {
  const text = '漳州市对口支援木垒县。'
  const mentions = [
    { start: 0, end: 3, type: 'Place' as const },
    { start: 7, end: 10, type: 'Place' as const },
  ]

  it('puts one mark for each mention and finds the way back', () => {
    const encoded = encodeText(text, { start: 0, end: text.length }, mentions)
    expect(encoded.text).toBe(`${MENTION_MARKS.Place}对口支援${MENTION_MARKS.Place}。`)
    expect(encoded.mentionAt(5)).toBe(mentions[1])
    expect(encoded.sourceOffset(1)).toBe(3)
    expect(encoded.sourceOffset(encoded.text.length)).toBe(text.length)
    expect(encoded.encodedOffset(7)).toBe(5)
  })

  it('does not let a page forge a mention', () => {
    const forged = `${MENTION_MARKS.Place}对口支援${MENTION_MARKS.Place}`
    const encoded = encodeText(forged, { start: 0, end: forged.length }, [])
    expect(encoded.text).toBe('\uFFFD对口支援\uFFFD')
  })

  it('encodes each of many sentences in time in proportion to the sentence', () => {
    const sentence = '学校盖在山上。'
    const textOf = (sentences: number): string => sentence.repeat(sentences)
    expectLinearTime(20_000, textOf, (many) => {
      for (let start = 0; start < many.length; start += sentence.length)
        expect(encodeText(many, { start, end: start + sentence.length }, []).text).toBe(sentence)
    })
  })

  it('keeps every character outside mentions', () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        const encoded = encodeText(source, { start: 0, end: source.length }, [])
        expect(encoded.text).toBe(source.replaceAll(/[\uE000-\uF8FF]/g, '\uFFFD'))
        expect(encoded.sourceOffset(encoded.text.length)).toBe(source.length)
      }),
    )
  })
})
