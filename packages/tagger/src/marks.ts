import type { Span } from '@shanhai/model'
import { CLASSES, CLOSES, FOLDED, PLACE_ENDS, QUOTES } from './character-tables.js'
import { CharacterClass, OUTSIDE } from './characters.js'
import { WordClass } from './lexicon-classes.js'
import type { LexiconClasses } from './lexicon-classes.js'
import { placeClassOf } from './place-class.js'
import { SEGMENT_LIMIT } from './segments.js'
import type { TaggerToken, TokenizedText } from './token.js'

/** Unused positions before and after a segment, so that features look around without asking for the bounds. */
export const PAD = 4

const SIZE = SEGMENT_LIMIT + 2 * PAD
const ORGANIZATION_BITS = WordClass.ending | WordClass.publicBody | WordClass.office
const TITLE_BITS = WordClass.post | WordClass.occupation | WordClass.described
const FAR_ORGANIZATION = 13
const FAR_PLACE = 7
const FAR_BACK = 9
/**
 * What is known of each character of one segment, as small integers; position `i` of the segment is at `i + PAD`. One object
 * serves all segments in turn: nothing is allocated for a segment but what the gazetteer returns.
 */
export class Marks {
  length = 0
  #text = ''
  /** Up to where places were read, and how far the last of them is from there. */
  #placesTo = 0
  #sincePlace = FAR_BACK
  readonly characters = new Int32Array(SIZE)
  readonly classes = new Uint8Array(SIZE)
  /** Index into the word arrays, and the place in the word: 0 begin, 1 inside, 2 end, 3 single. */
  readonly wordAt = new Int32Array(SIZE)
  readonly inWord = new Uint8Array(SIZE)
  /** Words with {@link PAD} empty ones on both sides: hash, part of speech, length (to 5), last character. */
  readonly words = new Int32Array(SIZE)
  readonly wordTags = new Int32Array(SIZE)
  readonly wordLengths = new Uint8Array(SIZE)
  readonly wordEnds = new Int32Array(SIZE)
  /** Where each word begins, as an index into the arrays of characters. */
  readonly wordStarts = new Int32Array(SIZE)
  /** Words of the segment; those of the arrays of words stand from {@link PAD} on. */
  wordCount = 0
  readonly surnames = new Uint8Array(SIZE)
  /** Class bits of the longest organisation ending that ends here, and of titles that start or end here. */
  readonly organizationEnds = new Uint8Array(SIZE)
  readonly titleStarts = new Uint8Array(SIZE)
  readonly titleEnds = new Uint8Array(SIZE)
  /** 1: ends administrative names; 2: ends names of nature and streets. */
  readonly placeEnds = new Uint8Array(SIZE)
  /** Names of the gazetteer: the leftmost-longest chain, the longest that starts, the longest that ends here. */
  readonly placeIn = new Uint8Array(SIZE)
  readonly placeStarts = new Uint8Array(SIZE)
  readonly placeFinals = new Uint8Array(SIZE)
  /** Kind of the innermost open bracket or quote; 0 outside. */
  readonly quotes = new Uint8Array(SIZE)
  readonly toOrganizationEnd = new Uint8Array(SIZE)
  readonly toPlaceEnd = new Uint8Array(SIZE)
  readonly sincePlace = new Uint8Array(SIZE)

  /** Number of the word in which the character at `i` of the segment lies. */
  wordOf(i: number): number {
    return (this.wordAt[i + PAD] as number) - PAD
  }

  /**
   * Reads one segment, all but its places. Tokens from `firstToken` on are used; those that reach over the segment's ends are clipped.
   */
  read({ text, tokens }: TokenizedText, segment: Span, firstToken: number, lexicon: LexiconClasses): void {
    this.length = Math.min(segment.end - segment.start, SEGMENT_LIMIT)
    this.#text = text.slice(segment.start, segment.start + this.length)
    this.#placesTo = 0
    this.#clear()
    this.#readCharacters(this.#text, lexicon)
    this.#readTokens(segment, tokens, firstToken)
    this.#readWords(this.#text, lexicon)
    this.#measureDistances()
  }

