import type { EntityId, Evidence, Predicate, PropertyValue } from '@shanhai/model'
import type { GivenUp } from './relation-rule.js'

/** What a rule said of a sentence and what became of it: how a claim is explained, and how one was nearly made. */
export interface DraftTrace {
  readonly rule: string
  readonly predicate: Predicate
  readonly subject: EntityId
  readonly object: EntityId | null
  readonly properties: Readonly<Record<string, PropertyValue>>
  readonly evidence: readonly Evidence[]
  /** The words that name the relation, where the rule says which they are. */
  readonly trigger?: string
  /** Absent: it became a claim. */
  readonly droppedBy?: GivenUp
}

/** A name that was seen and lost its place to another. */
export interface LostName {
  readonly text: string
  readonly type: string
  readonly recognizer: string
  /** The name that took its place, and who found that. */
  readonly lostTo: string
  readonly lostToRecognizer: string
}

/** Everything that was considered on a page and is not in its result. */
export interface PageTrace {
  /** Those that became claims among them, with the words that made them. */
  readonly drafts: readonly DraftTrace[]
  readonly lostNames: readonly LostName[]
}
