import { compareCodeUnits } from '@shanhai/model'
import type { Division, NameForm, PlaceName } from './division.js'
import { createWordTrie } from './word-trie.js'
import type { WordTrie } from './word-trie.js'

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
  /** Every name of the division with this code, full, short, former and literary; empty for an unknown code. */
  namesOf(code: string): readonly string[]
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

class IndexedGazetteer implements Gazetteer {
  readonly #byCode: ReadonlyMap<string, Division>
  readonly #trie: WordTrie
  /** The meanings of each name, by its number in the trie. */
  readonly #names: readonly (readonly PlaceName[])[]
  /** Spelling of each name, by its number in the trie. */
  readonly #spellings: readonly string[]
  /** The names of each division; made when the first is asked for. */
  #namesByCode: ReadonlyMap<string, readonly string[]> | undefined
  /** The ancestors of the places that were asked for. */
  readonly #chains = new Map<string, readonly Division[]>()

  constructor(byCode: ReadonlyMap<string, Division>, byName: ReadonlyMap<string, readonly PlaceName[]>) {
    this.#byCode = byCode
    this.#spellings = [...byName.keys()]
    this.#trie = createWordTrie(this.#spellings)
    this.#names = [...byName.values()]
  }

  get(code: string): Division | undefined {
    return this.#byCode.get(code)
  }

  lookup(name: string): readonly PlaceName[] {
    return this.#names[this.#trie.numberOf(name)] ?? NO_NAMES
  }

  namesOf(code: string): readonly string[] {
    this.#namesByCode ??= this.#groupNames()
    return this.#namesByCode.get(code) ?? []
  }

  #groupNames(): ReadonlyMap<string, readonly string[]> {
    const grouped = new Map<string, string[]>()
    for (const [number, meanings] of this.#names.entries()) {
      for (const { division } of meanings) {
        const names = grouped.get(division.code)
        const spelling = this.#spellings[number] ?? ''
        if (names) names.push(spelling)
        else grouped.set(division.code, [spelling])
      }
    }
    return grouped
  }

  matchesAt(text: string, start: number): readonly PlaceMatch[] {
    let matches: PlaceMatch[] | undefined
    let node = this.#trie.begin(text.charCodeAt(start), text.charCodeAt(start + 1))
    for (let end = start + 1; node > 0; end++) {
      const names = this.#names[this.#trie.wordAt(node)]
      if (names !== undefined) (matches ??= []).push({ start, end, names })
      node = end < text.length ? this.#trie.next(node, text.charCodeAt(end)) : 0
    }
    return matches?.reverse() ?? NO_MATCHES
  }

  isWithin(code: string, ancestor: string): boolean {
    if (!this.#byCode.has(code)) return false
    let at: string | null = code
    while (at !== null && at !== ancestor) at = this.#byCode.get(at)?.parent ?? null
    return at !== null
  }

  ancestors(code: string): readonly Division[] {
    const known = this.#chains.get(code)
    if (known) return known
    const chain: Division[] = []
    let parent = this.#byCode.get(code)?.parent ?? null
    while (parent !== null) {
      const division = this.#byCode.get(parent)
      if (division === undefined) break
      chain.push(division)
      parent = division.parent
    }
    this.#chains.set(code, chain)
    return chain
  }
}
