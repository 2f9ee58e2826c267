import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markNames } from '../src/state/mark-names.js'

describe('markNames', () => {
  it.each([
    ['漳州援疆', ['漳州', '漳州援疆'], ['[漳州援疆]']],
    ['在木垒，在木垒。', ['木垒'], ['在', '[木垒]', '，在', '[木垒]', '。']],
    ['没有名字', ['木垒'], ['没有名字']],
    ['一字不标', ['一'], ['一字不标']],
    ['', ['木垒'], []],
  ])('%s with %j', (quote, names, want) => {
    expect(markNames(quote, names).map(({ text, marked }) => (marked ? `[${text}]` : text))).toEqual(want)
  })

  it('loses nothing of a quote', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (quote, names) => {
        const joined = markNames(quote, names).map(({ text }) => text)
        expect(joined.join('')).toBe(quote)
      }),
    )
  })
})
