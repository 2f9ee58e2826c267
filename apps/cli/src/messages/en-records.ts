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
    review: 'walk through doubtful joins and claims, and write what you decide to corrections.yaml',
    reviewExamples: `
Examples:
  shanhai review out
  shanhai review out --corrections corrections.yaml < answers.txt

Answers: y yes, n no, u unsure, b back, q quit. Each is saved at once; build again and they are replayed. A line of the file
that is deleted is undone (docs/identity.md).`,
  },
  options: {
    before: 'output folder to compare with',
    after: 'output folder that is compared',
    parts: 'output folders of builds',
    corrections: 'file of corrections (corrections.yaml beside the settings)',
    correctionsOut: 'file to which the answers are added (corrections.yaml beside the settings)',
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
  review: {
    isOne: (name, names) => `one thing? ${name} = ${names}`,
    isTrue: (sentence) => `true? ${sentence}`,
    prompt: 'y/n/u/b/q >',
    help: 'y yes, n no, u unsure, b back, q quit',
    done: (made, left, file) => `${made} correction(s) added to ${file}; ${left} question(s) left`,
  },
}
