import type { Day } from './calendar.js'
import { compareDays, isDay } from './calendar.js'

/** How far, in characters, a printed year reaches to a month without one. */
const REACH = 300
/** How far 明年 does: a report looks ahead in a few words and goes on with what happened. */
const REACH_AHEAD = 20

/** The date that was read last, as far as its words went. */
interface LastDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
  /** Offset at which its words end. */
  readonly end: number
}

/** What dates without a year lean on: the issue date and the dates before them in the text. */
export class DateAnchors {
  readonly issue: Day | undefined
  #last: LastDate | undefined

  constructor(issue: Day | undefined) {
    this.issue = issue
  }

  /** The date read before an offset, if it is near enough to lean on. */
  before(offset: number): LastDate | undefined {
    const last = this.#last
    if (!last || this.issue === undefined) return last
    const reach = last.year > this.issue.year ? REACH_AHEAD : REACH
    return offset - last.end <= reach ? last : undefined
  }

  /** The year named last, however far before. */
  get lastYear(): number | undefined {
    return this.#last?.year
  }

  remember(date: LastDate): void {
    this.#last = date
  }

  /** After 今年 without an issue date, the years before say nothing of the months behind. */
  forget(): void {
    this.#last = undefined
  }

  /**
   * Year of a month printed without one: that of the year printed before it, else the latest such day up to the issue
   * date, or the next one from it where the words look ahead.
   */
  yearOfMonth(offset: number, month: number, day: number | undefined, looksAhead: boolean): number | undefined {
    const before = this.before(offset)
    if (before) return before.year
    const { issue } = this
    if (!issue) return undefined
    const order = day === undefined ? month - issue.month : compareDays({ year: issue.year, month, day }, issue)
    if (looksAhead) return order < 0 ? issue.year + 1 : issue.year
    return order > 0 ? issue.year - 1 : issue.year
  }

  /** Year and month of a day printed without them. */
  monthOfDay(offset: number, day: number, looksAhead: boolean): Day | undefined {
    const before = this.before(offset)
    if (before?.month !== undefined) return existing({ year: before.year, month: before.month, day })
    const { issue } = this
    if (!issue) return undefined
    const same = { ...issue, day }
    const order = compareDays(same, issue)
    const shift = looksAhead ? (order < 0 ? 1 : 0) : order > 0 ? -1 : 0
    const month = issue.month + shift
    if (month < 1) return existing({ year: issue.year - 1, month: 12, day })
    if (month > 12) return existing({ year: issue.year + 1, month: 1, day })
    return existing({ year: issue.year, month, day })
  }
}

function existing(day: Day): Day | undefined {
  return isDay(day) ? day : undefined
}
