/** Words to be found in texts: all that start at an offset in one walk, without cutting out strings. */
export interface WordTrie {
  /** The node of all words that begin with a UTF-16 unit; 0: none does. */
  first(unit: number): number
  /** The node that a unit leads to from a node; 0: nowhere. */
  next(node: number, unit: number): number
  /** Number of the word that ends at a node, in the order given, from 0; -1: none ends there. */
  wordAt(node: number): number
  /** Number of this word; -1: it is not one of them. */
  numberOf(word: string): number
}

/** Slots for each edge: open addressing stays quick as long as half of them are empty. */
const SLOTS_PER_EDGE = 2

/**
 * Builds a trie whose edges lie in one open-addressed table of typed arrays. Of a word that stands twice the first
 * number counts; empty words are no words.
 */
export function createWordTrie(words: readonly string[]): WordTrie {
  const most = words.reduce((sum, word) => sum + word.length, 1)
  const trie = new HashedTrie(2 ** Math.ceil(Math.log2(SLOTS_PER_EDGE * most)), most)
  words.forEach((word, number) => {
    trie.add(word, number)
  })
  return trie
}

class HashedTrie implements WordTrie {
  readonly #mask: number
  /** Of each slot the node that the edge leaves, its unit, and the node that it leads to; 0: an empty slot. */
  readonly #from: Int32Array
  readonly #unit: Uint16Array
  readonly #to: Int32Array
  /** Of each node the number of its word and one; 0: no word. */
  readonly #words: Int32Array
  /** Edges of the root by unit: most walks end there. */
  readonly #first = new Int32Array(65536)
  #nodes = 1

  constructor(slots: number, nodes: number) {
    this.#mask = slots - 1
    this.#from = new Int32Array(slots)
    this.#unit = new Uint16Array(slots)
    this.#to = new Int32Array(slots)
    this.#words = new Int32Array(nodes + 1)
  }

  first(unit: number): number {
    return this.#first[unit] ?? 0
  }

  next(node: number, unit: number): number {
    return this.#to[this.#slotOf(node, unit)] ?? 0
  }

  wordAt(node: number): number {
    return (this.#words[node] ?? 0) - 1
  }

  numberOf(word: string): number {
    let node = word === '' ? 0 : this.first(word.charCodeAt(0))
    for (let i = 1; node > 0 && i < word.length; i++) node = this.next(node, word.charCodeAt(i))
    return node > 0 ? this.wordAt(node) : -1
  }

  add(word: string, number: number): void {
    let node = 0
    for (let i = 0; i < word.length; i++) node = this.#child(node, word.charCodeAt(i))
    if (node > 0 && this.#words[node] === 0) this.#words[node] = number + 1
  }

  #child(node: number, unit: number): number {
    if (node === 0) {
      const known = this.first(unit)
      return known > 0 ? known : (this.#first[unit] = this.#nodes++)
    }
    const slot = this.#slotOf(node, unit)
    if (this.#to[slot] === 0) {
      this.#from[slot] = node
      this.#unit[slot] = unit
      this.#to[slot] = this.#nodes++
    }
    return this.#to[slot] ?? 0
  }

  /** The slot of an edge, or the empty one where it would lie. */
  #slotOf(node: number, unit: number): number {
    const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
    let slot = (hash ^ (hash >>> 15)) & this.#mask
    while (this.#to[slot] !== 0 && (this.#from[slot] !== node || this.#unit[slot] !== unit)) {
      slot = (slot + 1) & this.#mask
    }
    return slot
  }
}
