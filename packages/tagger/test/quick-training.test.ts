import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadJiebaTokenizer } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { createLexiconClasses } from '@shanhai/tagger'
import { assess } from '../train/assess.js'
import { readCorpora, sample } from '../train/corpora.js'
import { measures } from '../train/evaluate.js'
import { QUICK_UNITS, RECORDED_TRAINING, train } from '../train/train.js'

const FOLDER = '../shared/ner'

/** F1 on the development parts of a quick run, as recorded; a change of features, lexicon or training moves them. */
const RECORDED = { msra: 72.91, pd98: 84.25, boson: 57.97, uner: 56.87 }

describe.skipIf(!existsSync(FOLDER))('a quick training run', () => {
  it('reaches its recorded scores', { timeout: 600_000 }, () => {
    const corpora = readCorpora(FOLDER)
    const jieba = loadJiebaTokenizer()
    const tools = {
      lexicon: createLexiconClasses(loadLexicon()),
      tokenize: (text: string) => jieba.tokenize(text),
      say: () => undefined,
    }
    const weights = train(sample(corpora.train, QUICK_UNITS), RECORDED_TRAINING, tools)
    const { assessment } = assess(weights, corpora.dev, tools)
    for (const [standard, recorded] of Object.entries(RECORDED)) {
      const counts = assessment.scores.get(standard) ?? { right: 0, found: 0, wanted: 0 }
      expect(
        Math.abs(measures(counts).f1 - recorded),
        `${standard} ${String(measures(counts).f1)}`,
      ).toBeLessThanOrEqual(0.5)
    }
    expect(assessment.error).toBeLessThanOrEqual(0.05)
  })
})
