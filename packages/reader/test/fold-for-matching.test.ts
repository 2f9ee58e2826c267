import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForMatching } from '../src/index.js'

describe('foldForMatching', () => {
  it.each([
    { given: '對口支援', want: '对口支援' },
    { given: '对⼝⽀援', want: '对口支援' },
    { given: '本報記者 陳汀', want: '本报记者 陈汀' },
    { given: '⻢拉松⻋队', want: '马拉松车队' },
    { given: '乾隆年间著名', want: '乾隆年间著名' },
    { given: 'App 对口 2031', want: 'App 对口 2031' },
  ])('folds $given', ({ given, want }) => {
    expect(foldForMatching(given)).toBe(want)
  })

  it('keeps every offset, and folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('對', '⼝', '𠮷', '漢'), (text, char) => {
        const folded = foldForMatching(text + char)
        expect(folded).toHaveLength(text.length + char.length)
        expect(foldForMatching(folded)).toBe(folded)
      }),
    )
  })
})
