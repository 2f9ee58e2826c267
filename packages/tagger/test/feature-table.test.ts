import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sparseRows, TAG_COUNT } from '@shanhai/tagger'
import { FeatureTable } from '../src/feature-table.js'

/** Weights of each feature in one group. */
type Group = readonly (readonly [feature: number, weights: readonly number[]])[]

// Many that a byte cannot hold together, and tags that a feature says nothing of.
const weight = fc.oneof(fc.constantFrom(0, 0, 127, -127), fc.integer({ min: -127, max: 127 }))
const row = fc.array(weight, { minLength: TAG_COUNT, maxLength: TAG_COUNT })
// Few, so that groups share them: neighbours, the ends of the table, both sides of the sign; in so small a table none agree in their low bits.
const feature = fc.constantFrom(1, 2, 3, 2 ** 31 - 5, -(2 ** 31), -(2 ** 31) + 7, -3, -2, -1)
const spread = fc.integer({ min: 1, max: 60 }).map((number) => Math.imul(number, 0x9e3779b1))
const groupsOf = (one: fc.Arbitrary<number>) =>
  fc.array(fc.uniqueArray(fc.tuple(one, row), { selector: ([given]) => given, maxLength: 40 }), {
    minLength: 1,
    maxLength: 6,
  })

function scoresOf(groups: readonly Group[], asked: readonly number[]): readonly number[] {
  const table = new FeatureTable(
    groups.map((entries) => ({
      features: Int32Array.from(entries, ([one]) => one),
      ...sparseRows(entries.map(([, weights]) => weights)),
    })),
  )
  const scores = new Float32Array(TAG_COUNT)
  table.score(Int32Array.from(asked), asked.length, scores, 0)
  return Array.from(scores, (score) => score + 0)
}

function sumsOf(groups: readonly Group[], asked: readonly number[]): readonly number[] {
  return Array.from({ length: TAG_COUNT }, (_, tag) => {
    const weights = asked.flatMap((one) =>
      groups.flatMap((entries) => entries.filter(([known]) => known === one).map(([, given]) => given[tag] ?? 0)),
    )
    return weights.reduce((sum, one) => sum + one, 0)
  })
}

describe('the table of weights adds up what all groups say of the features that are asked for', () => {
  it.each([
    { title: 'spread as hashes are', features: spread },
    { title: 'side by side and at the ends', features: feature },
  ])('$title', ({ features }) => {
    fc.assert(
      fc.property(groupsOf(features), fc.array(features, { maxLength: 40 }), (groups, asked) => {
        expect(scoresOf(groups, asked)).toEqual(sumsOf(groups, asked))
      }),
      { numRuns: 500 },
    )
  })

  const many = Array.from({ length: 20_000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1))

  it('and nothing of one that differs in a single one of the bits that are kept', () => {
    const asked = many.slice(0, 3).flatMap((one) => Array.from({ length: 22 }, (_, bit) => one ^ (1 << bit)))
    // With the same low bits as what is asked for: these let it through the filter.
    const far = asked.map((one) => one ^ (1 << 30))
    const known = [...new Set([...many, ...far])].filter((one) => !asked.includes(one))
    const groups = [known.map((one) => [one, new Array<number>(TAG_COUNT).fill(1)] as const)]
    expect(scoresOf(groups, asked)).toEqual(sumsOf(groups, asked))
  })

  it('of features that agree in their low bits, in a table of many', () => {
    const alike = [0, 1, 2, 3].map((high) => (high << 30) | 0x155555 | 0)
    const groups = [[...many, ...alike].map((one, i) => [one, new Array<number>(TAG_COUNT).fill(i % 100)] as const)]
    for (const one of alike) expect(scoresOf(groups, [one])).toEqual(sumsOf(groups, [one]))
  })

  it('of a sum that needs a third place, and a fourth', () => {
    const highest = new Array<number>(TAG_COUNT).fill(127)
    const groups = Array.from({ length: 9 }, () => [[7, highest] as const])
    expect(scoresOf(groups, [7])).toEqual(new Array<number>(TAG_COUNT).fill(9 * 127))
  })
})
