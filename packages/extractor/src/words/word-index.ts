/** Finds the longest word of a list that starts or ends at an offset, in time that grows with the longest word only. */
export interface WordIndex<Row> {
  /** The row of the longest word that ends at `end`. */
  endingAt(text: string, end: number): Row | undefined
  /** The row of the longest word that starts at `start`. */
  startingAt(text: string, start: number): Row | undefined
}

/** Indexes rows by their word; of two rows with one word the first stays. */
export function createWordIndex<Row>(rows: Iterable<Row>, wordOf: (row: Row) => string): WordIndex<Row> {
  const byWord = new Map<string, Row>()
  const lengths = new Set<number>()
  for (const row of rows) {
    const word = wordOf(row)
    if (!byWord.has(word)) byWord.set(word, row)
    lengths.add(word.length)
  }
  const longestFirst = [...lengths].sort((a, b) => b - a)
  const find = (wordOfLength: (length: number) => string): Row | undefined => {
    for (const length of longestFirst) {
      const row = byWord.get(wordOfLength(length))
      if (row !== undefined) return row
    }
    return undefined
  }
  return {
    endingAt: (text, end) => find((length) => (end < length ? '' : text.slice(end - length, end))),
    startingAt: (text, start) => find((length) => text.slice(start, start + length)),
  }
}
