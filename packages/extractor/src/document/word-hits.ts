import { createWordTrie } from '@shanhai/lexicon'
import type { WordTrie } from '@shanhai/lexicon'

/** Lists of words, found in a text all at once. */
export interface Vocabulary<List extends string> {
  readonly lists: readonly List[]
  readonly trie: WordTrie
  /** Of each word of the trie the numbers of the lists that hold it. */
  readonly listsOf: readonly (readonly number[])[]
}

/** Where the words of one list stand in a text. */
export interface WordHits {
  /** Length of the longest word that starts at an offset, in UTF-16 units; 0: none does. */
  startingAt(offset: number): number
  /** Length of the longest word that ends at an offset; 0: none does. */
  endingAt(offset: number): number
}

/** Joins word lists to a vocabulary. */
export function createVocabulary<List extends string>(
  lists: Readonly<Record<List, Iterable<string>>>,
): Vocabulary<List> {
  const names = Object.keys(lists) as List[]
  const listsOf = new Map<string, number[]>()
  names.forEach((name, number) => {
    for (const word of new Set(lists[name])) {
      const known = listsOf.get(word)
      if (known) known.push(number)
      else listsOf.set(word, [number])
    }
  })
  return { lists: names, trie: createWordTrie([...listsOf.keys()]), listsOf: [...listsOf.values()] }
}

/** Finds every word of a vocabulary in a text in one pass. Words longer than 255 units do not exist. */
export function findWords<List extends string>(
  text: string,
  { lists, trie, listsOf }: Vocabulary<List>,
): Readonly<Record<List, WordHits>> {
  const byList = {} as Record<List, TextHits>
  const found = lists.map((name) => (byList[name] = new TextHits(text.length)))
  for (let start = 0; start < text.length; start++) {
    let node = trie.begin(text.charCodeAt(start), text.charCodeAt(start + 1))
    for (let end = start + 1; node > 0; end++) {
      for (const list of listsOf[trie.wordAt(node)] ?? NONE) found[list]?.add(start, end)
      node = end < text.length ? trie.next(node, text.charCodeAt(end)) : 0
    }
  }
  return byList
}

const NONE: readonly number[] = []

class TextHits implements WordHits {
  readonly #starts: Uint8Array
  readonly #ends: Uint8Array

  constructor(length: number) {
    this.#starts = new Uint8Array(length + 1)
    this.#ends = new Uint8Array(length + 1)
  }

  /** Words come by their start, and of one start the shorter first. */
  add(start: number, end: number): void {
    this.#starts[start] = end - start
    this.#ends[end] = Math.max(this.endingAt(end), end - start)
  }

  startingAt(offset: number): number {
    return this.#starts[offset] ?? 0
  }

  endingAt(offset: number): number {
    return this.#ends[offset] ?? 0
  }
}
