import { STANDARDS, TAG_COUNT } from '@shanhai/tagger'
import type { Dataset } from './dataset.js'

const SQUARE = TAG_COUNT * TAG_COUNT

/** Weights while they are learned: a row of tags for each feature, and transitions for each standard. */
export interface Weights {
  readonly rows: Float32Array
  readonly transitions: Float32Array
}

/** Weights of nothing learned yet. */
export function emptyWeights(features: number): Weights {
  return { rows: new Float32Array(features * TAG_COUNT), transitions: new Float32Array(STANDARDS.length * SQUARE) }
}

/** The transitions of one standard, as a view. */
export function transitionsOf(weights: Weights, standard: number): Float32Array {
  return weights.transitions.subarray(standard * SQUARE, (standard + 1) * SQUARE)
}

/** Fills `scores` with the scores of the characters from `start` to `end` for every tag. */
export function scoreSegment(
  data: Dataset,
  weights: Weights,
  [start, end]: readonly [number, number],
  scores: Float32Array,
): void {
  const { rows, offsets } = data
  const table = weights.rows
  for (let i = start; i < end; i++) {
    const at = (i - start) * TAG_COUNT
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[at + tag] = 0
    const stop = offsets[i + 1] as number
    for (let k = offsets[i] as number; k < stop; k++) {
      const row = (rows[k] as number) * TAG_COUNT
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        scores[at + tag] = (scores[at + tag] as number) + (table[row + tag] as number)
      }
    }
  }
}
