import { PAD } from './marks.js'
import type { Marks } from './marks.js'

/** Logarithm of the odds of a probability, kept off the infinite. */
export function oddsOf(probability: number): number {
  const kept = Math.max(0.0001, Math.min(0.9999, probability))
  return Math.log(kept / (1 - kept))
}

/** 0 for none, then 1 to 6 by sixths. */
export function sixthOf(probability: number): number {
  return probability === 0 ? 0 : 1 + Math.min(5, Math.floor(probability * 6))
}

/** Bits: the name begins where a word begins, it ends where a word ends. */
export function cutsOf(m: Marks, first: number, last: number): number {
  const begins = m.inWord[first] === 0 || m.inWord[first] === 3
  const ends = m.inWord[last] === 2 || m.inWord[last] === 3
  return (begins ? 1 : 0) | (ends ? 2 : 0)
}

/** What stands between two names: nothing, one character, a few, more. */
export function betweenOf(m: Marks, end: number, start: number): number {
  if (start === end) return 1
  if (start - end === 1) return m.characters[end + PAD] as number
  return start - end < 4 ? 2 : 3
}
