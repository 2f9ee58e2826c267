import type { Candidate } from './candidates.js'
import type { Marks } from './marks.js'
import { NameFeatures } from './name-features.js'
import { oddsOf } from './name-values.js'
import { NAME_TYPES } from './tags.js'

const BUCKET_BITS = 22

/** Buckets that the features of names are hashed into; most are empty. */
export const NAME_BUCKETS = 2 ** BUCKET_BITS

/** What the model of whole names has learned: logistic regression over hashed features. */
export interface NameWeights {
  /** What the logarithm of the odds under the model of characters counts, for each standard and type. */
  readonly trust: Float32Array
  /** What the weight 1 stands for. */
  readonly step: number
  /** Buckets that are not empty, ascending, and the weight of each. */
  readonly buckets: Int32Array
  readonly weights: Int8Array
}

/** The bucket of a feature that all standards share. */
export function sharedBucket(feature: number): number {
  return feature & (NAME_BUCKETS - 1)
}

/** The bucket of a feature that a standard has for itself. */
export function ownBucket(feature: number, standard: number): number {
  const hash = Math.imul(feature ^ Math.imul(standard + 1, 0x3c6ef372), 0x9e3779b1)
  return (hash ^ (hash >>> 13)) & (NAME_BUCKETS - 1)
}

/** Place of a standard's trust in a type. */
export function trustOf(standard: number, type: number): number {
  return standard * NAME_TYPES.length + type
}

/** Judges whole names: reranking (M. Collins, 2002), of single names with their rivals instead of whole sequences. */
export class NameScorer {
  readonly #trust: Float32Array
  readonly #step: number
  readonly #table = new Int8Array(NAME_BUCKETS)
  readonly #names = new NameFeatures()

  constructor({ trust, step, buckets, weights }: NameWeights) {
    this.#trust = trust
    this.#step = step
    for (let i = 0; i < buckets.length; i++) this.#table[buckets[i] as number] = weights[i] as number
  }

  /**
   * The probability that a candidate is right.
   *
   * @param candidates of the whole segment, whose marks these are
   * @param standard its number
   */
  probabilityOf(marks: Marks, candidates: readonly Candidate[], index: number, standard: number): number {
    const { type, probability } = candidates[index] as Candidate
    const count = this.#names.extract(marks, candidates, index)
    const features = this.#names.features
    let sum = 0
    for (let k = 0; k < count; k++) {
      const feature = features[k] as number
      sum += (this.#table[sharedBucket(feature)] as number) + (this.#table[ownBucket(feature, standard)] as number)
    }
    const score = (this.#trust[trustOf(standard, type)] as number) * oddsOf(probability) + this.#step * sum
    return 1 / (1 + Math.exp(-score))
  }
}
