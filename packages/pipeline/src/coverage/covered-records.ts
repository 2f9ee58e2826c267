import type { Article, Claim, Diagnostic, Entity, EntityId, Mention, Page } from '@shanhai/model'
import type { RunFile } from '../run-file.js'

/** The records of a build as coverage needs them. */
export interface CoveredRecords {
  readonly run: RunFile
  readonly pages: readonly Pick<Page, 'id' | 'issueDate'>[]
  readonly articles: readonly Pick<Article, 'id' | 'page' | 'kind' | 'relevance'>[]
  readonly mentions: readonly Pick<Mention, 'article' | 'entity' | 'type'>[]
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly claims: readonly Claim[]
  readonly diagnostics: readonly Diagnostic[]
}
