import { foldText } from './fold-text.js'
import { matchReadings, readingsOf, toPinyinQuery } from './pinyin.js'

/** A name as queries are compared with it. */
export interface Form {
  readonly text: string
  /** For comparison: see {@link foldText}. */
  readonly folded: string
  /** The readings of its characters, one list each. */
  readonly readings: readonly (readonly string[])[]
  /** Bit for each letter with which the reading of one of its characters begins. */
  readonly initials: number
}

/** A query, prepared once for many names. */
export interface Query {
  readonly folded: string
  /** The query as pinyin; null where it cannot be any. */
  readonly letters: string | null
}

/** A query that was typed; null where it asks for nothing. */
export function readQuery(typed: string): Query | null {
  const folded = foldText(typed.trim())
  return folded === '' ? null : { folded, letters: toPinyinQuery(typed) }
}

/** After those of characters, which are 0 to 2. */
const PINYIN_RANKS = { whole: 3, start: 4, inside: 5 } as const

/** The form that fits a query best, and how well, the first form before the others; the lower the rank the better. */
export function bestForm(forms: readonly Form[], { folded, letters }: Query): { rank: number; text: string } | null {
  let best: { rank: number; text: string } | null = null
  for (const [i, form] of forms.entries()) {
    const how = rankOf(form.folded, folded) ?? (letters === null ? null : pinyinRankOf(form, letters))
    if (how === null) continue
    const rank = how * 2 + (i === 0 ? 0 : 1)
    if (best === null || rank < best.rank) best = { rank, text: form.text }
  }
  return best
}

function rankOf(folded: string, wanted: string): number | null {
  const at = folded.indexOf(wanted)
  if (at < 0) return null
  if (folded.length === wanted.length) return 0
  return at === 0 ? 1 : 2
}

function pinyinRankOf({ readings, initials }: Form, letters: string): number | null {
  if ((initials & letterBit(letters)) === 0) return null
  const how = matchReadings(readings, letters)
  return how === null ? null : PINYIN_RANKS[how]
}

/** Prepares a name. */
export function toForm(text: string): Form {
  const folded = foldText(text)
  const readings = [...folded].map(readingsOf)
  let initials = 0
  for (const reading of readings.flat()) initials |= letterBit(reading)
  return { text, folded, readings, initials }
}

/** Bit of the first letter; 0 where it is none. */
function letterBit(reading: string): number {
  const letter = reading.charCodeAt(0) - 97
  return letter >= 0 && letter < 26 ? 1 << letter : 0
}
