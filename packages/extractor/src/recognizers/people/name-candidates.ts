import type { LexiconHits } from '../../document/lexicon-hits.js'
import type { NameCandidate } from './name-evidence.js'

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** Every offset where a surname begins, in reading order: looked up once for all who look for names there. */
export function findSurnames(text: string, hits: LexiconHits): readonly number[] {
  const surnames: number[] = []
  for (let at = 0; at < text.length; at++) if (hits.surname.startingAt(at) > 0) surnames.push(at)
  return surnames
}

/**
 * Stretches that begin with the surname at an offset: with one and with two given characters. Made where they are asked for: at most
 * surnames of a text nobody looks further than at the character before, and to keep them all would cost more than to make them anew.
 */
export function candidatesAt(text: string, hits: LexiconHits, start: number): readonly NameCandidate[] {
  const length = hits.surname.startingAt(start)
  if (length === 0) return NONE
  const surnameEnd = start + length
  if (!isHan(text, surnameEnd)) return NONE
  const one = { start, surnameEnd, end: surnameEnd + 1 }
  return isHan(text, surnameEnd + 1) ? [one, { start, surnameEnd, end: surnameEnd + 2 }] : [one]
}

const NONE: readonly NameCandidate[] = []

function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= FIRST_HAN && unit <= LAST_HAN
}
