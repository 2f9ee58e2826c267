import type { LostName } from '@shanhai/extractor'
import type { Claim, Entity, EntityId, FactId, PageId, PageMetadata, Predicate } from '@shanhai/model'

/** Why a build holds what it holds of an entity, a fact or a claim. */
export interface Explanation {
  /** The entities meant, sorted by id; empty where a fact or a claim was asked for. */
  readonly entities: readonly Entity[]
  readonly facts: readonly ExplainedFact[]
  /** Claims that rules came near to and did not make. */
  readonly rejected: readonly RejectedDraft[]
  /** Names like the one asked for that lost their place to a longer or surer one. */
  readonly lostNames: readonly LostName[]
  /** Names that stand for the entity or may do so, and could not be told apart, each once with the number of its mentions. */
  readonly doubts: readonly DoubtfulName[]
  /** Pages on which the rules were run again, of so many that name what was asked for. */
  readonly traced: { readonly pages: number; readonly of: number }
  /** Paper and date of the pages quoted. */
  readonly pages: ReadonlyMap<PageId, PageMetadata>
  readonly names: ReadonlyMap<EntityId, string>
}

/** 昌吉, read as 昌吉回族自治州, may be 昌吉市. */
export interface DoubtfulName {
  readonly text: string
  readonly readAs: string
  /** Official names of what else it may be. */
  readonly others: readonly string[]
  readonly mentions: number
}

export interface ExplainedFact {
  readonly id: FactId
  readonly predicate: Predicate
  readonly subject: EntityId
  readonly object: EntityId | null
  readonly claims: readonly ExplainedClaim[]
}

export interface ExplainedClaim {
  readonly claim: Claim
  /** Why the rule's words prove the relation, as the rule says; null for what no rule made. */
  readonly reason: string | null
  /** The words in the quotes that made the rule fire, where it names them. */
  readonly triggers: readonly string[]
}

/** What a rule came near to, or said and the words around it took back. */
export interface RejectedDraft {
  readonly rule: string
  readonly predicate: Predicate
  readonly subject: EntityId
  readonly object: EntityId | null
  /** The words that would have named it, such as a figure as printed, where the rule says which they are. */
  readonly trigger?: string
  readonly quote: string
  readonly page: PageId
  readonly start: number
  readonly end: number
  /** Id and reason of what spoke against it. */
  readonly because: { readonly id: string; readonly reason: string }
}
