import type { ArticleId, ClaimId, EntityId, FactId, PageId } from './ids.js'
import { factId } from './ids.js'
import type { Predicate } from './relation-schema.js'
import type { ReportedBy } from './reported-by.js'
import { RELATION_SCHEMAS } from './relation-schema.js'

/** `stated`: the words say it. `inferred`: drawn from words that do not say it. `reference`, `manual`: from no page. */
export type ClaimStatus = 'stated' | 'inferred' | 'reference' | 'manual'
/** `explicit`: a pairing verb, or an aid body with its county. `implied`: aid staff or funds alone. */
export const CLAIM_STRENGTHS = ['explicit', 'implied'] as const
export type ClaimStrength = (typeof CLAIM_STRENGTHS)[number]
export const FACTUALITIES = ['done', 'ongoing', 'planned', 'pledged'] as const
export type Factuality = (typeof FACTUALITIES)[number]
/** `approx`: the words bound the time loosely (近三年, 已有十五年); `plan`: the years of a five-year plan. */
export type ValidPrecision = 'approx' | 'plan'
export type PropertyValue = string | number | boolean

/** The printed words that prove a claim. */
export interface Evidence {
  readonly page: PageId
  readonly article: ArticleId
  /** Page frame: the sentence, or one of its pieces where the layout cuts it. */
  readonly start: number
  readonly end: number
  /** The words of the range as they read, without line breaks. */
  readonly quote: string
}

/** One assertion by one rule in one article, or by a name wherever it is printed. A stated or inferred claim has at least one piece of evidence. */
export interface Claim {
  readonly id: ClaimId
  readonly predicate: Predicate
  readonly subject: EntityId
  /** Null where the predicate takes a value instead of an entity. */
  readonly object: EntityId | null
  readonly properties: Readonly<Record<string, PropertyValue>>
  readonly status: ClaimStatus
  readonly strength: ClaimStrength
  readonly factuality: Factuality
  /** True if another claim contradicts it. */
  readonly contested: boolean
  /** Ids of the claims that contradict it, sorted; absent: none. */
  readonly conflictsWith?: readonly ClaimId[]
  /** True: a person has confirmed it. */
  readonly confirmed?: true
  /** ISO date or its beginning (`2025`, `2025-09`): as precise as the text. Absent: unknown. */
  readonly validFrom?: string
  readonly validTo?: string
  /** Set where the validity is less exact than its dates look. */
  readonly validPrecision?: ValidPrecision
  /** Issue date of the page that reports it, if known. */
  readonly reportedOn?: string
  /** Whose papers report it; absent: no paper's home is known. */
  readonly reportedBy?: ReportedBy
  /** Id of the rule that fired, such as `pairing/aid-body-and-county`. */
  readonly rule: string
  readonly evidence: readonly Evidence[]
}

/** Id of the fact that a claim states: claims with the same predicate, ends and discriminating properties share it. */
export function factOf(claim: Pick<Claim, 'predicate' | 'subject' | 'object' | 'properties'>): FactId {
  const discriminating = RELATION_SCHEMAS[claim.predicate].discriminating.map(
    (name) => `${name}=${claim.properties[name] ?? ''}`,
  )
  return factId(claim.predicate, claim.subject, claim.object ?? '', ...discriminating)
}
