import { GATE_BUCKETS, NAME_TYPES, OPEN_GATE, sparseRows, STANDARDS, TAG_COUNT } from '@shanhai/tagger'
import type { FeatureWeights, GateWeights, NameWeights, TaggerWeights } from '@shanhai/tagger'
import type { Dataset } from './dataset.js'
import type { Weights } from './model.js'
import { ROW, transitionsOf } from './model.js'
import { groupOf, inGroup } from './own-features.js'

/**
 * A feature none of whose weights reaches so many steps says next to nothing: without them (a third of those that were kept) F1 moves by
 * less than 0.2, and the file and the table are a quarter smaller.
 */
const LEAST_WEIGHT = 2

/** A gate that lets every word through. */
const OPEN: GateWeights = { table: new Int8Array(GATE_BUCKETS), thresholds: STANDARDS.map(() => OPEN_GATE) }

/** A model of whole names that leaves the probabilities of the model of characters as they are. */
const NO_NAMES: NameWeights = {
  trust: new Float32Array(STANDARDS.length * NAME_TYPES.length).fill(1),
  step: 1,
  buckets: new Int32Array(0),
  weights: new Int8Array(0),
}

/**
 * Rounds the weights to whole numbers from -127 to 127, with one step for all, and sorts the features. Calibration, the gate's
 * thresholds and the model of whole names are left for later: `temperature` is the step's inverse, so that scores over it are the logarithms that were learned.
 *
 * @param lexicon `version` of the classes that the features were read with
 */
export function quantise(data: Dataset, weights: Weights, lexicon: number): TaggerWeights {
  // The largest weights are those of the most frequent features: cutting a few hundred of them costs ten points of recall.
  const largest = weights.rows.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6)
  const factor = 127 / largest
  const round = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, Math.round(value * factor)))
  const rowOf = (row: number): readonly number[] =>
    Array.from(weights.rows.subarray(row * ROW, row * ROW + TAG_COUNT), (weight) => round(weight, 127))
  const [shared = NOTHING, ...own] = [0, ...STANDARDS.map(groupOf)].map((group) => {
    const kept = Array.from(data.groups.keys())
      .filter((row) => data.groups[row] === group)
      .map((row) => ({ feature: featureOf(data, row), rounded: rowOf(row) }))
      .filter(({ rounded }) => rounded.some((weight) => Math.abs(weight) >= LEAST_WEIGHT))
      .sort((a, b) => (a.feature >>> 0) - (b.feature >>> 0))
    return {
      features: Int32Array.from(kept, ({ feature }) => feature),
      ...sparseRows(kept.map(({ rounded }) => rounded)),
    }
  })
  return {
    lexicon,
    shared,
    own,
    gate: data.gate ?? OPEN,
    names: NO_NAMES,
    transitions: STANDARDS.map((_, standard) =>
      Float32Array.from(transitionsOf(weights, standard), (value) => round(value, 32767)),
    ),
    calibrations: STANDARDS.map(() => ({
      temperature: factor,
      raw: Float32Array.from({ length: 10 }, (_, i) => i / 9),
      right: Float32Array.from({ length: 10 }, (_, i) => i / 9),
    })),
  }
}

const NOTHING: FeatureWeights = { features: new Int32Array(0), ...sparseRows([]) }

/** The feature of a row as all groups know it. */
function featureOf({ features, groups }: Dataset, row: number): number {
  return inGroup(features[row] as number, groups[row] as number)
}
