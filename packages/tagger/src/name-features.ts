import type { Candidate } from './candidates.js'
import { PAD } from './marks.js'
import type { Marks } from './marks.js'
import { betweenOf, cutsOf, oddsOf, sixthOf } from './name-values.js'

/** More than the features of one name. */
export const NAME_FEATURE_LIMIT = 160

/** Names longer than this count as so long, in words and in characters. */
const MOST_WORDS = 8
const MOST_CHARACTERS = 14
/** Words of a name whose parts of speech are read in order, and words in its middle. */
const READ_WORDS = 9
/** What stands for "no ending in sight" beyond the segment. */
const FAR = 13

/** What is known of one name beyond its own characters. */
interface Place {
  readonly candidate: Candidate
  /** First and last character, first and last word, as the marks count them. */
  readonly first: number
  readonly last: number
  readonly firstWord: number
  readonly lastWord: number
  readonly length: number
  /** Probability as a logarithm of odds, in whole numbers from 0 to 10. */
  readonly odds: number
}

/**
 * Makes the features of whole names, which a chain over characters cannot see: first and last word together, parts of speech in order,
 * lengths, the words on both sides, places and endings inside, names that it excludes, names beside it. 32-bit integers, hashed as those of
 * the characters are; all carry the type.
 */
export class NameFeatures {
  /** Features of the name that was asked for last. */
  readonly features = new Int32Array(NAME_FEATURE_LIMIT)
  #count = 0
  #type = 0
  /** The candidates read last, the likely ones of them, and for each of them how far those before it reach. */
  #read: readonly Candidate[] = []
  #likely: readonly Candidate[] = []
  #reach = new Int32Array(64)

  /**
   * Fills {@link features} for a candidate; returns how many there are.
   *
   * @param marks of the segment, its places read around all candidates
   * @param candidates of the whole segment, by their starts
   */
  extract(marks: Marks, candidates: readonly Candidate[], index: number): number {
    if (candidates !== this.#read) this.#readCandidates(candidates)
    const candidate = candidates[index] as Candidate
    this.#count = 0
    this.#type = candidate.type + 1
    const first = candidate.start + PAD
    const last = candidate.end - 1 + PAD
    const place = {
      candidate,
      first,
      last,
      firstWord: marks.wordAt[first] as number,
      lastWord: marks.wordAt[last] as number,
      length: last - first + 1,
      odds: Math.max(-4, Math.min(6, Math.round(oddsOf(candidate.probability)))) + 4,
    }
    this.#rivals(place, candidates, index)
    this.#words(marks, place)
    this.#inside(marks, place)
    this.#context(marks, place)
    this.#gazetteer(marks, place)
    this.#lexicon(marks, place)
    this.#neighbours(marks, place)
    return this.#count
  }

  /** What is asked for every candidate of a segment, once: a page of nothing but names would take a hundred times as long. */
  #readCandidates(candidates: readonly Candidate[]): void {
    this.#read = candidates
    // Names of more than a half exclude each other: by their starts is by their ends.
    this.#likely = candidates.filter(({ probability }) => probability > 0.5)
    if (this.#reach.length < candidates.length) this.#reach = new Int32Array(2 * candidates.length)
    let reach = 0
    candidates.forEach(({ end }, index) => {
      this.#reach[index] = reach
      reach = Math.max(reach, end)
    })
  }

  #rivals({ candidate, length, odds }: Place, candidates: readonly Candidate[], index: number): void {
    let [longer, shorter, type, crossing, outer] = [0, 0, 0, 0, 0]
    let first = index
    while (first > 0 && (this.#reach[first] as number) > candidate.start) first--
    for (let k = first; k < candidates.length; k++) {
      const other = candidates[k] as Candidate
      const { start, end, probability } = other
      if (start >= candidate.end) break
      if (other === candidate || end <= candidate.start) continue
      if (start === candidate.start && end === candidate.end) type = Math.max(type, probability)
      else if (start <= candidate.start && end >= candidate.end) {
        if (probability > longer) outer = other.type + 1
        longer = Math.max(longer, probability)
      } else if (start >= candidate.start && end <= candidate.end) shorter = Math.max(shorter, probability)
      else crossing = Math.max(crossing, probability)
    }
    const own = sixthOf(candidate.probability)
    this.#add(1, 0, 0, 0)
    this.#add(2, odds, 0, 0)
    this.#add(3, Math.min(length, MOST_CHARACTERS), 0, 0)
    this.#add(5, Math.min(length, 10), odds, 0)
    this.#add(6, sixthOf(longer), own, outer)
    this.#add(7, sixthOf(shorter), own, 0)
    this.#add(8, sixthOf(type), own, 0)
    this.#add(9, sixthOf(crossing), own, 0)
    this.#add(10, sixthOf(Math.max(longer, shorter, type, crossing)), own, 0)
  }

  #words(m: Marks, { first, last, firstWord, lastWord, length }: Place): void {
    const count = lastWord - firstWord + 1
    const word = m.words[firstWord] as number
    const end = m.words[lastWord] as number
    const tag = m.wordTags[firstWord] as number
    const endTag = m.wordTags[lastWord] as number
    const cut = cutsOf(m, first, last)
    let tags = 3
    for (let w = firstWord; w <= Math.min(lastWord, firstWord + READ_WORDS - 1); w++) {
      tags = Math.imul(tags, 1000003) ^ (m.wordTags[w] as number)
    }
    this.#add(4, Math.min(count, MOST_WORDS), cut, 0)
    this.#add(30, word, 0, 0)
    this.#add(31, end, 0, 0)
    this.#add(34, word, end, 0)
    this.#add(37, end, Math.min(count, 5), 0)
    this.#add(40, tags, cut, 0)
    this.#add(41, tag, endTag, Math.min(count, 5))
    this.#add(42, tags, m.wordTags[firstWord - 1] as number, m.wordTags[lastWord + 1] as number)
    this.#add(48, Math.min(count, MOST_WORDS), Math.min(length, MOST_CHARACTERS), cut)
    if (count === 1) return
    this.#add(43, tag, end, 0)
    this.#add(44, word, endTag, 0)
    this.#add(45, m.words[lastWord - 1] as number, end, 0)
    for (let w = firstWord + 1; w < Math.min(lastWord, firstWord + READ_WORDS); w++) {
      this.#add(46, m.words[w] as number, 0, 0)
    }
  }

  #inside(m: Marks, { first, last, length }: Place): void {
    const c0 = m.characters[first] as number
    const c1 = length > 1 ? (m.characters[first + 1] as number) : 0
    const end = m.characters[last] as number
    const beforeEnd = length > 1 ? (m.characters[last - 1] as number) : 0
    let shape = 5
    let before = 0
    for (let i = first; i <= last; i++) {
      const kind = m.classes[i] as number
      if (kind !== before) shape = Math.imul(shape, 31) + kind
      before = kind
    }
    this.#add(32, end, beforeEnd, 0)
    this.#add(33, c0, c1, 0)
    this.#add(35, end, 0, 0)
    this.#add(36, c0, 0, 0)
    this.#add(38, end, Math.min(length, 8), 0)
    this.#add(39, c0, Math.min(length, 6), 0)
    this.#add(47, shape, 0, 0)
    if (length === 2 || length === 3) {
      this.#add(50, c0, end, 0)
      this.#add(51, c1, end, 0)
    }
  }

