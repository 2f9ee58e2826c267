import type { BodyKnowledge } from '@shanhai/lexicon'
import type { Article, ArticleId, Claim, Entity, EntityId, Mention, Page, PageId } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import { isOfOneArticle } from './natural-key.js'
import { UnionFind } from './union-find.js'

/** What is known of places and names beside the pages. */
export interface IdentityKnowledge extends BodyKnowledge {
  /** True for people of public life whom papers name without a title, the same on every page. */
  readonly isKnownPerson: (name: string) => boolean
}

/** What a build has found on all pages, before anything is joined. */
export interface IdentityInput {
  /** Sorted by id. */
  readonly entities: readonly Entity[]
  readonly mentions: readonly Pick<Mention, 'entity' | 'article'>[]
  readonly claims: readonly Claim[]
  readonly articles: readonly Pick<Article, 'id' | 'page'>[]
  readonly pages: readonly Pick<Page, 'id' | 'issueDate'>[]
}

/** Keys that say more come first: a place or a post before one article, then by code unit, so that order decides nothing. */
function compareIds(a: EntityId, b: EntityId): number {
  return Number(isOfOneArticle(a)) - Number(isOfOneArticle(b)) || compareCodeUnits(a, b)
}

/** Answers what the rules of resolution ask; ids in answers are those of the groups as they are joined so far. */
export class IdentityIndex {
  readonly groups = new UnionFind<EntityId>(compareIds)
  readonly #articlesOf = new Map<EntityId, Set<ArticleId>>()
  readonly #entitiesOf = new Map<ArticleId, Set<EntityId>>()
  readonly #posts = new Map<EntityId, Set<EntityId>>()
  readonly #dates = new Map<ArticleId, string>()

  constructor({ articles, claims, mentions, pages }: IdentityInput) {
    const dates = new Map<PageId, string | undefined>(pages.map(({ id, issueDate }) => [id, issueDate]))
    for (const { id, page } of articles) {
      const date = dates.get(page)
      if (date !== undefined) this.#dates.set(id, date)
    }
    for (const { article, entity } of mentions) {
      add(this.#articlesOf, entity, article)
      add(this.#entitiesOf, article, entity)
    }
    for (const { object, predicate, subject } of claims)
      if (predicate === 'HOLDS_POSITION' && object !== null) add(this.#posts, subject, object)
  }

  /** Articles that name an entity. */
  articlesOf(id: EntityId): ReadonlySet<ArticleId> {
    return this.#articlesOf.get(id) ?? new Set()
  }

  /** Entities that an article names. */
  namedIn(article: ArticleId): ReadonlySet<EntityId> {
    return new Set([...(this.#entitiesOf.get(article) ?? [])].map((id) => this.groups.find(id)))
  }

  /** Bodies and places in which a person holds posts. */
  postsOf(person: EntityId): ReadonlySet<EntityId> {
    return new Set([...(this.#posts.get(person) ?? [])].map((id) => this.groups.find(id)))
  }

  /** Years, as numbers with fractions left out, in which articles name an entity. */
  yearsOf(id: EntityId): readonly number[] {
    return [...this.articlesOf(id)].flatMap((article) => {
      const date = this.#dates.get(article)
      return date === undefined ? [] : [Number(date.slice(0, 4))]
    })
  }
}

function add<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known) known.add(value)
  else map.set(key, new Set([value]))
}
