import { REPORTED_BY_LABELS } from '@shanhai/model'
import { EN_HELP } from './en-help.js'
import { EN_RECORDS } from './en-records.js'
import type { Messages } from './messages.js'

/** 93.5 % in a column. */
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8)

export const en: Messages = {
  records: EN_RECORDS,
  help: EN_HELP,
  progress: ({ stage, done, total }) =>
    ({
      pages: `reading pages ${done}/${total}`,
      graph: 'building the graph',
      layout: 'placing the nodes',
      write: 'writing the files',
    })[stage],
  built: (report) => [
    ...(report.corrections > 0 ? [EN_RECORDS.corrected(report.corrections)] : []),
    ...(report.unchanged > 0 ? [EN_RECORDS.unchanged(report.unchanged)] : []),
    `${report.pages} page(s), ${report.articles} article(s), ${report.mentions} mention(s), ${report.entities} entities, ${report.claims} claim(s), ${report.pairs} pair(s)`,
    `written to ${report.outputFolder}`,
  ],
  problems: ({ diagnostics: { error, warning }, files, pages }) =>
    error + warning === 0
      ? null
      : `${error} error(s), ${warning} warning(s), ${files - pages} page(s) left out; see diagnostics.jsonl`,
  answered: (texts) => `${texts} texts`,
  unreadable: (lines, of, first) =>
    `${lines} of ${of} line(s) could not be read and are answered with an error; the first is line ${first}`,
  evaluating: (done, total) => `text ${done}/${total}`,
  evaluation: {
    texts: (count) => `${count} text(s)`,
    heading: `  ${''.padEnd(32)}       P       R      F1   right/found/gold`,
    recognizerHeading: 'by recognizer (R: share of all names)',
    all: 'all',
    missed: 'missed',
    false: 'false ',
    types: {},
  },
  linted: ({ files, names, errors, warnings }) =>
    `built-in data and ${files} file(s) with ${names} name(s): ${errors} error(s), ${warnings} warning(s)`,
  viewed: (file) => `written to ${file}; open it in a browser`,
  serving: (url) => `open ${url} in a browser; Ctrl-C ends`,
  noPairs: 'no pair found',
  pair: {
    explicit: 'explicit',
    implied: 'implied',
    inferred: 'inferred',
    reference: 'from a reference list',
    contested: 'contested',
    done: 'over',
    planned: 'planned',
    pledged: 'pledged',
    period: ({ validFrom = '', validTo = '' }) => `${validFrom}–${validTo}`,
    claims: (claims, pages) => `${claims} claim(s) on ${pages} page(s)`,
    page: (number) => `page ${number}`,
    unknownPaper: 'paper unknown',
  },
  explain: {
    entity: (name, type, id, aliases) =>
      `${name}  ${type}  ${id}${aliases.length === 0 ? '' : `  also: ${aliases.join(', ')}`}`,
    resolution: (names, why, from) => `${names.join(', ')}: ${why}${from === undefined ? '' : ` (elsewhere ${from})`}`,
    claim: ({
      contested,
      factuality,
      id,
      reportedBy,
      reportedOn,
      status,
      strength,
      validFrom,
      validPrecision,
      validTo,
    }) =>
      [
        status,
        strength,
        factuality,
        ...(validFrom === undefined && validTo === undefined
          ? []
          : [`valid ${validPrecision === undefined ? '' : `(${validPrecision}) `}${validFrom ?? ''}–${validTo ?? ''}`]),
        ...(reportedOn === undefined ? [] : [`reported ${reportedOn}`]),
        ...(reportedBy === undefined ? [] : [REPORTED_BY_LABELS[reportedBy].en]),
        ...(contested ? ['contested'] : []),
        `[${id}]`,
      ].join(' · '),
    rule: (id, reason) => `rule ${id}${reason === null ? '' : `: ${reason}`}`,
    triggers: (words) => `trigger: ${words.map((one) => `「${one}」`).join(' ')}`,
    conflict: (claim) => `contradicted by ${claim}`,
    moreQuotes: (count) => `and ${count} more quote(s)`,
    rejected: 'rules came near to these and gave them up:',
    because: (rule, marker, reason) => `${rule}, given up by ${marker}: ${reason}`,
    lostNames: 'names that were seen and lost their place:',
    lostName: (name, recognizer, winner, winnerRecognizer) =>
      `${name} (${recognizer}) to ${winner} (${winnerRecognizer})`,
    doubts: 'names of places that could not be told apart:',
    doubt: ({ mentions, others, readAs, text }) =>
      `${text} (${mentions} mention(s)), read as ${readAs}, may be ${others.join(', ')}: neither the article nor the paper's home tells`,
    traced: (pages, of) => `the rules were run again on ${pages} of ${of} pages`,
  },
  sampled: (drawn, of, file) => `${drawn} of ${of} claim(s) drawn${file === undefined ? '' : `, written to ${file}`}`,
  sampleTable: 'predicate                 precision   95 % interval    right/judged   open',
  sampleScore: ({ judged, open, precision, predicate, right }) =>
    `${(predicate ?? 'all').padEnd(24)}  ${
      precision === null
        ? '        –               –'
        : `${percent(precision.share)}   ${percent(precision.low)} – ${percent(precision.high)}`
    }   ${`${right}/${judged}`.padStart(12)}   ${String(open).padStart(4)}`,
  pushing: ({ stage, name, done, total }) =>
    ({
      read: `reading ${name}`,
      compare: `comparing ${name}`,
      write: `writing ${name} ${done}/${total}`,
      remove: `removing ${name} ${done}/${total}`,
      index: `making the ${name}`,
      wait: `no answer from ${name} for ${done} s, still trying`,
    })[stage],
  pushTable: ['', 'in the folder', 'added', 'changed', 'removed'],
  pushed: ({ dataSet, dryRun, server, uri }, nodes, relationships) => [
    `nodes: ${nodes.added} added, ${nodes.changed} changed, ${nodes.removed} removed; relationships: ${relationships.added} added, ${relationships.changed} changed, ${relationships.removed} removed`,
    `${dryRun ? 'nothing was written (--dry-run)' : 'done'}: data set ${dataSet}, ${uri} (${server})`,
  ],
  pushState: (done, total) => `; ${done} of ${total} rows were written or removed`,
  askPassword: (user, uri) => `password of ${user} at ${uri}: `,
  exported: (files) => files.map((file) => `written to ${file}`),
  leftOut: {
    hidden: (count) => `left out: ${count} node(s) and edge(s) that graph.json does not hold (build with --all)`,
    measures: (count) => `left out: ${count} figure(s) that pages give of the nodes (the format json has them)`,
    evidence: (count) =>
      `left out: the claims behind the edges; of their ${count} quotes the first of each edge is kept`,
    'no-positions': (count) => `left out: positions of ${count} node(s), which layout.json does not have`,
    lists: (count) => `changed: ${count} list(s) of aliases are one text, divided by "; "`,
    characters: (count) => `changed: ${count} character(s) that XML cannot hold are written as U+FFFD`,
    formulas: (count) => `changed: ${count} cell(s) that a spreadsheet would run begin with ' (--raw leaves them)`,
  },
  article: {
    kinds: {
      news: 'news',
      report: 'report',
      caption: 'caption',
      index: 'index',
      notice: 'notice',
      ad: 'advertisement',
      other: 'other',
    },
    relevance: { assistance: 'about paired assistance', mentions: 'mentions it', none: 'not about it' },
    roles: { reporter: 'reporter', correspondent: 'correspondent', photographer: 'photographer' },
    parts: {
      rubric: 'rubric',
      headline: 'headline',
      subheading: 'subheading',
      byline: 'byline',
      body: 'body',
      caption: 'caption',
      sidebar: 'sidebar',
      jump: 'jump',
    },
    severities: { info: 'info', warning: 'warning', error: 'error' },
    diagnostics: {},
    noHeadline: '(no headline)',
    lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  },
  interrupted: 'interrupted; nothing was written',
  unexpected: (message) => `unexpected error: ${message} (run again with --debug to see where)`,
  errors: {},
}
