import { ALL_FEATURES, FEATURES_VERSION } from '@shanhai/tagger'
import type { TaggerWeights } from '@shanhai/tagger'
import type { Checkpoints } from './checkpoint.js'
import { WeightAverage } from './average.js'
import type { Unit } from './unit.js'
import { Crf } from './crf.js'
import type { CrfOptions } from './crf.js'
import { learnNamesAcross } from './cross-fit.js'
import { buildDataset } from './dataset.js'
import type { Dataset } from './dataset.js'
import { copiesByFold, foldsOf } from './folds.js'
import type { Weights } from './model.js'
import { emptyWeights } from './model.js'
import { quantise } from './quantise.js'
import { selectFeatures } from './select.js'
import type { TrainingTools } from './training-tools.js'

/** What decides the weights; the same options and data give the same bytes. */
export interface TrainingOptions {
  readonly seed: number
  /** Passes over all features, then over those that are kept. */
  readonly passes: number
  readonly secondPasses: number
  /** Features to keep. */
  readonly features: number
  /** Features seen more seldom are never looked at. */
  readonly cutoff: number
  /** Bits of `FeatureGroup`. */
  readonly groups: number
  /** What is kept between runs, until the caller removes it; absent: nothing is. */
  readonly checkpoints?: Checkpoints
}

type Steps = Omit<CrfOptions, 'done'>

/** Steps of the first round. */
export const FIRST_ROUND: Steps = { rate: 0.02, decay: 2 }
/** The second round goes on with steps about as long as the last ones of the first. */
const SECOND_ROUND: Steps = { rate: 0.005, decay: 2 }

/** The options of the recorded run. */
export const RECORDED_TRAINING: TrainingOptions = {
  seed: 7,
  passes: 4,
  secondPasses: 4,
  features: 380_000,
  cutoff: 3,
  groups: ALL_FEATURES,
}

/** Units that a quick run learns from. */
export const QUICK_UNITS = 2000

/**
 * Learns in two rounds: over all frequent features, then, from there, over the strongest alone, so that those that stay make up
 * for those that went. The model of whole names is learned last, on what models of those features find that have learned from the rest
 * of the text. The weights come back quantised, their calibration still to be fitted.
 */
export function train(units: readonly Unit[], options: TrainingOptions, tools: TrainingTools): TaggerWeights {
  const folds = foldsOf(units)
  const copies = copiesByFold(units, folds, options.seed)
  const { cutoff, groups } = options
  const data = buildDataset({ units, copies: copies.units }, { ...tools, cutoff, groups })
  openCheckpoints(options, { units, data }, tools)
  tools.say(
    `${String(units.length)} units, ${String(copies.units.length)} copies with changed names, ${String(data.standards.length)} segments, ${String(data.gold.length)} characters, ${String(data.features.length)} features`,
  )
  const first = learn(
    { name: 'first', seed: 0, data, start: emptyWeights(data.features.length), steps: FIRST_ROUND },
    options,
    tools,
  )
  const selection = selectFeatures(data, first, options.features)
  tools.say(`kept ${String(selection.data.features.length)} features`)
  const kept = selection.data
  const foldsOfAll = [...folds, ...copies.folds]
  const names = learnNamesAcross(
    {
      data: kept,
      folds: Uint8Array.from(kept.units, (unit) => foldsOfAll[unit] as number),
      units,
      learnOn: (fold, only) => {
        const start = emptyWeights(kept.features.length)
        const steps = { ...FIRST_ROUND, only }
        return learn(
          { name: `fold-${String(fold)}`, seed: 2000 + 100 * fold, data: kept, start, steps },
          options,
          tools,
        )
      },
    },
    options.seed,
    tools,
  )
  const second = { name: 'second', seed: 1000, data: kept, start: selection.weights, steps: SECOND_ROUND }
  const weights = learn(second, options, tools)
  return { ...quantise(kept, weights, tools.lexicon.version), names }
}

/** Checkpoints by all that decides the weights. */
function openCheckpoints(
  { checkpoints, ...rest }: TrainingOptions,
  { units, data }: { readonly units: readonly Unit[]; readonly data: Dataset },
  tools: TrainingTools,
): void {
  const decided = [JSON.stringify([rest, FIRST_ROUND, SECOND_ROUND, FEATURES_VERSION, tools.lexicon.version])]
  // Every unit in its order: a run over the same text in another order is another run.
  checkpoints?.open([...decided, data.features, ...units.map((unit) => JSON.stringify(unit))], tools.say)
}

interface Round {
  readonly name: string
  /** Added to the seed of the training. */
  readonly seed: number
  readonly data: Dataset
  readonly start: Weights
  readonly steps: Steps
}

function learn(round: Round, options: TrainingOptions, tools: TrainingTools): Weights {
  const passes = round.name === 'second' ? options.secondPasses : options.passes
  const kept = options.checkpoints?.read(round.name, round.start)
  const done = kept?.passes ?? 0
  if (done > 0) tools.say(`${round.name} round: going on after pass ${String(done)}`)
  let weights = kept?.weights ?? round.start
  const crf = new Crf(round.data, { ...round.steps, done }, weights)
  for (let pass = done; pass < passes; pass++) {
    // The weights of a round are the mean over its last pass.
    const average = pass === passes - 1 ? new WeightAverage() : undefined
    const loss = crf.pass(options.seed + round.seed + pass, average)
    weights = average?.weights() ?? crf.weights()
    options.checkpoints?.write(round.name, { passes: pass + 1, weights })
    tools.say(`${round.name} round, pass ${String(pass + 1)}: loss ${loss.toFixed(5)} a character`)
  }
  return weights
}
