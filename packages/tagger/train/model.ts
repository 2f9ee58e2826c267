import { STANDARDS, TAG_COUNT } from '@shanhai/tagger'
import type { Dataset } from './dataset.js'

const SQUARE = TAG_COUNT * TAG_COUNT

/** Numbers of a feature's row: its weights for the tags, and unused ones up to the width of a cache line. */
export const ROW = 16

/** Weights while they are learned: {@link ROW} numbers for each feature, and transitions for each standard. */
export interface Weights {
  readonly rows: Float32Array
  readonly transitions: Float32Array
}

/** Weights of nothing learned yet. */
export function emptyWeights(features: number): Weights {
  return { rows: new Float32Array(features * ROW), transitions: new Float32Array(STANDARDS.length * SQUARE) }
}

/** The transitions of one standard, as a view. */
export function transitionsOf(weights: Weights, standard: number): Float32Array {
  return weights.transitions.subarray(standard * SQUARE, (standard + 1) * SQUARE)
}

/**
 * Fills `scores` with the scores of the characters from `start` to `end` for every tag. Nine tenths of the time of learning go here: the
 * thirteen sums are variables, not memory.
 */
export function scoreSegment(
  data: Dataset,
  weights: Weights,
  [start, end]: readonly [number, number],
  scores: Float32Array,
): void {
  const { rows, offsets } = data
  const table = weights.rows
  for (let i = start; i < end; i++) {
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    let s4 = 0
    let s5 = 0
    let s6 = 0
    let s7 = 0
    let s8 = 0
    let s9 = 0
    let s10 = 0
    let s11 = 0
    let s12 = 0
    const stop = offsets[i + 1] as number
    for (let k = offsets[i] as number; k < stop; k++) {
      const row = (rows[k] as number) * ROW
      s0 += table[row] as number
      s1 += table[row + 1] as number
      s2 += table[row + 2] as number
      s3 += table[row + 3] as number
      s4 += table[row + 4] as number
      s5 += table[row + 5] as number
      s6 += table[row + 6] as number
      s7 += table[row + 7] as number
      s8 += table[row + 8] as number
      s9 += table[row + 9] as number
      s10 += table[row + 10] as number
      s11 += table[row + 11] as number
      s12 += table[row + 12] as number
    }
    const at = (i - start) * TAG_COUNT
    scores[at] = s0
    scores[at + 1] = s1
    scores[at + 2] = s2
    scores[at + 3] = s3
    scores[at + 4] = s4
    scores[at + 5] = s5
    scores[at + 6] = s6
    scores[at + 7] = s7
    scores[at + 8] = s8
    scores[at + 9] = s9
    scores[at + 10] = s10
    scores[at + 11] = s11
    scores[at + 12] = s12
  }
}
