import type { ArticleId, PageId } from './ids.js'

/** A half-open range `[start, end)` in UTF-16 code units; the frame is named by whoever holds it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A range of one page's decoded text. */
export interface PageSpan extends Span {
  readonly page: PageId
}

/** A range of one article's cleaned text. */
export interface ArticleSpan extends Span {
  readonly article: ArticleId
}

/** True if the two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True if `outer` holds every code unit of `inner`; equal ranges contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Orders by start, then longer first: the reading order in which a parent precedes its parts. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
