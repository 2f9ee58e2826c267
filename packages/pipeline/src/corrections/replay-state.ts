import type { Claim, Entity, EntityId } from '@shanhai/model'
import { areAllowedEnds } from './allowed-ends.js'
import type { ClaimStore } from './claim-store.js'
import type { CorrectionEffects } from './correction-effects.js'
import type { EntityStore } from './entity-store.js'
import type { Reason } from './reason.js'

/** What corrections work on. */
export interface ReplayState {
  readonly entities: EntityStore
  readonly claims: ClaimStore
  readonly effects: CorrectionEffects
  /** Entities that were renamed, as they were before, by the key under which decisions on them are kept. */
  readonly unrenamed: Map<EntityId, Pick<Entity, 'name' | 'aliases' | 'resolution'>>
}

/** Why a correction does not apply; null: it is done. */
export type WhyNot = Reason | null

/** True if the predicate of a claim takes ends of these types. */
export function hasAllowedEnds(
  { entities }: ReplayState,
  { object, predicate, subject }: Pick<Claim, 'object' | 'predicate' | 'subject'>,
): boolean {
  const [from, to] = [subject, object].map((id) => (id === null ? null : entities.get(id)?.type))
  return areAllowedEnds(predicate, from, to)
}
