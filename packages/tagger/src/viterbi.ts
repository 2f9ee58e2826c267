import { CLOSING_TAGS, mayFollow, OPENING_TAGS, TAG_COUNT } from './tags.js'

/** Tags that may stand before each tag, one list after another, with the places where each list begins. */
const PREVIOUS = new Uint8Array(Array.from({ length: TAG_COUNT }, (_, to) => before(to)).flatMap((list) => list))
const FIRST = new Uint8Array(TAG_COUNT + 1)
for (let to = 0; to < TAG_COUNT; to++) FIRST[to + 1] = (FIRST[to] as number) + before(to).length

const OPENS = new Uint8Array(TAG_COUNT)
for (const tag of OPENING_TAGS) OPENS[tag] = 1

function before(to: number): readonly number[] {
  return Array.from({ length: TAG_COUNT }, (_, from) => from).filter((from) => mayFollow(from, to))
}

/** Finds the best allowed tag sequence of a segment: first-order Viterbi. The buffers serve all segments in turn. */
export class Viterbi {
  readonly #best: Float32Array
  readonly #back: Uint8Array

  /** @param limit longest segment, in characters. */
  constructor(limit: number) {
    this.#best = new Float32Array((limit + 1) * TAG_COUNT)
    this.#back = new Uint8Array((limit + 1) * TAG_COUNT)
  }

  /**
   * @param scores of each character for each tag, row by row; left as they are.
   * @param transitions score of tag `to` after tag `from` at `from * TAG_COUNT + to`; forbidden ones are never read.
   * @param tags receives the sequence; ties go to the lower tag.
   */
  decode(scores: Float32Array, length: number, transitions: Float32Array, tags: Uint8Array): void {
    if (length === 0) return
    const best = this.#best
    for (let tag = 0; tag < TAG_COUNT; tag++) best[tag] = OPENS[tag] === 1 ? (scores[tag] as number) : -Infinity
    for (let row = TAG_COUNT; row < length * TAG_COUNT; row += TAG_COUNT) this.#step(scores, row, transitions)
    this.#trace(length, tags)
  }

  #step(scores: Float32Array, row: number, transitions: Float32Array): void {
    const best = this.#best
    const before = row - TAG_COUNT
    for (let to = 0; to < TAG_COUNT; to++) {
      let top = -Infinity
      let choice = 0
      for (let k = FIRST[to] as number; k < (FIRST[to + 1] as number); k++) {
        const from = PREVIOUS[k] as number
        const score = (best[before + from] as number) + (transitions[from * TAG_COUNT + to] as number)
        if (score > top) {
          top = score
          choice = from
        }
      }
      best[row + to] = top + (scores[row + to] as number)
      this.#back[row + to] = choice
    }
  }

  #trace(length: number, tags: Uint8Array): void {
    const last = (length - 1) * TAG_COUNT
    let tag = 0
    for (const closing of CLOSING_TAGS) {
      if ((this.#best[last + closing] as number) > (this.#best[last + tag] as number)) tag = closing
    }
    for (let i = length - 1; i >= 0; i--) {
      tags[i] = tag
      tag = this.#back[i * TAG_COUNT + tag] as number
    }
  }
}
