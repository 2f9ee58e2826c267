import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, canonicalJsonPieces } from '../src/canonical-json.js'

describe('canonicalJson', () => {
  it.each([
    { given: { b: 1, a: 2, page: 'p', id: 'i' }, want: '{"id":"i","page":"p","a":2,"b":1}' },
    { given: { 10: 'x', 9: 'y', gone: undefined }, want: '{"10":"x","9":"y"}' },
    { given: [undefined, null, '山\u2028"'], want: `[null,null,${JSON.stringify('山\u2028"')}]` },
  ])('writes $want', ({ given, want }) => {
    expect(canonicalJson(given)).toBe(want)
  })

  it('carries any JSON value, and its pieces give the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 4 }), (value, depth) => {
        const plain: unknown = JSON.parse(JSON.stringify(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(plain)
        expect(JSON.parse([...canonicalJsonPieces(value, depth)].join(''))).toEqual(plain)
      }),
    )
  })

  it('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (record) => {
        const reversed = Object.fromEntries(Object.entries(record).reverse())
        expect(canonicalJson(reversed)).toBe(canonicalJson({ ...record }))
      }),
    )
  })

  it.each([Number.NaN, Infinity, () => 1])('refuses %s', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError)
  })
})
