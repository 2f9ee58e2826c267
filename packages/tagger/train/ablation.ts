import { ALL_FEATURES, createTagger, encodeWeights, FeatureGroup } from '@shanhai/tagger'
import type { Corpora } from './corpora.js'
import { withChangedNames } from './augment.js'
import { sample } from './corpora.js'
import { Crf } from './crf.js'
import { buildDataset, encodeWith } from './dataset.js'
import { addToScores, scoreWeights, summary } from './evaluate.js'
import type { Scores } from './evaluate.js'
import { quantise } from './quantise.js'
import { findAgain } from './second-pass.js'
import type { TrainingOptions } from './train.js'
import type { TrainingTools } from './training-tools.js'
import { FIRST_ROUND } from './train.js'

const STEPS = [
  ['characters', FeatureGroup.characters],
  ['+ jieba', FeatureGroup.characters | FeatureGroup.words],
  ['+ lexicon', FeatureGroup.characters | FeatureGroup.words | FeatureGroup.lexicon],
  ['+ gazetteer', ALL_FEATURES],
] as const

/**
 * Learns from a quarter of the corpora with one group of features more each time, all features kept, and says the scores; then those of the
 * last weights with a second pass over each text.
 */
export function ablate(corpora: Corpora, options: TrainingOptions, tools: TrainingTools): void {
  const units = sample(corpora.train, Math.ceil(corpora.train.length / 4))
  for (const [name, groups] of STEPS) {
    const encoding = { ...tools, cutoff: options.cutoff, groups }
    const data = buildDataset({ units, copies: withChangedNames(units, options.seed) }, encoding)
    const crf = new Crf(data, { ...FIRST_ROUND, done: 0 })
    for (let pass = 0; pass < options.passes; pass++) crf.pass(options.seed + pass)
    const dev = encodeWith(data, corpora.dev, encoding)
    sayScores(name, scoreWeights(dev, crf.weights()), tools)
    if (groups === ALL_FEATURES) {
      const bytes = encodeWeights(quantise(data, crf.weights(), tools.lexicon.version))
      sayScores('+ second pass', scoreTwice(bytes, corpora, tools), tools)
    }
  }
}

/** Scores of a second pass with the names that the first one is sure of; their probability is the model's own. */
function scoreTwice(bytes: Uint8Array, { dev }: Corpora, { lexicon, tokenize }: TrainingTools): Scores {
  const tagger = createTagger(bytes, lexicon)
  const scores: Scores = new Map()
  for (const { text, standard, names } of dev) {
    addToScores(scores, standard, findAgain(text, tagger.tag(text, tokenize(text), standard)), names)
  }
  return scores
}

function sayScores(name: string, scores: Scores, { say }: TrainingTools): void {
  say(`${name.padEnd(13)} ${summary(scores)}`)
}
