import { calibrate, createTagger, encodeWeights, STANDARDS } from '@shanhai/tagger'
import type { Calibration, Standard, TaggedName, TaggerWeights } from '@shanhai/tagger'
import { calibrationError, fitCalibration, reliability } from './calibrate.js'
import type { Judged, ReliabilityBin } from './calibrate.js'
import type { Unit } from './unit.js'
import { addToScores } from './evaluate.js'
import type { Scores } from './evaluate.js'
import { fitThresholds } from './fit-thresholds.js'
import type { FoundRight } from './fit-thresholds.js'
import type { TrainingTools } from './training-tools.js'

/** What development text says about weights. */
export interface Assessment {
  readonly scores: Scores
  /** Of the odd units, under the calibration that was fitted on the even ones. */
  readonly reliability: readonly ReliabilityBin[]
  readonly error: number
}

/** A name that was found in a unit of the development text. */
interface Found extends Judged {
  readonly confidence: number
  readonly name: TaggedName
  readonly unit: number
  readonly standard: Standard
}

/**
 * Fits the calibration and the gate's thresholds on all development text, after the calibration from its even units has been measured on
 * its odd ones, and scores the finished bytes as a caller runs them.
 */
export function assess(
  weights: TaggerWeights,
  dev: readonly Unit[],
  tools: TrainingTools,
): { bytes: Uint8Array; assessment: Assessment } {
  const raw = findNames(encodeWeights(weights), dev, tools)
  const fit = (part: (index: number) => boolean): readonly Calibration[] =>
    STANDARDS.map((standard, i) => {
      const judged = raw.judged.filter((name) => name.standard === standard && part(name.unit))
      // The uncalibrated table is the identity: the confidence there is the model's probability.
      const probabilities = judged.map(({ confidence, right }) => ({ probability: confidence, right }))
      return fitCalibration(probabilities, (weights.calibrations[i] as Calibration).temperature)
    })
  const calibrations = fit(() => true)
  const gate = fitThresholds(weights.gate, foundRight(raw.judged, calibrations, dev), tools)
  const fromEven = encodeWeights({ ...weights, gate, calibrations: fit((unit) => unit % 2 === 0) })
  const bins = reliability(findNames(fromEven, dev, tools).judged.filter(({ unit }) => unit % 2 === 1))
  const bytes = encodeWeights({ ...weights, gate, calibrations })
  const { scores } = findNames(bytes, dev, tools)
  return { bytes, assessment: { scores, reliability: bins, error: calibrationError(bins) } }
}

/** The names that are right, unit by unit, with their calibrated confidence. */
function foundRight(
  judged: readonly Found[],
  calibrations: readonly Calibration[],
  dev: readonly Unit[],
): readonly FoundRight[] {
  const byUnit = new Map<number, TaggedName[]>()
  for (const { right, unit, standard, name } of judged) {
    if (!right) continue
    const calibration = calibrations[STANDARDS.indexOf(standard)] as Calibration
    const names = byUnit.get(unit) ?? []
    byUnit.set(unit, [...names, { ...name, confidence: calibrate(calibration, name.confidence) }])
  }
  return [...byUnit].map(([index, names]) => ({ unit: dev[index] as Unit, names }))
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
): { scores: Scores; judged: readonly Found[] } {
  const tagger = createTagger(bytes, tools.lexicon)
  const scores: Scores = new Map()
  const judged: Found[] = []
  for (const [index, { text, names, standard }] of dev.entries()) {
    const found = tagger.tag(text, tools.tokenize(text), standard)
    addToScores(scores, standard, found, names)
    for (const name of found) {
      const { start, end, type, confidence } = name
      const right = names.some((one) => one.start === start && one.end === end && one.type === type)
      judged.push({ probability: confidence, confidence, right, unit: index, standard, name })
    }
  }
  return { scores, judged }
}
