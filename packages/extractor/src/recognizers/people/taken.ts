import type { Span } from '@shanhai/model'

/** True where one character of a stretch, or more, is marked with 1. */
export function isTakenSomewhere(taken: Uint8Array, { start, end }: Span): boolean {
  // Names are short: a view of the marks would take longer to make than they take to read.
  for (let at = start; at < end; at++) if (taken[at] === 1) return true
  return false
}

/** True where every character of a stretch is marked with 1. */
export function isTakenWhole(taken: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (taken[at] !== 1) return false
  return true
}
