import { SEGMENT_LIMIT, TAG_COUNT, Viterbi } from '@shanhai/tagger'
import type { Dataset } from './dataset.js'
import { emptyWeights, ROW, scoreSegment, transitionsOf } from './model.js'
import type { Weights } from './model.js'
import { createRandom, shuffled } from './random.js'

/**
 * Averaged structured perceptron (M. Collins, 2002) over the allowed tag sequences: where the best sequence is wrong, the right one's
 * features gain one and the found one's lose one. What the finished weights are compared with, see `docs/tagger.md`.
 */
export class Perceptron {
  readonly #data: Dataset
  readonly #weights: Weights
  /** Changes times the step at which they came, so that the mean over all steps needs no visit of every weight (H. Daumé III, 2006). */
  readonly #late: { readonly rows: Float64Array; readonly transitions: Float64Array }
  readonly #scores = new Float32Array(SEGMENT_LIMIT * TAG_COUNT)
  readonly #found = new Uint8Array(SEGMENT_LIMIT)
  readonly #viterbi = new Viterbi(SEGMENT_LIMIT)
  #step = 0

  constructor(data: Dataset) {
    this.#data = data
    this.#weights = emptyWeights(data.features.length)
    this.#late = {
      rows: new Float64Array(this.#weights.rows.length),
      transitions: new Float64Array(this.#weights.transitions.length),
    }
  }

  /** One pass over all segments in an order that the seed fixes; returns the share of characters that got a wrong tag. */
  pass(seed: number): number {
    const { segments, standards, gold } = this.#data
    let wrong = 0
    for (const segment of shuffled(standards.length, createRandom(seed))) {
      const start = segments[segment] as number
      const end = segments[segment + 1] as number
      const standard = standards[segment] as number
      scoreSegment(this.#data, this.#weights, [start, end], this.#scores)
      this.#viterbi.decode(this.#scores, end - start, transitionsOf(this.#weights, standard), this.#found)
      wrong += this.#learn(start, end, standard)
      this.#step++
    }
    return wrong / gold.length
  }

  /** The mean of the weights over all steps so far. */
  mean(): Weights {
    return {
      rows: averaged(this.#weights.rows, this.#late.rows, this.#step),
      transitions: averaged(this.#weights.transitions, this.#late.transitions, this.#step),
    }
  }

  #learn(start: number, end: number, standard: number): number {
    const { gold } = this.#data
    const square = standard * TAG_COUNT * TAG_COUNT
    let wrong = 0
    for (let i = start; i < end; i++) {
      const right = gold[i] as number
      const found = this.#found[i - start] as number
      if (right !== found) {
        wrong++
        this.#moveRows(i, right, found)
      }
      if (i === start) continue
      const rightStep = (gold[i - 1] as number) * TAG_COUNT + right
      const foundStep = (this.#found[i - start - 1] as number) * TAG_COUNT + found
      if (rightStep === foundStep) continue
      this.#moveTransition(square + rightStep, 1)
      this.#moveTransition(square + foundStep, -1)
    }
    return wrong
  }

  #moveRows(character: number, right: number, found: number): void {
    const { rows, offsets } = this.#data
    const table = this.#weights.rows
    const late = this.#late.rows
    const stop = offsets[character + 1] as number
    for (let k = offsets[character] as number; k < stop; k++) {
      const row = (rows[k] as number) * ROW
      table[row + right] = (table[row + right] as number) + 1
      late[row + right] = (late[row + right] as number) + this.#step
      table[row + found] = (table[row + found] as number) - 1
      late[row + found] = (late[row + found] as number) - this.#step
    }
  }

  #moveTransition(place: number, change: number): void {
    const { transitions } = this.#weights
    transitions[place] = (transitions[place] as number) + change
    this.#late.transitions[place] = (this.#late.transitions[place] as number) + change * this.#step
  }
}

function averaged(weights: Float32Array, late: Float64Array, steps: number): Float32Array {
  return weights.map((weight, i) => weight - (late[i] as number) / steps)
}
