import type { Division } from '@shanhai/lexicon'
import type { EntityId, EntityType } from '@shanhai/model'
import type { LinkedMention } from '../../linking/linked-mention.js'

/** The body or place in which a post is held. */
export interface Holder {
  readonly entity: EntityId
  readonly type: EntityType
  /** The name by which it was found. */
  readonly name: string
  readonly division?: Division
  /** Set where the words do not name it: the sentence that does, or the clause itself. */
  readonly inferredFrom?: LinkedMention
}

/** A post that somebody holds or held. */
export interface Post {
  readonly holder: Holder
  readonly title: string
  /** The person no longer holds it. */
  readonly former: boolean
}
