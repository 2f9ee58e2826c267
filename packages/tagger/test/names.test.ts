import { describe, expect, it } from 'vitest'
import { createLexiconClasses, Marks, NameFeatures, NameScorer, STANDARDS } from '@shanhai/tagger'
import type { Candidate } from '@shanhai/tagger'
import { NAME_FEATURE_LIMIT } from '../src/name-features.js'
import { learnNames } from '../train/learn-names.js'
import { NameDataset } from '../train/name-dataset.js'
import { createRandom } from '../train/random.js'
import { smallLexicon, smallWeights, tokensOf } from './support.js'

const lexicon = createLexiconClasses(smallLexicon)

function marksOf(text: string, marks = new Marks()): Marks {
  marks.read({ text, tokens: tokensOf(text) }, { start: 0, end: text.length }, 0, lexicon)
  marks.readPlaces(lexicon)
  return marks
}

const candidate = (start: number, end: number, type = 0, probability = 0.6): Candidate => ({
  start,
  end,
  type,
  probability,
})

function featuresOf(text: string, candidates: readonly Candidate[], index = 0, marks?: Marks): number[] {
  const names = new NameFeatures()
  const count = names.extract(marksOf(text, marks), candidates, index)
  return [...names.features.subarray(0, count)]
}

/** How many features of one are not among those of the other. */
function changed(a: readonly number[], b: readonly number[]): number {
  const known = new Set(b)
  return a.filter((feature) => !known.has(feature)).length
}

describe('NameFeatures', () => {
  it('gives the same features whatever was read before', () => {
    const marks = marksOf('林晓燕到山海县任县长，在山海纺织公司（开会）。')
    const text = '何县长来了'
    expect(featuresOf(text, [candidate(0, 5)], 0, marks)).toEqual(featuresOf(text, [candidate(0, 5)]))
  })

  it('stays within its limit at the longest name', () => {
    const text = '山海县'.repeat(100)
    expect(featuresOf(text, [candidate(0, text.length, 2)]).length).toBeLessThanOrEqual(NAME_FEATURE_LIMIT)
  })

  it('carries the type in every feature', () => {
    const text = '到山海县去'
    expect(changed(featuresOf(text, [candidate(1, 4, 0)]), featuresOf(text, [candidate(1, 4, 1)]))).toBeGreaterThan(60)
  })

  it.each([
    { what: 'a rival that is longer', others: [candidate(1, 5, 1, 0.3)] },
    { what: 'a rival that is shorter', others: [candidate(1, 3, 1, 0.3)] },
    { what: 'a rival that crosses it', others: [candidate(2, 6, 2, 0.3)] },
    { what: 'a rival of another type', others: [candidate(1, 4, 2, 0.3)] },
    { what: 'a likely name beside it', others: [candidate(5, 7, 1, 0.9)] },
  ])('sees $what', ({ others }) => {
    const text = '到山海县、林晓家去'
    const alone = featuresOf(text, [candidate(1, 4)])
    expect(changed(featuresOf(text, [candidate(1, 4), ...others]), alone)).toBeGreaterThan(0)
  })

  it('does not see an unlikely name beside it', () => {
    const text = '到山海县、林晓家去'
    const alone = featuresOf(text, [candidate(1, 4)])
    expect(featuresOf(text, [candidate(1, 4), candidate(5, 7, 1, 0.3)])).toEqual(alone)
  })
})

describe('learnNames', () => {
  /** Names of two characters before 说 are right, others are not: the model of characters cannot tell. */
  function learned(seed: number) {
    const random = createRandom(7)
    const pick = (from: string): string => from.charAt(Math.floor(random() * from.length))
    const data = new NameDataset()
    for (let i = 0; i < 200; i++) {
      const right = random() < 0.5
      const text = `${pick('今昨前')}天${pick('林何')}${pick('晓远山青')}${right ? '说' : '种'}${pick('春夏秋冬')}。`
      data.add(marksOf(text), [{ candidate: candidate(2, 4, 0, 0.5), right, standard: 2 }])
    }
    return learnNames(data, seed)
  }

  it('learns what the probability of the characters does not say', () => {
    const scorer = new NameScorer(learned(1))
    const of = (text: string) => scorer.probabilityOf(marksOf(text), [candidate(2, 4, 0, 0.5)], 0, 2)
    expect(of('明天林雪说雨。')).toBeGreaterThan(0.8)
    expect(of('明天林雪种雨。')).toBeLessThan(0.2)
  })

  it('makes the same weights from the same seed', () => {
    expect(learned(1)).toEqual(learned(1))
    expect(learned(1)).not.toEqual(learned(2))
  })

  it('keeps its buckets ascending, one weight for each', () => {
    const { buckets, weights } = learned(1)
    expect([...buckets]).toEqual([...new Set(buckets)].toSorted((a, b) => a - b))
    expect(weights.length).toBe(buckets.length)
    expect([...weights]).not.toContain(0)
  })
})

describe('NameScorer', () => {
  it('leaves the probability as it is where nothing was learned', () => {
    const scorer = new NameScorer(smallWeights(new Map()).names)
    for (const [standard] of STANDARDS.entries()) {
      const given = [candidate(0, 2, 0, 0.37)]
      expect(scorer.probabilityOf(marksOf('林晓来了'), given, 0, standard)).toBeCloseTo(0.37, 9)
    }
  })
})
