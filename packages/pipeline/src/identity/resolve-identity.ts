import type { EntityId, ResolutionRuleId } from '@shanhai/model'
import { groupBy } from './group-by.js'
import type { IdentityInput, IdentityKnowledge } from './identity-index.js'
import { IdentityIndex } from './identity-index.js'
import { IDENTITY_RULES } from './identity-rules.js'

/** What an id was joined to, and by which rule. */
export interface JoinedId {
  readonly to: EntityId
  readonly rule: ResolutionRuleId
}

/**
 * Finds which ids of a build are one entity. The answer depends on the records alone, not on their order; of ids that are
 * joined, the one that says most stands for all, so that a page more seldom changes it.
 *
 * @returns the ids that are joined to another; ids that are not in it stay
 */
export function resolveIdentity(input: IdentityInput, knowledge: IdentityKnowledge): ReadonlyMap<EntityId, JoinedId> {
  const index = new IdentityIndex(input)
  const byType = groupBy(input.entities, ({ type }) => type)
  const rules = new Map<EntityId, ResolutionRuleId>()
  for (const rule of IDENTITY_RULES)
    for (const [a, b] of rule.find(byType.get(rule.type) ?? [], index, knowledge)) {
      const [one, other] = [index.groups.find(a), index.groups.find(b)]
      if (!index.groups.join(one, other)) continue
      rules.set(index.groups.find(a) === one ? other : one, rule.id)
    }
  return new Map([...rules].map(([id, rule]) => [id, { to: index.groups.find(id), rule }]))
}
