import { compareCodeUnits } from '@shanhai/model'

/** Words to be found in texts: all that start at an offset in one walk, without cutting out strings. */
export interface WordTrie {
  /** The node of all words that begin with a UTF-16 unit; 0: none does. */
  first(unit: number): number
  /**
   * The same with the unit behind it, for texts: 0 also where that pair begins no word. Nearly all offsets of a text end
   * here, in tables that are small enough to stay in the cache.
   */
  begin(unit: number, second: number): number
  /** The node of all words that begin with two units; 0: none does. */
  pair(first: number, second: number): number
  /** Number of the word that is this unit alone; -1: none is. */
  single(unit: number): number
  /** The node that a unit leads to from a node; 0: nowhere. */
  next(node: number, unit: number): number
  /** Number of the word that ends at a node, in the order given, from 0; -1: none ends there. */
  wordAt(node: number): number
  /** Number of this word; -1: it is not one of them. */
  numberOf(word: string): number
}

/**
 * Builds a trie whose edges lie in one open-addressed table of typed arrays. Of a word that stands twice the first
 * number counts; empty words are no words.
 */
export function createWordTrie(words: readonly string[]): WordTrie {
  const trie = new HashedTrie(countPrefixes(words))
  words.forEach((word, number) => {
    trie.add(word, number)
  })
  return trie
}

/** How many different beginnings words have: the nodes of their trie. */
function countPrefixes(words: readonly string[]): number {
  let count = 0
  let previous = ''
  for (const word of [...words].sort(compareCodeUnits)) {
    let shared = 0
    while (shared < word.length && word.charCodeAt(shared) === previous.charCodeAt(shared)) shared++
    count += word.length - shared
    previous = word
  }
  return count
}

/** Slots for each edge: open addressing stays quick as long as a good part of them are empty. */
const SLOTS_PER_EDGE = 1.6
/** Of an edge its parent node, its unit, and the number of its word and one (0: no word); one of four is spare. */
const FIELDS = 4

/** A node is the place of its edge in the table, so that one line of the cache holds all that a step asks for. */
class HashedTrie implements WordTrie {
  readonly #mask: number
  readonly #edges: Int32Array
  /** Of each unit 0: no word begins with it; 1: longer words do; 2: it is a word itself. */
  readonly #kinds = new Uint8Array(65536)
  /** A bit for each pair of units with which words begin, by its hash; pairs that share a bit are told apart later. */
  readonly #pairs: Uint8Array
  readonly #pairMask: number
  /** Nodes of single units. */
  readonly #first = new Int32Array(65536)

  constructor(edges: number) {
    const slots = 2 ** Math.ceil(Math.log2(SLOTS_PER_EDGE * edges + 2))
    this.#mask = slots - 1
    this.#edges = new Int32Array(slots * FIELDS)
    const bits = Math.max(64, slots)
    this.#pairs = new Uint8Array(bits >>> 3)
    this.#pairMask = bits - 1
  }

  first(unit: number): number {
    return this.#first[unit] ?? 0
  }

  begin(unit: number, second: number): number {
    const kind = this.#kinds[unit]
    if (kind === 0) return 0
    return kind === 2 || this.#mayBePair(unit, second) ? this.first(unit) : 0
  }

  single(unit: number): number {
    return this.#kinds[unit] === 2 ? this.wordAt(this.first(unit)) : -1
  }

  pair(first: number, second: number): number {
    return this.#mayBePair(first, second) ? this.next(this.first(first), second) : 0
  }

  next(node: number, unit: number): number {
    const slot = this.#slotOf(node, unit)
    return this.#edges[slot] === 0 ? 0 : slot
  }

  wordAt(node: number): number {
    return (this.#edges[node + 2] ?? 0) - 1
  }

  numberOf(word: string): number {
    let node = word === '' ? 0 : this.first(word.charCodeAt(0))
    for (let i = 1; node > 0 && i < word.length; i++) node = this.next(node, word.charCodeAt(i))
    return node > 0 ? this.wordAt(node) : -1
  }

  add(word: string, number: number): void {
    if (word === '') return
    this.#note(word)
    let node = ROOT
    for (let i = 0; i < word.length; i++) node = this.#child(node, word.charCodeAt(i))
    if (this.#edges[node + 2] === 0) this.#edges[node + 2] = number + 1
  }

  #note(word: string): void {
    const unit = word.charCodeAt(0)
    if (word.length === 1) {
      this.#kinds[unit] = 2
      return
    }
    if (this.#kinds[unit] === 0) this.#kinds[unit] = 1
    const bit = this.#pairOf(unit, word.charCodeAt(1))
    this.#pairs[bit >>> 3] = (this.#pairs[bit >>> 3] ?? 0) | (1 << (bit & 7))
  }

  #mayBePair(unit: number, second: number): boolean {
    const bit = this.#pairOf(unit, second)
    return ((this.#pairs[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0
  }

  #pairOf(unit: number, second: number): number {
    const hash = Math.imul((unit << 16) | second, 0x9e3779b1)
    return (hash ^ (hash >>> 15)) & this.#pairMask
  }

  #child(node: number, unit: number): number {
    const slot = this.#slotOf(node, unit)
    this.#edges[slot] = node
    this.#edges[slot + 1] = unit
    if (node === ROOT) this.#first[unit] = slot
    return slot
  }

  /** The place of an edge, or the empty one where it would lie. The first slot stays empty: 0 is no node. */
  #slotOf(node: number, unit: number): number {
    const edges = this.#edges
    const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
    let slot = (hash ^ (hash >>> 15)) & this.#mask
    for (;;) {
      const at = slot * FIELDS
      if (slot > 0 && (edges[at] === 0 || (edges[at] === node && edges[at + 1] === unit))) return at
      slot = (slot + 1) & this.#mask
    }
  }
}

/** Parent of the nodes of single units; no place of the table. */
const ROOT = -1
