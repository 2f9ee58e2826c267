import { describe, expect, it } from 'vitest'
import { createLexiconClasses, FEATURE_LIMIT, FeatureExtractor, Marks, segmentsOf, STANDARDS } from '@shanhai/tagger'
import type { Standard } from '@shanhai/tagger'
import { smallLexicon, tokensOf } from './support.js'

const lexicon = createLexiconClasses(smallLexicon)

function featuresOf(text: string, standard: Standard = 'boson', marks = new Marks()): number[][] {
  const extractor = new FeatureExtractor()
  extractor.useStandard(standard)
  marks.read({ text, tokens: tokensOf(text) }, { start: 0, end: text.length }, 0, lexicon)
  marks.readPlaces(lexicon)
  return Array.from({ length: marks.length }, (_, i) => [
    ...extractor.features.subarray(0, extractor.extract(marks, i)),
  ])
}

describe('FeatureExtractor', () => {
  it('gives the same features whatever was read before', () => {
    const marks = new Marks()
    featuresOf('林晓燕到山海县任县长，在山海纺织公司开会。', 'boson', marks)
    expect(featuresOf('何县长来了。', 'boson', marks)).toEqual(featuresOf('何县长来了。'))
  })

  it('gives each character as many features, within the limit', () => {
    const counts = new Set(featuresOf('何县长（林晓）来到山海县委。').map((features) => features.length))
    expect(counts.size).toBe(1)
    expect(Math.max(...counts)).toBeLessThanOrEqual(FEATURE_LIMIT)
  })

  it('never gives 0, which stands for an empty place', () => {
    expect(featuresOf('山海县第3小学abc，２０２６年。').flat()).not.toContain(0)
  })

  it('shares most features between standards and keeps some for each', () => {
    const [first = [], ...others] = STANDARDS.map((standard) => featuresOf('山海县', standard)[1] ?? [])
    for (const other of others) {
      const same = first.filter((feature) => other.includes(feature)).length
      expect(same).toBeGreaterThan(first.length / 2)
      expect(same).toBeLessThan(first.length)
    }
  })

  it('takes every digit and every letter as one, full-width ones too', () => {
    expect(featuresOf('到3班')).toEqual(featuresOf('到８班'))
    expect(featuresOf('到K班')).toEqual(featuresOf('到ｚ班'))
  })

  it('sees names of the gazetteer', () => {
    const near = featuresOf('山海县')[0] ?? []
    const far = featuresOf('山海湖')[0] ?? []
    expect(near).not.toEqual(far)
  })

  it('keeps these numbers: weights depend on them', () => {
    expect((featuresOf('山海县')[0] ?? []).slice(0, 4)).toMatchInlineSnapshot(`
      [
        -345505530,
        1834684951,
        1994255218,
        1121288577,
      ]
    `)
  })
})

describe('segmentsOf', () => {
  it.each([
    { given: '', want: [] },
    { given: '一。二', want: ['一。', '二'] },
    { given: '“一。”二！', want: ['“一。”', '二！'] },
    { given: '一！？二', want: ['一！？', '二'] },
    { given: '。。', want: ['。。'] },
  ])('cuts $given', ({ given, want }) => {
    expect(segmentsOf(given).map(({ start, end }) => given.slice(start, end))).toEqual(want)
  })

  it('tiles any text with segments of bounded length', () => {
    const text = '长'.repeat(1001) + '。' + '”'.repeat(900)
    const segments = segmentsOf(text)
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(Math.max(...segments.map(({ start, end }) => end - start))).toBeLessThanOrEqual(400)
  })
})
