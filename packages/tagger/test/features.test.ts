import { describe, expect, it } from 'vitest'
import { createLexiconClasses, FEATURE_LIMIT, FeatureExtractor, Marks, segmentsOf } from '@shanhai/tagger'
import { smallLexicon, tokensOf } from './support.js'

const lexicon = createLexiconClasses(smallLexicon)

function featuresOf(text: string, marks = new Marks()): number[][] {
  const extractor = new FeatureExtractor()
  marks.read({ text, tokens: tokensOf(text) }, { start: 0, end: text.length }, 0, lexicon)
  marks.readPlaces(lexicon)
  return Array.from({ length: marks.length }, (_, i) => [
    ...extractor.features.subarray(0, extractor.extract(marks, i)),
  ])
}

describe('FeatureExtractor', () => {
  it('gives the same features whatever was read before', () => {
    const marks = new Marks()
    featuresOf('林晓燕到山海县任县长，在山海纺织公司开会。', marks)
    expect(featuresOf('何县长来了。', marks)).toEqual(featuresOf('何县长来了。'))
  })

  it('gives each character as many features, within the limit', () => {
    const counts = new Set(featuresOf('何县长（林晓）来到山海县委。').map((features) => features.length))
    expect(counts.size).toBe(1)
    expect(Math.max(...counts)).toBeLessThanOrEqual(FEATURE_LIMIT)
  })

  it('never gives 0, which stands for an empty place', () => {
    expect(featuresOf('山海县第3小学abc，２０２６年。').flat()).not.toContain(0)
  })

  it('says which features may have weights of their own for a standard: the fewer ones', () => {
    const extractor = new FeatureExtractor()
    const marks = new Marks()
    marks.read({ text: '山海县', tokens: tokensOf('山海县') }, { start: 0, end: 3 }, 0, lexicon)
    marks.readPlaces(lexicon)
    const all = [...extractor.features.subarray(0, extractor.extract(marks, 1))]
    const own = [...extractor.own.subarray(0, extractor.ownCount)]
    expect(own.length).toBeGreaterThan(5)
    expect(own.length).toBeLessThan(all.length / 2)
    expect(own.filter((feature) => !all.includes(feature))).toEqual([])
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
        -1966626822,
      ]
    `)
  })
})

describe('Marks', () => {
  it('reads the same places clause by clause as at once', () => {
    const text = '山海县和山海县，山海县的人到山海县；山海县、林晓在山海县。'
    const span = { start: 0, end: text.length }
    const places = (stretches: readonly (readonly [number, number])[], marks = new Marks()) => {
      marks.read(
        { text: '山海县'.repeat(12), tokens: tokensOf('山海县'.repeat(12)) },
        { start: 0, end: 36 },
        0,
        lexicon,
      )
      marks.readPlaces(lexicon)
      marks.read({ text, tokens: tokensOf(text) }, span, 0, lexicon)
      for (const [start, end] of stretches) marks.readPlaces(lexicon, start, end)
      const arrays = [marks.placeIn, marks.placeStarts, marks.placeFinals, marks.sincePlace]
      return (at: number) => arrays.map((array) => array[at + 4])
    }
    const whole = places([[0, text.length]])
    const parts = places([
      [9, 10],
      [12, 15],
      [21, 22],
      [24, 25],
    ])
    for (const at of [8, 9, 12, 15, 20, 21, 24, 27]) expect(parts(at), String(at)).toEqual(whole(at))
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
