import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  CandidateFinder,
  CLOSING_TAGS,
  LEAST_PROBABILITY,
  mayFollow,
  NAME_TYPES,
  OPENING_TAGS,
  spansOf,
  TAG_COUNT,
} from '@shanhai/tagger'

const LENGTH = 3
const TEMPERATURE = 20
const score = fc.integer({ min: -50, max: 50 })
const scores = fc.array(score, { minLength: LENGTH * TAG_COUNT, maxLength: LENGTH * TAG_COUNT })
const transitions = fc.array(score, { minLength: TAG_COUNT ** 2, maxLength: TAG_COUNT ** 2 })

function everySequence(length: number): number[][] {
  if (length === 0) return [[]]
  return everySequence(length - 1)
    .flatMap((head) => Array.from({ length: TAG_COUNT }, (_, tag) => [...head, tag]))
    .filter((tags) => tags.every((tag, i) => (i === 0 ? OPENING_TAGS.includes(tag) : mayFollow(tags[i - 1] ?? 0, tag))))
}

const sequences = everySequence(LENGTH).filter((tags) => CLOSING_TAGS.includes(tags.at(-1) ?? 0))

/** The share of each name, from the scores of all sequences one by one. */
function shares(given: readonly number[], steps: readonly number[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  let total = 0
  for (const tags of sequences) {
    const sum = tags.reduce((before, tag, i) => {
      const step = i === 0 ? 0 : (steps[(tags[i - 1] ?? 0) * TAG_COUNT + tag] ?? 0)
      return before + step + (given[i * TAG_COUNT + tag] ?? 0)
    }, 0)
    const mass = Math.exp(sum / TEMPERATURE)
    total += mass
    for (const { start, end, type } of spansOf(Uint8Array.from(tags), LENGTH)) {
      const key = `${String(start)}-${String(end)} ${type}`
      sums.set(key, (sums.get(key) ?? 0) + mass)
    }
  }
  return new Map([...sums].map(([key, mass]) => [key, mass / total]))
}

it('lists every name that enough of all allowed sequences hold, with their share, in order', () => {
  fc.assert(
    fc.property(scores, transitions, (given, steps) => {
      const finder = new CandidateFinder(Float32Array.from(steps), TEMPERATURE)
      const found = finder.find(Float32Array.from(given), LENGTH, 5)
      const probabilities = new Map(
        found.map(({ start, end, type, probability }) => [
          `${String(start - 5)}-${String(end - 5)} ${NAME_TYPES[type] ?? ''}`,
          probability,
        ]),
      )
      const want = [...shares(given, steps)].filter(([, share]) => share > LEAST_PROBABILITY * 1.000001)
      for (const [key, share] of want) expect(probabilities.get(key), key).toBeCloseTo(share, 8)
      expect(probabilities.size).toBeLessThanOrEqual(want.length + 1)
      expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b))
    }),
    { numRuns: 60 },
  )
})

it('lists nothing in an empty run', () => {
  expect(new CandidateFinder(new Float32Array(TAG_COUNT ** 2), 1).find(new Float32Array(0), 0)).toEqual([])
})
