import { PAD } from './marks.js'
import type { Marks } from './marks.js'

/** Groups of templates, as bits: what an ablation can leave out. */
export const FeatureGroup = { characters: 1, words: 2, lexicon: 4, gazetteer: 8 } as const

export const ALL_FEATURES = 15

/** More than the features of one character. */
export const FEATURE_LIMIT = 80

/** Version of the templates, those of whole names with them: weights made with others cannot be used. */
export const FEATURES_VERSION = 3

/**
 * Makes the features of one character: 32-bit integers, never 0, no string anywhere. A template's number and its values are
 * hashed. Some features have weights of their own for each standard besides those that all share (feature augmentation:
 * H. Daumé III, "Frustratingly Easy Domain Adaptation", 2007), which lets one model follow several annotation standards.
 */
export class FeatureExtractor {
  /** Features of the character that was asked for last. */
  readonly features = new Int32Array(FEATURE_LIMIT)
  /** Those of them that may have weights of their own for a standard, of which there are {@link ownCount}. */
  readonly own = new Int32Array(FEATURE_LIMIT)
  ownCount = 0
  #count = 0
  readonly #groups: number

  constructor(groups: number = ALL_FEATURES) {
    this.#groups = groups
  }

  /** Fills {@link features} and {@link own} for the character at `i` of the segment; returns how many features there are. */
  extract(marks: Marks, i: number): number {
    this.#count = 0
    this.ownCount = 0
    const at = i + PAD
    if ((this.#groups & FeatureGroup.characters) !== 0) this.#characters(marks, at)
    if ((this.#groups & FeatureGroup.words) !== 0) this.#words(marks, at)
    if ((this.#groups & FeatureGroup.lexicon) !== 0) this.#lexicon(marks, at)
    if ((this.#groups & FeatureGroup.gazetteer) !== 0) this.#gazetteer(marks, at)
    return this.#count
  }

  #characters({ characters: c, classes: k, quotes }: Marks, at: number): void {
    const c3 = c[at - 3] as number
    const c2 = c[at - 2] as number
    const c1 = c[at - 1] as number
    const c0 = c[at] as number
    const n1 = c[at + 1] as number
    const n2 = c[at + 2] as number
    const n3 = c[at + 3] as number
    this.#add(1, c3, 0, 0)
    this.#add(2, c2, 0, 0)
    this.#both(3, c1, 0, 0)
    this.#both(4, c0, 0, 0)
    this.#both(5, n1, 0, 0)
    this.#add(6, n2, 0, 0)
    this.#add(7, n3, 0, 0)
    this.#add(8, c3, c2, 0)
    this.#add(9, c2, c1, 0)
    this.#add(10, c1, c0, 0)
    this.#add(11, c0, n1, 0)
    this.#add(12, n1, n2, 0)
    this.#add(13, n2, n3, 0)
    this.#add(18, c2, c1, c0)
    this.#add(19, c1, c0, n1)
    this.#add(20, c0, n1, n2)
    const around = ((k[at - 1] as number) << 6) | ((k[at] as number) << 3) | (k[at + 1] as number)
    this.#add(23, around, k[at - 2] as number, k[at + 2] as number)
    this.#add(24, quotes[at] as number, quotes[at + 1] as number, around)
  }

  #words(m: Marks, at: number): void {
    const w = m.wordAt[at] as number
    const p = m.inWord[at] as number
    const words = m.words
    const tags = m.wordTags
    const w0 = words[w] as number
    const t0 = tags[w] as number
    const before = words[w - 1] as number
    const after = words[w + 1] as number
    const tb = tags[w - 1] as number
    const ta = tags[w + 1] as number
    const c0 = m.characters[at] as number
    this.#both(30, w0, p, 0)
    this.#both(31, t0, p, 0)
    this.#both(33, before, p, 0)
    this.#both(34, after, p, 0)
    this.#add(35, before, w0, p)
    this.#add(36, w0, after, p)
    this.#add(37, tb, t0, p)
    this.#add(38, t0, ta, p)
    this.#both(39, Math.imul(tb, 31) + ta, t0, p)
    this.#add(42, words[w - 2] as number, p, 0)
    this.#add(43, words[w + 2] as number, p, 0)
    this.#add(44, c0, m.wordLengths[w] as number, p)
    this.#add(45, c0, t0, p)
    this.#add(46, m.wordEnds[w] as number, t0, p)
    this.#add(47, m.wordEnds[w + 1] as number, ta, p)
    this.#add(48, before, t0, p)
    this.#add(49, after, t0, p)
    const lengths = ((m.wordLengths[w - 1] as number) << 6) | ((m.wordLengths[w] as number) << 3)
    this.#add(50, lengths | (m.wordLengths[w + 1] as number), t0, p)
  }

  #lexicon(m: Marks, at: number): void {
    const p = m.inWord[at] as number
    const t0 = m.wordTags[m.wordAt[at] as number] as number
    const s = m.surnames
    const c0 = m.characters[at] as number
    const surnames = ((s[at - 2] as number) << 6) | ((s[at - 1] as number) << 3) | (s[at] as number)
    const ends = m.organizationEnds
    const titles = ((m.titleStarts[at + 1] as number) << 3) | (m.titleStarts[at] as number)
    const titleBefore = m.titleEnds[at - 1] as number
    const toEnd = m.toOrganizationEnd[at] as number
    const toPlace = m.toPlaceEnd[at] as number
    this.#both(60, surnames, p, 0)
    this.#add(61, surnames, t0, p)
    this.#add(63, titles, titleBefore, p)
    this.#both(65, ends[at] as number, ends[at + 1] as number, p)
    this.#both(67, toEnd, p, 0)
    this.#add(70, m.placeEnds[at] as number, m.placeEnds[at + 1] as number, toPlace)
    this.#add(72, toEnd, m.quotes[at] as number, p)
    this.#add(74, titleBefore, c0, 0)
  }

  #gazetteer(m: Marks, at: number): void {
    const p = m.inWord[at] as number
    const t0 = m.wordTags[m.wordAt[at] as number] as number
    const toEnd = m.toOrganizationEnd[at] as number
    const inside = m.placeIn[at] as number
    const since = m.sincePlace[at] as number
    this.#both(80, inside, p, 0)
    this.#add(83, m.placeStarts[at] as number, m.placeStarts[at + 1] as number, p)
    this.#add(84, m.placeFinals[at] as number, m.placeFinals[at - 1] as number, p)
    this.#both(86, inside, toEnd, 0)
    this.#add(87, since, toEnd, p)
    this.#add(88, since, m.characters[at] as number, p)
    this.#add(89, m.placeFinals[at - 1] as number, t0, p)
    this.#add(90, inside, m.characters[at] as number, 0)
  }

  /** A feature that may have weights of its own for a standard. */
  #both(template: number, a: number, b: number, c: number): void {
    this.#add(template, a, b, c)
    this.own[this.ownCount++] = this.features[this.#count - 1] as number
  }

  #add(template: number, a: number, b: number, c: number): void {
    let h =
      Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca77) + Math.imul(c, 0xc2b2ae3d) + Math.imul(template, 0x27d4eb2f)
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
    h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
    h ^= h >>> 15
    this.features[this.#count++] = h === 0 ? 1 : h
  }
}
