import type { Day } from './calendar.js'
import { addDays, addMonths, daysInMonth, isDay, isoDay, isoMonth, isoYear, weekday } from './calendar.js'
import { parseSmallNumber } from './chinese-numbers.js'
import type { DateAnchors } from './date-anchors.js'
import type { DateReading } from './dated-text.js'
import { lunarNewYear, yearOfAnimal } from './lunar-new-year.js'

/** A match of a pattern at work. */
export interface DateMatch {
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly start: number
  readonly end: number
  /** 截至 stands before it: the end of the period is meant. */
  readonly until: boolean
  /** 将于, 预计 stand before it. */
  readonly looksAhead: boolean
}

type Reader = (match: DateMatch, anchors: DateAnchors) => DateReading | undefined

const RECENT_DAYS = 30
const REVIEW_UNTIL_MONTH = 3
const YEARS_FROM_ISSUE: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  去年: -1,
  上年: -1,
  上一年: -1,
  前年: -2,
  明年: 1,
  后年: 2,
  今: 0,
  去: -1,
  明: 1,
}
const YEARS_FROM_BEFORE: Readonly<Record<string, number>> = { 同年: 0, 当年: 0, 次年: 1, 翌年: 1 }
const SEASONS: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 }
const FIRST_PLAN = 1953
const PLAN_YEARS = 5
const QUARTER = 3

/** What the matches of each pattern mean, by the pattern's id. */
export const DATE_READERS: Readonly<Record<string, Reader>> = {
  years: ({ groups }) => interval(groups['first'], groups['second'], 'year'),
  numeric: ({ groups, end }, anchors) => {
    const part = (name: string): number => Number(groups[`${name}1`] ?? groups[`${name}2`] ?? groups[`${name}3`])
    return exactDay({ year: Number(groups['year']), month: part('m'), day: part('d') }, anchors, end)
  },
  year: readYear,
  'short-season': readYear,
  month: readMonth,
  'chinese-month': readMonth,
  'prepositional-month': readMonth,
  'this-month': readThisMonth,
  day: ({ groups, start, end, looksAhead }, anchors) => {
    const day = parseSmallNumber(groups['day'] ?? '')
    const found = day === undefined ? undefined : anchors.monthOfDay(start, day, looksAhead)
    return found && exactDay(found, anchors, end)
  },
  'this-day': readThisDay,
  week: readWeek,
  plan: ({ groups }) => {
    const plan = parseSmallNumber((groups['plan'] ?? groups['bare'] ?? '').slice(0, -1))
    if (plan === undefined) return undefined
    const first = planStart(plan)
    return interval(isoYear(first), isoYear(first + PLAN_YEARS - 1), 'plan')
  },
  decade: ({ groups }) => {
    const tens = groups['tens'] ?? String(parseSmallNumber(groups['chinese'] ?? ''))
    return interval(`19${tens}0`, `19${tens}9`, 'approx')
  },
  'years-since': readYearsSince,
  lasted: ({ groups }, { issue }) => {
    const years = parseSmallNumber(groups['count'] ?? '')
    if (!issue || years === undefined || years === 0) return undefined
    return interval(isoYear(issue.year - years), isoYear(issue.year), 'approx')
  },
  ago: ({ groups }, { issue }) => {
    const count = parseSmallNumber(groups['count'] ?? '')
    if (!issue || count === undefined) return undefined
    if (groups['unit'] === '天') return { value: isoDay(addDays(issue, -count)), precision: 'approx' }
    if (groups['unit'] === '年') return { value: isoYear(issue.year - count), precision: 'approx' }
    const { year, month } = addMonths(issue, -count)
    return { value: isoMonth(year, month), precision: 'approx' }
  },
  recent: (_, { issue }) => issue && interval(isoDay(addDays(issue, -RECENT_DAYS)), isoDay(issue), 'approx'),
  now: (_, { issue }) => issue && { value: isoDay(issue), precision: 'day' },
  'animal-year': ({ groups }, anchors) => {
    const year = anchors.issue && yearOfAnimal(groups['animal'] ?? '', anchors.issue.year)
    const first = year === undefined ? undefined : lunarNewYear(year)
    const next = year === undefined ? undefined : lunarNewYear(year + 1)
    const last = next === undefined ? undefined : isoDay(addDays(dayOf(next), -1))
    return interval(first, last, 'day')
  },
}

