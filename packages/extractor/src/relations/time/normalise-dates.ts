import { isoDay, parseDay } from './calendar.js'
import { DateAnchors } from './date-anchors.js'
import { DATE_PATTERNS } from './date-patterns.js'
import type { DateReading, FoundDate } from './dated-text.js'
import { intervalOf } from './dated-text.js'
import { DATE_READERS } from './read-date.js'

/** Finds where a date begins, and by which pattern: one pass over the text. */
const ANY_DATE = new RegExp(
  DATE_PATTERNS.map(
    ({ pattern }, index) => `(?<p${String(index)}>${pattern.replaceAll(/\(\?<[a-z]\w*>/g, '(?:')})`,
  ).join('|'),
  'gu',
)
const COMPILED = DATE_PATTERNS.map(({ id, pattern }) => ({ id, expression: new RegExp(pattern, 'uy') }))
/** What makes two dates an interval. */
const JOINS = /^ ?(?:至|到|—{1,2}|－{1,2}|-|–|~|～) ?$/
const SINCE = /^(?:(?:以来|年?起|开始|[初底])?(?:以来|起(?![点步草伏]))|开始|至今)/
const UNTO_NOW = /^(?:年?[初底]?以来|至今)/
const UNTIL_WORD = /截[至止]到?$/
const AHEAD_WORD = /(?:将[于在]?|预计|计划|拟于?|定于|有望|力争|争取)[^，。；、]{0,4}$/

/**
 * Finds the dates of a text and reads them against the issue date: 今年, 去年, 日前, 同年, a bare month, 十四五, 截至目前.
 * What cannot be settled, such as 今年 without an issue date, is left out. Give a whole article rather than its sentences:
 * a month without a year leans on the year printed before it.
 *
 * @param issueDate day of the issue, `2025-02-18`; anything else counts as unknown
 * @returns disjoint ranges of `text` (UTF-16) in reading order
 */
export function findDates(text: string, issueDate?: string): readonly FoundDate[] {
  const anchors = new DateAnchors(parseDay(issueDate))
  const found: FoundDate[] = []
  for (const match of text.matchAll(ANY_DATE)) {
    const previous = found.at(-1)
    // 去年底至今: 至今 belongs to the date before.
    if (previous && match.index < previous.end) continue
    const reading = readAt(text, match, anchors)
    if (!reading) continue
    const printed = { start: match.index, end: match.index + match[0].length, ...reading }
    const date = sinceDate(text, printed, anchors)
    const joined = previous && joinDates(text, previous, date)
    if (joined) found[found.length - 1] = joined
    else found.push(date)
  }
  return found
}

function readAt(text: string, match: RegExpExecArray, anchors: DateAnchors): DateReading | undefined {
  const index = DATE_PATTERNS.findIndex((_, i) => match.groups?.[`p${String(i)}`] !== undefined)
  const compiled = COMPILED[index]
  if (!compiled) return undefined
  compiled.expression.lastIndex = match.index
  const groups = compiled.expression.exec(text)?.groups ?? {}
  const before = text.slice(Math.max(0, match.index - 8), match.index)
  return DATE_READERS[compiled.id]?.(
    {
      groups,
      start: match.index,
      end: match.index + match[0].length,
      until: UNTIL_WORD.test(before),
      looksAhead: AHEAD_WORD.test(before),
    },
    anchors,
  )
}

/** 3月5日至8日: one interval from two dates of one kind. */
function joinDates(text: string, first: FoundDate, second: FoundDate): FoundDate | undefined {
  if (!JOINS.test(text.slice(first.end, second.start))) return undefined
  if (first.value.includes('/') || second.value.includes('/') || first.value > second.value) return undefined
  const precision = first.precision === second.precision ? first.precision : 'approx'
  return { start: first.start, end: second.end, value: `${first.value}/${second.value}`, precision }
}

/** 2025年以来 ends with the issue; 2010年起 has no end yet. */
function sinceDate(text: string, date: FoundDate, { issue }: DateAnchors): FoundDate {
  const rest = text.slice(date.end, date.end + 6)
  const words = SINCE.exec(rest)?.[0]
  if (words === undefined || (date.value.includes('/') && date.precision !== 'approx')) return date
  const { from } = intervalOf(date.value)
  const end = date.end + words.length
  if (!UNTO_NOW.test(rest) || !issue) return { ...date, end, value: `${from}/..` }
  return {
    ...date,
    end,
    value: `${firstDay(from)}/${isoDay(issue)}`,
    precision: date.precision === 'approx' ? 'approx' : 'day',
  }
}

function firstDay(value: string): string {
  return `${value}${'-01'.repeat((10 - value.length) / 3)}`
}
