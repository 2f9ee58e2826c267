import type { EntityType, Predicate, PropertyValue } from '@shanhai/model'
import type { RuleExample } from '../relation-rule.js'

/**
 * Who may be the subject, beyond its type. `supporter`: a body sent by a supporter, or a place that assists some place of
 * the article and does not hold the object. `outsider`: anybody who is not the place or authority in which the object lies.
 * `small`: a village or a company.
 */
export type SubjectCondition = 'supporter' | 'outsider' | 'small'

/**
 * Where an end comes from that the pattern does not name: the topic of the clause, the event named last in the paragraph (`event-before`: or the only one of the paragraph before), what the words
 * of group `A`, such as 园区, point back to, or the one aid body of the article (the claim is then inferred).
 */
export type Elsewhere = 'topic' | 'event' | 'event-before' | 'anaphor' | 'aid-body'

/**
 * A construction that states a relation, over a sentence in which mentions are marks. Marks of the notation: `{S}` and `{O}`
 * a subject and an object or a list of them, of the types given here; `{s}` one subject, of a chain the first; `{P}` a place; `{AIM}` 援疆, 东西部协作 and the like;
 * `{T}` subjects of a list, each perhaps behind titles of its own; `{~8}` at most eight characters of one clause without a mention; `{=20}` at most twenty of any, mentions and commas
 * included; `，` either comma.
 */
export interface ClaimPattern {
  /** Stable id, shown with every claim: predicate group, `/`, construction. */
  readonly id: string
  readonly predicate: Predicate
  readonly pattern: string
  readonly subjects: readonly EntityType[]
  readonly objects: readonly EntityType[]
  readonly condition?: SubjectCondition
  /** Where the subject comes from if the pattern has no `{S}`. */
  readonly subjectFrom?: Elsewhere
  /** Where the object comes from if the pattern has no `{O}`. */
  readonly objectFrom?: Elsewhere
  /** Kinds of organisation that are no subject: 公司 that 承建 is paid for it. */
  readonly notKinds?: readonly string[]
  readonly properties?: Readonly<Record<string, PropertyValue>>
  /** The clause's sum of money becomes `amountCNY`; `goods`: its other figures `count` and `what`. */
  readonly reads?: 'amount' | 'goods'
  /** Lists of one length belong together one by one: 先后在成都、漳州. */
  readonly respective?: true
  /** A state that lasts: the claim is ongoing. Absent: done, unless the clause says otherwise. */
  readonly lasting?: true
  readonly reason: string
  readonly examples: readonly RuleExample[]
  readonly counterExamples: readonly string[]
}
