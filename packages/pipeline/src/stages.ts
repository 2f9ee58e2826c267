import type { PageExtraction } from '@shanhai/extractor'
import type { Article, Page, PageId, Result } from '@shanhai/model'
import type { DecodedText, PageCut } from '@shanhai/reader'

/** The pure steps from a file's bytes to claims, as the build needs them; tests give small ones of their own. */
export interface Stages {
  /** Checksum of the lexicon's data. */
  readonly lexiconVersion: string
  /** Checksums of the user's lists of names. */
  readonly ownNames?: readonly string[]
  /** Checksum of the rules. */
  readonly rulesVersion: string
  /** Name and version of the tokenizer. */
  readonly tokenizer: string
  /** Null: no text could be read, the diagnostics say why. */
  readonly decode: (bytes: Uint8Array, page: PageId) => Result<DecodedText | null>
  /** Blanks personal numbers one for one. */
  readonly mask: (text: string) => { readonly text: string; readonly count: number }
  /** With the cut made by hand, if there is one. */
  readonly readArticles: (page: Page, cut?: PageCut) => Result<readonly Article[]>
  readonly extract: (page: Page, articles: readonly Article[]) => Result<PageExtraction>
}
