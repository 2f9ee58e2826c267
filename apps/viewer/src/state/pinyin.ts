// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the packages have no types of their own
/// <reference path="./dictionaries.d.ts" />
import { dict } from 'pinyin-match/src/simplified_dict.js'

/** Longest query, in letters, that is compared with readings: its positions are the bits of one number. */
const MAX_LETTERS = 30

/** Initials of two letters, which are typed in full or by their first letter. */
const DOUBLE_INITIALS = ['zh', 'ch', 'sh']

let readings: ReadonlyMap<string, readonly string[]> | null = null

/** A query as pinyin letters (`zhang'zhou`, `ZZ`, `lü`), or null where it cannot be pinyin. */
export function toPinyinQuery(query: string): string | null {
  const letters = query
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/['’\s]/g, '')
  return /^[a-z]{1,30}$/.test(letters) ? letters : null
}

/** Where in a name its reading spells a query. */
export type PinyinMatch = 'whole' | 'start' | 'inside'

/** {@link matchReadings} of a name in lower case. */
export function matchPinyin(name: string, query: string): PinyinMatch | null {
  return matchReadings([...name].map(readingsOf), query)
}

/**
 * Where the readings of a name spell the query: each character by its whole syllable or its initial, the last one by
 * any beginning of it. Characters with several readings match by each. Null: nowhere.
 *
 * @param name the readings of its characters
 * @param query at most 30 lower-case letters
 */
export function matchReadings(name: readonly (readonly string[])[], query: string): PinyinMatch | null {
  if (query === '' || query.length > MAX_LETTERS) return null
  const end = spellsFrom(name, 0, query)
  if (end !== null) return end === name.length ? 'whole' : 'start'
  for (let i = 1; i < name.length; i++) if (spellsFrom(name, i, query) !== null) return 'inside'
  return null
}

/** Number of the character after the last one that the query spells; null: it does not spell them. */
function spellsFrom(name: readonly (readonly string[])[], start: number, query: string): number | null {
  const done = 1 << query.length
  let reached = 1
  for (let i = start; i < name.length && reached !== 0; i++) {
    reached = advance(name[i] ?? [], query, reached)
    if (reached >= done) return i + 1
  }
  return null
}

/** The positions of the query that can be reached after one more character; bit `query.length` is the end. */
function advance(spellings: readonly string[], query: string, reached: number): number {
  let next = 0
  for (let at = 0; at < query.length && reached >> at !== 0; at++) {
    if ((reached & (1 << at)) === 0) continue
    for (const spelling of spellings) {
      if (spelling[0] !== query[at]) continue
      next |= 1 << (at + 1)
      if (DOUBLE_INITIALS.includes(spelling.slice(0, 2)) && query.startsWith(spelling.slice(0, 2), at))
        next |= 1 << (at + 2)
      if (query.startsWith(spelling, at)) next |= 1 << (at + spelling.length)
      else if (spelling.startsWith(query.slice(at))) next |= 1 << query.length
    }
  }
  return next
}

/** Syllables of a hanzi; a letter or digit reads as itself. */
export function readingsOf(character: string): readonly string[] {
  readings ??= readDictionary(dict)
  return readings.get(character) ?? [character]
}

function readDictionary(syllables: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [syllable, characters] of Object.entries(syllables))
    for (const character of characters) found.set(character, [...(found.get(character) ?? []), syllable])
  return found
}
