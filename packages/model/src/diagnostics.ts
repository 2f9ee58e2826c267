import type { PageId } from './ids.js'

export type Severity = 'error' | 'warning' | 'info'

/** Where a diagnostic points: a page, and a range of its decoded text or of its bytes if one is known. */
export interface DiagnosticPlace {
  readonly page: PageId
  readonly start?: number
  readonly end?: number
  /** Set when decoding failed: offset of the first bad byte. */
  readonly byte?: number
}

/** A fault of the newspaper's text or of an input file: data that accumulates, never an exception. */
export interface Diagnostic {
  readonly severity: Severity
  /** Stable name of the kind of fault, such as `page/empty`; the part before `/` is the stage. */
  readonly code: string
  /** One English sentence: what was found and what to do. Never holds personal data or page text. */
  readonly message: string
  /** The same in Chinese; absent: not known. */
  readonly zh?: string
  readonly place?: DiagnosticPlace
}

/** What a stage returns: its value and what it noticed on the way. */
export interface Result<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}