  /**
   * Reads the places from `start` to `end` of the segment that was read last and around, from one mark between clauses to another,
   * over which no place reaches. Dear, and needed only where there may be names. Stretches are asked for in order.
   */
  readPlaces(lexicon: LexiconClasses, start = 0, end = this.length): void {
    let from = Math.max(start, this.#placesTo)
    while (from > this.#placesTo && this.classes[from - 1 + PAD] !== CharacterClass.sentenceMark) from--
    let to = Math.max(end, from)
    while (to < this.length && this.classes[to + PAD] !== CharacterClass.sentenceMark) to++
    if (to <= from) return
    const goesOn = from === this.#placesTo && from > 0
    const first = goesOn ? from + PAD : from + PAD - 1
    for (const array of [this.placeIn, this.placeStarts, this.placeFinals]) array.fill(0, first, to + 2 * PAD)
    this.#readPlaces(lexicon, from, to)
    let since = goesOn ? this.#sincePlace : FAR_BACK
    for (let at = from + PAD; at < to + PAD; at++) {
      const mark = this.classes[at] === CharacterClass.sentenceMark
      this.sincePlace[at] = since
      since = this.placeFinals[at] !== 0 ? 0 : mark ? FAR_BACK : Math.min(since + 1, FAR_BACK)
    }
    this.#sincePlace = since
    this.#placesTo = to
  }

  #clear(): void {
    const end = this.length + 2 * PAD
    this.characters.fill(OUTSIDE, 0, end)
    this.classes.fill(0, 0, end)
    this.words.fill(OUTSIDE, 0, end)
    for (const array of [this.wordTags, this.wordEnds, this.wordAt]) array.fill(0, 0, end)
    for (const array of [this.inWord, this.wordLengths, this.surnames, this.organizationEnds]) array.fill(0, 0, end)
    for (const array of [this.titleStarts, this.titleEnds, this.placeEnds, this.quotes]) array.fill(0, 0, end)
  }

  #readCharacters(text: string, lexicon: LexiconClasses): void {
    let quote = 0
    for (let i = 0; i < this.length; i++) {
      const unit = text.charCodeAt(i)
      const at = i + PAD
      const mark = QUOTES[unit] as number
      this.characters[at] = FOLDED[unit] as number
      this.classes[at] = CLASSES[unit] as number
      this.surnames[at] = lexicon.surnames[unit] as number
      this.placeEnds[at] = PLACE_ENDS[unit] as number
      if (mark === CLOSES) quote = 0
      this.quotes[at] = quote
      if (mark !== 0 && mark !== CLOSES) quote = mark
    }
  }

  #readTokens(segment: Span, tokens: readonly TaggerToken[], firstToken: number): void {
    let word = PAD
    for (let t = firstToken; t < tokens.length; t++) {
      const token = tokens[t] as TaggerToken
      const start = Math.max(token.start - segment.start, 0)
      const end = Math.min(token.end - segment.start, this.length)
      if (start >= this.length) break
      if (end <= start) continue
      let hash = end - start
      this.wordStarts[word] = start + PAD
      for (let i = start; i < end; i++) {
        hash = Math.imul(hash ^ (this.characters[i + PAD] as number), 0x01000193) ^ (hash >>> 17)
        this.wordAt[i + PAD] = word
        this.inWord[i + PAD] = end - start === 1 ? 3 : i === start ? 0 : i === end - 1 ? 2 : 1
      }
      this.words[word] = hash
      this.wordTags[word] = hashOfTag(token.tag)
      this.wordLengths[word] = Math.min(end - start, 5)
      this.wordEnds[word++] = this.characters[end - 1 + PAD] as number
    }
    this.wordCount = word - PAD
  }

  #readWords(text: string, lexicon: LexiconClasses): void {
    const trie = lexicon.words
    for (let i = 0; i < this.length; i++) {
      let node = 0
      for (let end = i; end < this.length; end++) {
        node = trie.step(node, text.charCodeAt(end))
        if (node === 0) break
        const bits = trie.bitsAt(node)
        if (bits === 0) continue
        const title = bits & TITLE_BITS
        // Later starts are shorter: the first, longest ending keeps its place.
        if ((bits & ORGANIZATION_BITS) !== 0 && this.organizationEnds[end + PAD] === 0) {
          this.organizationEnds[end + PAD] = (bits & ORGANIZATION_BITS) | (end === i ? 1 : 0)
        }
        if (title !== 0) {
          this.titleStarts[i + PAD] = title
          this.titleEnds[end + PAD] = (this.titleEnds[end + PAD] as number) | title
        }
      }
    }
  }

  #readPlaces(lexicon: LexiconClasses, from: number, to: number): void {
    let covered = 0
    for (let i = from; i < to; i++) {
      for (const match of lexicon.places.matchesAt(this.#text, i)) {
        const mark = placeClassOf(match.names)
        const last = match.end - 1 + PAD
        if (this.placeStarts[i + PAD] === 0) this.placeStarts[i + PAD] = mark
        if (this.placeFinals[last] === 0) this.placeFinals[last] = mark
        if (i < covered) continue
        // Matches come longest first: the first one covers.
        covered = match.end
        for (let k = i; k < covered; k++) {
          const role = covered - i === 1 ? 3 : k === i ? 0 : k === covered - 1 ? 2 : 1
          this.placeIn[k + PAD] = 4 * mark + role
        }
      }
    }
  }

  #measureDistances(): void {
    let organization = FAR_ORGANIZATION
    let place = FAR_PLACE
    for (let at = this.length - 1 + PAD; at >= PAD; at--) {
      const mark = this.classes[at] === CharacterClass.sentenceMark
      organization =
        this.organizationEnds[at] !== 0 ? 0 : mark ? FAR_ORGANIZATION : Math.min(organization + 1, FAR_ORGANIZATION)
      place = this.placeEnds[at] !== 0 ? 0 : mark ? FAR_PLACE : Math.min(place + 1, FAR_PLACE)
      this.toOrganizationEnd[at] = organization
      this.toPlaceEnd[at] = place
    }
  }
}

function hashOfTag(tag: string): number {
  let hash = 7
  for (let i = 0; i < tag.length && i < 8; i++) hash = hash * 131 + tag.charCodeAt(i)
  return hash
}
