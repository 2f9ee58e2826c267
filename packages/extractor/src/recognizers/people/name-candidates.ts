import type { LexiconHits } from '../../document/lexicon-hits.js'
import type { NameCandidate } from './name-evidence.js'

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** Where a surname begins, with the stretches behind it that may be names, the shorter first: looked up once for all who look for names there. */
export interface SurnameStart {
  readonly at: number
  readonly candidates: readonly NameCandidate[]
}

/** Every surname of a text, in reading order. */
export function findSurnames(text: string, hits: LexiconHits): readonly SurnameStart[] {
  const surnames: SurnameStart[] = []
  for (let at = 0; at < text.length; at++) {
    if (hits.surname.startingAt(at) > 0) surnames.push({ at, candidates: candidatesAt(text, hits, at) })
  }
  return surnames
}

/** Stretches that begin with the surname at an offset: with one and with two given characters. */
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
