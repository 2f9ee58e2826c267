import type { Marks } from '@shanhai/tagger'

/** A word must be seen so often before its silence counts, and its share in names must stay below this. */
const ENOUGH = 12
const SHARE = 0.003

/** Counts how often each word has a character in a name. */
export class OutsideWords {
  readonly #counts = new Map<number, { seen: number; inNames: number }>()

  /** Counts the words of a segment; `tags` are the right ones. */
  add(tags: Uint8Array, marks: Marks): void {
    let counts = { seen: 0, inNames: 0 }
    let counted = false
    for (let i = 0; i < marks.length; i++) {
      if (marks.beginsWord(i)) {
        counts = this.#countsOf(marks.wordKeyAt(i))
        counts.seen++
        counted = false
      }
      if (tags[i] === 0 || counted) continue
      counts.inNames++
      counted = true
    }
  }

  /** The words that are as good as never in a name, ascending as unsigned numbers. */
  list(): Int32Array {
    const words = [...this.#counts].filter(([, { seen, inNames }]) => seen >= ENOUGH && inNames / seen < SHARE)
    return Int32Array.from(words.map(([word]) => word).sort((a, b) => (a >>> 0) - (b >>> 0)))
  }

  #countsOf(word: number): { seen: number; inNames: number } {
    let counts = this.#counts.get(word)
    if (counts === undefined) {
      counts = { seen: 0, inNames: 0 }
      this.#counts.set(word, counts)
    }
    return counts
  }
}
