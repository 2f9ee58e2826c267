import { compareSpans } from '@shanhai/model'
import type { Candidate } from './recognizer.js'

/**
 * The one overlap policy, `strongest-then-longest`: of overlapping candidates the one with the higher priority stays,
 * then the longer, then the one further left. Nested names are dropped here; relation rules find the place inside an
 * organisation in the organisation's own detail.
 *
 * @returns disjoint candidates in reading order
 */
export function keepStrongestThenLongest(candidates: readonly Candidate[]): readonly Candidate[] {
  const length = (candidate: Candidate): number => candidate.end - candidate.start
  const ranked = [...candidates].sort(
    (a, b) => b.priority - a.priority || length(b) - length(a) || a.start - b.start || (a.type < b.type ? -1 : 1),
  )
  const kept: Candidate[] = []
  const taken = new Set<number>()
  for (const candidate of ranked) {
    if (isFree(taken, candidate)) {
      kept.push(candidate)
      for (let i = candidate.start; i < candidate.end; i++) taken.add(i)
    }
  }
  return kept.sort(compareSpans)
}

function isFree(taken: ReadonlySet<number>, span: { readonly start: number; readonly end: number }): boolean {
  for (let i = span.start; i < span.end; i++) if (taken.has(i)) return false
  return true
}
