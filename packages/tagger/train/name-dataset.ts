import { NameFeatures } from '@shanhai/tagger'
import type { Candidate, Marks } from '@shanhai/tagger'

/** A candidate that is right or wrong. */
export interface JudgedCandidate {
  readonly candidate: Candidate
  readonly right: boolean
  /** Number of its standard. */
  readonly standard: number
}

/** The candidates to learn from with their features, in flat arrays that grow. */
export class NameDataset {
  readonly judged: JudgedCandidate[] = []
  readonly #extractor = new NameFeatures()
  readonly #offsets: number[] = [0]
  #features = new Int32Array(1024)

  /** Takes the candidates of one segment, whose marks these are. */
  add(marks: Marks, judged: readonly JudgedCandidate[]): void {
    const candidates = judged.map(({ candidate }) => candidate)
    for (const [index, one] of judged.entries()) {
      const count = this.#extractor.extract(marks, candidates, index)
      const filled = this.#offsets.at(-1) ?? 0
      if (filled + count > this.#features.length) {
        const larger = new Int32Array(2 * this.#features.length)
        larger.set(this.#features)
        this.#features = larger
      }
      this.#features.set(this.#extractor.features.subarray(0, count), filled)
      this.#offsets.push(filled + count)
      this.judged.push(one)
    }
  }

  /** The features of a candidate, as a view. */
  featuresOf(index: number): Int32Array {
    return this.#features.subarray(this.#offsets[index], this.#offsets[index + 1])
  }
}
