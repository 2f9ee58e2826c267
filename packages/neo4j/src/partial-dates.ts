import { Day } from './values.js'

/** How much of a date is known. */
export type DatePrecision = 'year' | 'month' | 'day'

/** The first and last day that an ISO date or its beginning (`2025`, `2025-09`) covers. */
export interface DatePeriod {
  readonly first: Day
  readonly last: Day
  readonly precision: DatePrecision
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Reads an ISO date or its beginning; null for anything else, and for days that no calendar has. */
export function parsePartialDate(text: string): DatePeriod | null {
  const match = PARTIAL_DATE.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : null))
  if (year == null || year === 0 || (month != null && (month < 1 || month > 12))) return null
  if (month == null) return { first: new Day(year, 1, 1), last: new Day(year, 12, 31), precision: 'year' }
  const length = daysOf(year, month)
  if (day == null) return { first: new Day(year, month, 1), last: new Day(year, month, length), precision: 'month' }
  if (day < 1 || day > length) return null
  return { first: new Day(year, month, day), last: new Day(year, month, day), precision: 'day' }
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
