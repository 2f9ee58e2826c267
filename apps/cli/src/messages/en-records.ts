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
    coverage: 'say what a build lacks: evidence, sources, years, resolved names, counted projects, pages',
    coverageExamples: `
Examples:
  shanhai coverage out
  shanhai coverage out --pairs
  shanhai coverage out --json`,
    report: 'write what is known of a pair, or of two beside each other, with numbered notes (Markdown)',
    reportExamples: `
Examples:
  shanhai report 木垒县 -o out
  shanhai report 漳州市→木垒县 泉州市→昌吉市 -o out --file comparison.md
  shanhai --lang en report 玛纳斯县 -o out

A pair is called by one of its places, by both (漳州市→木垒县) or by the id of its fact; "shanhai pairs out" lists them.`,
  },
  options: {
    before: 'output folder to compare with',
    after: 'output folder that is compared',
    parts: 'output folders of builds',
    corrections: 'file of corrections (corrections.yaml beside the settings)',
    correctionsOut: 'file to which the answers are added (corrections.yaml beside the settings)',
    edit: 'corrections made in the page are added to the file of corrections',
    pair: 'the pair: one of its places, or both with → between',
    listPairs: 'list the pairs of the reference list of which nothing was read',
    otherPair: 'another pair to compare it with',
    reportFile: 'Markdown file to write (default: print it)',
    fresh: 'read every page again, whatever the last build in the folder has read',
  },
  editing: (file) => `corrections go to ${file}`,
  reported: (file) => `written to ${file}`,
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
  coverage: {
    pairs: (count) => `pairs of the reference list whose places occur, without evidence: ${count}`,
    notRead: (count, isListed) =>
      `pairs of the reference list of which nothing was read: ${count}${isListed || count === 0 ? '' : ' (--pairs lists them)'}`,
    facts: 'facts, and how many rest on one article:',
    fact: (label, facts, fromOneArticle) => `${label}: ${facts}, ${fromOneArticle} of one article`,
    reported: 'facts by whose papers report them:',
    unknownPaper: 'home of the paper unknown',
    years: (first, last, without, undatedPages) =>
      `${first === undefined ? 'no page has a date' : `pages from ${first} to ${last ?? first}; years without pages: ${without.length === 0 ? 'none' : without.join(', ')}`}; pages without a date: ${undatedPages}`,
    unresolved: (count, hasNames) =>
      `names known in one article only: ${count}${hasNames ? '; those that several articles have:' : ''}`,
    unresolvedName: (name, articles) => `${name}: ${articles} articles, not known to be one`,
    contradictions: (count) => `statements that contradict each other: ${count}`,
    list: 'reference list',
    counts: (count) => `reported numbers of projects above those found: ${count}`,
    count: ({ found, period, reported, subject, what }) =>
      `${subject.name}${period === undefined ? '' : ` ${period}`} ${what}: ${reported} reported, ${found} named`,
    empty: (count) => `files that gave nothing: ${count}`,
    reasons: {
      unusable: 'not read:',
      'no-article': 'no article was found on it',
      'no-report': 'no news on it, only notices, advertisements and the like',
      'not-about-assistance': 'no article about paired assistance',
      'no-claim': 'articles about paired assistance, but no sentence that a rule understands',
    },
  },
}