  #context(m: Marks, { first, last, firstWord, lastWord, length }: Place): void {
    const cut = cutsOf(m, first, last)
    // Where the name begins or ends inside a word, the character beside it stands for the word.
    const before = (cut & 1) !== 0 ? (m.words[firstWord - 1] as number) : (m.characters[first - 1] as number) + 7
    const after = (cut & 2) !== 0 ? (m.words[lastWord + 1] as number) : (m.characters[last + 1] as number) + 7
    const tagBefore = (cut & 1) !== 0 ? (m.wordTags[firstWord - 1] as number) : 1
    const tagAfter = (cut & 2) !== 0 ? (m.wordTags[lastWord + 1] as number) : 1
    const word = m.words[firstWord] as number
    const end = m.words[lastWord] as number
    const characterBefore = m.characters[first - 1] as number
    const characterAfter = m.characters[last + 1] as number
    const most = Math.min(length, 6)
    this.#add(60, before, 0, 0)
    this.#add(61, after, 0, 0)
    this.#add(62, before, after, 0)
    this.#add(63, tagBefore, tagAfter, 0)
    this.#add(64, before, word, 0)
    this.#add(65, end, after, 0)
    this.#add(66, characterBefore, 0, 0)
    this.#add(67, characterAfter, 0, 0)
    this.#add(68, characterBefore, characterAfter, 0)
    this.#add(69, tagBefore, m.wordTags[firstWord] as number, 0)
    this.#add(70, m.wordTags[lastWord] as number, tagAfter, 0)
    this.#add(71, m.words[firstWord - 2] as number, before, 0)
    this.#add(72, after, m.words[lastWord + 2] as number, 0)
    this.#add(73, before, m.characters[last] as number, 0)
    this.#add(74, m.characters[first] as number, after, 0)
    this.#add(75, before, most, 0)
    this.#add(76, after, most, 0)
    this.#add(77, tagAfter, m.wordTags[lastWord + 2] as number, 0)
    this.#add(78, m.wordTags[firstWord - 2] as number, tagBefore, 0)
    this.#add(79, before, end, 0)
    this.#add(80, word, after, 0)
  }

  #gazetteer(m: Marks, { first, last, firstWord, lastWord, length }: Place): void {
    let covered = 0
    while (first + covered <= last && m.placeIn[first + covered] !== 0) covered++
    const cover = covered === 0 ? 0 : covered === length ? 2 : 1
    const inFirst = m.placeIn[first] as number
    const inLast = m.placeIn[last] as number
    const ending = m.organizationEnds[last] as number
    let endings = 0
    let places = 0
    for (let i = first; i < last; i++) {
      if (m.organizationEnds[i] !== 0) endings++
      if (m.placeFinals[i] !== 0) places++
    }
    const beyond = last + 1 < m.length + PAD
    const toOrganizationEnd = beyond ? (m.toOrganizationEnd[last + 1] as number) : FAR
    const toPlaceEnd = beyond ? (m.toPlaceEnd[last + 1] as number) : FAR
    this.#add(90, cover, inFirst >> 2, inFirst & 3)
    this.#add(91, cover, ending, 0)
    this.#add(92, inLast & 3, cover, inLast >> 2)
    this.#add(93, cover, ending, Math.min(lastWord - firstWord + 1, 4))
    this.#add(94, Math.min(endings, 3), ending, 0)
    this.#add(95, Math.min(places, 3), ending, 0)
    this.#add(96, toOrganizationEnd, ending, 0)
    this.#add(97, m.placeEnds[last] as number, cover, 0)
    this.#add(98, m.placeEnds[last] as number, toPlaceEnd, 0)
    this.#add(99, beyond ? (m.placeIn[last + 1] as number) : 0, inLast, 0)
    this.#add(100, first > PAD ? (m.placeIn[first - 1] as number) : 0, inFirst, 0)
  }

  #lexicon(m: Marks, { first, last, length }: Place): void {
    const titleBefore = m.titleEnds[first - 1] as number
    const titleAfter = m.titleStarts[last + 1] as number
    const surname = m.surnames[first] as number
    const quotes = ((m.quotes[first - 1] as number) << 3) | (m.quotes[last + 1] as number)
    const most = Math.min(length, 6)
    this.#add(101, titleBefore, titleAfter, 0)
    this.#add(102, titleBefore, titleAfter, surname * 16 + most)
    this.#add(103, surname, most, 0)
    this.#add(104, surname, m.characters[first] as number, Math.min(length, 4))
    this.#add(105, m.quotes[first] as number, m.quotes[last] as number, quotes)
    this.#add(106, m.titleStarts[first] as number, m.titleEnds[last] as number, 0)
  }

  /** The nearest likely names on both sides: lists hold names of one type. */
  #neighbours(m: Marks, { candidate, length }: Place): void {
    const left = this.#likely[this.#likelyFrom(candidate.start, ({ end }) => end - 1) - 1]
    const right = this.#likely[this.#likelyFrom(candidate.end, ({ start }) => start)]
    const leftType = left === undefined ? 0 : left.type + 1
    const rightType = right === undefined ? 0 : right.type + 1
    const toLeft = left === undefined ? 0 : betweenOf(m, left.end, candidate.start)
    const toRight = right === undefined ? 0 : betweenOf(m, candidate.end, right.start)
    const most = Math.min(length, 6)
    this.#add(120, leftType, toLeft, 0)
    this.#add(121, rightType, toRight, 0)
    this.#add(122, leftType * 4 + rightType, toLeft, toRight)
    this.#add(123, leftType, toLeft, most)
    this.#add(124, rightType, toRight, most)
  }

  /** Number of the first likely name whose position is not before `at` (binary search). */
  #likelyFrom(at: number, positionOf: (name: Candidate) => number): number {
    let low = 0
    let high = this.#likely.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (positionOf(this.#likely[middle] as Candidate) < at) low = middle + 1
      else high = middle
    }
    return low
  }

  #add(template: number, a: number, b: number, c: number): void {
    const number = template * 4 + this.#type
    let h =
      Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca77) + Math.imul(c, 0xc2b2ae3d) + Math.imul(number, 0x27d4eb2f)
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
    h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
    this.features[this.#count++] = h ^ (h >>> 15)
  }
}
