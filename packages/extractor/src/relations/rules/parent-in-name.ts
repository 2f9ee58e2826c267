import type { OrganizationEnding } from '@shanhai/lexicon'
import type { EntityId } from '@shanhai/model'
import { entityId } from '@shanhai/model'
import type { LinkedMention } from '../../linking/linked-mention.js'
import type { SentenceContext } from '../relation-rule.js'

/** Ends of names of branches, whose own part stands behind the whole name of their body. */
const BRANCH =
  /(?:分院|分校|校区|院区|支行|分行|分公司|支公司|分局|分部|分中心|分站|派出所|分社|分园|中心|警务室|实验室|工作室|工作站|医务室|卫生室|门诊部|专家组|服务团|支队|大队|附属[小中]学)$/
/** Kinds of bodies that have branches. */
const HAS_BRANCHES: ReadonlySet<string> = new Set(['hospital', 'school', 'company', 'government', 'other', 'park'])
/** Shortest name of a body. */
const SHORTEST = 4

/**
 * The body whose whole name begins the name of its branch: 玛纳斯县总医院 of 玛纳斯县总医院乐土驿分院. It is registered under
 * the id that its own mention would have; undefined for a name without a body inside.
 */
export function parentInName(
  { resources, registry, article }: SentenceContext,
  mention: LinkedMention,
): EntityId | undefined {
  const name = mention.normalized
  if (mention.type !== 'Organization' || mention.detail.kind !== 'organization' || !BRANCH.test(name)) return undefined
  const known = article
    .filter((other) => other.type === 'Organization' && other.entity !== mention.entity)
    .filter((other) => name.startsWith(other.normalized) && other.normalized.length >= SHORTEST)
    .sort((a, b) => b.normalized.length - a.normalized.length)[0]
  if (known) return known.entity
  for (let end = name.length - 2; end >= SHORTEST; end--) {
    const ending = resources.endings.endingAt(name, end)
    if (ending && isBody(ending)) {
      const parent = name.slice(0, end)
      const id = entityId('Organization', parent, ...(mention.division ? [mention.division.code] : []))
      registry.register({ id, type: 'Organization', name: parent, properties: { kind: ending.kind } })
      return id
    }
  }
  return undefined
}

function isBody({ ending, kind }: OrganizationEnding): boolean {
  return HAS_BRANCHES.has(kind) && ending.length >= 2 && !BRANCH.test(ending)
}
