import type { PageExtraction } from '@shanhai/extractor'
import type { Article, Diagnostic, Page, PageId, Result } from '@shanhai/model'
import type { PaperKnowledge } from './corroboration/reporting-sides.js'
import type { IdentityKnowledge } from './identity/identity-index.js'
import type { References } from './reference-claims.js'
import type { DecodedText, PageCut } from '@shanhai/reader'

/** The pure steps from a file's bytes to claims, as the build needs them; tests give small ones of their own. */
export interface Stages {
  /** Checksum of the program's own code; absent: its version speaks for it. */
  readonly code?: string
  /** Checksum of the lexicon's data. */
  readonly lexiconVersion: string
  /** Checksums of the user's lists of names. */
  readonly ownNames?: readonly string[]
  /** Checksum of the rules. */
  readonly rulesVersion: string
  /** Name and version of the tokenizer. */
  readonly tokenizer: string
  /** SHA-256 of the tagger's weights; absent: names are found by knowledge alone. */
  readonly tagger?: string
  /** What was noticed while the stages were loaded, such as a tagger without weights. */
  readonly diagnostics?: readonly Diagnostic[]
  /** Null: no text could be read, the diagnostics say why. */
  readonly decode: (bytes: Uint8Array, page: PageId) => Result<DecodedText | null>
  /** Blanks personal numbers one for one. */
  readonly mask: (text: string) => { readonly text: string; readonly count: number }
  /** With the cut made by hand, if there is one. */
  readonly readArticles: (page: Page, cut?: PageCut) => Result<readonly Article[]>
  /** Pairings from public sources, the sure ones only, and whether a place lies in another, both by their codes. */
  readonly references: References
  /** What tells names of one thing from names of two. */
  readonly identity: IdentityKnowledge
  readonly papers: PaperKnowledge
  readonly extract: (page: Page, articles: readonly Article[]) => Result<PageExtraction>
}
