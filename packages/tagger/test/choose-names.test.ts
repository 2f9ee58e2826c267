import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chooseNames } from '@shanhai/tagger'
import type { ScoredName } from '@shanhai/tagger'

const LENGTH = 9
const named = fc
  .record({
    start: fc.nat(LENGTH - 1),
    length: fc.integer({ min: 1, max: 4 }),
    type: fc.nat(2),
    percent: fc.integer({ min: 2, max: 100 }),
  })
  .map(({ start, length, type, percent }): ScoredName => {
    const end = Math.min(LENGTH, start + length)
    return { candidate: { start, end, type, probability: 0.5 }, probability: percent / 100 }
  })
const names = fc
  .array(named, { maxLength: 9 })
  .map((list) => list.toSorted((a, b) => a.candidate.start - b.candidate.start))

const worth = (list: readonly ScoredName[]): number => list.reduce((sum, { probability }) => sum + probability - 0.4, 0)

function areDisjoint(list: readonly ScoredName[]): boolean {
  return list.every(({ candidate }, i) => i === 0 || candidate.start >= (list[i - 1]?.candidate.end ?? 0))
}

function everyChoice(list: readonly ScoredName[]): readonly (readonly ScoredName[])[] {
  const [first, ...rest] = list
  if (first === undefined) return [[]]
  return everyChoice(rest).flatMap((choice) => [choice, [first, ...choice]])
}

it('chooses disjoint names, in order, that are worth most together', () => {
  fc.assert(
    fc.property(names, (list) => {
      const chosen = chooseNames(list)
      expect(areDisjoint(chosen)).toBe(true)
      const best = Math.max(...everyChoice(list).filter(areDisjoint).map(worth))
      expect(worth(chosen)).toBeCloseTo(best, 9)
    }),
    { numRuns: 200 },
  )
})

it('chooses no name that is hardly probable', () => {
  expect(chooseNames([{ candidate: { start: 0, end: 2, type: 0, probability: 0.5 }, probability: 0.39 }])).toEqual([])
})
