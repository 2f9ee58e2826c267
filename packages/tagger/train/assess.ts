import { createTagger, encodeWeights, STANDARDS } from '@shanhai/tagger'
import type { Calibration, Standard, TaggerWeights } from '@shanhai/tagger'
import { calibrationError, fitCalibration, reliability } from './calibrate.js'
import type { Judged, ReliabilityBin } from './calibrate.js'
import type { Unit } from './corpora.js'
import { addToScores } from './evaluate.js'
import type { Scores } from './evaluate.js'
import type { TrainingTools } from './train.js'

/** What development text says about weights. */
export interface Assessment {
  readonly scores: Scores
  /** Of the odd units, under the calibration that was fitted on the even ones. */
  readonly reliability: readonly ReliabilityBin[]
  readonly error: number
}

interface Found extends Judged {
  readonly confidence: number
}

/**
 * Fits the calibration on all development text, after the same fit on its even units has been measured on its odd ones, and scores
 * the finished bytes as a caller runs them.
 */
export function assess(
  weights: TaggerWeights,
  dev: readonly Unit[],
  tools: TrainingTools,
): { bytes: Uint8Array; assessment: Assessment } {
  const raw = findNames(encodeWeights(weights), dev, tools)
  const fit = (part: (index: number) => boolean): TaggerWeights => ({
    ...weights,
    calibrations: STANDARDS.map((standard, i) => {
      const judged = raw.judged.filter((name) => name.standard === standard && part(name.unit))
      // The uncalibrated table is the identity: the confidence there is the model's probability.
      const probabilities = judged.map(({ confidence, right }) => ({ probability: confidence, right }))
      return fitCalibration(probabilities, (weights.calibrations[i] as Calibration).temperature)
    }),
  })
  const half = findNames(encodeWeights(fit((unit) => unit % 2 === 0)), dev, tools)
  const bins = reliability(half.judged.filter(({ unit }) => unit % 2 === 1))
  const bytes = encodeWeights(fit(() => true))
  return { bytes, assessment: { scores: raw.scores, reliability: bins, error: calibrationError(bins) } }
}

/** The same for finished weights, as they are: their calibration was fitted on the same text. */
export function assessFinished(bytes: Uint8Array, dev: readonly Unit[], tools: TrainingTools): Assessment {
  const { scores, judged } = findNames(bytes, dev, tools)
  const bins = reliability(judged)
  return { scores, reliability: bins, error: calibrationError(bins) }
}

function findNames(
  bytes: Uint8Array,
  dev: readonly Unit[],
  tools: TrainingTools,
): { scores: Scores; judged: readonly (Found & { unit: number; standard: Standard })[] } {
  const tagger = createTagger(bytes, tools.lexicon)
  const scores: Scores = new Map()
  const judged: (Found & { unit: number; standard: Standard })[] = []
  for (const [index, { text, names, standard }] of dev.entries()) {
    const found = tagger.tag(text, tools.tokenize(text), standard)
    addToScores(scores, standard, found, names)
    for (const { start, end, type, confidence } of found) {
      const right = names.some((name) => name.start === start && name.end === end && name.type === type)
      judged.push({ probability: confidence, confidence, right, unit: index, standard })
    }
  }
  return { scores, judged }
}
