import type { DifferenceCounts, RecordMessages } from './record-messages.js'

const counts = ({ added, changed, removed }: DifferenceCounts): string =>
  `${added} added, ${changed} changed, ${removed} removed`

/** English messages of the commands that compare, merge and correct output folders. */
export const EN_RECORDS: RecordMessages = {
  help: {
    diff: 'say how the second of two output folders differs from the first: pages, entities, facts',
    diffExamples: `
Examples:
  shanhai diff out-last-week out
  shanhai diff out-last-week out --json

+ is only in the second, - only in the first, ~ in both and not the same (with the fields that differ).`,
    merge: 'make one output folder of several: the same bytes as one build of all their pages',
    mergeExamples: `
Examples:
  shanhai merge out-zhangzhou out-changji -o out

The folders must come from one version with the same lists of names (--lexicon); a page in two of them must be the same in both.`,
  },
  options: {
    before: 'output folder to compare with',
    after: 'output folder that is compared',
    parts: 'output folders of builds',
    corrections: 'file of corrections (corrections.yaml beside the settings)',
    fresh: 'read every page again, whatever the last build in the folder has read',
  },
  corrected: (count) => `${count} correction(s) applied`,
  unchanged: (pages) => `${pages} page(s) unchanged, not read again`,
  diff: {
    pages: 'pages',
    entities: 'entities',
    facts: 'facts',
    counts: (pages, entities, facts) =>
      `pages: ${counts(pages)}; entities: ${counts(entities)}; facts: ${counts(facts)}`,
  },
}
