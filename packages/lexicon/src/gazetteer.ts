import { compareCodeUnits } from '@shanhai/model'
import type { Division, NameForm, PlaceName } from './division.js'

/** All places that one stretch of text may name. */
export interface PlaceMatch {
  /** Offsets into the text that was searched, `[start, end)` in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Sorted by code; never empty. */
  readonly names: readonly PlaceName[]
}

/** Knows the places of China and how they are called. Choosing between several meanings of a name is not its work. */
export interface Gazetteer {
  /** The division with this code. */
  get(code: string): Division | undefined
  /** Every meaning of a name: full, short, alias, former or literary. Empty: no such name. */
  lookup(name: string): readonly PlaceName[]
  /** All names that start exactly at this offset of the text, longest first. */
  matchesAt(text: string, start: number): readonly PlaceMatch[]
  /** True if the first place lies in the second or is the same. Unknown codes lie nowhere. */
  isWithin(code: string, ancestor: string): boolean
  /** The units above a place, nearest first. Empty for an unknown code. */
  ancestors(code: string): readonly Division[]
}

/** A name of a division as the builder takes it. */
export interface NameEntry {
  readonly name: string
  readonly division: Division
  readonly form: NameForm
}

/**
 * Builds the gazetteer. Of several entries with one name and one division the first counts, so official names come first.
 *
 * @param isCommonWord says which names are everyday words too.
 */
export function createGazetteer(
  divisions: readonly Division[],
  entries: readonly NameEntry[],
  isCommonWord: (name: string, division: Division) => boolean,
): Gazetteer {
  const byCode = new Map(divisions.map((division) => [division.code, division]))
  const byName = new Map<string, PlaceName[]>()
  for (const { name, division, form } of entries) {
    const names = byName.get(name)
    if (names?.some((known) => known.division === division) === true) continue
    const placeName = { division, form, commonWord: isCommonWord(name, division) }
    if (names === undefined) byName.set(name, [placeName])
    else names.push(placeName)
  }
  for (const names of byName.values()) {
    if (names.length > 1) names.sort((a, b) => compareCodeUnits(a.division.code, b.division.code))
  }
  return new IndexedGazetteer(byCode, byName)
}

const NO_NAMES: readonly PlaceName[] = []
const NO_MATCHES: readonly PlaceMatch[] = []

/** Two UTF-16 units in one number; looked up at every offset of a page, where cutting out a string would cost most. */
function headAt(text: string, start: number): number {
  return (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1)
}

class IndexedGazetteer implements Gazetteer {
  readonly #byCode: ReadonlyMap<string, Division>
  readonly #byName: ReadonlyMap<string, readonly PlaceName[]>
  /** Lengths of the names that begin with two characters (see {@link headAt}), longest first: what is worth looking up. */
  readonly #lengths = new Map<number, number[]>()

  constructor(byCode: ReadonlyMap<string, Division>, byName: ReadonlyMap<string, readonly PlaceName[]>) {
    this.#byCode = byCode
    this.#byName = byName
    for (const name of byName.keys()) this.#noteLength(headAt(name, 0), name.length)
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a)
  }

  #noteLength(head: number, length: number): void {
    const lengths = this.#lengths.get(head)
    if (lengths === undefined) this.#lengths.set(head, [length])
    else if (!lengths.includes(length)) lengths.push(length)
  }

  get(code: string): Division | undefined {
    return this.#byCode.get(code)
  }

  lookup(name: string): readonly PlaceName[] {
    return this.#byName.get(name) ?? NO_NAMES
  }

  matchesAt(text: string, start: number): readonly PlaceMatch[] {
    const lengths = this.#lengths.get(headAt(text, start))
    if (lengths === undefined) return NO_MATCHES
    const matches: PlaceMatch[] = []
    for (const length of lengths) {
      const end = start + length
      const names = end <= text.length ? this.#byName.get(text.slice(start, end)) : undefined
      if (names !== undefined) matches.push({ start, end, names })
    }
    return matches
  }

  isWithin(code: string, ancestor: string): boolean {
    if (!this.#byCode.has(code)) return false
    let at: string | null = code
    while (at !== null && at !== ancestor) at = this.#byCode.get(at)?.parent ?? null
    return at !== null
  }

  ancestors(code: string): readonly Division[] {
    const chain: Division[] = []
    let parent = this.#byCode.get(code)?.parent ?? null
    while (parent !== null) {
      const division = this.#byCode.get(parent)
      if (division === undefined) break
      chain.push(division)
      parent = division.parent
    }
    return chain
  }
}