function dayOf(iso: string): Day {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { year, month, day }
}

function interval(from: string | undefined, to: string | undefined, precision: DateReading['precision']) {
  return from === undefined || to === undefined ? undefined : { value: `${from}/${to}`, precision }
}

/** Plans follow each other, but for the three years from 1963 to 1965. */
function planStart(plan: number): number {
  return FIRST_PLAN + (plan - 1) * PLAN_YEARS + (plan > 2 ? PLAN_YEARS - 2 : 0)
}

function exactDay(day: Day, anchors: DateAnchors, end: number): DateReading | undefined {
  if (!isDay(day)) return undefined
  anchors.remember({ ...day, end })
  return { value: isoDay(day), precision: 'day' }
}

function yearOf(words: string, start: number, anchors: DateAnchors): number | undefined {
  const ofIssue = YEARS_FROM_ISSUE[words]
  if (ofIssue !== undefined) return anchors.issue && anchors.issue.year + ofIssue
  const ofBefore = YEARS_FROM_BEFORE[words]
  if (ofBefore === undefined) return parseSmallNumber(words.replace(/ ?年$/, ''))
  const before = anchors.before(start)?.year ?? (words === '当年' ? undefined : anchors.issue?.year)
  return before === undefined ? undefined : before + ofBefore
}

function readYear(match: DateMatch, anchors: DateAnchors): DateReading | undefined {
  const { groups, start, end } = match
  const year = yearOf(groups['year'] ?? '', start, anchors)
  if (year === undefined) anchors.forget()
  return year === undefined ? undefined : inYear(year, match, anchors, end)
}

function inYear(year: number, match: DateMatch, anchors: DateAnchors, end: number): DateReading | undefined {
  const { groups, until } = match
  const month = groups['month'] === undefined ? undefined : parseSmallNumber(groups['month'])
  if (month !== undefined) return inMonth(year, month, match, anchors)
  anchors.remember({ year, end })
  const quarter = parseSmallNumber(groups['quarter'] ?? '')
  if (quarter !== undefined) return months(year, quarter * QUARTER - 2, QUARTER, 'month')
  if (groups['half'] !== undefined) return months(year, groups['half'] === '上' ? 1 : 7, 6, 'month')
  if (groups['season'] !== undefined) return months(year, SEASONS[groups['season']] ?? 1, QUARTER, 'approx')
  switch (groups['edge']) {
    case undefined:
      return { value: isoYear(year), precision: 'year' }
    case '初':
      return months(year, 1, QUARTER, 'approx')
    case '中':
      return months(year, 6, 2, 'approx')
    default:
      return until
        ? { value: isoDay({ year, month: 12, day: 31 }), precision: 'day' }
        : { value: isoMonth(year, 12), precision: 'approx' }
  }
}

function months(year: number, first: number, count: number, precision: DateReading['precision']): DateReading {
  const last = addMonths({ year, month: first, day: 1 }, count - 1)
  return { value: `${isoMonth(year, first)}/${isoMonth(last.year, last.month)}`, precision }
}

