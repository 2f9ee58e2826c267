import type { Diagnostic } from '@shanhai/model'
import { canonicalJson } from '../canonical-json.js'
import type { ReadIssuePage } from '../join-jumps.js'
import type { IssueOptions } from '../options.js'
import { parseCut } from '../read-cut.js'
import type { FileBytes } from '../read-page.js'
import { decodePage } from '../read-page.js'
import type { Stages } from '../stages.js'
import { hashOf } from './keys.js'

/** A page file and the cut made by hand beside it. */
export interface FoundFile extends FileBytes {
  readonly cut: { readonly file: string; readonly text: string } | null
}

/** A page with its articles; null content where the file could not be used. */
export interface FileContent {
  readonly content: ReadIssuePage | null
  /** Checksum of the cut. */
  readonly cut?: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Decodes a file and cuts it into articles. @throws {InvalidDataError} on a bad cut, with file and line */
export function readContent(
  found: FoundFile,
  stages: Pick<Stages, 'decode' | 'mask' | 'readArticles'>,
  options: IssueOptions,
): FileContent {
  const { diagnostics, page } = decodePage(found, stages, options)
  if (page === null) return { content: null, diagnostics }
  const cut = found.cut === null ? null : parseCut(found.cut.text, found.cut.file, page.text)
  const articles = cut === null ? stages.readArticles(page) : stages.readArticles(page, cut)
  return {
    content: { page, articles: articles.value },
    ...(cut !== null && { cut: hashOf(canonicalJson(cut)) }),
    diagnostics: [...diagnostics, ...articles.diagnostics],
  }
}
