import type { Factuality } from '@shanhai/model'
import type { FoundDate } from '../time/dated-text.js'

/** The time that a figure is for: the last date printed before it in its sentence. */
export function periodOf(dates: readonly FoundDate[], at: number): string | undefined {
  return dates.findLast((date) => date.end <= at)?.value
}

const YEARS = /^(?<from>\d{4})[^/]*\/(?<to>\d{4})/

/**
 * What the time of a figure says against its being done: a span of years that goes on behind the year of the paper is under way, one that
 * begins behind it is planned. Undefined for single years, of which figures are told before they end, and for a paper without a date.
 */
export function outlookOfPeriod(period: string | undefined, issueDate: string | undefined): Factuality | undefined {
  const { from, to } = YEARS.exec(period ?? '')?.groups ?? {}
  const year = issueDate?.slice(0, 4)
  if (from === undefined || to === undefined || year === undefined || to <= year) return undefined
  return from > year ? 'planned' : 'ongoing'
}
