import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '@shanhai/model'
import type { Candidate } from '@shanhai/extractor'
import { keepStrongestThenLongest } from '../src/recognizers/overlap.js'

const candidate = (start: number, end: number, priority: number): Candidate => ({
  start,
  end,
  priority,
  type: 'Place',
  recognizer: 'test',
  detail: { kind: 'site', level: 'site' },
})

describe('keepStrongestThenLongest', () => {
  it.each([
    ['the stronger stays', [candidate(0, 2, 1), candidate(1, 3, 2)], [[1, 3]]],
    ['of equals the longer stays', [candidate(0, 2, 1), candidate(1, 4, 1)], [[1, 4]]],
    ['of equally long ones the left one stays', [candidate(1, 3, 1), candidate(0, 2, 1)], [[0, 2]]],
    [
      'neighbours both stay',
      [candidate(2, 4, 1), candidate(0, 2, 1)],
      [
        [0, 2],
        [2, 4],
      ],
    ],
  ])('%s', (_, given, want) => {
    expect(keepStrongestThenLongest(given).map(({ start, end }) => [start, end])).toEqual(want)
  })

  it('returns disjoint candidates whatever the order', () => {
    const arbitrary = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }), fc.nat(3))
      .map(([start, length, priority]) => candidate(start, start + length, priority))
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 12 }), (given) => {
        const kept = keepStrongestThenLongest(given)
        kept.forEach((one, i) => kept.slice(i + 1).forEach((other) => expect(overlaps(one, other)).toBe(false)))
        const spans = (list: readonly Candidate[]) => list.map(({ start, end, priority }) => [start, end, priority])
        expect(spans(keepStrongestThenLongest([...given].reverse()))).toEqual(spans(kept))
      }),
    )
  })
})
