import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLexiconClasses, createTagger, encodeWeights, STANDARDS, TAG_COUNT } from '@shanhai/tagger'
import type { TaggerToken } from '@shanhai/tagger'
import { ablate } from '../train/ablation.js'
import { calibrationError, fitCalibration, highestConfidence, reliability } from '../train/calibrate.js'
import { Checkpoints } from '../train/checkpoint.js'
import type { Unit } from '../train/unit.js'
import { sample } from '../train/corpora.js'
import { Crf } from '../train/crf.js'
import { buildDataset } from '../train/dataset.js'
import { fewNames } from '../train/few-names.js'
import { emptyWeights, ROW } from '../train/model.js'
import { inGroup } from '../train/own-features.js'
import { createRandom } from '../train/random.js'
import { quantise } from '../train/quantise.js'
import { findAgain } from '../train/second-pass.js'
import { RECORDED_TRAINING, train } from '../train/train.js'
import { denseRows, smallLexicon, tokensOf } from './support.js'

const lexicon = createLexiconClasses(smallLexicon)
const tools = { lexicon, tokenize: (text: string): readonly TaggerToken[] => tokensOf(text), say: () => undefined }

/** Sentences that one pattern makes: a two-character name stands before 说. */
function units(count: number, seed: number): readonly Unit[] {
  const random = createRandom(seed)
  const pick = (from: string): string => from.charAt(Math.floor(random() * from.length))
  return Array.from({ length: count }, (_, i) => {
    const text = `${pick('今昨前')}天${pick('林何')}${pick('晓远山青')}说，${pick('春夏秋冬')}天来了。`
    const standard = i % 2 === 0 ? ('boson' as const) : ('msra' as const)
    return { id: String(i), standard, text, names: [{ start: 2, end: 4, type: 'Person' as const }] }
  })
}

/** One of four hundred. */
function unitAt(index: number): Unit {
  const unit = units(400, 1)[index]
  if (!unit) throw new RangeError(String(index))
  return unit
}

const options = { seed: 3, passes: 3, secondPasses: 2, features: 2000, cutoff: 2, groups: 15 }

describe('train', () => {
  it('learns a pattern and finds names it never saw', () => {
    const tagger = createTagger(encodeWeights(train(units(80, 1), options, tools)), lexicon)
    const text = '明天林雪说，雨天来了。'
    expect(tagger.tag(text, tokensOf(text))).toMatchObject([{ start: 2, end: 4, type: 'Person' }])
  })

  it('leaves it in the weights which standards were learned', () => {
    const learned = (text: readonly Unit[]) =>
      createTagger(encodeWeights(train(text, options, tools)), lexicon).standards
    expect(learned(units(40, 1))).toEqual(['msra', 'boson'])
    expect(learned(units(40, 1).filter(({ standard }) => standard === 'boson'))).toEqual(['boson'])
  })

  it('makes the same bytes from the same seed, others from another', () => {
    const bytes = (seed: number) => encodeWeights(train(units(40, 1), { ...options, seed }, tools))
    expect(bytes(3)).toEqual(bytes(3))
    expect(bytes(3)).not.toEqual(bytes(4))
  })

  describe('with checkpoints', () => {
    const folder = join(tmpdir(), 'shanhai-train-')
    let cache = ''
    beforeEach(() => {
      cache = mkdtempSync(folder)
    })
    afterEach(() => {
      rmSync(cache, { recursive: true })
    })

    it('goes on after the last pass and ends at the same weights', () => {
      const whole = train(units(40, 1), options, tools)
      const stop = (line: string): void => {
        if (line.startsWith('first round, pass 1')) throw new Error('killed')
      }
      const killed = { ...options, checkpoints: new Checkpoints({ cache, resume: false }) }
      expect(() => train(units(40, 1), killed, { ...tools, say: stop })).toThrow('killed')
      const checkpoints = new Checkpoints({ cache, resume: true })
      const resumed = train(units(40, 1), { ...options, checkpoints }, tools)
      expect(encodeWeights(resumed)).toEqual(encodeWeights(whole))
    })

    // Late enough that all features were seen before: lengths, tags and features are those of the other order.
    const swapped = units(400, 1).with(320, unitAt(398)).with(398, unitAt(320))
    it.each([
      ['another seed', { ...options, seed: options.seed + 1 }, units(40, 1), units(40, 1)],
      ['other text of the same length', options, units(40, 2), units(40, 1)],
      ['the same text in another order', options, swapped, units(400, 1)],
    ])('never goes on from a run with %s', (_, others, text, own) => {
      const stop = (line: string): void => {
        if (line.startsWith('second round, pass 1')) throw new Error('killed')
      }
      const before = { ...others, checkpoints: new Checkpoints({ cache, resume: false }) }
      expect(() => train(text, before, { ...tools, say: stop })).toThrow('killed')
      const lines: string[] = []
      const say = (line: string): void => void lines.push(line)
      const resumed = train(
        own,
        { ...options, checkpoints: new Checkpoints({ cache, resume: true }) },
        { ...tools, say },
      )
      expect(encodeWeights(resumed)).toEqual(encodeWeights(train(own, options, tools)))
      expect(lines).toContain('no pass of such a run was kept: it starts at the beginning')
    })
  })
})

