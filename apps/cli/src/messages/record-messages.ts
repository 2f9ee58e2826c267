/** Counts of what differs between two folders. */
export interface DifferenceCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** What the commands say that compare, merge and correct output folders. */
export interface RecordMessages {
  readonly help: Readonly<
    Record<'diff' | 'diffExamples' | 'merge' | 'mergeExamples' | 'review' | 'reviewExamples', string>
  >
  readonly options: Readonly<Record<'before' | 'after' | 'parts' | 'fresh' | 'corrections' | 'correctionsOut', string>>
  /** Pages that a build did not read again. */
  readonly unchanged: (pages: number) => string
  /** Corrections that a build has replayed. */
  readonly corrected: (count: number) => string
  readonly diff: {
    readonly pages: string
    readonly entities: string
    readonly facts: string
    readonly counts: (pages: DifferenceCounts, entities: DifferenceCounts, facts: DifferenceCounts) => string
  }
  readonly review: {
    /** Are these names of one thing? */
    readonly isOne: (name: string, names: string) => string
    /** Is what the sentence says true? */
    readonly isTrue: (sentence: string) => string
    readonly prompt: string
    /** For an answer that is none. */
    readonly help: string
    readonly done: (made: number, left: number, file: string) => string
  }
}
