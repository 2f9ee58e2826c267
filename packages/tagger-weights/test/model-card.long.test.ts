import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadJiebaTokenizer } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { createLexiconClasses, createTagger, STANDARDS } from '@shanhai/tagger'
import { loadTaggerWeights } from '@shanhai/tagger-weights'
import { assessFinished } from '../../tagger/train/assess.js'
import { readCorpora } from '../../tagger/train/corpora.js'
import { measures } from '../../tagger/train/evaluate.js'

const FOLDER = '../shared/ner'
const CARD = readFileSync(new URL('../MODEL.md', import.meta.url), 'utf8')
const weights = loadTaggerWeights()

/** The F1 that the model card gives a standard. */
function onCard(standard: string): number {
  return Number(new RegExp(`^${standard} +\\S+ +\\S+ +(\\S+)`, 'm').exec(CARD)?.[1])
}

describe.skipIf(!existsSync(FOLDER))('the model card', () => {
  // The features read the lexicon: a row more there can move the scores of weights that nobody touched.
  it('gives the scores that the weights have with the lexicon of now', { timeout: 600_000 }, () => {
    const jieba = loadJiebaTokenizer()
    const tools = {
      lexicon: createLexiconClasses(loadLexicon()),
      tokenize: (text: string) => jieba.tokenize(text),
      say: () => undefined,
    }
    const { scores, error } = assessFinished(weights, readCorpora(FOLDER).dev, tools)
    for (const standard of STANDARDS) {
      const { f1 } = measures(scores.get(standard) ?? { right: 0, found: 0, wanted: 0 })
      expect(Math.abs(f1 - onCard(standard)), standard).toBeLessThanOrEqual(0.3)
    }
    expect(error).toBeLessThanOrEqual(0.05)
  })
})

it('the tagger is ready within 150 ms of processor time and 60 MB', () => {
  const lexicon = loadLexicon()
  const used = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
  const runs = Array.from({ length: 5 }, () => {
    const [memory, time] = [used(), process.cpuUsage()]
    const tagger = createTagger(weights, createLexiconClasses(lexicon))
    // The first text makes the table of its standard.
    tagger.tag('', [])
    const { user, system } = process.cpuUsage(time)
    return { ms: (user + system) / 1000, megabytes: (used() - memory) / 1e6, tagger }
  })
  expect(Math.min(...runs.map(({ ms }) => ms))).toBeLessThan(150)
  expect(Math.max(...runs.map(({ megabytes }) => megabytes))).toBeLessThan(60)
})