it('the ablation says the scores of each step, the last with a second pass', () => {
  const lines: string[] = []
  const say = (line: string): void => void lines.push(line)
  ablate({ train: units(160, 3), dev: units(20, 4) }, { ...RECORDED_TRAINING, cutoff: 1, passes: 3 }, { ...tools, say })
  expect(lines.map((line) => line.slice(0, 13).trim())).toEqual([
    'characters',
    '+ jieba',
    '+ lexicon',
    '+ gazetteer',
    '+ second pass',
  ])
  for (const line of lines) for (const score of ['msra 100.00', 'boson 100.00']) expect(line).toContain(score)
})

describe('findAgain', () => {
  const name = (start: number, end: number, confidence: number) => ({ start, end, type: 'Person' as const, confidence })
  it.each([
    {
      title: 'a sure name is found again',
      text: '林晓来了。林晓说。',
      names: [name(0, 2, 0.95)],
      want: ['0-2', '5-7'],
    },
    { title: 'an unsure one is not', text: '林晓来了。林晓说。', names: [name(0, 2, 0.6)], want: ['0-2'] },
    { title: 'nor one of one character', text: '林来了。林说。', names: [name(0, 1, 0.95)], want: ['0-1'] },
    {
      title: 'nor inside another name',
      text: '林晓和林晓山',
      names: [name(0, 2, 0.95), name(3, 6, 0.95)],
      want: ['0-2', '3-6'],
    },
  ])('$title', ({ text, names, want }) => {
    expect(findAgain(text, names).map(({ start, end }) => `${String(start)}-${String(end)}`)).toEqual(want)
  })
})

describe('quantise', () => {
  const random = createRandom(11)
  const features = Int32Array.from({ length: 4000 }, (_, i) => (i + 1) * 1_000_003)
  const weights = emptyWeights(features.length)
  // Many small weights and few large ones, as training gives.
  for (let i = 0; i < weights.rows.length; i++) {
    const row = Math.floor(i / ROW)
    weights.rows[i] = (random() - 0.5) * (i < 40 ? 6 : row % 20 === 0 ? 0.02 : 0.4)
  }
  // Every fourth feature is a standard's own: of every eighth the shared one is there too.
  const groups = Uint8Array.from(features, (_, row) => (row % 4 === 3 ? 1 + (row % STANDARDS.length) : 0))
  for (let row = 7; row < features.length; row += 8) {
    features[row] = inGroup(features[row - 1] ?? 0, groups[row] ?? 0)
  }
  const empty = buildDataset({ units: [], copies: [] }, { ...tools, cutoff: 1, groups: 15 })
  const data = { ...empty, features, groups }
  const quantised = quantise(data, weights, 7)
  const step = 1 / (quantised.calibrations[0]?.temperature ?? 0)

  const parts = [quantised.shared, ...quantised.own]
  const dense = parts.map(denseRows)

  it('moves no weight by more than half a step, but for features that say next to nothing', () => {
    const rowsOf = parts.map((part) => new Map([...part.features].map((feature, row) => [feature, row])))
    let [worst, left, largestLeft] = [0, 0, 0]
    for (const [row, feature] of features.entries()) {
      const group = groups[row] ?? 0
      const to = rowsOf[group]?.get(inGroup(feature, group))
      if (to === undefined) left++
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const weight = weights.rows[row * ROW + tag] ?? 0
        if (to === undefined) largestLeft = Math.max(largestLeft, Math.abs(weight))
        else worst = Math.max(worst, Math.abs((dense[group]?.[to]?.[tag] ?? 0) * step - weight))
      }
    }
    expect(worst).toBeLessThanOrEqual(step * 0.501)
    expect(step).toBeLessThan(0.03)
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(features.length / 10)
    expect(largestLeft).toBeLessThanOrEqual(step * 1.501)
  })

  it('sorts the features as unsigned numbers', () => {
    for (const part of parts) {
      const unsigned = [...part.features].map((feature) => feature >>> 0)
      expect(unsigned).toEqual(unsigned.toSorted((a, b) => a - b))
    }
  })
})

