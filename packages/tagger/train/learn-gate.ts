import { GATE_BUCKETS, GATE_FEATURES, gateFeatures } from '@shanhai/tagger'
import type { GateWeights, Marks } from '@shanhai/tagger'

/** Share of the words of names that the gate may lose. */
const LOSS = 0.005
/** Every so manieth segment is kept apart to choose the threshold on. */
const HELD_OUT = 20
/** With fewer words of names to choose on, the gate stays open. */
const FEWEST = 200
const OPEN_TO_ALL = -(2 ** 20)
const PASSES = 4
const RATE = 0.05
/** How much more a word of a name counts: losing one costs more than tagging one in vain. */
const NAME_WEIGHT = 5

/** Collects words with their right answer, then learns the gate: logistic regression over hashed features. */
export class GateLearner {
  readonly #buckets: Int32Array[] = []
  readonly #answers: Uint8Array[] = []

  /** Takes the words of a segment; `tags` are the right ones of its characters. */
  add(tags: Uint8Array, marks: Marks): void {
    const buckets = new Int32Array(marks.wordCount * GATE_FEATURES)
    const answers = new Uint8Array(marks.wordCount)
    for (let i = 0; i < marks.length; i++) if (tags[i] !== 0) answers[marks.wordOf(i)] = 1
    for (let word = 0; word < marks.wordCount; word++) {
      gateFeatures(marks, word, buckets.subarray(word * GATE_FEATURES, (word + 1) * GATE_FEATURES))
    }
    this.#buckets.push(buckets)
    this.#answers.push(answers)
  }

  /** Learns from the segments that were added, in their order. */
  learn(): GateWeights {
    const weights = new Float32Array(GATE_BUCKETS)
    for (let pass = 0; pass < PASSES; pass++) {
      this.#visit(false, (buckets, word, answer) => {
        const change =
          (answer === 1 ? NAME_WEIGHT : 1) *
          (RATE / (1 + pass)) *
          (answer - 1 / (1 + Math.exp(-sumOf(weights, buckets, word))))
        for (let k = 0; k < GATE_FEATURES; k++) {
          const bucket = buckets[word * GATE_FEATURES + k] as number
          weights[bucket] = (weights[bucket] as number) + change
        }
      })
    }
    const largest = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6)
    const table = Int8Array.from(weights, (weight) => Math.round((127 * weight) / largest))
    return { table, threshold: this.#threshold(table) }
  }

  /** The sum that all but {@link LOSS} of the words of names reach, among the segments kept apart. */
  #threshold(table: Int8Array): number {
    const sums: number[] = []
    this.#visit(true, (buckets, word, answer) => {
      if (answer === 1) sums.push(sumOf(table, buckets, word))
    })
    sums.sort((a, b) => a - b)
    return sums.length < FEWEST ? OPEN_TO_ALL : (sums[Math.floor(sums.length * LOSS)] as number)
  }

  #visit(heldOut: boolean, see: (buckets: Int32Array, word: number, answer: number) => void): void {
    for (const [segment, buckets] of this.#buckets.entries()) {
      if ((segment % HELD_OUT === HELD_OUT - 1) !== heldOut) continue
      const answers = this.#answers[segment] as Uint8Array
      for (let word = 0; word < answers.length; word++) see(buckets, word, answers[word] as number)
    }
  }
}

function sumOf(table: Float32Array | Int8Array, buckets: Int32Array, word: number): number {
  let sum = 0
  for (let k = 0; k < GATE_FEATURES; k++) sum += table[buckets[word * GATE_FEATURES + k] as number] as number
  return sum
}
