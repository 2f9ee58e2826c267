import type { Messages } from './messages.js'

export const en: Messages = {
  help: {
    titles: {},
    program:
      'Reads pages of Chinese newspapers and builds the graph of paired assistance, with the sentence that proves each fact',
    programNotes: `
Exit codes: 0 done, 1 failed, 2 wrong use, 130 interrupted
Help on a command: shanhai help build`,
    build: 'read pages and write the output folder',
    buildExamples: `
Examples:
  shanhai build pages -o out
  shanhai build page1.txt page2.txt -o out --newspaper 闽南日报 --date 2025-02-18
  shanhai build seeds/pages --manifest seeds/manifest.json -o out/demo

Pages that cannot be read are left out and named; the rest is built.`,
    view: 'write one page (HTML) on which the graph is explored, without a server',
    viewExamples: `
Example:
  shanhai view out --html out/index.html`,
    pairs: 'print who assists whom, each pair with one quoted sentence and its source',
    pairsExamples: `
Example:
  shanhai pairs out`,
    options: {
      version: 'print the version',
      help: 'print this help',
      lang: 'language of messages: zh or en',
      debug: 'show where in the program an error happened',
      inputs: 'page files (UTF-8 text), and folders searched for *.txt',
      output: 'folder to write; new, empty, or written by an earlier build',
      date: 'issue date, such as 2025-02-18, where the manifest has none',
      newspaper: 'name of the paper, where the manifest has none',
      page: 'number of the page in the issue, where the manifest has none',
      manifest: 'JSON file with paper, date and page number of each page',
      all: 'put the facts of all articles into the graph, not only those about assistance',
      quiet: 'no progress',
      json: 'print the result as one JSON object',
      folder: 'output folder of a build',
      html: 'file to write',
    },
  },
  progress: ({ stage, done, total }) =>
    ({
      pages: `reading pages ${done}/${total}`,
      graph: 'building the graph',
      layout: 'placing the nodes',
      write: 'writing the files',
    })[stage],
  built: (report) => [
    `${report.pages} page(s), ${report.articles} article(s), ${report.mentions} mention(s), ${report.entities} entities, ${report.claims} claim(s), ${report.pairs} pair(s)`,
    `written to ${report.outputFolder}`,
  ],
  problems: ({ diagnostics: { error, warning }, files, pages }) =>
    error + warning === 0
      ? null
      : `${error} error(s), ${warning} warning(s), ${files - pages} page(s) left out; see diagnostics.jsonl`,
  viewed: (file) => `written to ${file}; open it in a browser`,
  noPairs: 'no pair found',
  pair: {
    explicit: 'explicit',
    implied: 'implied',
    inferred: 'inferred',
    reference: 'from a reference list',
    contested: 'contested',
    claims: (claims, pages) => `${claims} claim(s) on ${pages} page(s)`,
    page: (number) => `page ${number}`,
    unknownPaper: 'paper unknown',
  },
  interrupted: 'interrupted; nothing was written',
  unexpected: (message) => `unexpected error: ${message} (run again with --debug to see where)`,
  errors: {},
}
