import type { EntityId, ResolutionRuleId } from '@shanhai/model'
import { groupBy } from './group-by.js'
import type { IdentityInput, IdentityKnowledge } from './identity-index.js'
import { IdentityIndex } from './identity-index.js'
import { IDENTITY_RULES } from './identity-rules.js'
import { withoutConflicts } from './told-apart.js'

/** What an id was joined to, and by which rule. */
export interface JoinedId {
  readonly to: EntityId
  readonly rule: ResolutionRuleId
}

/** What people say of ids: joined before all rules, or by none. */
export interface SaidIdentity {
  readonly same: readonly (readonly [EntityId, EntityId])[]
  readonly notSame: readonly (readonly [EntityId, EntityId])[]
}

/**
 * Finds which ids of a build are one entity. The answer depends on the records alone, not on their order; of ids that are
 * joined, the one that says most stands for all, so that a page more seldom changes it.
 *
 * @returns the ids that are joined to another; ids that are not in it stay
 */
export function resolveIdentity(
  input: IdentityInput,
  knowledge: IdentityKnowledge,
  said: SaidIdentity = { same: [], notSame: [] },
): ReadonlyMap<EntityId, JoinedId> {
  const index = new IdentityIndex(input)
  const byType = groupBy(input.entities, ({ type }) => type)
  const rules = new Map<EntityId, ResolutionRuleId>()
  const join = (a: EntityId, b: EntityId, rule: ResolutionRuleId): void => {
    const [one, other] = [index.groups.find(a), index.groups.find(b)]
    if (one === other || isForbidden(one, other, said.notSame, index)) return
    index.groups.join(one, other)
    rules.set(index.groups.find(a) === one ? other : one, rule)
  }
  for (const [a, b] of said.same) join(a, b, 'correction/same')
  for (const rule of IDENTITY_RULES) {
    const entities = byType.get(rule.type) ?? []
    const found = rule.find(entities, index, knowledge)
    for (const [a, b] of withoutConflicts(found, entities, index, knowledge)) join(a, b, rule.id)
  }
  return new Map([...rules].map(([id, rule]) => [id, { to: index.groups.find(id), rule }]))
}

/** True if a person says that something of the one group is not something of the other. */
function isForbidden(
  one: EntityId,
  other: EntityId,
  notSame: SaidIdentity['notSame'],
  { groups }: IdentityIndex,
): boolean {
  return notSame.some(([a, b]) => {
    const [left, right] = [groups.find(a), groups.find(b)]
    return (left === one && right === other) || (left === other && right === one)
  })
}
