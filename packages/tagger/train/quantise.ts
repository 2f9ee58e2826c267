import { GATE_BUCKETS, STANDARDS, TAG_COUNT } from '@shanhai/tagger'
import type { GateWeights, TaggerWeights } from '@shanhai/tagger'
import type { Dataset } from './dataset.js'
import type { Weights } from './model.js'
import { transitionsOf } from './model.js'

/** A gate that lets every word through. */
const OPEN: GateWeights = { table: new Int8Array(GATE_BUCKETS), threshold: 0 }

/**
 * Rounds the weights to whole numbers from -127 to 127, with one step for all, and sorts the features. Calibration is left for
 * later: `temperature` is the step's inverse, so that scores over it are the logarithms that were learned.
 */
export function quantise({ features, gate = OPEN }: Dataset, weights: Weights): TaggerWeights {
  // The largest weights are those of the most frequent features: cutting a few hundred of them costs ten points of recall.
  const largest = weights.rows.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6)
  const factor = 127 / largest
  const round = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, Math.round(value * factor)))
  const order = Uint32Array.from(features, (_, row) => row).sort(
    (a, b) => ((features[a] as number) >>> 0) - ((features[b] as number) >>> 0),
  )
  const rows = new Int8Array(weights.rows.length)
  for (const [to, from] of order.entries()) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      rows[to * TAG_COUNT + tag] = round(weights.rows[from * TAG_COUNT + tag] as number, 127)
    }
  }
  return {
    features: Int32Array.from(order, (row) => features[row] as number),
    rows,
    gate,
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
