import type { Span } from '@shanhai/model'
import { keepStrongestThenLongest } from './overlap.js'
import type { Candidate } from './recognizer.js'

/**
 * The names inside longer ones: 华安县 in 华安县委, the school inside a project. Inside a name the overlap policy is the
 * same, so parts are disjoint.
 *
 * @param candidates all of them, sorted by start, before overlaps were settled
 * @param names those that stayed, disjoint, in reading order
 * @returns parts by the start of their name; names without parts are left out
 */
export function findParts(
  candidates: readonly Candidate[],
  names: readonly Span[],
): ReadonlyMap<number, readonly Candidate[]> {
  const parts = new Map<number, readonly Candidate[]>()
  let from = 0
  for (const name of names) {
    while ((candidates[from]?.start ?? Infinity) < name.start) from++
    const inside: Candidate[] = []
    for (let i = from; i < candidates.length; i++) {
      const candidate = candidates[i]
      if (!candidate || candidate.start >= name.end) break
      if (candidate.end <= name.end && candidate.end - candidate.start < name.end - name.start) inside.push(candidate)
    }
    if (inside.length > 0) parts.set(name.start, keepStrongestThenLongest(inside))
  }
  return parts
}
