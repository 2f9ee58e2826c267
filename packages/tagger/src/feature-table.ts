import { FEATURE_LIMIT } from './features.js'
import { TAG_COUNT } from './tags.js'
import type { TaggerWeights } from './weights.js'

const LANES = 4
const BIAS = 128
const FILTER_BITS = 2 ** 21
/** Places for each feature: enough that nearly every search ends where it began or beside it, in one cache line. */
const ROOM = 1.4

/**
 * The weights in the form in which characters are scored. Reading memory is what costs, so there is little of it: a filter of
 * bits, small enough for the processor's own cache, drops most features without weights, branch by none; a feature that is there
 * has its weights and 24 of its bits side by side in 16 bytes. The weights lie moved up by 128, so that eight additions sum
 * sixteen of them: even and odd bytes go to two sums whose halves do not reach each other for fewer than 257 features.
 */
export class FeatureTable {
  readonly #size: number
  readonly #filter = new Int32Array(FILTER_BITS / 32)
  /** For each place four integers: 13 weights in 13 bytes, then the upper bits of the feature; all 0: empty. */
  readonly #places: Int32Array
  readonly #candidates = new Int32Array(FEATURE_LIMIT + 1)

  constructor(weights: TaggerWeights) {
    const count = weights.features.length
    this.#size = Math.ceil(count * ROOM) + 1
    this.#places = new Int32Array(this.#size * LANES)
    const bytes = new Uint8Array(this.#places.buffer)
    for (let row = 0; row < count; row++) {
      const feature = weights.features[row] as number
      const place = this.#freePlace(feature)
      this.#places[place + 3] = feature & ~0xff
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        bytes[place * 4 + tag] = (weights.rows[row * TAG_COUNT + tag] as number) + BIAS
      }
      const bit = feature & (FILTER_BITS - 1)
      this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31))
    }
  }

  #freePlace(feature: number): number {
    const end = this.#size * LANES
    let place = placeOf(feature, this.#size)
    while (this.#places[place + 3] !== 0) place = place + LANES === end ? 0 : place + LANES
    return place
  }

  /** Sums the weights of `count` features into the {@link TAG_COUNT} scores from `at` on. */
  score(features: Int32Array, count: number, scores: Float32Array, at: number): void {
    const places = this.#places
    const candidates = this.#candidates
    const end = this.#size * LANES
    const candidateCount = this.#select(features, count)
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
      let place = placeOf(feature, this.#size)
      let last = places[place + 3] as number
      while (last !== 0 && ((last ^ feature) & ~0xff) !== 0) {
        place = place + LANES === end ? 0 : place + LANES
        last = places[place + 3] as number
      }
      if (last === 0) continue
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
}

/** Where the search for a feature begins, in integers. */
function placeOf(feature: number, size: number): number {
  return Math.floor(((Math.imul(feature, 0x9e3779b1) >>> 0) / 4294967296) * size) * LANES
}
