import { FeatureGroup } from '@shanhai/tagger'
import type { Corpora } from './corpora.js'
import { buildDataset, encodeWith } from './dataset.js'
import { scoreWeights, summary } from './evaluate.js'
import { Perceptron } from './perceptron.js'
import type { TrainingOptions } from './train.js'
import type { TrainingTools } from './training-tools.js'

/** Passes of the usual recipe. */
export const BASELINE_PASSES = 6

/** No gazetteer: characters, jieba's words and tags, surnames, titles and endings. */
const GROUPS = FeatureGroup.characters | FeatureGroup.words | FeatureGroup.lexicon

/**
 * Learns what the finished weights have to be better than on the same lines: an averaged perceptron over the units as they are, without
 * copies with changed names, gazetteer, selection of features and rounding. Says its scores on the development parts after every pass.
 */
export function learnBaseline(corpora: Corpora, options: TrainingOptions, tools: TrainingTools): void {
  const encoding = { ...tools, cutoff: options.cutoff, groups: GROUPS }
  const data = buildDataset({ units: corpora.train, copies: [] }, encoding)
  const dev = encodeWith(data, corpora.dev, encoding)
  tools.say(`${String(corpora.train.length)} units, ${String(data.features.length)} features`)
  const perceptron = new Perceptron(data)
  for (let pass = 0; pass < BASELINE_PASSES; pass++) {
    const wrong = perceptron.pass(options.seed + pass)
    const scores = summary(scoreWeights(dev, perceptron.mean()))
    tools.say(`pass ${String(pass + 1)}: ${(100 * wrong).toFixed(2)} % of tags wrong; development ${scores}`)
  }
}
