import type { EntityType } from './entity-schema.js'
import type { ArticleId, EntityId, MentionId, PageId } from './ids.js'

/** A name where it stands: page range, surface, and the entity that it was linked to. */
export interface Mention {
  readonly id: MentionId
  readonly page: PageId
  readonly article: ArticleId
  /** Page frame; covers the printed name from its first to its last character, line breaks inside included. */
  readonly start: number
  readonly end: number
  /** Article frame. */
  readonly articleStart: number
  readonly articleEnd: number
  /** The surface without line breaks and wrapping spaces. */
  readonly text: string
  /** Normalised form: the name by which the entity was looked up. */
  readonly normalized: string
  readonly type: EntityType
  readonly entity: EntityId
  /**
   * Other places for which the name may stand as well, where neither the article nor the home of the paper tells them apart and
   * only its level speaks for `entity`: 昌吉 alone is 昌吉回族自治州 or 昌吉市. They need not be in `entities.jsonl`.
   */
  readonly doubt?: readonly PlaceDoubt[]
  /** Name of the recognizer that made it. */
  readonly recognizer: string
  /** Names inside the name, disjoint, in reading order: 华安县 in 华安县委. They are no mentions of their own. */
  readonly parts?: readonly MentionPart[]
}

/** A place that a name may stand for, by its official name. */
export interface PlaceDoubt {
  readonly entity: EntityId
  readonly name: string
}

/** A name inside a longer one, in the article frame. */
export interface MentionPart {
  readonly type: EntityType
  readonly text: string
  readonly articleStart: number
  readonly articleEnd: number
}
