import { WordTrie } from './word-trie.js'

/** The part of a lexicon that the tagger's features use; `loadLexicon()` of `@shanhai/lexicon` has this shape. */
export interface TaggerLexicon {
  readonly surnames: readonly { readonly surname: string; readonly commonWord: boolean }[]
  readonly titles: readonly { readonly title: string; readonly kind: string }[]
  readonly organizationEndings: readonly { readonly ending: string; readonly kind: string }[]
  readonly offices: readonly { readonly office: string }[]
  readonly gazetteer: PlaceFinder
  /** Checksum of the data that these are read from, in hexadecimal; weights keep its first eight digits. */
  readonly namesVersion?: string
}

/** Finds names of places; the gazetteer of `@shanhai/lexicon` is one. */
export interface PlaceFinder {
  /** All names that start exactly at this offset, longest first. */
  matchesAt(
    text: string,
    start: number,
  ): readonly {
    readonly end: number
    readonly names: readonly {
      readonly form: string
      readonly commonWord: boolean
      readonly division: { readonly level: string }
    }[]
  }[]
}

/** Bits of the classes that a word may have. */
export const WordClass = { post: 1, occupation: 2, described: 4, ending: 8, publicBody: 16, office: 32 } as const

/** A lexicon prepared for the features: made once, used for every text. */
export interface LexiconClasses {
  /** 0: no surname; 1: a surname; 2: one that is an everyday word too; 3: begins a compound surname. By character. */
  readonly surnames: Uint8Array
  /** Titles, endings of organisations and offices, with bits of {@link WordClass}. */
  readonly words: WordTrie
  readonly places: PlaceFinder
  /** Tells lexicons apart: the first 32 bits of their checksum; 0 where none was given. */
  readonly version: number
}

const PUBLIC_KINDS = new Set(['party', 'government', 'aid_body'])
const TITLE_BITS: Readonly<Record<string, number>> = {
  post: WordClass.post,
  occupation: WordClass.occupation,
  private: WordClass.described,
}

/** Prepares a lexicon for {@link createTagger}. */
export function createLexiconClasses(lexicon: TaggerLexicon): LexiconClasses {
  const surnames = new Uint8Array(65536)
  for (const { surname, commonWord } of lexicon.surnames) {
    const first = surname.charCodeAt(0)
    if (surname.length === 1) surnames[first] = commonWord ? 2 : 1
    else if (surnames[first] === 0) surnames[first] = 3
  }
  const words = new WordTrie([
    ...lexicon.titles.map(({ title, kind }) => [title, TITLE_BITS[kind] ?? 0] as const),
    ...lexicon.organizationEndings.map(
      ({ ending, kind }) => [ending, PUBLIC_KINDS.has(kind) ? WordClass.publicBody : WordClass.ending] as const,
    ),
    ...lexicon.offices.map(({ office }) => [office, WordClass.office] as const),
  ])
  const version = Number.parseInt(lexicon.namesVersion?.slice(0, 8) ?? '0', 16)
  return { surnames, words, places: lexicon.gazetteer, version }
}
