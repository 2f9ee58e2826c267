import type { Claim, Entity, EntityId, NameResolution, PageId, PageMetadata } from '@shanhai/model'

/** Two ids that a rule has joined on less than certain grounds. */
export interface DoubtfulMerge {
  readonly kind: 'merge'
  readonly entity: Entity
  readonly resolution: NameResolution & { readonly from: EntityId }
}

/** A claim that is contested, inferred or implied, with the names of its ends. */
export interface DoubtfulClaim {
  readonly kind: 'claim'
  readonly claim: Claim
  readonly subject: string
  /** '' for a figure. */
  readonly object: string
  /** Paper and date of the first quote; absent where there is no quote. */
  readonly source?: PageMetadata & { readonly id: PageId }
}

/** What a person is asked, with the correction that each answer makes: a line of `corrections.yaml`, without its end. */
export type Doubt = (DoubtfulMerge | DoubtfulClaim) & { readonly yes: string; readonly no: string }
