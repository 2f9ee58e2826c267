import type { Article, ArticleId, Claim, ClaimId, FactId } from '@shanhai/model'
import { amountOf, countedFact } from './told-amounts.js'

/** Claims of a build in which each story is told once. */
export interface Witnesses {
  readonly claims: readonly Claim[]
  /** Claims of an original and of its reprint that give one figure differently: a paper has corrected it, or erred. */
  readonly rivals: readonly (readonly [ClaimId, ClaimId])[]
}

/**
 * Keeps a story that two papers print (`duplicateOf`) from standing as two witnesses: what the original says already is
 * not claimed again by the reprint. What only the reprint says stays, another figure too.
 *
 * @param claims under the ids that stand for their entities: the reprint may know a person under another one
 */
export function withoutReprints(
  articles: readonly Pick<Article, 'id' | 'duplicateOf'>[],
  claims: readonly Claim[],
): Witnesses {
  const originals = new Map<ArticleId, ArticleId>()
  for (const { id, duplicateOf } of articles) if (duplicateOf !== undefined) originals.set(id, duplicateOf)
  if (originals.size === 0) return { claims, rivals: [] }
  const told = toldBy(new Set([...originals].flat()), claims)
  const kept = claims.flatMap((claim): readonly Claim[] => {
    if (!claim.evidence.some(({ article }) => originals.has(article))) return [claim]
    const [fact, amount] = [countedFact(claim), amountOf(claim)]
    const own = claim.evidence.filter(({ article }) => {
      const amounts = told.get(originals.get(article) ?? article)?.get(fact)
      return !originals.has(article) || amounts === undefined || (amount !== '' && !amounts.has(amount))
    })
    return own.length === 0 ? [] : [own.length === claim.evidence.length ? claim : { ...claim, evidence: own }]
  })
  return { claims: kept, rivals: rivalsOf(originals, told) }
}

/** By article and fact: the amounts that it gives, '' for none, with the claim that gives each. */
type Told = ReadonlyMap<ArticleId, ReadonlyMap<FactId, ReadonlyMap<string, ClaimId>>>

function toldBy(wanted: ReadonlySet<ArticleId>, claims: readonly Claim[]): Told {
  const told = new Map<ArticleId, Map<FactId, Map<string, ClaimId>>>()
  for (const claim of claims)
    for (const { article } of claim.evidence) {
      if (!wanted.has(article)) continue
      const facts = told.get(article) ?? new Map<FactId, Map<string, ClaimId>>()
      const fact = countedFact(claim)
      const amounts = facts.get(fact) ?? new Map<string, ClaimId>()
      if (!amounts.has(amountOf(claim))) amounts.set(amountOf(claim), claim.id)
      told.set(article, facts.set(fact, amounts))
    }
  return told
}

/** What each has and the other lacks: a cut reprint lacks figures, a longer one has more, and neither contradicts. */
function rivalsOf(originals: ReadonlyMap<ArticleId, ArticleId>, told: Told): Witnesses['rivals'] {
  return [...originals].flatMap(([reprint, original]) =>
    [...(told.get(reprint) ?? [])].flatMap(([fact, amounts]) => {
      const first = told.get(original)?.get(fact)
      if (first === undefined) return []
      const only = (one: ReadonlyMap<string, ClaimId>, other: ReadonlyMap<string, ClaimId>): readonly ClaimId[] =>
        [...one].flatMap(([amount, id]) => (amount === '' || other.has(amount) ? [] : [id]))
      const printed = only(first, amounts)
      return only(amounts, first).flatMap((id) => printed.map((other) => [other, id] as const))
    }),
  )
}
