import { GATE_BUCKETS, GATE_FEATURES, gateFeatures, OPEN_GATE, STANDARDS } from '@shanhai/tagger'
import type { GateWeights, Marks, Standard } from '@shanhai/tagger'

const PASSES = 4
const RATE = 0.05
/** How much more a word of a name counts: losing one costs more than tagging one in vain. */
const NAME_WEIGHT = 5

/**
 * Collects words with their right answer, then learns the gate: logistic regression over hashed features. Its thresholds stay open
 * until they are fitted on development text.
 */
export class GateLearner {
  readonly #buckets: Int32Array[] = []
  readonly #answers: Uint8Array[] = []

  /** Takes the words of a segment; `tags` are the right ones of its characters. */
  add(tags: Uint8Array, marks: Marks, standard: Standard): void {
    const buckets = new Int32Array(marks.wordCount * GATE_FEATURES)
    const answers = new Uint8Array(marks.wordCount)
    for (let i = 0; i < marks.length; i++) if (tags[i] !== 0) answers[marks.wordOf(i)] = 1
    for (let word = 0; word < marks.wordCount; word++) {
      gateFeatures(marks, word, standard, buckets.subarray(word * GATE_FEATURES, (word + 1) * GATE_FEATURES))
    }
    this.#buckets.push(buckets)
    this.#answers.push(answers)
  }

  /** Learns from the segments that were added, in their order. */
  learn(): GateWeights {
    const weights = new Float32Array(GATE_BUCKETS)
    for (let pass = 0; pass < PASSES; pass++) {
      const rate = RATE / (1 + pass)
      for (const [segment, buckets] of this.#buckets.entries()) {
        const answers = this.#answers[segment] as Uint8Array
        for (let word = 0; word < answers.length; word++) {
          const answer = answers[word] as number
          const probability = 1 / (1 + Math.exp(-sumOf(weights, buckets, word)))
          const change = (answer === 1 ? NAME_WEIGHT : 1) * rate * (answer - probability)
          for (let k = 0; k < GATE_FEATURES; k++) {
            const bucket = buckets[word * GATE_FEATURES + k] as number
            weights[bucket] = (weights[bucket] as number) + change
          }
        }
      }
    }
    const largest = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6)
    const table = Int8Array.from(weights, (weight) => Math.round((127 * weight) / largest))
    return { table, thresholds: STANDARDS.map(() => OPEN_GATE) }
  }
}

function sumOf(table: Float32Array, buckets: Int32Array, word: number): number {
  let sum = 0
  for (let k = 0; k < GATE_FEATURES; k++) sum += table[buckets[word * GATE_FEATURES + k] as number] as number
  return sum
}
