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
  // Recognizers ask at every offset, so words are only cut out where one begins or ends with the character there.
  const byFirst = new Map<number, number[]>()
  const byLast = new Map<number, number[]>()
  for (const row of rows) {
    const word = wordOf(row)
    if (byWord.has(word)) continue
    byWord.set(word, row)
    noteLength(byFirst, word.charCodeAt(0), word.length)
    noteLength(byLast, word.charCodeAt(word.length - 1), word.length)
  }
  return {
    has: (word) => byWord.has(word),
    endingAt(text, end) {
      for (const length of byLast.get(text.charCodeAt(end - 1)) ?? NONE) {
        const row = end < length ? undefined : byWord.get(text.slice(end - length, end))
        if (row !== undefined) return row
      }
      return undefined
    },
    startingAt(text, start) {
      for (const length of byFirst.get(text.charCodeAt(start)) ?? NONE) {
        const row = byWord.get(text.slice(start, start + length))
        if (row !== undefined) return row
      }
      return undefined
    },
  }
}

const NONE: readonly number[] = []

/** Keeps the lengths of the words of a character, longest first. */
function noteLength(lengths: Map<number, number[]>, character: number, length: number): void {
  const known = lengths.get(character) ?? []
  if (!known.includes(length)) known.push(length)
  lengths.set(
    character,
    known.sort((a, b) => b - a),
  )
}
