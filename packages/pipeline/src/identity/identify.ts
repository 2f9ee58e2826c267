import type { Article, Claim, Entity, EntityId, Mention, Page } from '@shanhai/model'
import { withoutReprints } from '../witnesses.js'
import { applyIdentity } from './apply-identity.js'
import type { IdentityKnowledge } from './identity-index.js'
import { withoutReporterActs } from './reporters.js'
import { resolveIdentity } from './resolve-identity.js'

/** What all pages of a build say, each under the ids that it knows. */
export interface FoundRecords {
  readonly mentions: readonly Pick<Mention, 'entity' | 'article'>[]
  readonly articles: readonly Pick<Article, 'id' | 'page' | 'duplicateOf'>[]
  readonly pages: readonly Pick<Page, 'id' | 'issueDate'>[]
  /** Sorted by id. */
  entities(): readonly Entity[]
  claims(): readonly Claim[]
}

/** The same records with one id for each entity. */
export interface IdentifiedRecords {
  /** Sorted by id. */
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly mentions: readonly Pick<Mention, 'entity' | 'article'>[]
  /** The id that stands for a mention's entity; null: the mention is left out. */
  readonly entityOf: (mention: Pick<Mention, 'entity' | 'article'>) => EntityId | null
}

/** Finds which entities of the pages are one, and counts each story once. */
export function identify(found: FoundRecords, knowledge: IdentityKnowledge): IdentifiedRecords {
  const { articles, mentions, pages } = found
  const [entities, claims] = [found.entities(), found.claims()]
  const joined = resolveIdentity({ entities, claims, mentions, articles, pages }, knowledge)
  const applied = applyIdentity(entities, claims, joined)
  const entityOf = ({ entity }: Pick<Mention, 'entity'>): EntityId => joined.get(entity)?.to ?? entity
  return {
    entities: applied.entities,
    claims: withoutReprints(articles, withoutReporterActs(applied.entities, applied.claims)),
    mentions: mentions.map(({ article, entity }) => ({ article, entity: entityOf({ entity }) })),
    entityOf,
  }
}
