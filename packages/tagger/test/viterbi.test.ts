import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLOSING_TAGS, mayFollow, NAME_TYPES, OPENING_TAGS, spansOf, TAG_COUNT, tagsOf, Viterbi } from '@shanhai/tagger'

const LIMIT = 12
const viterbi = new Viterbi(LIMIT)
const score = fc.integer({ min: -50, max: 50 })
const matrix = (length: number) => fc.array(score, { minLength: length * TAG_COUNT, maxLength: length * TAG_COUNT })
const transitions = fc.array(score, { minLength: TAG_COUNT ** 2, maxLength: TAG_COUNT ** 2 })

function decode(scores: readonly number[], steps: readonly number[]): number[] {
  const length = scores.length / TAG_COUNT
  const tags = new Uint8Array(LIMIT)
  viterbi.decode(Float32Array.from(scores), length, Float32Array.from(steps), tags)
  return [...tags.subarray(0, length)]
}

function isAllowed(tags: readonly number[]): boolean {
  const [first = 0] = tags
  const inside = tags.every((tag, i) => i === 0 || mayFollow(tags[i - 1] ?? 0, tag))
  return OPENING_TAGS.includes(first) && CLOSING_TAGS.includes(tags.at(-1) ?? 0) && inside
}

function scoreOf(tags: readonly number[], scores: readonly number[], steps: readonly number[]): number {
  return tags.reduce((sum, tag, i) => {
    const step = i === 0 ? 0 : (steps[(tags[i - 1] ?? 0) * TAG_COUNT + tag] ?? 0)
    return sum + step + (scores[i * TAG_COUNT + tag] ?? 0)
  }, 0)
}

function everySequence(length: number): number[][] {
  if (length === 0) return [[]]
  return everySequence(length - 1).flatMap((head) => Array.from({ length: TAG_COUNT }, (_, tag) => [...head, tag]))
}

describe('Viterbi', () => {
  it('only gives sequences whose names begin and end', () => {
    const given = fc.integer({ min: 1, max: LIMIT }).chain((length) => fc.tuple(matrix(length), transitions))
    fc.assert(fc.property(given, ([scores, steps]) => isAllowed(decode(scores, steps))))
  })

  it('finds the best of all allowed sequences', () => {
    const candidates = everySequence(3).filter(isAllowed)
    fc.assert(
      fc.property(matrix(3), transitions, (scores, steps) => {
        const best = Math.max(...candidates.map((tags) => scoreOf(tags, scores, steps)))
        expect(scoreOf(decode(scores, steps), scores, steps)).toBe(best)
      }),
      { numRuns: 50 },
    )
  })
})

describe('tags', () => {
  it('spell the spans that they were made from', () => {
    const name = fc.record({
      gap: fc.nat(3),
      length: fc.integer({ min: 1, max: 5 }),
      type: fc.constantFrom(...NAME_TYPES),
    })
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), (names) => {
        let at = 0
        const spans = names.map(({ gap, length, type }) => {
          const start = at + gap
          at = start + length
          return { start, end: at, type }
        })
        const tags = new Uint8Array(at + 1)
        for (const { start, end, type } of spans) tags.set(tagsOf(type, end - start), start)
        expect(spansOf(tags, tags.length)).toEqual(spans)
      }),
    )
  })
})
