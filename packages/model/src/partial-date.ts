const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** What stands for an end of a period that is open. */
const OPEN_END = '..'

/** True for an ISO date or its beginning (`2025`, `2025-09`, `2025-09-06`) that the calendar has. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text)
  if (!match) return false
  const [year = 0, month = 1, day = 1] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

/** True for a date or its beginning, or two of them with `/` between, one of which may be open: `2013/..`. */
export function isPeriod(text: string): boolean {
  const [begin = '', end, ...more] = text.split('/')
  if (end === undefined) return isPartialDate(begin)
  if (more.length > 0) return false
  const [from, to] = [isPartialDate(begin), isPartialDate(end)]
  if (from && to) return !isAfter(begin, end)
  return (from && end === OPEN_END) || (to && begin === OPEN_END)
}

/** True if a date is later than another as far as both say. */
export function isAfter(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length)
  return date.slice(0, known) > other.slice(0, known)
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
