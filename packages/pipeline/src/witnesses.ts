import type { Article, ArticleId, Claim } from '@shanhai/model'
import { factOf } from '@shanhai/model'

/**
 * Keeps a story that two papers print (`duplicateOf`) from standing as two witnesses: what the original says already is
 * not claimed again by the reprint. What only the reprint says stays.
 */
export class Witnesses {
  readonly #facts = new Map<ArticleId, Set<string>>()

  /** The claims that count; originals come before their reprints. */
  take(articles: readonly Article[], claims: readonly Claim[]): readonly Claim[] {
    const originals = new Map(articles.map(({ id, duplicateOf }) => [id, duplicateOf]))
    return claims.filter((claim) => {
      const article = claim.evidence[0]?.article
      if (article === undefined) return true
      const fact = factOf(claim)
      const original = originals.get(article)
      if (original !== undefined) return this.#facts.get(original)?.has(fact) !== true
      const facts = this.#facts.get(article) ?? new Set<string>()
      this.#facts.set(article, facts.add(fact))
      return true
    })
  }
}
