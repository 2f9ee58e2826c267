import { ALL_FEATURES, FeatureGroup } from '@shanhai/tagger'
import type { Corpora } from './corpora.js'
import { withChangedNames } from './augment.js'
import { sample } from './corpora.js'
import { Crf } from './crf.js'
import { buildDataset, encodeWith } from './dataset.js'
import { scoreWeights, summary } from './evaluate.js'
import type { TrainingOptions, TrainingTools } from './train.js'
import { FIRST_ROUND } from './train.js'

const STEPS = [
  ['characters', FeatureGroup.characters],
  ['+ jieba', FeatureGroup.characters | FeatureGroup.words],
  ['+ lexicon', FeatureGroup.characters | FeatureGroup.words | FeatureGroup.lexicon],
  ['+ gazetteer', ALL_FEATURES],
] as const

/** Learns from a quarter of the corpora with one group of features more each time, all features kept, and says the scores. */
export function ablate(corpora: Corpora, options: TrainingOptions, tools: TrainingTools): void {
  const units = sample(corpora.train, Math.floor(corpora.train.length / 4))
  for (const [name, groups] of STEPS) {
    const encoding = { ...tools, cutoff: options.cutoff, groups }
    const data = buildDataset({ units, copies: withChangedNames(units, options.seed) }, encoding)
    const crf = new Crf(data, { ...FIRST_ROUND, done: 0 })
    for (let pass = 0; pass < options.passes; pass++) crf.pass(options.seed + pass)
    const dev = encodeWith(data, corpora.dev, encoding)
    tools.say(`${name.padEnd(12)} ${summary(scoreWeights(dev, crf.weights()))}`)
  }
}
