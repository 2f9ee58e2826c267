import type { FeatureWeights } from './feature-weights.js'
import { FEATURE_LIMIT } from './features.js'
import { BIAS, FILTER_BITS, isOf, LANES, layOutWeights, MORE, placeOf } from './weight-layout.js'

/**
 * The weights for one standard in the form in which characters are scored. Reading memory is what costs, so there is little of it:
 * weights that all standards share and those of the standard itself are joined beforehand; a filter of bits, small enough for the
 * processor's own cache, drops most features without weights, branch by none; a feature that is there has its weights and 22 of
 * its bits side by side in 16 bytes. The weights lie moved up by 128, so that eight additions sum sixteen of them: even and odd
 * bytes go to two sums whose halves do not reach each other for fewer than 257 features.
 */
export class FeatureTable {
  readonly #size: number
  readonly #filter: Int32Array
  readonly #places: Int32Array
  readonly #candidates = new Int32Array(FEATURE_LIMIT + 1)
  readonly #starts = new Int32Array(FEATURE_LIMIT + 1)
  #seen = 0

  /** @param groups of weights; those of one feature are added up. */
  constructor(groups: readonly FeatureWeights[]) {
    const { size, filter, places } = layOutWeights(groups)
    this.#size = size
    this.#filter = filter
    this.#places = places
  }

  /** Sums the weights of `count` features into the scores of the thirteen tags from `at` on. */
  score(features: Int32Array, count: number, scores: Float32Array, at: number): void {
    const places = this.#places
    const candidates = this.#candidates
    const starts = this.#starts
    const end = this.#size * LANES
    const candidateCount = this.#select(features, count)
    this.#touch(candidateCount)
    let hits = 0
    let even0 = 0
    let even1 = 0
    let even2 = 0
    let even3 = 0
    let odd0 = 0
    let odd1 = 0
    let odd2 = 0
    for (let k = 0; k < candidateCount; k++) {
      const feature = candidates[k] as number
      let place = starts[k] as number
      for (let more = MORE; more !== 0;) {
        let last = places[place + 3] as number
        while (last !== 0 && !isOf(last, feature)) {
          place = place + LANES === end ? 0 : place + LANES
          last = places[place + 3] as number
        }
        if (last === 0) break
        hits++
        const lane0 = places[place] as number
        const lane1 = places[place + 1] as number
        const lane2 = places[place + 2] as number
        even0 += lane0 & 0xff00ff
        odd0 += (lane0 >>> 8) & 0xff00ff
        even1 += lane1 & 0xff00ff
        odd1 += (lane1 >>> 8) & 0xff00ff
        even2 += lane2 & 0xff00ff
        odd2 += (lane2 >>> 8) & 0xff00ff
        even3 += last & 0xff
        more = last & MORE
        place = place + LANES === end ? 0 : place + LANES
      }
    }
    const bias = BIAS * hits
    scores[at] = (even0 & 0xffff) - bias
    scores[at + 1] = (odd0 & 0xffff) - bias
    scores[at + 2] = (even0 >>> 16) - bias
    scores[at + 3] = (odd0 >>> 16) - bias
    scores[at + 4] = (even1 & 0xffff) - bias
    scores[at + 5] = (odd1 & 0xffff) - bias
    scores[at + 6] = (even1 >>> 16) - bias
    scores[at + 7] = (odd1 >>> 16) - bias
    scores[at + 8] = (even2 & 0xffff) - bias
    scores[at + 9] = (odd2 & 0xffff) - bias
    scores[at + 10] = (even2 >>> 16) - bias
    scores[at + 11] = (odd2 >>> 16) - bias
    scores[at + 12] = even3 - bias
  }

  /** Copies the features that the filter lets through; returns how many. */
  #select(features: Int32Array, count: number): number {
    const filter = this.#filter
    const candidates = this.#candidates
    let selected = 0
    for (let k = 0; k < count; k++) {
      const feature = features[k] as number
      const bit = feature & (FILTER_BITS - 1)
      candidates[selected] = feature
      selected += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1
    }
    return selected
  }

  /**
   * Reads a number of each candidate's place, one branch for none: so the processor fetches all of them at the same time, where the
   * search that follows would wait for one after another.
   */
  #touch(count: number): void {
    const places = this.#places
    const candidates = this.#candidates
    const starts = this.#starts
    let seen = 0
    for (let k = 0; k < count; k++) {
      const start = placeOf(candidates[k] as number, this.#size)
      starts[k] = start
      seen |= places[start] as number
    }
    this.#seen = seen
  }
}
