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
    readonly view: string
    readonly viewExamples: string
    readonly pairs: string
    readonly pairsExamples: string
    readonly options: Readonly<Record<OptionName, string>>
  }
  readonly progress: (progress: BuildProgress) => string
  /** The lines after a build. */
  readonly built: (report: BuildReport) => readonly string[]
  /** One line for a build that had problems, or null. */
  readonly problems: (report: BuildReport) => string | null
  readonly viewed: (file: string) => string
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
  readonly interrupted: string
  readonly unexpected: (message: string) => string
  /** Messages for error codes; `{value}` is the offending value. A code that is missing is shown in English. */
  readonly errors: Readonly<Partial<Record<string, string>>>
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
  | 'folder'
  | 'html'
