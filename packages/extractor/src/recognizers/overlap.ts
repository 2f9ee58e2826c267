import { compareSpans } from '@shanhai/model'
import type { Candidate } from './recognizer.js'

/**
 * The one overlap policy, `strongest-then-longest`: of overlapping candidates the one with the higher priority stays,
 * then the longer, then the one further left. Nested names are no mentions of their own: they are kept as parts of the
 * longer name ({@link findParts}).
 *
 * @returns disjoint candidates in reading order
 */
export function keepStrongestThenLongest(candidates: readonly Candidate[]): readonly Candidate[] {
  const length = (candidate: Candidate): number => candidate.end - candidate.start
  const ranked = [...candidates].sort(
    (a, b) => b.priority - a.priority || length(b) - length(a) || a.start - b.start || (a.type < b.type ? -1 : 1),
  )
  const kept: Candidate[] = []
  const taken = new Uint8Array(candidates.reduce((end, candidate) => Math.max(end, candidate.end), 0))
  for (const candidate of ranked) {
    if (isFree(taken, candidate)) {
      kept.push(candidate)
      taken.fill(1, candidate.start, candidate.end)
    }
  }
  return kept.sort(compareSpans)
}

function isFree(taken: Uint8Array, span: { readonly start: number; readonly end: number }): boolean {
  for (let i = span.start; i < span.end; i++) if (taken[i] === 1) return false
  return true
}
