import { PAD } from './marks.js'
import type { Marks } from './marks.js'

const TABLE_BITS = 17

/** Buckets of the gate's table. */
export const GATE_BUCKETS = 2 ** TABLE_BITS

/** Features of each word. */
export const GATE_FEATURES = 12

/** What the gate has learned: weights of hashed features, and the sum below which a word is in no name. */
export interface GateWeights {
  /** {@link GATE_BUCKETS} of them. */
  readonly table: Int8Array
  readonly threshold: number
}

/**
 * Fills `buckets` with the gate's features of a word of the segment: itself, its neighbours, parts of speech, its characters, and how
 * far the next ending of an organisation is. Nothing here asks the gazetteer.
 */
export function gateFeatures(m: Marks, word: number, buckets: Int32Array): void {
  const w = word + PAD
  const at = m.wordStarts[w] as number
  const word0 = m.words[w] as number
  const before = m.words[w - 1] as number
  const after = m.words[w + 1] as number
  const tag = m.wordTags[w] as number
  const tagAfter = m.wordTags[w + 1] as number
  const toEnd = m.toOrganizationEnd[at] as number
  const length = m.wordLengths[w] as number
  buckets[0] = bucketOf(1, word0, tag)
  buckets[1] = bucketOf(2, Math.imul(m.wordTags[w - 1] as number, 31) + tag, tagAfter)
  buckets[2] = bucketOf(3, before, word0)
  buckets[3] = bucketOf(4, word0, after)
  buckets[4] = bucketOf(5, before, tag)
  buckets[5] = bucketOf(6, tag, after)
  buckets[6] = bucketOf(7, toEnd, tag)
  buckets[7] = bucketOf(8, tag, ((m.surnames[at] as number) << 3) | length)
  buckets[8] = bucketOf(9, word0, toEnd)
  buckets[9] = bucketOf(10, m.wordEnds[w] as number, Math.imul(tag, 8) + length)
  buckets[10] = bucketOf(11, m.characters[at] as number, tag)
  buckets[11] = bucketOf(12, m.quotes[at] as number, Math.imul(tag, 31) + tagAfter)
}

/**
 * Tells the words that may be part of a name from those that are not: a linear model over words, one hundredth of the work that the
 * tagging of their characters would be. Two words in three need nothing more.
 */
export class WordGate {
  readonly #weights: GateWeights
  readonly #buckets = new Int32Array(GATE_FEATURES)

  constructor(weights: GateWeights) {
    this.#weights = weights
  }

  /** True if the word may be in a name. */
  lets(marks: Marks, word: number): boolean {
    gateFeatures(marks, word, this.#buckets)
    const { table, threshold } = this.#weights
    let sum = 0
    for (let k = 0; k < GATE_FEATURES; k++) sum += table[this.#buckets[k] as number] as number
    return sum >= threshold
  }
}

function bucketOf(template: number, a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca77) + Math.imul(template, 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> (32 - TABLE_BITS)
}
