import type { Candidate } from './candidates.js'
import { SEGMENT_LIMIT } from './segments.js'

/**
 * What a name's probability must exceed to be worth having: a little less than a half, for F1 loses less by a wrong name than by a missed
 * one. Chosen on training text that no part of the model had learned from.
 */
const WORTH = 0.4

/** A candidate with the probability that the model of whole names gives it. */
export interface ScoredName {
  readonly candidate: Candidate
  readonly probability: number
}

/** The best sum up to each character, and the number of the name that ends there in it, or -1: one call's after the other's. */
const best = new Float64Array(SEGMENT_LIMIT + 1)
const last = new Int32Array(SEGMENT_LIMIT + 1)

/**
 * Of names that overlap, those that are worth most together: the sum of what their probabilities exceed {@link WORTH} by is the largest
 * there is (weighted interval scheduling).
 *
 * @param names in order of their starts, in characters of one segment
 * @returns in order, disjoint
 */
export function chooseNames(names: readonly ScoredName[]): readonly ScoredName[] {
  const from = names[0]?.candidate.start ?? 0
  const to = names.reduce((end, { candidate }) => Math.max(end, candidate.end), from)
  best.fill(-Infinity, from, to + 1)
  last.fill(-1, from, to + 1)
  best[from] = 0
  let next = 0
  for (let at = from; at <= to; at++) {
    if (at > from && (best[at - 1] as number) >= (best[at] as number)) {
      best[at] = best[at - 1] as number
      last[at] = -1
    }
    for (; next < names.length; next++) {
      const { candidate, probability } = names[next] as ScoredName
      if (candidate.start > at) break
      const sum = (best[candidate.start] as number) + probability - WORTH
      if (sum > (best[candidate.end] as number)) {
        best[candidate.end] = sum
        last[candidate.end] = next
      }
    }
  }
  const chosen: ScoredName[] = []
  for (let at = to; at > from;) {
    const name = names[last[at] as number]
    if (name === undefined) at--
    else {
      chosen.push(name)
      at = name.candidate.start
    }
  }
  return chosen.reverse()
}
