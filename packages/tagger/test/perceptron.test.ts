import { describe, expect, it } from 'vitest'
import { createLexiconClasses } from '@shanhai/tagger'
import type { TaggerToken } from '@shanhai/tagger'
import { BASELINE_PASSES, learnBaseline } from '../train/baseline.js'
import type { Unit } from '../train/unit.js'
import { buildDataset } from '../train/dataset.js'
import { emptyWeights } from '../train/model.js'
import { Perceptron } from '../train/perceptron.js'
import { createRandom } from '../train/random.js'
import { RECORDED_TRAINING } from '../train/train.js'
import { smallLexicon, tokensOf } from './support.js'

const lexicon = createLexiconClasses(smallLexicon)
const tools = { lexicon, tokenize: (text: string): readonly TaggerToken[] => tokensOf(text), say: () => undefined }

/** A two-character name before 说; who speaks is drawn anew in each sentence. */
function units(count: number, seed: number): readonly Unit[] {
  const random = createRandom(seed)
  const pick = (from: string): string => from.charAt(Math.floor(random() * from.length))
  return Array.from({ length: count }, (_, i) => ({
    id: String(i),
    standard: 'pd98' as const,
    text: `${pick('今昨前')}天${pick('林何')}${pick('晓远山青')}说，${pick('春夏秋冬')}天来了。`,
    names: [{ start: 2, end: 4, type: 'Person' as const }],
  }))
}

describe('Perceptron', () => {
  const data = buildDataset({ units: units(40, 1), copies: [] }, { ...tools, cutoff: 1, groups: 15 })

  it('makes fewer mistakes from pass to pass until it makes none', () => {
    const perceptron = new Perceptron(data)
    const wrong = [1, 2, 3, 4].map((seed) => perceptron.pass(seed))
    expect(wrong[0]).toBeGreaterThan(0)
    expect(wrong.at(-1)).toBe(0)
  })

  it('means over all steps: where nothing is wrong any more, the mean comes nearer to the weights', () => {
    const perceptron = new Perceptron(data)
    for (let pass = 0; pass < 4; pass++) perceptron.pass(pass)
    const early = perceptron.mean().rows
    for (let pass = 0; pass < 40; pass++) perceptron.pass(pass)
    const late = perceptron.mean().rows
    const whole = late.map((value) => Math.round(value))
    const distance = (rows: Float32Array): number => rows.reduce((sum, v, i) => sum + Math.abs(v - (whole[i] ?? 0)), 0)
    expect(distance(late)).toBeLessThan(distance(early))
    expect(late.some((value) => value !== 0)).toBe(true)
    expect(late).toHaveLength(emptyWeights(data.features.length).rows.length)
  })
})

it('the baseline says its scores on unseen sentences after every pass', () => {
  const lines: string[] = []
  const say = (line: string): void => void lines.push(line)
  learnBaseline({ train: units(160, 3), dev: units(20, 4) }, RECORDED_TRAINING, { ...tools, say })
  expect(lines).toHaveLength(1 + BASELINE_PASSES)
  expect(lines.at(-1)).toContain('pd98 100.00')
})
