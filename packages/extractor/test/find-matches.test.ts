import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMatches } from '../src/document/find-matches.js'

describe('findMatches', () => {
  it('finds what matchAll finds, empty matches and surrogate pairs included', () => {
    const text = fc.string({ unit: fc.constantFrom('漳', '州', '1', '𠮷', '\uD842', ' ') })
    fc.assert(
      fc.property(text, fc.constantFrom(/漳?/gu, /漳?州/g, /\d*/gu, /(?=州)/g, /./gu), (given, expression) => {
        const want = [...given.matchAll(expression)].map(({ 0: match, index }) => [match, index])
        expect(findMatches(expression, given).map(({ 0: match, index }) => [match, index])).toEqual(want)
        expect(expression.lastIndex).toBe(0)
      }),
    )
  })
})
