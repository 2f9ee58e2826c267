import type { PageExtraction } from '@shanhai/extractor'
import type { Diagnostic, PageId } from '@shanhai/model'
import type { ReadIssuePage } from '../join-jumps.js'

/** What one file gives by itself, before it is put together with the other pages of its issue. */
export interface PageReading {
  readonly page: PageId
  /** Checksum of all that decides it: bytes, cut, options, manifest, lexicon, program. */
  readonly key: string
  /** Of the file's bytes; null if not even those could be read. */
  readonly sha256: string | null
  /** Checksum of the cut made by hand, if there is one. */
  readonly cut?: string
  /** Null if it could not be used; the diagnostics say why. */
  readonly content: ReadIssuePage | null
  /** The names of children are blanked in the content: who has the file reads it again. */
  readonly blanked?: true
  readonly diagnostics: readonly Diagnostic[]
}

/** What a page says, with the checksum of all that decides it. */
export interface KeyedExtraction {
  readonly key: string
  /** The key that the same page has when the names of children are blanked in it; absent where there are none. */
  readonly blankedKey?: string
  readonly value: PageExtraction
  readonly diagnostics: readonly Diagnostic[]
}

/** A line of `readings.jsonl`: what the next build need not read again. */
export interface StoredReading extends PageReading {
  /** Absent for pages that could not be used. */
  readonly extraction?: KeyedExtraction
}

/** A page as the build takes it. */
export interface SourcePage {
  readonly reading: PageReading
  /** True if it was taken from an earlier build. */
  readonly unchanged: boolean
  /** What an earlier build found on it; good only if its key is the one that this build would give it. */
  readonly earlier?: KeyedExtraction
}

/** Gives the pages of a build in their order. */
export interface PageSource {
  readonly total: number
  readonly pages: () => AsyncIterable<SourcePage>
}

/** True for a record that has the parts which a reading must have; what is in them was written by a build. */
export function isStoredReading(value: object): value is StoredReading {
  const { content, diagnostics, extraction, key, page } = value as Partial<Record<keyof StoredReading, unknown>>
  const isContent =
    content === null || (isRecord(content) && isRecord(content['page']) && Array.isArray(content['articles']))
  const isExtraction = extraction === undefined || (isRecord(extraction) && isRecord(extraction['value']))
  return typeof page === 'string' && typeof key === 'string' && Array.isArray(diagnostics) && isContent && isExtraction
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
