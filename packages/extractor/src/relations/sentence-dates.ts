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
  const dates = findDates(document.text, linking.page.issueDate)
  FOUND.set(document, dates)
  return dates
}

/** The dates inside a range of the article, in reading order. */
export function datesIn(context: SentenceContext, { start, end }: Span): readonly FoundDate[] {
  return datesOf(context).filter((date) => start <= date.start && date.end <= end)
}
