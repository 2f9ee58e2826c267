import { TAG_COUNT } from './tags.js'
import type { FeatureWeights } from './feature-weights.js'

/** Integers of a place. */
export const LANES = 4
/** How far up the weights of a place are moved, so that none is below 0. */
export const BIAS = 128
/** {@link BIAS} in each byte of an integer. */
const BIASES = 0x80808080
/** Bits of the filter. */
export const FILTER_BITS = 2 ** 21
/** Places for each feature: enough that nearly every search ends where it began or beside it, in one cache line. */
const ROOM = 1.4
/** Bits of a place's last integer, above its thirteenth weight: whether more of the feature lies further on, whether the place is taken. */
export const MORE = 1 << 8
const USED = 1 << 9
/**
 * How far a feature moves up beside its weights: of its bits 22 are kept, the low ones, for the high ones lead to its place. Features
 * that agree in those lie far apart, so that a search from the place of one ends before it comes to the other.
 */
const KEY_SHIFT = 10
const KEY = ~0 << KEY_SHIFT

/** Weights, laid out to be found and summed. */
export interface WeightLayout {
  /** How many places there are. */
  readonly size: number
  /** For each place four integers: 13 weights in 13 bytes, then {@link MORE}, whether it is taken, and 22 bits of the feature; all 0: free. */
  readonly places: Int32Array
  /** {@link FILTER_BITS} bits: the one that the low bits of a feature lead to is set if the feature has weights. */
  readonly filter: Int32Array
}

/** Lays weights out; those of one feature, of whatever group, are added up. */
export function layOutWeights(groups: readonly FeatureWeights[]): WeightLayout {
  const size = sizeFor(groups.reduce((sum, { features }) => sum + features.length, 0))
  const layout = { size, places: new Int32Array(size * LANES), filter: new Int32Array(FILTER_BITS / 32) }
  for (const group of groups) addWeights(layout, group)
  return layout
}

/** Searches longer than this are refused; hashes lead to some of a hundred places. */
const LONGEST_SEARCH = 1000

/**
 * Whether features lie so unevenly that they could not be found in a table without long searches. Each, ascending, takes its place or
 * else the one behind the last; features of several groups together wait for no more places than they do one after another.
 */
export function isCrowded(features: Int32Array): boolean {
  const size = sizeFor(features.length)
  let free = 0
  for (const feature of features) {
    const place = placeOf(feature, size)
    if (free > place + LONGEST_SEARCH * LANES) return true
    free = Math.max(free, place) + LANES
  }
  return false
}

/** Whether the last integer of a place that is taken belongs to a feature. */
export function isOf(last: number, feature: number): boolean {
  return ((last ^ (feature << KEY_SHIFT)) & KEY) === 0
}

/**
 * Where the search for a feature begins, in integers. Places ascend as features do, which are hashes and so lie evenly: weights, kept
 * in that order, are laid down one behind the other, where leaps all over the table would take half of the time that loading takes.
 */
export function placeOf(feature: number, size: number): number {
  // Without its last bit, which the key has, the feature is a small integer, signed, too.
  return Math.floor(((feature >>> 1) / 2 ** 31) * size) * LANES
}

/** How many places features need, with room for sums that need two. */
function sizeFor(features: number): number {
  return Math.ceil(features * ROOM) + 1
}

/** The place after another one. */
function placeAfter(place: number, places: Int32Array): number {
  return place + LANES === places.length ? 0 : place + LANES
}

function addWeights({ size, places, filter }: WeightLayout, { features, masks, values }: FeatureWeights): void {
  const bytes = new Uint8Array(places.buffer)
  const rest = new Int8Array(TAG_COUNT)
  let next = 0
  for (let row = 0; row < features.length; row++) {
    const feature = features[row] as number
    let place = placeOf(feature, size)
    let last = places[place + 3] as number
    while (last !== 0 && !isOf(last, feature)) {
      place = placeAfter(place, places)
      last = places[place + 3] as number
    }
    if (last === 0) open(places, place, feature)
    let left = 0
    // From bit to bit that is set: four of thirteen are.
    for (let mask = masks[row] as number; mask !== 0; mask &= mask - 1) {
      const tag = 31 - Math.clz32(mask & -mask)
      const sum = (bytes[place * 4 + tag] as number) + (values[next++] as number)
      const held = Math.max(0, Math.min(255, sum))
      bytes[place * 4 + tag] = held
      left |= rest[tag] = sum - held
    }
    if (left !== 0) addRest(places, place, feature, rest)
    const bit = feature & (FILTER_BITS - 1)
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
  }
}

/** Takes a free place for a feature: its weights are 0, each moved up. */
function open(places: Int32Array, place: number, feature: number): void {
  places[place] = BIASES
  places[place + 1] = BIASES
  places[place + 2] = BIASES
  places[place + 3] = (feature << KEY_SHIFT) | USED | BIAS
}

/** Puts what eight bits do not hold of a feature's sums into a second place. */
function addRest(places: Int32Array, first: number, feature: number, rest: Int8Array): void {
  const place = secondPlace(places, first, feature)
  open(places, place, feature)
  const bytes = new Uint8Array(places.buffer, place * 4, TAG_COUNT)
  for (let tag = 0; tag < TAG_COUNT; tag++) bytes[tag] = (rest[tag] as number) + BIAS
  rest.fill(0)
}

/** A free place for what a feature's first one does not hold. */
function secondPlace(places: Int32Array, first: number, feature: number): number {
  let place = first
  for (let last = places[place + 3] as number; last !== 0; last = places[place + 3] as number) {
    // A second row that is there already leads on to the third.
    if (isOf(last, feature)) places[place + 3] = last | MORE
    place = placeAfter(place, places)
  }
  return place
}
