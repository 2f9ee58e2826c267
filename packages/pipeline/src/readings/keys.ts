import { createHash } from 'node:crypto'
import type { PageId } from '@shanhai/model'
import { canonicalJson } from '../canonical-json.js'
import type { ReadIssuePage } from '../join-jumps.js'
import type { ManifestEntry } from '../manifest.js'
import type { BuildOptions } from '../options.js'
import type { Stages } from '../stages.js'
import { SHANHAI_VERSION } from '../version.js'

/** Goes up when what is stored, or how keys are made, changes. */
const READINGS_VERSION = 2

/** SHA-256, lower-case hexadecimal. */
export function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Checksum of the program and of all that it knows: what another one read is read again. */
export function knowledgeKey(stages: Stages): string {
  const { code, lexiconVersion, ownNames, rulesVersion, tagger, tokenizer } = stages
  const parts = { code, lexiconVersion, ownNames, rulesVersion, tagger, tokenizer }
  return hashOf(canonicalJson({ ...parts, readings: READINGS_VERSION, shanhai: SHANHAI_VERSION }))
}

/** What a file is read from. */
export interface ReadingInput {
  readonly page: PageId
  readonly sha256: string
  /** Text of the cut made by hand. */
  readonly cut: string | null
  readonly entry: ManifestEntry | undefined
  readonly options: Pick<BuildOptions, 'newspaper' | 'issueDate' | 'pageNumber'>
}

/** Key of a page's reading. */
export function readingKey(knowledge: string, { cut, entry, options, page, sha256 }: ReadingInput): string {
  const { issueDate, newspaper, pageNumber } = options
  return hashOf(canonicalJson({ knowledge, page, sha256, cut, entry, issueDate, newspaper, pageNumber }))
}

/**
 * Key of what a page says: its articles as they are after joining, its paper and date as the issue has them, and the pages
 * on which its articles go on.
 */
export function extractionKey(
  knowledge: string,
  { articles, page }: ReadIssuePage,
  issue: ReadonlyMap<PageId, { readonly sha256: string }>,
  privatePersons: boolean,
): string {
  const { text, ...metadata } = page
  const others = new Set(articles.flatMap(({ regions }) => regions.map((region) => region.page)))
  const further = [...others].map((id) => [id, issue.get(id)?.sha256 ?? ''])
  return hashOf(canonicalJson({ knowledge, metadata, length: text.length, articles, further, privatePersons }))
}
