import { FEATURE_LIMIT } from './features.js'
import { TAG_COUNT } from './tags.js'
import type { FeatureWeights } from './weights.js'

const LANES = 4
const BIAS = 128
const FILTER_BITS = 2 ** 21
/** Places for each feature: enough that nearly every search ends where it began or beside it, in one cache line. */
const ROOM = 1.4
/** Bits of a place's last integer, above its thirteenth weight: whether more of the feature lies further on, whether the place is taken. */
const MORE = 1 << 8
const USED = 1 << 9
/** Bits of the feature that tell it from others: those that lead to about the same place differ in them. */
const KEY = ~0 << 10

/**
 * The weights for one standard in the form in which characters are scored. Reading memory is what costs, so there is little of it:
 * weights that all standards share and those of the standard itself are joined beforehand; a filter of bits, small enough for the
 * processor's own cache, drops most features without weights, branch by none; a feature that is there has its weights and 22 of
 * its bits side by side in 16 bytes. The weights lie moved up by 128, so that eight additions sum sixteen of them: even and odd
 * bytes go to two sums whose halves do not reach each other for fewer than 257 features.
 */
export class FeatureTable {
  readonly #size: number
  readonly #filter = new Int32Array(FILTER_BITS / 32)
  /** For each place four integers: 13 weights in 13 bytes, then {@link MORE}, {@link USED} and {@link KEY}; all 0: free. */
  readonly #places: Int32Array
  readonly #bytes: Uint8Array
  readonly #candidates = new Int32Array(FEATURE_LIMIT + 1)
  readonly #starts = new Int32Array(FEATURE_LIMIT + 1)
  #seen = 0

  /** @param groups of weights; those of one feature are added up. */
  constructor(groups: readonly FeatureWeights[]) {
    // Room for sums that need two places.
    this.#size = Math.ceil(groups.reduce((sum, { features }) => sum + features.length, 0) * ROOM) + 1
    this.#places = new Int32Array(this.#size * LANES)
    this.#bytes = new Uint8Array(this.#places.buffer)
    for (const group of groups) this.#add(group)
  }

  #add({ features, rows }: FeatureWeights): void {
    const bytes = this.#bytes
    for (let row = 0; row < features.length; row++) {
      const feature = features[row] as number
      const place = this.#placeFor(feature)
      const first = row * TAG_COUNT
      if (this.#places[place + 3] === 0) {
        this.#open(place, feature)
        for (let tag = 0; tag < TAG_COUNT; tag++) bytes[place * 4 + tag] = (rows[first + tag] as number) + BIAS
      } else this.#join(place, feature, rows.subarray(first, first + TAG_COUNT))
      const bit = feature & (FILTER_BITS - 1)
      this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31))
    }
  }

  /** Adds to the weights at a place; what eight bits do not hold goes to a second place for the feature. */
  #join(place: number, feature: number, row: Int8Array): void {
    const rest = new Int8Array(TAG_COUNT)
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const sum = (this.#bytes[place * 4 + tag] as number) + (row[tag] as number)
      const held = Math.max(0, Math.min(255, sum))
      this.#bytes[place * 4 + tag] = held
      rest[tag] = sum - held
    }
    if (rest.every((weight) => weight === 0)) return
    this.#places[place + 3] = (this.#places[place + 3] as number) | MORE
    let second = this.#next(place)
    for (let last = this.#places[second + 3]; last !== 0; last = this.#places[second + 3]) {
      // A second row that is there already leads on to the third.
      if ((((last as number) ^ feature) & KEY) === 0) this.#places[second + 3] = (last as number) | MORE
      second = this.#next(second)
    }
    this.#open(second, feature)
    for (let tag = 0; tag < TAG_COUNT; tag++) this.#bytes[second * 4 + tag] = (rest[tag] as number) + BIAS
  }

  /** A feature's bits beside its weights; never 0, for 0 is a free place. */
  #open(place: number, feature: number): void {
    this.#places[place + 3] = (feature & KEY) | USED
  }

  #next(place: number): number {
    return place + LANES === this.#places.length ? 0 : place + LANES
  }

  /** Where the feature is, or else where it may go. */
  #placeFor(feature: number): number {
    let place = placeOf(feature, this.#size)
    for (let last = this.#places[place + 3]; last !== 0; last = this.#places[place + 3]) {
      if ((((last as number) ^ feature) & KEY) === 0) break
      place = this.#next(place)
    }
    return place
  }

  /** Sums the weights of `count` features into the {@link TAG_COUNT} scores from `at` on. */
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
        while (last !== 0 && ((last ^ feature) & KEY) !== 0) {
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

/** Where the search for a feature begins, in integers. */
function placeOf(feature: number, size: number): number {
  return Math.floor(((Math.imul(feature, 0x9e3779b1) >>> 0) / 4294967296) * size) * LANES
}
