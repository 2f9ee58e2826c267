import type { ArticleKind, Byline, Claim, Diagnostic, EntityId, EntityType, PartRole, Relevance } from '@shanhai/model'
import type { LeftOutCode } from '@shanhai/graph'
import type { PushProgress, PushReport } from '@shanhai/neo4j'
import type { BuildProgress, BuildReport, DoubtfulName, SampleScore } from '@shanhai/pipeline'
import type { RecordMessages } from './record-messages.js'

/** What one language says. Functions take what they name; nothing here decides anything. */
export interface Messages {
  /** Of the commands that compare, merge and correct output folders. */
  readonly records: RecordMessages
  readonly help: {
    /** Headings that the option parser prints in English. */
    readonly titles: Readonly<Record<string, string>>
    readonly program: string
    readonly programNotes: string
    readonly build: string
    readonly buildExamples: string
    readonly mentions: string
    readonly mentionsExamples: string
    readonly eval: string
    readonly evalExamples: string
    readonly lint: string
    readonly lintExamples: string
    readonly articles: string
    readonly articlesExamples: string
    readonly view: string
    readonly viewExamples: string
    readonly pairs: string
    readonly pairsExamples: string
    readonly neo4j: string
    readonly neo4jPush: string
    readonly neo4jPushExamples: string
    readonly neo4jRemove: string
    readonly neo4jRemoveExamples: string
    readonly export: string
    readonly exportExamples: string
    readonly explain: string
    readonly explainExamples: string
    readonly sample: string
    readonly sampleExamples: string
    readonly options: Readonly<Record<OptionName, string>>
  }
  readonly progress: (progress: BuildProgress) => string
  /** The lines after a build. */
  readonly built: (report: BuildReport) => readonly string[]
  /** One line for a build that had problems, or null. */
  readonly problems: (report: BuildReport) => string | null
  /** How many texts `shanhai mentions` has answered. */
  readonly answered: (texts: number) => string
  /** That some of the lines could not be read, the first of them by its number. */
  readonly unreadable: (lines: number, of: number, first: number) => string
  readonly evaluating: (done: number, total: number) => string
  /** What `shanhai eval` prints besides numbers. */
  readonly evaluation: {
    readonly texts: (count: number) => string
    /** Over precision, recall, F1, and right/found/gold. */
    readonly heading: string
    readonly recognizerHeading: string
    readonly all: string
    readonly missed: string
    readonly false: string
    /** Names of the entity types. */
    readonly types: Readonly<Record<string, string>>
  }
  readonly linted: (counts: LintCounts) => string
  readonly viewed: (file: string) => string
  readonly serving: (url: string) => string
  readonly noPairs: string
  readonly pair: {
    readonly explicit: string
    readonly implied: string
    readonly inferred: string
    readonly reference: string
    readonly contested: string
    readonly done: string
    readonly planned: string
    readonly pledged: string
    readonly period: (span: { readonly validFrom?: string; readonly validTo?: string }) => string
    readonly claims: (claims: number, pages: number) => string
    readonly page: (number: number) => string
    readonly unknownPaper: string
  }
  readonly explain: {
    readonly entity: (name: string, type: EntityType, id: string, aliases: readonly string[]) => string
    /** Names with why they are the entity's; `from` is the id that some pages know it by. */
    readonly resolution: (names: readonly string[], why: string, from: EntityId | undefined) => string
    /** Status, strength, factuality, validity and report date of a claim. */
    readonly claim: (claim: Claim) => string
    readonly rule: (id: string, reason: string | null) => string
    readonly triggers: (words: readonly string[]) => string
    readonly conflict: (claim: string) => string
    readonly moreQuotes: (count: number) => string
    readonly rejected: string
    readonly because: (rule: string, marker: string, reason: string) => string
    readonly lostNames: string
    readonly lostName: (name: string, recognizer: string, winner: string, winnerRecognizer: string) => string
    readonly doubts: string
    readonly doubt: (doubt: DoubtfulName) => string
    readonly traced: (pages: number, of: number) => string
  }
  readonly sampled: (drawn: number, of: number, file: string | undefined) => string
  /** Heading of the table of `eval --sample`. */
  readonly sampleTable: string
  readonly sampleScore: (score: SampleScore) => string
  readonly pushing: (progress: PushProgress) => string
  /** Headings of the table of a push: what, in the folder, added, changed, removed. */
  readonly pushTable: readonly [string, string, string, string, string]
  /** How far a push came that failed, after the reason; the translated errors alone need it. */
  readonly pushState: (done: string, total: string) => string
  /** The lines after a push. */
  readonly pushed: (report: PushReport, nodes: PushCounts, relationships: PushCounts) => readonly string[]
  readonly askPassword: (user: string, uri: string) => string
  /** The lines after an export: files written. */
  readonly exported: (files: readonly string[]) => readonly string[]
  /** What an export leaves out, by code. */
  readonly leftOut: Readonly<Record<LeftOutCode, (count: number) => string>>
  /** What `shanhai articles` says of an article. */
  readonly article: {
    readonly kinds: Readonly<Record<ArticleKind, string>>
    readonly relevance: Readonly<Record<Relevance['level'], string>>
    readonly roles: Readonly<Record<Byline['role'], string>>
    readonly parts: Readonly<Record<PartRole, string>>
    readonly severities: Readonly<Record<Diagnostic['severity'], string>>
    /** What is wrong with a page, by code; a code that is missing is shown in English. */
    readonly diagnostics: Readonly<Partial<Record<string, string>>>
    readonly noHeadline: string
    readonly lines: (from: number, to: number) => string
  }
  readonly interrupted: string
  readonly unexpected: (message: string) => string
  /** Messages for error codes; `{value}` is the offending value. A code that is missing is shown in English. */
  readonly errors: Readonly<Partial<Record<string, string>>>
}

/** Differences between a folder and what the database held of it. */
export interface PushCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** What `shanhai lint` looked at and found. */
export interface LintCounts {
  readonly files: number
  readonly names: number
  readonly errors: number
  readonly warnings: number
}

export type OptionName =
  | 'version'
  | 'help'
  | 'lang'
  | 'debug'
  | 'inputs'
  | 'output'
  | 'date'
  | 'newspaper'
  | 'page'
  | 'manifest'
  | 'all'
  | 'noPrivatePersons'
  | 'quiet'
  | 'json'
  | 'jsonLines'
  | 'folder'
  | 'html'
  | 'text'
  | 'port'
  | 'uri'
  | 'user'
  | 'passwordFile'
  | 'database'
  | 'dataSet'
  | 'batchSize'
  | 'retry'
  | 'dryRun'
  | 'format'
  | 'exportOutput'
  | 'raw'
  | 'what'
  | 'builtFolder'
  | 'predicate'
  | 'number'
  | 'seed'
  | 'sampleOutput'
  | 'sample'
  | 'textFile'
  | 'lexicon'
  | 'config'
  | 'recognizers'
  | 'buildRecognizers'
  | 'weights'
  | 'standard'
  | 'nameRecognizers'
  | 'gold'
  | 'found'
  | 'details'
  | 'lintFiles'
