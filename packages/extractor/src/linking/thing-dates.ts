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
  const near = datesIn(document, issueDate, sentence).filter(({ value }) => !value.includes('/'))
  return (near.findLast(({ end }) => end <= name.start) ?? near.find(({ start }) => start >= name.end))?.value
}

/** Verbs by which an event takes place, begins or ends; a call for it, a plan or a visit of it is none. */
const HAPPENS = '(?:举行|举办|召开|启动|启幕|开幕|揭幕|开启|开赛|开班|开讲|拉开|落幕|闭幕|收官|上演|承办|主办)'
/** Behind the name, over where and how: 在昌吉市人民公园正式启动. */
const HAPPENS_BEHIND = new RegExp(`^[^，,。；;：:！？]{0,24}?${HAPPENS}`, 'u')
/** Right before it, its motto or edition between: 举办“山海情”…. */
const HAPPENS_BEFORE = new RegExp(`${HAPPENS}(?:了|的)?[^，,。；;：:！？]{0,4}$`, 'u')

/**
 * The time (ISO 8601, or two with `/` between) at which an event took place: the last date before its name in its sentence,
 * where a verb of taking place belongs to the name. A year in the name itself (2025年某某节) is none.
 */
export function eventDate(document: ArticleDocument, issueDate: string | undefined, name: Span): string | undefined {
  const sentence = document.sentenceAt(name.start)
  if (!sentence) return undefined
  const before = document.text.slice(sentence.start, name.start)
  if (!HAPPENS_BEHIND.test(document.text.slice(name.end, sentence.end)) && !HAPPENS_BEFORE.test(before))
    return undefined
  return datesIn(document, issueDate, sentence).findLast(({ end }) => end <= name.start)?.value
}

/** Exact dates of a sentence, in reading order. */
function datesIn(document: ArticleDocument, issueDate: string | undefined, sentence: Span): readonly FoundDate[] {
  let dates = FOUND.get(document)
  if (!dates) FOUND.set(document, (dates = findDates(document.text, issueDate)))
  return dates.filter(
    ({ start, end, precision }) => sentence.start <= start && end <= sentence.end && EXACT.has(precision),
  )
}
