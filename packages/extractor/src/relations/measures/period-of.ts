import type { Span } from '@shanhai/model'
import type { ArticleDocument } from '../../document/article-document.js'
import type { SentenceContext } from '../relation-rule.js'
import type { FoundDate } from '../time/dated-text.js'
import { findDates } from '../time/normalise-dates.js'

const memo = new WeakMap<ArticleDocument, readonly FoundDate[]>()

/** Dates of the whole article in reading order: a bare month leans on the year before it. */
function datesOf({ document, linking }: SentenceContext): readonly FoundDate[] {
  const known = memo.get(document)
  if (known) return known
  const dates = findDates(document.text, linking.page.issueDate)
  memo.set(document, dates)
  return dates
}

/** Dates of a sentence. */
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

/** The time that a figure is for: the last date printed before it in its sentence. */
export function periodOf(dates: readonly FoundDate[], at: number): string | undefined {
  return dates.findLast((date) => date.end <= at)?.value
}
