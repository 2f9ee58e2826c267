import type { Division } from '@shanhai/lexicon'
import type { EntityId, PlaceDoubt } from '@shanhai/model'
import type { Candidate } from '../recognizers/recognizer.js'

/** A candidate with the entity that it names. */
export interface LinkedMention extends Candidate {
  readonly entity: EntityId
  /** The name by which the entity was found. */
  readonly normalized: string
  /** Places of the gazetteer, and the place in which a site lies. */
  readonly division?: Division
  /** Places: others that the name may stand for as well. */
  readonly doubt?: readonly PlaceDoubt[]
  /** Places and organisations: the larger place that the name itself says it belongs to. */
  readonly place?: EntityId
  /** Aid bodies: who sent it, and where it is stationed if its name says so. */
  readonly aid?: { readonly supporter: Division; readonly station?: Division; readonly programme: string }
}
