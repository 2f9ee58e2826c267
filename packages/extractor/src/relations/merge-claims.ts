import type { ArticleId, Claim, Evidence } from '@shanhai/model'
import { claimId, compareById, compareCodeUnits, nameClaimId } from '@shanhai/model'
import type { RelationRule } from './relation-rule.js'
import { RELATION_RULES } from './rules/index.js'

/**
 * One claim for everything that one rule finds of one fact in an article, with each sentence that proves it as a piece of
 * evidence: forty sentences about a headquarters and its county are one claim with forty quotes. What a name says by
 * itself is the same claim in every article and reported by none.
 *
 * @returns claims sorted by id, their evidence in reading order, each range once
 */
export function mergeClaims(
  article: ArticleId,
  claims: readonly Claim[],
  rules: readonly RelationRule[] = RELATION_RULES,
): readonly Claim[] {
  const ofNames = new Set(rules.filter((rule) => rule.readsName).map(({ id }) => id))
  const merged = new Map<string, { readonly claim: Claim; readonly evidence: Map<string, Evidence> }>()
  for (const claim of claims) {
    const { reportedOn, ...rest } = claim
    const isOfName = ofNames.has(claim.rule)
    const id = isOfName ? nameClaimId(...contentOf(claim)) : claimId(article, ...contentOf(claim))
    const dated = isOfName || reportedOn === undefined ? rest : { ...rest, reportedOn }
    const known = merged.get(id) ?? { claim: { ...dated, id }, evidence: new Map<string, Evidence>() }
    merged.set(id, known)
    for (const piece of claim.evidence) known.evidence.set(`${piece.page} ${piece.start}-${piece.end}`, piece)
  }
  return [...merged.values()]
    .map(({ claim, evidence }) => ({ ...claim, evidence: [...evidence.values()].sort(compareEvidence) }))
    .sort(compareById)
}

/** Everything that sets two claims of an article apart but the words that prove them. */
function contentOf(claim: Claim): readonly string[] {
  const { predicate, subject, object, rule, status, strength, factuality, validFrom, validTo, validPrecision } = claim
  const properties = JSON.stringify(Object.entries(claim.properties).sort(([a], [b]) => compareCodeUnits(a, b)))
  return [
    predicate,
    subject,
    object ?? '',
    properties,
    rule,
    status,
    strength,
    factuality,
    validFrom ?? '',
    validTo ?? '',
    validPrecision ?? '',
  ]
}

function compareEvidence(a: Evidence, b: Evidence): number {
  return compareCodeUnits(a.page, b.page) || a.start - b.start || a.end - b.end
}
