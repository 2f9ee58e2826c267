import { PAD } from './marks.js'
import type { Marks } from './marks.js'
import { SEGMENT_LIMIT } from './segments.js'
import { STANDARDS } from './standard.js'
import type { Standard } from './standard.js'

const TABLE_BITS = 17

/** Buckets of the gate's table. */
export const GATE_BUCKETS = 2 ** TABLE_BITS

/** Features of each word. */
export const GATE_FEATURES = 11

/**
 * Sums that words of names reach. A run of words is tagged if all of them reach `inside` and one of them `seed`; where only
 * names that are sure enough are wanted ({@link SURE} or more), one must reach `sure`.
 */
export interface GateThresholds {
  readonly inside: number
  readonly seed: number
  readonly sure: number
}

/** Confidence from which on names count as sure for the gate. */
export const SURE = 0.7

/** Thresholds that every word reaches. */
export const OPEN_GATE: GateThresholds = { inside: -(2 ** 20), seed: -(2 ** 20), sure: -(2 ** 20) }

/** What the gate has learned. */
export interface GateWeights {
  /** Weights of hashed features: {@link GATE_BUCKETS} of them. */
  readonly table: Int8Array
  /** For each standard. */
  readonly thresholds: readonly GateThresholds[]
}

/**
 * Fills `buckets` with the gate's features of a word of the segment: itself, its neighbours, parts of speech, its characters, how
 * far the next ending of an organisation is, and the standard. Nothing here asks the gazetteer. Pairs of words were left out:
 * seldom seen, they crowd the table and let more words through.
 */
export function gateFeatures(m: Marks, word: number, standard: Standard, buckets: Int32Array): void {
  fillBuckets(m, word, STANDARDS.indexOf(standard), buckets)
}

function fillBuckets(m: Marks, word: number, standard: number, buckets: Int32Array): void {
  const w = word + PAD
  const at = m.wordStarts[w] as number
  const word0 = m.words[w] as number
  const tag = m.wordTags[w] as number
  const tagAfter = m.wordTags[w + 1] as number
  const toEnd = m.toOrganizationEnd[at] as number
  const length = m.wordLengths[w] as number
  buckets[0] = bucketOf(1, word0, tag)
  buckets[1] = bucketOf(2, Math.imul(m.wordTags[w - 1] as number, 31) + tag, tagAfter)
  buckets[2] = bucketOf(5, m.words[w - 1] as number, tag)
  buckets[3] = bucketOf(6, tag, m.words[w + 1] as number)
  buckets[4] = bucketOf(7, toEnd, tag)
  buckets[5] = bucketOf(8, tag, ((m.surnames[at] as number) << 3) | length)
  buckets[6] = bucketOf(9, word0, toEnd)
  buckets[7] = bucketOf(10, m.wordEnds[w] as number, Math.imul(tag, 8) + length)
  buckets[8] = bucketOf(11, m.characters[at] as number, tag)
  buckets[9] = bucketOf(12, m.quotes[at] as number, Math.imul(tag, 31) + tagAfter)
  buckets[10] = bucketOf(19, standard, tag)
}

/**
 * Tells the words that may be part of a name from those that are not: a linear model over words, one hundredth of the work that the
 * tagging of their characters would be. Three words in four need nothing more.
 */
export class WordGate {
  /** For each word of the segment that was read last: the higher, the likelier it is part of a name. */
  readonly sums = new Int32Array(SEGMENT_LIMIT)
  readonly #table: Int8Array
  readonly #buckets = new Int32Array(GATE_FEATURES)

  constructor({ table }: GateWeights) {
    this.#table = table
  }

  /** Fills {@link sums} for the words of a segment. */
  read(marks: Marks, standard: Standard): void {
    const number = STANDARDS.indexOf(standard)
    const table = this.#table
    const buckets = this.#buckets
    for (let word = 0; word < marks.wordCount; word++) {
      fillBuckets(marks, word, number, buckets)
      let sum = 0
      for (let k = 0; k < GATE_FEATURES; k++) sum += table[buckets[k] as number] as number
      this.sums[word] = sum
    }
  }
}

function bucketOf(template: number, a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca77) + Math.imul(template, 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> (32 - TABLE_BITS)
}
