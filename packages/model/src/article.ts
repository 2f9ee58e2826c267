import type { ArticleId, PageId } from './ids.js'
import type { PageSpan, Span } from './spans.js'

/** What a part of the page is. Only `news` and `report` are searched for claims. */
export const ARTICLE_KINDS = ['news', 'report', 'caption', 'index', 'notice', 'ad', 'other'] as const
export type ArticleKind = (typeof ARTICLE_KINDS)[number]

/** The function of a part inside its article. */
export const PART_ROLES = ['rubric', 'headline', 'subheading', 'byline', 'body', 'caption', 'sidebar', 'jump'] as const
export type PartRole = (typeof PART_ROLES)[number]

/** A part in the article frame: a range of `Article.text` with one function. Parts tile the text, `\n` between them aside. */
export interface ArticlePart extends Span {
  readonly role: PartRole
}

/** A part's place on the page; regions of two articles never overlap. */
export interface ArticleRegion extends PageSpan {
  readonly role: PartRole
}

/** One run of characters that stand in the same order in article and page: `length` code units, one to one. */
export interface OffsetRun {
  readonly articleStart: number
  readonly page: PageId
  readonly pageStart: number
  readonly length: number
}

/** How far an article is about paired assistance, and the words that say so. */
export interface Relevance {
  readonly level: 'assistance' | 'mentions' | 'none'
  /** Trigger words found, in reading order, each once; empty for `none`. */
  readonly reasons: readonly string[]
}

export interface Byline {
  readonly role: 'reporter' | 'correspondent' | 'photographer'
  readonly name: string
}

/** The pages on which an article goes on (下转第二版) or from which it comes (上接A01版), as its jump lines call them. */
export interface Jump {
  /** Page number; 0: not printed. */
  readonly to?: number
  /** Letter of its section where one is printed. */
  readonly toSection?: string
  readonly from?: number
  readonly fromSection?: string
}

export interface Article {
  readonly id: ArticleId
  /** The page on which the article begins. */
  readonly page: PageId
  readonly kind: ArticleKind
  /** Headline lines in reading order joined by a space (a subtitle keeps its ——), or null where none is printed. */
  readonly headline: string | null
  readonly bylines: readonly Byline[]
  readonly relevance: Relevance
  readonly regions: readonly ArticleRegion[]
  readonly parts: readonly ArticlePart[]
  /** Set when the article continues on, or comes from, another page. */
  readonly jump?: Jump
  /** The article of another page that tells the same in the same words (a wire story): both are one witness. */
  readonly duplicateOf?: ArticleId
  /** Cleaned text: printed line breaks and the spaces of wrapping removed, `\n` between paragraphs. */
  readonly text: string
  /** Where each character of `text` comes from, ascending by `articleStart`; characters in no run are generated. */
  readonly runs: readonly OffsetRun[]
}

/**
 * Page ranges of an article-frame range, in article order; neighbouring runs that are apart only by dropped white space
 * of the page are joined, so that an undisturbed sentence gives one range. Generated characters give nothing.
 *
 * @param pageText text of a page, to see whether a gap holds white space only
 */
export function toPageSpans(article: Article, span: Span, pageText: (page: PageId) => string): readonly PageSpan[] {
  const found: { page: PageId; start: number; end: number }[] = []
  for (let i = firstRunEndingAfter(article.runs, span.start); i < article.runs.length; i++) {
    const run = article.runs[i] as OffsetRun
    if (run.articleStart >= span.end) break
    const from = Math.max(span.start, run.articleStart)
    const to = Math.min(span.end, run.articleStart + run.length)
    if (from >= to) continue
    const start = run.pageStart + from - run.articleStart
    const end = run.pageStart + to - run.articleStart
    const last = found.at(-1)
    if (last?.page === run.page && last.end <= start && /^\s*$/.test(pageText(run.page).slice(last.end, start)))
      last.end = end
    else found.push({ page: run.page, start, end })
  }
  return found
}

/** Index of the first run that ends after an article offset (binary search). */
function firstRunEndingAfter(runs: readonly OffsetRun[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const run = runs[middle] as OffsetRun
    if (run.articleStart + run.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}
