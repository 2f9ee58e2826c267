import type { Entity, EntityId } from '@shanhai/model'
import type { IdentityIndex, IdentityKnowledge } from './identity-index.js'
import { divisionCode, naturalKey } from './natural-key.js'
import { monthOf, readProjectName } from './project-name.js'
import type { SameEntity } from './resolution-rule.js'
import { UnionFind } from './union-find.js'

/** What cannot differ within one thing: values by what they are of, such as the month of completion. */
interface Traits {
  readonly single: ReadonlyMap<string, string>
  /** Codes of divisions: each must lie in the longest. */
  readonly code: string | undefined
  /** Articles that name it under a name of its own, so that a second one beside it is another. */
  readonly articles: ReadonlySet<string>
}

/**
 * Leaves out of the pairs that a rule finds those whose group would hold two things: finished in two months, of two towns, or
 * named side by side in one article. A name that fits two such things is joined to neither, whatever their order.
 *
 * @param entities those of the rule's type
 */
export function withoutConflicts(
  pairs: readonly SameEntity[],
  entities: readonly Entity[],
  index: IdentityIndex,
  knowledge: IdentityKnowledge,
): readonly SameEntity[] {
  if (pairs.length === 0) return pairs
  const { groups } = index
  const traits = new GroupTraits(entities, index, knowledge)
  const near = new Map<EntityId, Set<EntityId>>()
  const link = (a: EntityId, b: EntityId): void => {
    const known = near.get(a)
    if (known) known.add(b)
    else near.set(a, new Set([a, b]))
  }
  for (const [a, b] of pairs) {
    const [one, other] = [groups.find(a), groups.find(b)]
    link(one, other)
    link(other, one)
  }
  const torn = new Set([...near].flatMap(([id, around]) => (traits.fit([...around]) ? [] : [id])))
  const kept = pairs.filter(([a, b]) => !torn.has(groups.find(a)) && !torn.has(groups.find(b)))
  // Chains: each link fits, the ends do not.
  const chains = new UnionFind<EntityId>((a, b) => (a < b ? -1 : 1))
  for (const [a, b] of kept) chains.join(groups.find(a), groups.find(b))
  const members = new Map<EntityId, Set<EntityId>>()
  for (const id of kept.flat()) {
    const root = groups.find(id)
    const chain = chains.find(root)
    members.set(chain, (members.get(chain) ?? new Set()).add(root))
  }
  const broken = new Set([...members].flatMap(([chain, ids]) => (traits.fit([...ids]) ? [] : [chain])))
  return kept.filter(([a]) => !broken.has(chains.find(groups.find(a))))
}

/** Traits of all members of the groups as they are joined so far. */
class GroupTraits {
  readonly #traits = new Map<EntityId, Traits[]>()

  constructor(entities: readonly Entity[], index: IdentityIndex, knowledge: IdentityKnowledge) {
    for (const entity of entities) {
      const group = index.groups.find(entity.id)
      const traits = traitsOf(entity, index, knowledge)
      const known = this.#traits.get(group)
      if (known) known.push(traits)
      else this.#traits.set(group, [traits])
    }
  }

  /** True if the groups can be one thing. What a person has joined against its traits is not asked again. */
  fit(groups: readonly EntityId[]): boolean {
    const all = groups.map((id) => this.#traits.get(id) ?? []).filter((traits) => areOne([traits]))
    return areOne(all)
  }
}

/** @param groups members of each group; an article may name one group more than once */
function areOne(groups: readonly (readonly Traits[])[]): boolean {
  const single = new Map<string, string>()
  const members = groups.flat()
  for (const [key, value] of members.flatMap((traits) => [...traits.single])) {
    if ((single.get(key) ?? value) !== value) return false
    single.set(key, value)
  }
  const codes = members.flatMap(({ code }) => code ?? []).sort((a, b) => b.length - a.length)
  if (codes.some((code) => codes[0]?.startsWith(code) === false)) return false
  const seen = new Set<string>()
  return groups.every((group) => {
    const articles = new Set(group.flatMap((traits) => [...traits.articles]))
    const isNew = [...articles].every((article) => !seen.has(article))
    for (const article of articles) seen.add(article)
    return isNew
  })
}

const NONE: ReadonlySet<string> = new Set()

function traitsOf(entity: Entity, index: IdentityIndex, knowledge: IdentityKnowledge): Traits {
  const { id, properties, type } = entity
  switch (type) {
    case 'Organization': {
      const { anchor, name } = naturalKey(id)
      if (name !== 'aid') return { single: singles({}), code: numericCode(divisionCode(entity)), articles: NONE }
      const [programme, rank, sender, ...further] = anchor.split('@')
      return {
        single: singles({ programme, rank, sender, further: further.join('@') }),
        code: undefined,
        articles: NONE,
      }
    }
    case 'Person':
      // One of two places may be where the person was sent from.
      return { single: singles({}), code: undefined, articles: index.articlesOf(id) }
    case 'Project': {
      const { code, village } = readProjectName(entity, knowledge) ?? {}
      const sector = properties['sector'] === 'other' ? undefined : String(properties['sector'] ?? '')
      const single = singles({ month: monthOf(entity), village, sector })
      return { single, code: numericCode(code), articles: index.articlesOf(id) }
    }
    default:
      return { single: singles({}), code: numericCode(divisionCode(entity)), articles: NONE }
  }
}

function singles(values: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value] as const] : [])))
}

/** The digits that say something: 65 for 650000, of which all codes in Xinjiang are parts. */
function numericCode(code: string | undefined): string | undefined {
  return code !== undefined && /^\d+$/.test(code) ? code.replace(/^(\d{2}|\d{4})(?:00)+$/, '$1') : undefined
}
