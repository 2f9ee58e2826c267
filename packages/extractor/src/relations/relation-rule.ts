import type { Resources } from '../resources.js'
import type {
  ClaimStatus,
  ClaimStrength,
  EntityId,
  Factuality,
  Predicate,
  PropertyValue,
  Sentence,
  Span,
  ValidPrecision,
} from '@shanhai/model'
import type { ArticleDocument } from '../document/article-document.js'
import type { EncodedText } from '../document/encoded-text.js'
import type { EntityRegistry } from '../linking/entity-registry.js'
import type { LinkedMention } from '../linking/linked-mention.js'
import type { LinkingContext } from '../linking/linking-context.js'

/** What a rule says before it becomes a claim with an id and evidence. */
export interface ClaimDraft {
  readonly predicate: Predicate
  readonly subject: EntityId
  /** Null where the predicate takes a value: the properties hold it. */
  readonly object: EntityId | null
  readonly properties?: Readonly<Record<string, PropertyValue>>
  readonly status?: ClaimStatus
  readonly strength?: ClaimStrength
  readonly factuality?: Factuality
  /** Article frame: the words that prove it; the whole sentence if absent. */
  readonly span?: Span
  /** Article frame: the words that name both ends; claims that have it are judged by what stands around it. */
  readonly focus?: Span
  /** ISO date or its beginning, as precise as the text. */
  readonly validFrom?: string
  readonly validTo?: string
  /** See the model's claim. */
  readonly validPrecision?: ValidPrecision
  /** Article frame: further words that the proof needs, such as the sentence that names the county. */
  readonly support?: Span
}

/** Why a rule that matched makes no claim. */
export interface GivenUp {
  /** Stable id, shown in explanations. */
  readonly id: string
  readonly reason: string
}

/** One sentence with its mentions, as rules see it. */
export interface SentenceContext {
  readonly document: ArticleDocument
  readonly resources: Resources
  readonly linking: LinkingContext
  readonly registry: EntityRegistry
  readonly sentence: Sentence
  /** Mentions of the sentence in reading order. */
  readonly mentions: readonly LinkedMention[]
  /** The last four hundred mentions before the sentence, in reading order: what 该县 and 该院 point back to. */
  readonly before: readonly LinkedMention[]
  /** The sentence with each mention as one mark, for patterns. */
  readonly encoded: EncodedText<LinkedMention>
  /** Mentions of the whole article. */
  readonly article: readonly LinkedMention[]
  /** Notes what a rule came near to and did not claim; absent unless a build is explained, and without effect on any result. */
  readonly giveUp?: (draft: ClaimDraft, because: GivenUp) => void
}

/** A sentence and what a rule must find in it, as `subject > object` with the entities' names; none: nothing at all. */
export interface RuleExample {
  readonly text: string
  readonly finds: readonly string[]
}

/**
 * An extension point: add yours to `RELATION_RULES`. A rule is pure, looks at one sentence, and is documented by
 * sentences that it must and must not fire on; the tests run every one of them.
 */
export interface RelationRule {
  /** Stable id, shown with every claim: predicate group, `/`, what the rule looks for. */
  readonly id: string
  readonly predicate: Predicate
  /** Why these words prove the relation. */
  readonly reason: string
  /** The rule reads a name alone: every naming in a build proves one and the same claim. */
  readonly readsName?: true
  readonly examples: readonly RuleExample[]
  /** Sentences that look alike and on which this rule must not fire. */
  readonly counterExamples: readonly string[]
  find(context: SentenceContext): readonly ClaimDraft[]
}
