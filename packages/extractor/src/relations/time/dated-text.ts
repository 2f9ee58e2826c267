import type { Span } from '@shanhai/model'

/**
 * How exact a date is. `day`, `month`, `year`: as printed. `plan`: the years of a five-year plan. `approx`: the words bound
 * it only loosely (日前, 年初, 三年来).
 */
export type DatePrecision = 'day' | 'month' | 'year' | 'plan' | 'approx'

/** What a date expression means. */
export interface DateReading {
  /**
   * ISO 8601: a day `2025-03-12`, its beginning (`2025-03`, `2025`), or an interval with both ends included
   * (`2021/2025`), whose end may be open (`2010/..`).
   */
  readonly value: string
  readonly precision: DatePrecision
}

/** A date expression in a text: `[start, end)` in UTF-16 units of that text. */
export interface FoundDate extends Span, DateReading {}

/** First and last day, month or year of a value; `to` is absent for an open end. */
export function intervalOf(value: string): { readonly from: string; readonly to?: string } {
  const [from = '', to] = value.split('/')
  return to === '..' ? { from } : { from, to: to ?? from }
}