function inMonth(year: number, month: number, match: DateMatch, anchors: DateAnchors): DateReading | undefined {
  const { groups, end, until } = match
  if (month < 1 || month > 12) return undefined
  const day = groups['day'] === undefined ? undefined : parseSmallNumber(groups['day'])
  if (day !== undefined) return exactDay({ year, month, day }, anchors, end)
  anchors.remember({ year, month, end })
  const third = (groups['third'] ?? groups['third2'])?.[0]
  if (third === undefined) return { value: isoMonth(year, month), precision: 'month' }
  const last = daysInMonth(year, month)
  if (until && (third === '底' || third === '末'))
    return { value: isoDay({ year, month, day: last }), precision: 'day' }
  const first = third === '上' || third === '初' ? 1 : third === '中' ? 11 : 21
  const to = isoDay({ year, month, day: first === 21 ? last : first + 9 })
  return { value: `${isoDay({ year, month, day: first })}/${to}`, precision: 'approx' }
}

function readMonth(match: DateMatch, anchors: DateAnchors): DateReading | undefined {
  const { groups, start, looksAhead } = match
  const month = parseSmallNumber(groups['month'] ?? '')
  if (month === undefined) return undefined
  const day = groups['day'] === undefined ? undefined : parseSmallNumber(groups['day'])
  const year = anchors.yearOfMonth(start, month, day, looksAhead)
  return year === undefined ? undefined : inMonth(year, month, match, anchors)
}

function readThisMonth(match: DateMatch, anchors: DateAnchors): DateReading | undefined {
  const which = match.groups['which'] ?? ''
  if (which === '当' || which === '同') {
    const before = anchors.before(match.start)
    return before?.month === undefined ? undefined : inMonth(before.year, before.month, match, anchors)
  }
  if (!anchors.issue) return undefined
  const { year, month } = addMonths(anchors.issue, which === '本' ? 0 : which.startsWith('上') ? -1 : 1)
  return inMonth(year, month, match, anchors)
}

const DAYS_FROM_ISSUE: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 前: -2, 明: 1, 后: 2 }
const DAYS_FROM_BEFORE: Readonly<Record<string, number>> = { 当: 0, 同: 0, 次: 1, 翌: 1, 第: 1 }

function readThisDay({ groups, start, end }: DateMatch, anchors: DateAnchors): DateReading | undefined {
  const which = groups['which']?.[0] ?? ''
  const shift = DAYS_FROM_ISSUE[which]
  if (shift !== undefined) return anchors.issue && exactDay(addDays(anchors.issue, shift), anchors, end)
  const before = anchors.before(start)
  const { year, month, day } = before ?? {}
  if (year === undefined || month === undefined || day === undefined) return undefined
  return exactDay(addDays({ year, month, day }, DAYS_FROM_BEFORE[which] ?? 0), anchors, end)
}

function readWeek({ groups, end }: DateMatch, anchors: DateAnchors): DateReading | undefined {
  const { issue } = anchors
  if (!issue) return undefined
  const weeks = groups['which'] === '上' ? -1 : groups['which'] === '下' ? 1 : 0
  const monday = addDays(issue, 1 - weekday(issue) + 7 * weeks)
  const named = groups['weekday']
  if (named === undefined) return interval(isoDay(monday), isoDay(addDays(monday, 6)), 'approx')
  return exactDay(addDays(monday, '一二三四五六日'.indexOf(named)), anchors, end)
}

/** 一年来 in an annual review, printed early in the year after, is that year. */
function readYearsSince({ groups }: DateMatch, anchors: DateAnchors): DateReading | undefined {
  const { issue } = anchors
  const count = parseSmallNumber(groups['count'] ?? '')
  const isYear = groups['unit'] === '年'
  const year = anchors.lastYear
  if (isYear && count === 1 && year !== undefined && (!issue || isReview(year, issue)))
    return { value: isoYear(year), precision: 'approx' }
  if (!issue || count === undefined || count === 0) return undefined
  const from = addMonths(issue, isYear ? -12 * count : -count)
  return interval(isoDay(from), isoDay(issue), 'approx')
}

function isReview(year: number, issue: Day): boolean {
  return year === issue.year - 1 && issue.month <= REVIEW_UNTIL_MONTH
}
