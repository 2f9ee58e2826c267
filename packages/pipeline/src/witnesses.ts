import type { Article, ArticleId, Claim, FactId } from '@shanhai/model'
import { factOf } from '@shanhai/model'

/**
 * Keeps a story that two papers print (`duplicateOf`) from standing as two witnesses: what the original says already is
 * not claimed again by the reprint. What only the reprint says stays.
 *
 * @param claims under the ids that stand for their entities: the reprint may know a person under another one
 */
export function withoutReprints(
  articles: readonly Pick<Article, 'id' | 'duplicateOf'>[],
  claims: readonly Claim[],
): readonly Claim[] {
  const originals = new Map<ArticleId, ArticleId>()
  for (const { id, duplicateOf } of articles) if (duplicateOf !== undefined) originals.set(id, duplicateOf)
  if (originals.size === 0) return claims
  const facts = factsOf(new Set(originals.values()), claims)
  return claims.flatMap((claim): readonly Claim[] => {
    if (!claim.evidence.some(({ article }) => originals.has(article))) return [claim]
    const fact = toldFact(claim)
    const own = claim.evidence.filter(({ article }) => {
      const original = originals.get(article)
      return original === undefined || facts.get(original)?.has(fact) !== true
    })
    return own.length === 0 ? [] : [own.length === claim.evidence.length ? claim : { ...claim, evidence: own }]
  })
}

/** 今年以来 ends with the day of the paper: of one story the same measure, whichever day a paper printed it. */
function toldFact(claim: Claim): FactId {
  const { period } = claim.properties
  if (claim.reportedOn === undefined || typeof period !== 'string') return factOf(claim)
  const [start, end] = period.split('/')
  if (start === undefined || end !== claim.reportedOn) return factOf(claim)
  return factOf({ ...claim, properties: { ...claim.properties, period: `${start}/reported` } })
}

/** What the originals say. */
function factsOf(
  wanted: ReadonlySet<ArticleId>,
  claims: readonly Claim[],
): ReadonlyMap<ArticleId, ReadonlySet<FactId>> {
  const facts = new Map<ArticleId, Set<FactId>>()
  for (const claim of claims)
    for (const { article } of claim.evidence) {
      if (!wanted.has(article)) continue
      const known = facts.get(article)
      if (known) known.add(toldFact(claim))
      else facts.set(article, new Set([toldFact(claim)]))
    }
  return facts
}
