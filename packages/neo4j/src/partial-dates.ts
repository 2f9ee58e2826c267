import { isPartialDate } from '@shanhai/model'
import { Day } from './values.js'

/** How much of a date is known. */
export type DatePrecision = 'year' | 'month' | 'day'

/** The first and last day that an ISO date or its beginning (`2025`, `2025-09`) covers. */
export interface DatePeriod {
  readonly first: Day
  readonly last: Day
  readonly precision: DatePrecision
}

/** Reads an ISO date or its beginning; null for anything else, and for days that no calendar has. */
export function parsePartialDate(text: string): DatePeriod | null {
  if (!isPartialDate(text)) return null
  const [year = 0, month, day] = text.split('-').map(Number)
  if (month === undefined) return { first: new Day(year, 1, 1), last: new Day(year, 12, 31), precision: 'year' }
  const length = daysOf(year, month)
  if (day === undefined)
    return { first: new Day(year, month, 1), last: new Day(year, month, length), precision: 'month' }
  return { first: new Day(year, month, day), last: new Day(year, month, day), precision: 'day' }
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
