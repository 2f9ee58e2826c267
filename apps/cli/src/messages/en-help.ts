import type { Messages } from './messages.js'

/** What `--help` says, in English. */
export const EN_HELP: Messages['help'] = {
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
  shanhai build seeds/pages --manifest seeds/manifest.json -o out/seeds

Pages that cannot be read are left out and named; the rest is built.`,
  mentions: 'find the names in texts: JSON Lines in, JSON Lines out',
  mentionsExamples: `
Examples:
  echo '{"id": 1, "text": "漳州市对口支援木垒县。"}' | shanhai mentions
  shanhai mentions texts.jsonl --lexicon names.csv > mentions.jsonl

Each line {"id", "text"} is answered, in order, by {"id", "mentions": [{"start", "end", "type", "text"}]} or {"id", "error"};
offsets are UTF-16 units. Texts may be of any length. Lines that cannot be read are counted at the end; the exit code is 1 if
none could be.`,
  eval: 'score recognized names against marked ones by type and by recognizer, or claims in a judged sample',
  evalExamples: `
Examples:
  shanhai eval gold.jsonl
  shanhai eval marked.txt --details
  shanhai eval gold.jsonl mentions.jsonl --json
  shanhai eval gold.jsonl out
  shanhai eval --sample sample.csv

Gold is JSON Lines {"id", "text", "mentions": [{"start", "end", "type"}]}, a text with marks such as {L:漳州市}, or an output
folder. Without a second argument the texts are read now; docs/recognition.md has the marks.`,
  lint: 'check the built-in data, and your lists of names and settings',
  lintExamples: `
Examples:
  shanhai lint
  shanhai lint names.csv shanhai.config.json
  shanhai lint names.csv --json

Each problem is printed with file and line; the exit code is 1 if there are errors.`,
  articles: 'show how pages are cut into articles: headline, kind, relevance and why, bylines, lines',
  articlesExamples: `
Examples:
  shanhai articles page.txt
  shanhai articles pages --json
  shanhai articles pages --manifest manifest.json   # with the dates that a build will use

A wrong cut is corrected by a file beside the page: page.cut.yaml (see docs/correcting-cuts.md).`,
  view: 'open the page on which the graph is explored, or write it as one HTML file',
  viewExamples: `
Example:
  shanhai view out
  shanhai view out --html out/index.html
  shanhai view out --html report.html --text articles
  shanhai view out --edit

Without --html the page is served on this machine alone (127.0.0.1), under an address with a random
token, until you press Ctrl-C.`,
  pairs: 'print who assists whom, each pair with one quoted sentence and its source',
  pairsExamples: `
Example:
  shanhai pairs out`,
  neo4j: 'write builds to a Neo4j database',
  neo4jPush: 'make a Neo4j database hold what an output folder holds',
  neo4jRemove: 'take a data set out of a Neo4j database',
  neo4jRemoveExamples: `
Examples:
  NEO4J_PASSWORD=... shanhai neo4j remove out --dry-run
  NEO4J_PASSWORD=... shanhai neo4j remove out

What another data set lists as well stays. Password and environment are those of shanhai neo4j push.`,
  neo4jPushExamples: `
Examples:
  NEO4J_PASSWORD=... shanhai neo4j push out
  shanhai neo4j push out --uri neo4j+s://db.example.org --password-file secret.txt --dry-run

The password comes from --password-file, from NEO4J_PASSWORD, or is asked for. Environment: NEO4J_URI, NEO4J_USERNAME,
NEO4J_DATABASE. What has left the folder since the last push of its data set is removed; a push that was cut short is
finished by the same command.`,
  export: 'write the graph of a build as GEXF, GraphML, CSV or JSON',
  exportExamples: `
Examples:
  shanhai export out --format gexf -o graph.gexf
  shanhai export out --format csv -o tables`,
  explain: 'say why a build holds a fact: rule, reason, trigger, quotes, and what came near to being one',
  explainExamples: `
Examples:
  shanhai explain 木垒县 -o out
  shanhai explain place:652328 -o out
  shanhai explain fact:... -o out --json

Ids of facts and claims stand in graph.json and claims.jsonl. The rules are run again on the pages that name it.`,
  sample: 'draw claims at random as a table (CSV) whose column judgement a person fills',
  sampleExamples: `
Examples:
  shanhai sample out --predicate PAIRED_ASSISTANCE -n 100 --seed 1 -o sample.csv
  shanhai eval --sample sample.csv

Write 对 or 错 (yes or no, 1 or 0) into the column judgement; leave it empty where you are not sure.`,
  options: {
    textFile: 'JSON Lines to read instead of standard input',
    lexicon: 'list of your own names (CSV: name,type,kind,place,adcode,aliases); may be given again',
    config: 'settings file (shanhai.config.json)',
    recognizers: 'which recognizers: knowledge, the trained tagger, or both combined',
    buildRecognizers: 'who finds names: knowledge alone, or knowledge and the trained tagger',
    weights: 'weights of your own for the tagger, as pnpm train writes them (docs/tagger.md)',
    standard:
      'whose annotation rules the tagger follows: news (msra), People’s Daily (pd98), web news (boson), encyclopaedia (uner); default: boson beside knowledge, pd98 alone',
    nameRecognizers: 'name the recognizer of each mention',
    gold: 'marked texts: JSON Lines, a text with marks, or an output folder',
    found: 'mentions to score: JSON Lines or an output folder',
    details: 'list each miss and false alarm',
    lintFiles: 'lists of names (.csv, .tsv) and settings (.json)',
    version: 'print the version',
    help: 'print this help',
    lang: 'language of messages: zh or en',
    debug: 'show where in the program an error happened',
    inputs: 'page files (text), and folders searched for *.txt',
    output: 'folder to write; new, empty, or written by an earlier build',
    date: 'issue date of all pages, such as 2025-02-18',
    newspaper: 'name of the paper, for all pages',
    page: 'number of the page in the issue',
    manifest: 'JSON file with paper, date and page number of each page',
    all: 'put the facts of all articles into the graph, not only those about assistance',
    noPrivatePersons: 'leave out persons who are no officials, professionals or reporters',
    quiet: 'no progress',
    json: 'print the result as one JSON object',
    jsonLines: 'print one JSON object a page',
    folder: 'output folder of a build',
    html: 'write the page to this file instead of serving it',
    text: "how much of the papers' text the page carries",
    port: 'port of the server; 0: any free one',
    uri: 'address: neo4j://, bolt://, with +s or +ssc for encryption (neo4j://localhost:7687)',
    user: 'user of the database (neo4j)',
    passwordFile: 'file that holds the password',
    database: 'name of the database, where it is not the home database of the user',
    dataSet: 'name under which nodes and relationships list this folder (the name of the folder)',
    batchSize: 'rows in one transaction (5000)',
    retry: 'seconds for which a lost connection is tried again (120)',
    dryRun: 'only say what would be added, changed and removed',
    format: 'gexf, graphml, csv or json',
    exportOutput: 'file to write; for csv a folder',
    what: 'name or id of an entity, or id of a fact or a claim',
    builtFolder: 'output folder of a build',
    predicate: 'only claims of this predicate, such as HOLDS_POSITION',
    number: 'most claims to draw (100)',
    seed: 'the same number draws the same claims (1)',
    sampleOutput: 'file to write instead of standard output',
    sample: 'the judged file',
    raw: 'csv: cells as they are, also those that a spreadsheet would run as formulas, and no byte order mark',
  },
}
