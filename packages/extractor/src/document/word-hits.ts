import { createWordTrie } from '@shanhai/lexicon'
import type { WordTrie } from '@shanhai/lexicon'

/** Lists of words, found in a text all at once. */
export interface Vocabulary<List extends string> {
  readonly lists: readonly List[]
  readonly trie: WordTrie
  /** Numbers of the lists that hold word `i`: those from `from[i]` to `from[i + 1]`. */
  readonly listNumbers: Uint8Array
  readonly from: Int32Array
}

/** Where the words of one list stand in a text. */
export interface WordHits {
  /** Length of the longest word that starts at an offset, in UTF-16 units; 0: none does. */
  startingAt(offset: number): number
  /** Length of the longest word that ends at an offset; 0: none does. */
  endingAt(offset: number): number
}

/** Joins word lists to a vocabulary. Words longer than 255 units are left out. */
export function createVocabulary<List extends string>(
  lists: Readonly<Record<List, Iterable<string>>>,
): Vocabulary<List> {
  const names = Object.keys(lists) as List[]
  const listsOf = new Map<string, number[]>()
  names.forEach((name, number) => {
    for (const word of new Set(lists[name])) {
      const known = listsOf.get(word)
      if (known) known.push(number)
      else if (word.length <= LONGEST_WORD) listsOf.set(word, [number])
    }
  })
  const from = new Int32Array(listsOf.size + 1)
  const listNumbers: number[] = []
  let word = 0
  for (const numbers of listsOf.values()) {
    listNumbers.push(...numbers)
    from[++word] = listNumbers.length
  }
  return { lists: names, trie: createWordTrie([...listsOf.keys()]), listNumbers: Uint8Array.from(listNumbers), from }
}

const LONGEST_WORD = 255

/** Finds every word of a vocabulary in a text in one pass. */
export function findWords<List extends string>(
  text: string,
  { lists, trie, listNumbers, from }: Vocabulary<List>,
): Readonly<Record<List, WordHits>> {
  // For each list the lengths by start, then those by end.
  const stride = text.length + 1
  const lengths = new Uint8Array(2 * lists.length * stride)
  const note = (word: number, start: number, end: number): void => {
    for (let i = from[word] ?? 0; i < (from[word + 1] ?? 0); i++) {
      const base = 2 * (listNumbers[i] ?? 0) * stride
      // Words come by their start, and of one start the shorter first.
      lengths[base + start] = end - start
      const byEnd = base + stride + end
      if ((lengths[byEnd] ?? 0) < end - start) lengths[byEnd] = end - start
    }
  }
  for (let start = 0; start < text.length; start++) {
    const unit = text.charCodeAt(start)
    const single = trie.single(unit)
    if (single >= 0) note(single, start, start + 1)
    let node = trie.pair(unit, text.charCodeAt(start + 1))
    for (let end = start + 2; node > 0; end++) {
      const word = trie.wordAt(node)
      if (word >= 0) note(word, start, end)
      node = end < text.length ? trie.next(node, text.charCodeAt(end)) : 0
    }
  }
  const hits = {} as Record<List, WordHits>
  lists.forEach((name, number) => {
    hits[name] = new ListHits(lengths, 2 * number * stride, stride)
  })
  return hits
}

class ListHits implements WordHits {
  readonly #lengths: Uint8Array
  readonly #starts: number
  readonly #ends: number
  readonly #stride: number

  constructor(lengths: Uint8Array, base: number, stride: number) {
    this.#lengths = lengths
    this.#starts = base
    this.#ends = base + stride
    this.#stride = stride
  }

  startingAt(offset: number): number {
    return offset < 0 || offset >= this.#stride ? 0 : (this.#lengths[this.#starts + offset] ?? 0)
  }

  endingAt(offset: number): number {
    return offset < 0 || offset >= this.#stride ? 0 : (this.#lengths[this.#ends + offset] ?? 0)
  }
}
