import type { Span } from '@shanhai/model'
import { CLOSING_TAGS, mayFollow, NAME_TYPES, OPENING_TAGS, TAG_COUNT } from './tags.js'

/** A name that a run of text may hold. */
export interface Candidate extends Span {
  /** Index into `NAME_TYPES`. */
  readonly type: number
  /** Under the model of characters: of all allowed tag sequences of the run, the share that holds this name. */
  readonly probability: number
}

/** Names less probable than this are not looked at. */
export const LEAST_PROBABILITY = 0.02

const PAIRS = Uint8Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, pair) => pair).filter((pair) =>
  mayFollow(Math.floor(pair / TAG_COUNT), pair % TAG_COUNT),
)
const PAIR_FROM = Uint8Array.from(PAIRS, (pair) => Math.floor(pair / TAG_COUNT))
const PAIR_TO = Uint8Array.from(PAIRS, (pair) => pair % TAG_COUNT)

/** Lists the names that a run may hold, from forward and backward sums over its allowed tag sequences. */
export class CandidateFinder {
  readonly #temperature: number
  readonly #steps: Float64Array
  #emissions = new Float64Array(0)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #sums = new Float64Array(0)

  /**
   * @param transitions score of tag `to` after tag `from` at `from * TAG_COUNT + to`
   * @param temperature what scores are divided by before they are logarithms
   */
  constructor(transitions: Float32Array, temperature: number) {
    this.#temperature = temperature
    this.#steps = Float64Array.from(transitions, (score) => Math.exp(score / temperature))
  }

  /**
   * @param scores of each character of the run for each tag, row by row
   * @param offset is added to every position
   * @param candidates is what they are added to, in order of their starts
   */
  find(scores: Float32Array, length: number, offset = 0, candidates: Candidate[] = []): Candidate[] {
    if (length === 0) return candidates
    this.#prepare(scores, length)
    this.#goForward(length)
    this.#goBackward(length)
    for (let start = 0; start < length; start++) {
      const row = start * TAG_COUNT
      for (let type = 0; type < NAME_TYPES.length; type++) {
        const begin = row + 1 + 4 * type
        const single = (this.#forward[begin + 3] as number) * (this.#backward[begin + 3] as number)
        if (single >= LEAST_PROBABILITY) candidates.push(candidateOf(start + offset, start + 1 + offset, type, single))
        const longer = (this.#forward[begin] as number) * (this.#backward[begin] as number)
        if (longer >= LEAST_PROBABILITY) this.#addLonger(start, type, { length, offset, candidates })
      }
    }
    return candidates
  }

  /** The names of one type that begin at one character and have more than one: longer and longer ones while that may be. */
  #addLonger(
    start: number,
    type: number,
    { length, offset, candidates }: { length: number; offset: number; candidates: Candidate[] },
  ): void {
    const begin = 1 + 4 * type
    const inside = begin + 1
    const last = begin + 2
    // What all sequences have in common that go on from `start` to `end` in one name.
    let mass = this.#forward[start * TAG_COUNT + begin] as number
    let tag = begin
    for (let end = start + 1; end < length; end++) {
      if (mass * (this.#backward[(end - 1) * TAG_COUNT + tag] as number) < LEAST_PROBABILITY) return
      const next = end * TAG_COUNT
      const share = mass / (this.#sums[end] as number)
      const closing = (this.#steps[tag * TAG_COUNT + last] as number) * (this.#emissions[next + last] as number)
      const probability = share * closing * (this.#backward[next + last] as number)
      if (probability >= LEAST_PROBABILITY)
        candidates.push(candidateOf(start + offset, end + 1 + offset, type, probability))
      mass = share * (this.#steps[tag * TAG_COUNT + inside] as number) * (this.#emissions[next + inside] as number)
      tag = inside
    }
  }

  #prepare(scores: Float32Array, length: number): void {
    const size = length * TAG_COUNT
    if (this.#emissions.length < size) {
      this.#emissions = new Float64Array(2 * size)
      this.#forward = new Float64Array(2 * size)
      this.#backward = new Float64Array(2 * size)
      this.#sums = new Float64Array(2 * length)
    }
    for (let row = 0; row < size; row += TAG_COUNT) {
      let top = -Infinity
      for (let tag = 0; tag < TAG_COUNT; tag++) top = Math.max(top, scores[row + tag] as number)
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        this.#emissions[row + tag] = Math.exp(((scores[row + tag] as number) - top) / this.#temperature)
      }
    }
  }

  #goForward(length: number): void {
    const forward = this.#forward
    const steps = this.#steps
    const emissions = this.#emissions
    forward.fill(0, 0, length * TAG_COUNT)
    for (const tag of OPENING_TAGS) forward[tag] = 1
    for (let k = 0; k < length; k++) {
      const row = k * TAG_COUNT
      for (let pair = k === 0 ? PAIRS.length : 0; pair < PAIRS.length; pair++) {
        const from = PAIR_FROM[pair] as number
        const to = PAIR_TO[pair] as number
        const mass = (forward[row - TAG_COUNT + from] as number) * (steps[PAIRS[pair] as number] as number)
        forward[row + to] = (forward[row + to] as number) + mass
      }
      let sum = 0
      for (let at = row; at < row + TAG_COUNT; at++) {
        const mass = (forward[at] as number) * (emissions[at] as number)
        forward[at] = mass
        sum += mass
      }
      this.#sums[k] = sum
      for (let at = row; at < row + TAG_COUNT; at++) forward[at] = (forward[at] as number) / sum
    }
  }

  #goBackward(length: number): void {
    const backward = this.#backward
    const steps = this.#steps
    const emissions = this.#emissions
    backward.fill(0, 0, length * TAG_COUNT)
    const last = (length - 1) * TAG_COUNT
    // Sequences that leave a name open do not count.
    let closed = 0
    for (const tag of CLOSING_TAGS) closed += this.#forward[last + tag] as number
    for (const tag of CLOSING_TAGS) backward[last + tag] = 1 / closed
    for (let row = last - TAG_COUNT, k = length - 1; row >= 0; row -= TAG_COUNT, k--) {
      const next = row + TAG_COUNT
      for (let pair = 0; pair < PAIRS.length; pair++) {
        const from = PAIR_FROM[pair] as number
        const to = PAIR_TO[pair] as number
        const mass = (emissions[next + to] as number) * (backward[next + to] as number)
        const gain = mass * (steps[PAIRS[pair] as number] as number)
        backward[row + from] = (backward[row + from] as number) + gain
      }
      const sum = this.#sums[k] as number
      for (let at = row; at < next; at++) backward[at] = (backward[at] as number) / sum
    }
  }
}

function candidateOf(start: number, end: number, type: number, probability: number): Candidate {
  // Rounding may leave a sure name a grain above 1.
  return { start, end, type, probability: Math.min(1, probability) }
}
