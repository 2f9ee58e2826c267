import { NAME_BUCKETS, NAME_TYPES, oddsOf, ownBucket, sharedBucket, STANDARDS, trustOf } from '@shanhai/tagger'
import type { NameWeights } from '@shanhai/tagger'
import type { JudgedCandidate, NameDataset } from './name-dataset.js'
import { createRandom, shuffled } from './random.js'

const PASSES = 4
const RATE = 0.05
/** Trust moves more slowly: every candidate moves it. */
const TRUST_RATE = 0.015
/** Features seen more seldom are never looked at. */
const CUTOFF = 2
/** Candidates that are judged so well need no step. */
const NEGLIGIBLE = 0.003
/** Buckets to keep, two bytes each. */
const KEPT = 200_000

/** Weights with the sums of their squared gradients, by which steps grow shorter (AdaGrad: J. Duchi, E. Hazan, Y. Singer, 2011). */
interface Learned {
  readonly weights: Float32Array
  readonly squares: Float32Array
}

/**
 * Learns to tell right names from wrong ones: logistic regression, its first feature the logarithm of the odds under the model of
 * characters. Nothing pulls the weights to zero, for on text that neither model had learned from that cost half of the gain.
 */
export function learnNames(data: NameDataset, seed: number): NameWeights {
  const counts = countBuckets(data)
  const buckets = learnedOf(NAME_BUCKETS, 0)
  const trust = learnedOf(STANDARDS.length * NAME_TYPES.length, 1)
  for (let pass = 0; pass < PASSES; pass++) {
    for (const index of shuffled(data.judged.length, createRandom(seed + pass))) {
      const { candidate, right, standard } = data.judged[index] as JudgedCandidate
      const features = data.featuresOf(index)
      const odds = oddsOf(candidate.probability)
      const own = trustOf(standard, candidate.type)
      let score = (trust.weights[own] as number) * odds
      for (const feature of features) {
        score += buckets.weights[sharedBucket(feature)] as number
        score += buckets.weights[ownBucket(feature, standard)] as number
      }
      const gradient = (right ? 1 : 0) - 1 / (1 + Math.exp(-score))
      if (Math.abs(gradient) < NEGLIGIBLE) continue
      for (const feature of features) {
        for (const bucket of [sharedBucket(feature), ownBucket(feature, standard)]) {
          if ((counts[bucket] as number) >= CUTOFF) move(buckets, bucket, gradient, RATE)
        }
      }
      move(trust, own, gradient * odds, TRUST_RATE)
    }
  }
  return { trust: trust.weights, ...strongest(buckets.weights, counts) }
}

function learnedOf(size: number, start: number): Learned {
  return { weights: new Float32Array(size).fill(start), squares: new Float32Array(size) }
}

function move({ weights, squares }: Learned, at: number, gradient: number, rate: number): void {
  squares[at] = (squares[at] as number) + gradient * gradient
  weights[at] = (weights[at] as number) + (rate * gradient) / Math.sqrt((squares[at] as number) + 1)
}

function countBuckets(data: NameDataset): Uint32Array {
  const counts = new Uint32Array(NAME_BUCKETS)
  for (const [index, { standard }] of data.judged.entries()) {
    for (const feature of data.featuresOf(index)) {
      for (const bucket of [sharedBucket(feature), ownBucket(feature, standard)]) {
        counts[bucket] = (counts[bucket] as number) + 1
      }
    }
  }
  return counts
}

/** The buckets that matter most, as features of characters are chosen, in 8 bits. */
function strongest(weights: Float32Array, counts: Uint32Array): Omit<NameWeights, 'trust'> {
  const importance = weights.map((weight, bucket) => Math.abs(weight) * Math.sqrt(counts[bucket] as number))
  const threshold =
    importance
      .filter((value) => value > 0)
      .sort()
      .at(-KEPT) ?? 0
  const step = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6) / 127
  const kept: number[] = []
  for (const [bucket, weight] of weights.entries()) {
    if (weight !== 0 && (importance[bucket] as number) >= threshold && Math.round(weight / step) !== 0)
      kept.push(bucket)
  }
  return {
    step: Math.fround(step),
    buckets: Int32Array.from(kept),
    weights: Int8Array.from(kept, (bucket) => Math.round((weights[bucket] as number) / step)),
  }
}
