import type { Span } from '@shanhai/model'
import type { ArticleDocument } from '../document/article-document.js'
import type { FoundDate } from '../relations/time/dated-text.js'
import { findDates } from '../relations/time/normalise-dates.js'

/** Dates of articles, found once each, when the first finished project asks. */
const FOUND = new WeakMap<ArticleDocument, readonly FoundDate[]>()
const EXACT: ReadonlySet<string> = new Set(['day', 'month', 'year'])

/**
 * The day, month or year (ISO 8601) in which a project was finished: the last date before its name in its sentence, or the
 * first behind it. Only dates as printed count, no spans and no 近日.
 */
export function completionDate(
  document: ArticleDocument,
  issueDate: string | undefined,
  name: Span,
): string | undefined {
  const sentence = document.sentenceAt(name.start)
  if (!sentence) return undefined
  let dates = FOUND.get(document)
  if (!dates) FOUND.set(document, (dates = findDates(document.text, issueDate)))
  const near = dates.filter(
    ({ start, end, value, precision }) =>
      sentence.start <= start && end <= sentence.end && EXACT.has(precision) && !value.includes('/'),
  )
  return (near.findLast(({ end }) => end <= name.start) ?? near.find(({ start }) => start >= name.end))?.value
}
