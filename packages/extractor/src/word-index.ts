/** A list of words that finds the longest of them at an offset of a text. */
export interface WordIndex<Row> {
  /** True if the list holds exactly this word. */
  has(word: string): boolean
  /** The row of the longest word that ends at `end`. */
  endingAt(text: string, end: number): Row | undefined
  /** The row of the longest word that starts at `start`. */
  startingAt(text: string, start: number): Row | undefined
}

/** Indexes rows by their word; of two rows with one word the first stays. Words are never empty. */
export function createWordIndex<Row>(rows: Iterable<Row>, wordOf: (row: Row) => string): WordIndex<Row> {
  const byWord = new Map<string, Row>()
  // Recognizers ask at every offset, so words are only cut out where one begins or ends with the characters there.
  const starts = new WordBorders()
  const ends = new WordBorders()
  for (const row of rows) {
    const word = wordOf(row)
    if (byWord.has(word)) continue
    byWord.set(word, row)
    starts.note(word.charCodeAt(0), word.charCodeAt(1), word.length)
    ends.note(word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2), word.length)
  }
  return {
    has: (word) => byWord.has(word),
    endingAt(text, end) {
      const lengths = ends.lengthsAt(text.charCodeAt(end - 1), text.charCodeAt(end - 2))
      if (lengths === undefined) return undefined
      for (const length of lengths) {
        const row = end < length ? undefined : byWord.get(text.slice(end - length, end))
        if (row !== undefined) return row
      }
      return undefined
    },
    startingAt(text, start) {
      const lengths = starts.lengthsAt(text.charCodeAt(start), text.charCodeAt(start + 1))
      if (lengths === undefined) return undefined
      for (const length of lengths) {
        const row = byWord.get(text.slice(start, start + length))
        if (row !== undefined) return row
      }
      return undefined
    },
  }
}

/** The characters at one end of the words of a list, from outside in. */
class WordBorders {
  /** A bit for each outermost unit. */
  readonly #units = new Uint8Array(65536 / 8)
  /** A bit for each outermost pair, by its hash. */
  readonly #pairs = new Uint8Array(PAIR_BITS / 8)
  /** Lengths of the words with a unit outermost, longest first. */
  readonly #lengths = new Map<number, number[]>()

  note(unit: number, next: number, length: number): void {
    this.#units[unit >>> 3] = (this.#units[unit >>> 3] ?? 0) | (1 << (unit & 7))
    if (length > 1) {
      const bit = pairBit(unit, next)
      this.#pairs[bit >>> 3] = (this.#pairs[bit >>> 3] ?? 0) | (1 << (bit & 7))
    }
    const known = this.#lengths.get(unit) ?? []
    if (!known.includes(length)) known.push(length)
    known.sort((a, b) => b - a)
    this.#lengths.set(unit, known)
  }

  /** Lengths that a word with these two units outermost may have; undefined: none has them. */
  lengthsAt(unit: number, next: number): readonly number[] | undefined {
    if (((this.#units[unit >>> 3] ?? 0) & (1 << (unit & 7))) === 0) return undefined
    const bit = pairBit(unit, next)
    const isPair = ((this.#pairs[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0
    const lengths = this.#lengths.get(unit)
    return isPair ? lengths : lengths?.at(-1) === 1 ? SINGLE : undefined
  }
}

const PAIR_BITS = 8192
const SINGLE: readonly number[] = [1]

function pairBit(unit: number, next: number): number {
  const hash = Math.imul((unit << 16) | next, 0x9e3779b1)
  return (hash ^ (hash >>> 15)) & (PAIR_BITS - 1)
}
