const EMPTY = -1

/**
 * Words with a set of class bits each, matched from any offset without building strings: a trie whose edges lie in one
 * open-addressed table of typed arrays.
 */
export class WordTrie {
  #mask = 0
  #keys = new Float64Array(0)
  #targets = new Int32Array(0)
  #bits = new Int32Array(0)
  #nodes = 1

  /** @param words each with its class bits; bits of a word that stands twice are joined. */
  constructor(words: Iterable<readonly [word: string, bits: number]>) {
    const list = [...words].filter(([word]) => word !== '')
    const edges = list.reduce((sum, [word]) => sum + word.length, 0)
    const capacity = 2 ** Math.ceil(Math.log2(2 * edges + 2))
    this.#mask = capacity - 1
    this.#keys = new Float64Array(capacity).fill(EMPTY)
    this.#targets = new Int32Array(capacity)
    this.#bits = new Int32Array(edges + 1)
    for (const [word, bits] of list) this.#add(word, bits)
  }

  /** The node that the character leads to, or 0: the root is never a target. */
  step(node: number, unit: number): number {
    const slot = this.#slotOf(node * 65536 + unit)
    return this.#keys[slot] === EMPTY ? 0 : (this.#targets[slot] as number)
  }

  /** Class bits of the word that ends at this node; 0 if none does. */
  bitsAt(node: number): number {
    return this.#bits[node] as number
  }

  #add(word: string, bits: number): void {
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const key = node * 65536 + word.charCodeAt(i)
      const slot = this.#slotOf(key)
      if (this.#keys[slot] === EMPTY) {
        this.#keys[slot] = key
        this.#targets[slot] = this.#nodes++
      }
      node = this.#targets[slot] as number
    }
    this.#bits[node] = (this.#bits[node] as number) | bits
  }

  #slotOf(key: number): number {
    const hash = Math.imul((key / 65536) | 0, 0x9e3779b1) ^ Math.imul(key & 0xffff, 0x85ebca6b)
    let slot = (hash ^ (hash >>> 15)) & this.#mask
    while (this.#keys[slot] !== EMPTY && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask
    return slot
  }
}
