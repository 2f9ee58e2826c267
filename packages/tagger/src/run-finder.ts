import type { Span } from '@shanhai/model'
import { PAD } from './marks.js'
import type { Marks } from './marks.js'
import type { Standard } from './standard.js'
import { WordGate } from './word-gate.js'
import type { GateThresholds, GateWeights } from './word-gate.js'

/**
 * What may be known of a character beforehand: nothing; that it is in a name which only a longer one may hold; that it is in another
 * name, so that no name there is wanted.
 */
export const Known = { nothing: 0, part: 1, name: 2 } as const

/** Finds the runs of words that may hold names: the rest of a text is never tagged. */
export class RunFinder {
  readonly #gate: WordGate

  constructor(gate: GateWeights) {
    this.#gate = new WordGate(gate)
  }

  /** Judges the words of a segment. */
  read(marks: Marks, standard: Standard): void {
    this.#gate.read(marks, standard)
  }

  /**
   * Runs of the segment that was read last, in characters of it, in order: all words may be inside a name, and one may be what makes
   * a run worth tagging.
   *
   * @param known of each character of the segment, as {@link Known} says; undefined: nothing is.
   */
  find(
    marks: Marks,
    { inside, seed }: Pick<GateThresholds, 'inside' | 'seed'>,
    known: Uint8Array | undefined,
  ): readonly Span[] {
    const { length, wordCount, wordStarts } = marks
    const { sums } = this.#gate
    const runs: Span[] = []
    let run = -1
    let seeded = false
    for (let word = 0; word <= wordCount; word++) {
      const start = word === wordCount ? length : (wordStarts[word + PAD] as number) - PAD
      const sum = word === wordCount ? -Infinity : (sums[word] as number)
      const next = word + 1 < wordCount ? (wordStarts[word + 1 + PAD] as number) - PAD : length
      const least = sum < inside || known === undefined ? Known.nothing : leastKnown(known, start, next)
      if (sum >= inside && least !== Known.name) {
        if (run < 0) run = start
        seeded ||= sum >= seed && least === Known.nothing
        continue
      }
      if (seeded) runs.push({ start: run, end: start })
      run = -1
      seeded = false
    }
    return runs
  }
}

/** What is known of all characters of a stretch. */
function leastKnown(known: Uint8Array, start: number, end: number): number {
  let least: number = Known.name
  for (let i = start; i < end && least > 0; i++) least = Math.min(least, known[i] ?? 0)
  return least
}
