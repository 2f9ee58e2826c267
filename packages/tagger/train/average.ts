import type { Weights } from './model.js'

/** The mean of weights at several times of a pass: steadier than the last of them (B. Polyak, A. Juditsky, 1992). */
export class WeightAverage {
  #count = 0
  #mean: Weights | undefined

  /** Takes the weights as they are now into the mean. */
  add({ rows, transitions }: Weights): void {
    this.#count++
    if (this.#mean === undefined) this.#mean = { rows: rows.slice(), transitions: transitions.slice() }
    else {
      move(this.#mean.rows, rows, 1 / this.#count)
      move(this.#mean.transitions, transitions, 1 / this.#count)
    }
  }

  /** The mean; undefined before anything was added. */
  weights(): Weights | undefined {
    return this.#mean
  }
}

function move(mean: Float32Array, values: Float32Array, share: number): void {
  for (let i = 0; i < mean.length; i++) {
    mean[i] = (mean[i] as number) + share * ((values[i] as number) - (mean[i] as number))
  }
}