it('the loss falls from pass to pass', () => {
  const data = buildDataset({ units: units(60, 2), copies: [] }, { ...tools, cutoff: 1, groups: 15 })
  const crf = new Crf(data, { rate: 0.05, decay: 0, done: 0 }, emptyWeights(data.features.length))
  const losses = [1, 2, 3].map((seed) => crf.pass(seed))
  expect(losses).toEqual(losses.toSorted((a, b) => b - a))
  expect(losses[0]).toBeGreaterThan(0)
})

describe('calibration', () => {
  it('turns probabilities that promise too much into shares that hold', () => {
    const random = createRandom(5)
    const judged = Array.from({ length: 5000 }, () => {
      const probability = random()
      return { probability, right: random() < probability ** 2 }
    })
    const { raw, right } = fitCalibration(judged, 1)
    raw.forEach((probability, i) => {
      expect(Math.abs((right[i] ?? 0) - probability ** 2)).toBeLessThan(0.06)
    })
    expect([...right]).toEqual([...right].sort((a, b) => a - b))
  })

  it.each([0, 1, 4, 9, 10, 25])('gives a table that ascends and can be written for %i names', (count) => {
    const judged = Array.from({ length: count }, (_, i) => ({ probability: 0.9 + i / 1000, right: i % 3 > 0 }))
    const { raw, right } = fitCalibration(judged, 1)
    expect([raw.length, right.length]).toEqual([10, 10])
    expect([...raw]).toEqual([...raw].sort((a, b) => a - b))
    expect([...right]).toEqual([...right].sort((a, b) => a - b))
  })

  it.each([0, 1, 9, 10, 11, 50, 51, 200])('knows the highest confidence that %i names can give', (count) => {
    const judged = Array.from({ length: count }, () => ({ probability: 0.9, right: true }))
    const { right } = fitCalibration(judged, 1)
    expect(highestConfidence(count)).toBeCloseTo(count === 0 ? 0.5 : Math.max(...right), 6)
  })

  it.each([
    [
      50,
      [
        'boson: too few names found in the development part (50): confidences stay below 0.92, and beside knowledge none joins as Organization (0.92); give a larger boson-dev.jsonl.gz',
      ],
    ],
    [51, []],
  ])('says where organisations cannot be sure enough: %i names', (found, want) => {
    expect(fewNames(new Map([['boson', { right: found, found, wanted: found }]]))).toEqual(want)
  })

  it('measures the distance of confidence and accuracy', () => {
    const sure = (right: boolean) => ({ probability: 1, confidence: 0.95, right })
    expect(calibrationError(reliability([sure(true), sure(true)]))).toBeCloseTo(0.05)
    expect(calibrationError(reliability([sure(true), sure(false)]))).toBeCloseTo(0.45)
  })
})

it('sample takes evenly and in order', () => {
  expect(sample(units(10, 1), 5).map(({ id }) => id)).toEqual(['0', '2', '4', '6', '8'])
})

describe.skipIf(!existsSync('../shared/ner'))('the corpora', () => {
  it('have fixed development parts that share no line with the training parts', async () => {
    const { readCorpora } = await import('../train/corpora.js')
    const { train: learned, dev } = readCorpora('../shared/ner')
    expect([learned.length, dev.length]).toEqual([65_274, 5523])
    const ids = new Set(learned.map(({ id }) => id))
    expect(dev.filter(({ id }) => ids.has(id))).toEqual([])
  })
})
