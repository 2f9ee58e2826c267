import type { CountedProjects } from '@shanhai/pipeline'

/** Counts of what differs between two folders. */
export interface DifferenceCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** What the commands say that compare, merge and correct output folders. */
export interface RecordMessages {
  readonly help: Readonly<
    Record<
      | 'diff'
      | 'diffExamples'
      | 'merge'
      | 'mergeExamples'
      | 'review'
      | 'reviewExamples'
      | 'coverage'
      | 'coverageExamples'
      | 'report'
      | 'reportExamples',
      string
    >
  >
  readonly options: Readonly<
    Record<
      | 'before'
      | 'after'
      | 'parts'
      | 'fresh'
      | 'corrections'
      | 'correctionsOut'
      | 'edit'
      | 'pair'
      | 'listPairs'
      | 'otherPair'
      | 'reportFile',
      string
    >
  >
  /** The file to which the page's corrections go. */
  readonly editing: (file: string) => string
  /** The file that a report was written to. */
  readonly reported: (file: string) => string
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
  readonly coverage: {
    readonly pairs: (count: number) => string
    /** Over the pairs, or over how many each programme has where they are not listed. */
    readonly notRead: (count: number, isListed: boolean) => string
    /** Over facts by predicate. */
    readonly facts: string
    readonly fact: (label: string, facts: number, fromOneArticle: number) => string
    /** Over facts by whose papers report them. */
    readonly reported: string
    readonly unknownPaper: string
    readonly years: (
      first: number | undefined,
      last: number | undefined,
      without: readonly number[],
      undatedPages: number,
    ) => string
    readonly unresolved: (count: number, hasNames: boolean) => string
    readonly unresolvedName: (name: string, articles: number) => string
    readonly contradictions: (count: number) => string
    readonly list: string
    readonly counts: (count: number) => string
    readonly count: (counted: CountedProjects) => string
    readonly empty: (count: number) => string
    readonly reasons: Readonly<
      Record<'unusable' | 'no-article' | 'no-report' | 'not-about-assistance' | 'no-claim', string>
    >
  }
}
