import type { Random } from './random.js'

/** How a made-up page is set; every trait can be switched by itself. */
export interface PageTraits {
  /** Where headlines stand. `middle`: between two paragraphs or inside a sentence, on every other story. */
  readonly headline: 'before' | 'after' | 'middle' | 'vertical'
  /** Column width in cells; 0: each paragraph is one line. */
  readonly columns: 0 | 11 | 14 | 18 | 22 | 28 | 34 | 40
  readonly punctuation: 'full' | 'half'
  readonly byline: 'dateline' | 'report' | 'row' | 'mark' | 'spaced' | 'from' | 'closing' | 'none'
  /**
   * `all`: between all blocks; `articles`: only between headline, body and stories; `indent`: the same, paragraphs set in;
   * `missing`: nowhere but before headlines; `inside`: between all blocks, and inside some sentences.
   */
  readonly blanks: 'all' | 'articles' | 'indent' | 'missing' | 'inside'
  readonly subheads: boolean
  readonly rubric: boolean
  readonly jump: boolean
  readonly caption: boolean
  readonly ads: boolean
  readonly notice: boolean
  readonly weather: boolean
  readonly masthead: boolean
  readonly index: boolean
  readonly list: boolean
}

const CHOICES: { readonly [K in keyof PageTraits]: readonly PageTraits[K][] } = {
  headline: ['before', 'before', 'after', 'after', 'middle', 'vertical'],
  columns: [0, 11, 14, 18, 22, 28, 34, 40],
  punctuation: ['full', 'full', 'half'],
  byline: ['dateline', 'dateline', 'report', 'row', 'mark', 'spaced', 'from', 'closing', 'none'],
  blanks: ['all', 'all', 'articles', 'indent', 'missing', 'inside'],
  subheads: [true, false],
  rubric: [true, false, false],
  jump: [true, false, false],
  caption: [true, false, false],
  ads: [true, false, false],
  notice: [true, false, false],
  weather: [true, false, false],
  masthead: [true, false],
  index: [true, false, false],
  list: [true, false, false, false],
}

/** Traits of one page, each chosen by itself. */
export function randomTraits(random: Random): PageTraits {
  const chosen = Object.entries(CHOICES).map(([name, choices]) => [name, random.pick<unknown>(choices)])
  return Object.fromEntries(chosen) as PageTraits
}
