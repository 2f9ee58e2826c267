/** Numbers the features that occur often enough: 32-bit feature to row, by open addressing in typed arrays. */
export class FeatureIndex {
  readonly #mask: number
  readonly #keys: Int32Array
  readonly #rows: Int32Array
  #groups = new Uint8Array(1024)
  #size = 0

  /** @param bits the table has `2 ** bits` places. */
  constructor(bits: number) {
    this.#mask = 2 ** bits - 1
    this.#keys = new Int32Array(2 ** bits)
    this.#rows = new Int32Array(2 ** bits)
  }

  get size(): number {
    return this.#size
  }

  /**
   * Row of a feature, made if it is new.
   *
   * @param group whose weights it has: 0 those that all standards share, 1 and more those of a standard
   */
  add(feature: number, group: number): number {
    let slot = this.#slotOf(feature)
    while (this.#keys[slot] !== 0) {
      if (this.#keys[slot] === feature) return this.#rows[slot] as number
      slot = (slot + 1) & this.#mask
    }
    if (this.#size > this.#mask * 0.8) throw new RangeError('too many features: raise the cut-off')
    this.#keys[slot] = feature
    this.#rows[slot] = this.#size
    if (this.#size === this.#groups.length) {
      const larger = new Uint8Array(2 * this.#size)
      larger.set(this.#groups)
      this.#groups = larger
    }
    this.#groups[this.#size] = group
    return this.#size++
  }

  /** Row of a feature, or -1. */
  rowOf(feature: number): number {
    let slot = this.#slotOf(feature)
    while (this.#keys[slot] !== 0) {
      if (this.#keys[slot] === feature) return this.#rows[slot] as number
      slot = (slot + 1) & this.#mask
    }
    return -1
  }

  /** Features in the order of their rows. */
  features(): Int32Array {
    const features = new Int32Array(this.#size)
    for (let slot = 0; slot <= this.#mask; slot++) {
      if (this.#keys[slot] !== 0) features[this.#rows[slot] as number] = this.#keys[slot] as number
    }
    return features
  }

  /** The group of each row. */
  groups(): Uint8Array {
    return this.#groups.slice(0, this.#size)
  }

  #slotOf(feature: number): number {
    return (feature ^ (feature >>> 11)) & this.#mask
  }
}

/** Counts features in buckets that stop at 255: cheap, and a shared bucket only lets a rare feature pass. */
export class FeatureCounter {
  readonly #mask: number
  readonly #counts: Uint8Array

  constructor(bits: number) {
    this.#mask = 2 ** bits - 1
    this.#counts = new Uint8Array(2 ** bits)
  }

  add(feature: number): void {
    const bucket = this.#bucketOf(feature)
    const count = this.#counts[bucket] as number
    if (count < 255) this.#counts[bucket] = count + 1
  }

  count(feature: number): number {
    return this.#counts[this.#bucketOf(feature)] as number
  }

  #bucketOf(feature: number): number {
    return (feature ^ (feature >>> 7)) & this.#mask
  }
}
