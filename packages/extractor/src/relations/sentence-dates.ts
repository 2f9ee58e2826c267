import type { Span } from '@shanhai/model'
import type { ArticleDocument } from '../document/article-document.js'
import type { SentenceContext } from './relation-rule.js'
import type { FoundDate } from './time/dated-text.js'
import { findDates } from './time/normalise-dates.js'

const FOUND = new WeakMap<ArticleDocument, readonly FoundDate[]>()

/** The dates of an article, read against its issue date; worked out once, when the first rule asks. */
function datesOf({ document, linking }: SentenceContext): readonly FoundDate[] {
  const known = FOUND.get(document)
  if (known) return known
  // 11月3日电 dates the report, not what it tells.
  const dates = findDates(document.text, linking.page.issueDate).filter(
    ({ end }) => !/[电讯]/.test(document.text.charAt(end)),
  )
  FOUND.set(document, dates)
  return dates
}

/** The dates that begin in a range of the article, in reading order (binary search: every sentence of a page asks). */
export function datesIn(context: SentenceContext, { start, end }: Span): readonly FoundDate[] {
  const dates = datesOf(context)
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((dates[middle]?.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < dates.length && (dates[last]?.start ?? Infinity) < end) last++
  return dates.slice(low, last)
}
