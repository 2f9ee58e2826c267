import type { Random } from '../random.js'
import type { Genre } from './texts.js'

/** How a composed page is made; every trait can be switched by itself. */
export interface ComposedTraits {
  readonly profile: 'front' | 'news' | 'reports' | 'briefs' | 'supplement' | 'mixed'
  /** Where headlines stand; `mixed`: each story for itself. */
  readonly headline: 'before' | 'after' | 'middle' | 'mixed'
  readonly vertical: boolean
  /** Some headlines were pictures: they are not in the text. */
  readonly headless: boolean
  /**
   * Where blank lines stand: between paragraphs; where a column ends, in mid-sentence or not, and above lines that open a
   * quotation; only round headlines; nowhere; after every line.
   */
  readonly breaks: 'paragraphs' | 'columns' | 'articles' | 'none' | 'everywhere'
  /** Cells; 0: a paragraph is a line. */
  readonly width: number
  /** `steady`, other widths for other stories, lines of uneven width, or a width that changes inside a story. */
  readonly widths: 'steady' | 'stories' | 'ragged' | 'inside'
  /** `lost`: first lines are short by two cells, the blanks themselves did not come through. */
  readonly indent: 'none' | 'wide' | 'ascii' | 'tab' | 'lost'
  readonly punctuation: 'full' | 'half'
  readonly digits: 'half' | 'full'
  readonly spaces: 'none' | 'digits' | 'ocr'
  readonly newline: '\n' | '\r\n'
  readonly byline: 'dateline' | 'row' | 'mark' | 'closing' | 'closing-role' | 'agency' | 'author' | 'mixed' | 'none'
  readonly subheads: boolean
  readonly rubric: 'none' | 'label' | 'long'
  /** Lines of the masthead. */
  readonly masthead: 0 | 1 | 2 | 3 | 4
  readonly foot: boolean
  readonly caption: 'none' | 'alone' | 'inside'
  readonly jumpTo: boolean
  readonly jumpFrom: boolean
  readonly index: 'none' | 'box' | 'labels' | 'pointers'
  readonly ads: boolean
  readonly notice: boolean
  readonly weather: 'none' | 'box' | 'line'
  readonly table: 'none' | 'pairs' | 'figures'
  readonly note: boolean
  readonly sidebar: boolean
}

const CHOICES: { readonly [K in keyof ComposedTraits]: readonly ComposedTraits[K][] } = {
  profile: ['front', 'news', 'news', 'reports', 'briefs', 'supplement', 'mixed', 'mixed'],
  headline: ['before', 'before', 'before', 'after', 'after', 'middle', 'mixed'],
  vertical: [false, false, false, true],
  headless: [false, false, false, true],
  breaks: ['paragraphs', 'paragraphs', 'columns', 'columns', 'articles', 'none', 'everywhere'],
  width: [0, 0, 10, 12, 13, 15, 16, 17, 18, 20, 22, 24, 26, 30, 35, 40],
  widths: ['steady', 'steady', 'stories', 'ragged', 'inside'],
  indent: ['none', 'lost', 'lost', 'wide', 'ascii', 'tab'],
  punctuation: ['full', 'full', 'half'],
  digits: ['half', 'half', 'half', 'full'],
  spaces: ['none', 'digits', 'digits', 'ocr'],
  newline: ['\n', '\n', '\r\n'],
  byline: ['dateline', 'row', 'mark', 'closing', 'closing-role', 'agency', 'author', 'mixed', 'mixed', 'none'],
  subheads: [true, true, false],
  rubric: ['none', 'none', 'label', 'long'],
  masthead: [0, 0, 1, 2, 3, 4],
  foot: [true, false, false],
  caption: ['none', 'none', 'alone', 'inside'],
  jumpTo: [true, false, false],
  jumpFrom: [true, false, false, false],
  index: ['none', 'none', 'box', 'labels', 'pointers'],
  ads: [true, false, false, false],
  notice: [true, false, false],
  weather: ['none', 'none', 'box', 'line'],
  table: ['none', 'none', 'none', 'pairs', 'figures'],
  note: [true, false, false, false],
  sidebar: [true, false, false, false],
}

/** Traits of one page, each chosen by itself. */
export function composedTraits(random: Random): ComposedTraits {
  const chosen = Object.entries(CHOICES).map(([name, choices]) => [name, random.pick<unknown>(choices)])
  return Object.fromEntries(chosen) as ComposedTraits
}

/** Genres of a page's stories by its profile. */
export const GENRES: Readonly<Record<ComposedTraits['profile'], readonly Genre[]>> = {
  front: ['meeting', 'report', 'meeting', 'wire', 'brief'],
  news: ['feature', 'meeting', 'brief', 'feature', 'wire'],
  reports: ['report', 'report', 'qa'],
  briefs: ['brief', 'brief', 'brief', 'brief', 'brief', 'wire'],
  supplement: ['essay', 'poem', 'essay', 'opinion'],
  mixed: ['feature', 'report', 'brief', 'opinion', 'qa', 'essay'],
}
