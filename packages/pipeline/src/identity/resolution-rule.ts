import type { Entity, EntityId, EntityType, ResolutionRuleId } from '@shanhai/model'
import type { IdentityIndex, IdentityKnowledge } from './identity-index.js'

/** Two ids that are one entity. */
export type SameEntity = readonly [EntityId, EntityId]

/** Finds entities that pages know under different ids. Rules run in order; each sees what those before it joined. */
export interface IdentityRule {
  readonly id: ResolutionRuleId
  readonly type: EntityType
  /**
   * @param entities those of the type, sorted by id
   * @returns pairs in an order that depends on the ids only
   */
  readonly find: (
    entities: readonly Entity[],
    index: IdentityIndex,
    knowledge: IdentityKnowledge,
  ) => readonly SameEntity[]
}

/** Joins each of a group to its first. */
export function allSame(ids: readonly EntityId[]): readonly SameEntity[] {
  const [first, ...others] = ids
  return first === undefined ? [] : others.map((other): SameEntity => [first, other])
}
