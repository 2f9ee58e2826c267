import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sparseRows, TAG_COUNT } from '@shanhai/tagger'
import { FeatureTable } from '../src/feature-table.js'

const weight = fc.integer({ min: -127, max: 127 })
const row = fc.array(weight, { minLength: TAG_COUNT, maxLength: TAG_COUNT })
// Few different features, so that groups share some.
const feature = fc.integer({ min: 1, max: 60 }).map((number) => Math.imul(number, 0x9e3779b1))
const group = fc.uniqueArray(fc.tuple(feature, row), { selector: ([one]) => one, maxLength: 40 })

it('adds up what all groups say of the features that are asked for', () => {
  fc.assert(
    fc.property(
      fc.array(group, { minLength: 1, maxLength: 3 }),
      fc.array(feature, { maxLength: 50 }),
      (groups, asked) => {
        const table = new FeatureTable(
          groups.map((entries) => ({
            features: Int32Array.from(entries, ([one]) => one),
            ...sparseRows(entries.map(([, weights]) => weights)),
          })),
        )
        const scores = new Float32Array(TAG_COUNT)
        table.score(Int32Array.from(asked), asked.length, scores, 0)
        const want = Array.from({ length: TAG_COUNT }, (_, tag) =>
          asked.reduce((sum, one) => {
            const rows = groups.flatMap((entries) => entries.filter(([known]) => known === one))
            return rows.reduce((total, [, weights]) => total + (weights[tag] ?? 0), sum)
          }, 0),
        )
        expect([...scores].map((score) => score + 0)).toEqual(want.map((score) => score + 0))
      },
    ),
    { numRuns: 300 },
  )
})
