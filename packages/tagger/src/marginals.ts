import type { Span } from '@shanhai/model'
import { mayFollow, OPENING_TAGS, CLOSING_TAGS, TAG_COUNT } from './tags.js'

/** Characters looked at on each side of a name; further out the best path is taken as given. */
const REACH = 4

const FROM: readonly (readonly number[])[] = Array.from({ length: TAG_COUNT }, (_, to) =>
  Array.from({ length: TAG_COUNT }, (_, from) => from).filter((from) => mayFollow(from, to)),
)

/**
 * Probability of single names under the model: forward and backward sums over a window around the name, the best tag sequence
 * being kept outside it. A window costs little and is nearly the sum over the whole segment.
 */
export class Marginals {
  readonly #temperature: number
  readonly #transitions: Float64Array
  #emissions = new Float64Array(0)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #sums = new Float64Array(0)

  /** @param transitions as the Viterbi decoder takes them. */
  constructor(transitions: Float32Array, temperature: number) {
    this.#temperature = temperature
    this.#transitions = Float64Array.from(transitions, (score) => Math.exp(score / temperature))
  }

  /**
   * @param scores and `tags` of the segment, as the Viterbi decoder read and wrote them
   * @param name in characters of the segment
   * @returns from 0 to 1
   */
  probabilityOf(scores: Float32Array, tags: Uint8Array, length: number, name: Span): number {
    const start = Math.max(0, name.start - REACH)
    const end = Math.min(length, name.end + REACH)
    this.#prepare(scores, start, end)
    this.#goForward(start === 0 ? -1 : (tags[start - 1] as number), end - start)
    this.#goBackward(end === length ? -1 : (tags[end] as number), end - start)
    const first = name.start - start
    const last = name.end - 1 - start
    const tag = (k: number): number => tags[k + start] as number
    let probability = this.#forward[first * TAG_COUNT + tag(first)] as number
    for (let k = first + 1; k <= last; k++) {
      const step = this.#transitions[tag(k - 1) * TAG_COUNT + tag(k)] as number
      probability *= (step * (this.#emissions[k * TAG_COUNT + tag(k)] as number)) / (this.#sums[k] as number)
    }
    // The backward sums carry no total of their own: divide by what all tags of the last character have together.
    return Math.min(1, (probability * (this.#backward[last * TAG_COUNT + tag(last)] as number)) / this.#total(last))
  }

  #total(k: number): number {
    let total = 0
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      total += (this.#forward[k * TAG_COUNT + tag] as number) * (this.#backward[k * TAG_COUNT + tag] as number)
    }
    return total
  }

  #prepare(scores: Float32Array, start: number, end: number): void {
    const size = (end - start) * TAG_COUNT
    if (this.#emissions.length < size) {
      for (const make of [() => new Float64Array(2 * size)]) {
        this.#emissions = make()
        this.#forward = make()
        this.#backward = make()
        this.#sums = make()
      }
    }
    for (let k = 0; k < end - start; k++) {
      const row = (k + start) * TAG_COUNT
      let top = -Infinity
      for (let tag = 0; tag < TAG_COUNT; tag++) top = Math.max(top, scores[row + tag] as number)
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        this.#emissions[k * TAG_COUNT + tag] = Math.exp(((scores[row + tag] as number) - top) / this.#temperature)
      }
    }
  }

  #goForward(before: number, length: number): void {
    for (let k = 0; k < length; k++) {
      const row = k * TAG_COUNT
      let sum = 0
      for (let to = 0; to < TAG_COUNT; to++) {
        let mass = 0
        if (k === 0) mass = this.#entry(before, to)
        else {
          for (const from of FROM[to] as readonly number[]) {
            mass +=
              (this.#forward[row - TAG_COUNT + from] as number) * (this.#transitions[from * TAG_COUNT + to] as number)
          }
        }
        mass *= this.#emissions[row + to] as number
        this.#forward[row + to] = mass
        sum += mass
      }
      this.#sums[k] = sum
      for (let to = 0; to < TAG_COUNT; to++) this.#forward[row + to] = (this.#forward[row + to] as number) / sum
    }
  }

  #entry(before: number, to: number): number {
    if (before < 0) return OPENING_TAGS.includes(to) ? 1 : 0
    return mayFollow(before, to) ? (this.#transitions[before * TAG_COUNT + to] as number) : 0
  }

  #goBackward(after: number, length: number): void {
    for (let k = length - 1; k >= 0; k--) {
      const row = k * TAG_COUNT
      if (k === length - 1) {
        for (let from = 0; from < TAG_COUNT; from++) this.#backward[row + from] = this.#exit(from, after)
        continue
      }
      this.#backward.fill(0, row, row + TAG_COUNT)
      for (let to = 0; to < TAG_COUNT; to++) {
        const next = row + TAG_COUNT + to
        const mass =
          ((this.#emissions[next] as number) * (this.#backward[next] as number)) / (this.#sums[k + 1] as number)
        for (const from of FROM[to] as readonly number[]) {
          const gain = mass * (this.#transitions[from * TAG_COUNT + to] as number)
          this.#backward[row + from] = (this.#backward[row + from] as number) + gain
        }
      }
    }
  }

  #exit(from: number, after: number): number {
    if (after < 0) return CLOSING_TAGS.includes(from) ? 1 : 0
    return mayFollow(from, after) ? (this.#transitions[from * TAG_COUNT + after] as number) : 0
  }
}
