import type { PageId } from './ids.js'

/** Where a metadata value came from; `inferred` values are guesses and are marked so wherever they are shown. */
export type MetadataSource = 'option' | 'manifest' | 'masthead' | 'file_name' | 'inferred'

/** How the bytes of a text file were read; `gb18030` covers GBK and GB 2312. */
export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const
export type TextEncoding = (typeof TEXT_ENCODINGS)[number]

export interface PageMetadata {
  /** The paper's name as printed, such as 闽南日报. Absent: unknown. */
  readonly newspaper?: string
  /** Name or code of the place for which the paper speaks, as the manifest gives it. Absent: its name is to say it. */
  readonly home?: string
  /** Issue date, ISO 8601 (`2025-02-18`). Absent: unknown. */
  readonly issueDate?: string
  /** Number of the page in its issue, from 1. Absent: unknown. */
  readonly pageNumber?: number
  /** Letter of the section where the paper counts by sections: A of A03. From where the page number is. */
  readonly section?: string
  /** Source of each value above that is present. */
  readonly sources: Readonly<Partial<Record<'newspaper' | 'issueDate' | 'pageNumber', MetadataSource>>>
}

/**
 * One decoded newspaper page. `text` is the decoded file and is never edited, with one exception that keeps every
 * offset: personal numbers are blanked one for one by ■ before anything else sees them.
 */
export interface Page extends PageMetadata {
  readonly id: PageId
  readonly text: string
  /** Absent for files that are no text files, and for pages made by programs. */
  readonly encoding?: TextEncoding
  /** SHA-256 of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string
}
