import type { ArticleKind, Byline, Diagnostic, PartRole, Relevance } from '@shanhai/model'
import type { LeftOutCode } from '@shanhai/graph'
import type { PushProgress, PushReport } from '@shanhai/neo4j'
import type { BuildProgress, BuildReport } from '@shanhai/pipeline'

/** What one language says. Functions take what they name; nothing here decides anything. */
export interface Messages {
  readonly help: {
    /** Headings that the option parser prints in English. */
    readonly titles: Readonly<Record<string, string>>
    readonly program: string
    readonly programNotes: string
    readonly build: string
    readonly buildExamples: string
    readonly articles: string
    readonly articlesExamples: string
    readonly view: string
    readonly viewExamples: string
    readonly pairs: string
    readonly pairsExamples: string
    readonly neo4j: string
    readonly neo4jPush: string
    readonly neo4jPushExamples: string
    readonly export: string
    readonly exportExamples: string
    readonly options: Readonly<Record<OptionName, string>>
  }
  readonly progress: (progress: BuildProgress) => string
  /** The lines after a build. */
  readonly built: (report: BuildReport) => readonly string[]
  /** One line for a build that had problems, or null. */
  readonly problems: (report: BuildReport) => string | null
  readonly viewed: (file: string) => string
  readonly serving: (url: string) => string
  readonly noPairs: string
  readonly pair: {
    readonly explicit: string
    readonly implied: string
    readonly inferred: string
    readonly reference: string
    readonly contested: string
    readonly claims: (claims: number, pages: number) => string
    readonly page: (number: number) => string
    readonly unknownPaper: string
  }
  readonly pushing: (progress: PushProgress) => string
  /** Headings of the table of a push: what, in the folder, added, changed, removed. */
  readonly pushTable: readonly [string, string, string, string, string]
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
