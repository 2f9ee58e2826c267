import type { PageId } from '@shanhai/model'
import type { OutputFile, OutputSummary } from './output-files.js'

/** One file that was read: its checksum, that of a cut made by hand beside it, and whether it gave a page. */
export interface RunInput {
  readonly page: PageId
  readonly sha256: string | null
  readonly used: boolean
  readonly cut?: string
}

export const RUN_FORMAT = 'shanhai-run'
export const RUN_FORMAT_VERSION = 1

/** `run.json`: all that decides the bytes of an output folder. No clock and no path of the machine. */
export interface RunFile {
  readonly format: typeof RUN_FORMAT
  readonly version: typeof RUN_FORMAT_VERSION
  /** Version of the program that wrote the folder. */
  readonly shanhai: string
  readonly options: {
    readonly all: boolean
    readonly newspaper: string | null
    readonly issueDate: string | null
    readonly pageNumber: number | null
    /** False: private persons were left out. */
    readonly privatePersons: boolean
  }
  /** Checksum of the manifest, null if none was given. */
  readonly manifest: string | null
  /** Checksum of the corrections, null if none were given. */
  readonly corrections: string | null
  /** Checksum of the lexicon's data, and of the rules. */
  readonly lexicon: string
  readonly rules: string
  /** Checksums of the user's lists of names, in the order given. */
  readonly ownNames: readonly string[]
  /** Name and version of the tokenizer. */
  readonly tokenizer: string
  /** SHA-256 of the tagger's weights; null: names were found by knowledge alone. */
  readonly tagger: string | null
  /** Every input file in page order; `used` is false where no page could be decoded. */
  readonly inputs: readonly RunInput[]
  readonly outputs: Readonly<Partial<Record<OutputFile, OutputSummary>>>
}

/** True if a text is a `run.json` of any version. */
export function isRunFile(text: string): boolean {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null && 'format' in value && value.format === RUN_FORMAT
  } catch {
    return false
  }
}
