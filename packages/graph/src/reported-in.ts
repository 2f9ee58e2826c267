import type { ArticleId } from '@shanhai/model'
import type { EdgeAttributes } from './attributes.js'

/** The articles whose words state a fact. */
export function articlesOf({ claims }: EdgeAttributes): ReadonlySet<ArticleId> {
  return new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)))
}

/** True if one of the articles states the fact. */
export function isReportedIn({ claims }: EdgeAttributes, articles: ReadonlySet<ArticleId>): boolean {
  return claims.some(({ evidence }) => evidence.some(({ article }) => articles.has(article)))
}
