import type { FoundDate } from '../time/dated-text.js'

/** The time that a figure is for: the last date printed before it in its sentence. */
export function periodOf(dates: readonly FoundDate[], at: number): string | undefined {
  return dates.findLast((date) => date.end <= at)?.value
}
