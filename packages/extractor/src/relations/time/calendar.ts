/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAY_IN_MS = 86_400_000

/** Reads `2025-03-12`; undefined for anything else, and for days that do not exist. */
export function parseDay(iso: string | undefined): Day | undefined {
  const groups = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(iso ?? '')?.groups
  if (!groups) return undefined
  const day = { year: Number(groups['year']), month: Number(groups['month']), day: Number(groups['day']) }
  return isDay(day) ? day : undefined
}

/** True for a day that exists: no 30 February. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function addDays(from: Day, days: number): Day {
  return ofTime(timeOf(from) + days * DAY_IN_MS)
}

/** The same day so many months later, or the month's last day where it has none such. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1]
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) }
}

/** Day of the week from 1 (Monday) to 7. */
export function weekday(day: Day): number {
  return new Date(timeOf(day)).getUTCDay() || 7
}

/** Negative if `a` is before `b`. */
export function compareDays(a: Day, b: Day): number {
  return timeOf(a) - timeOf(b)
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0')
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, '0')}`
}

export function isoDay({ year, month, day }: Day): string {
  return `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`
}

function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day)
}

function ofTime(time: number): Day {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
