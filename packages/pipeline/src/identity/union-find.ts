/** Groups of keys that grow by joining; the first key of a group in the given order stands for it. */
export class UnionFind<Key> {
  readonly #above = new Map<Key, Key>()
  readonly #compare: (a: Key, b: Key) => number

  constructor(compare: (a: Key, b: Key) => number) {
    this.#compare = compare
  }

  /** The key that stands for a key's group. */
  find(key: Key): Key {
    let top = key
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) top = above
    // Shortens the way for the next time.
    for (let at = key; at !== top;) {
      const above = this.#above.get(at) ?? top
      this.#above.set(at, top)
      at = above
    }
    return top
  }

  /** Makes one group of two; false if they were one. */
  join(a: Key, b: Key): boolean {
    const [one, other] = [this.find(a), this.find(b)]
    if (one === other) return false
    const first = this.#compare(one, other) <= 0 ? one : other
    this.#above.set(first === one ? other : one, first)
    return true
  }
}
