import type { ArticleId, EntityId, Predicate, Relevance } from '@shanhai/model'
import type { Fact } from './facts.js'

/** What decides whether a fact belongs to the graph. */
export interface SelectionContext {
  readonly relevance: ReadonlyMap<ArticleId, Relevance['level']>
  /** True for entities of type Place: only their containment is added. */
  readonly isPlace: (entity: EntityId) => boolean
  /** Entities that are shown whatever the facts say. */
  readonly named: ReadonlySet<EntityId>
}

const CONTAINMENT: ReadonlySet<Predicate> = new Set<Predicate>(['PART_OF', 'LOCATED_IN'])

/**
 * Facts that articles of the given levels state, and those that people added; then what the chosen entities need to be
 * understood: the places that contain their places, up to the top, and reference facts between chosen entities.
 */
export function selectFacts(
  facts: readonly Fact[],
  levels: readonly Relevance['level'][],
  context: SelectionContext,
): ReadonlySet<Fact> {
  const chosen = new Set<Fact>()
  const ends = new Set<EntityId>(context.named)
  const choose = (fact: Fact): void => {
    chosen.add(fact)
    ends.add(fact.subject).add(fact.object)
  }
  const isStated = (fact: Fact): boolean =>
    fact.claims.some(
      (claim) =>
        claim.status === 'manual' ||
        claim.evidence.some((evidence) => levels.includes(context.relevance.get(evidence.article) ?? 'none')),
    )
  for (const fact of facts) if (isStated(fact)) choose(fact)
  chooseContainment(facts, ends, context, choose)
  for (const fact of facts) if (isReferenceOnly(fact) && ends.has(fact.subject) && ends.has(fact.object)) choose(fact)
  return chosen
}

/** Follows containment upwards from every place chosen so far; each containment fact is looked at once. */
function chooseContainment(
  facts: readonly Fact[],
  ends: ReadonlySet<EntityId>,
  context: SelectionContext,
  choose: (fact: Fact) => void,
): void {
  const containers = new Map<EntityId, Fact[]>()
  for (const fact of facts) {
    if (!isContainment(fact) || !context.isPlace(fact.subject)) continue
    containers.set(fact.subject, [...(containers.get(fact.subject) ?? []), fact])
  }
  const waiting = [...ends]
  const seen = new Set<EntityId>()
  for (let entity = waiting.pop(); entity !== undefined; entity = waiting.pop()) {
    if (seen.has(entity)) continue
    seen.add(entity)
    for (const fact of containers.get(entity) ?? []) {
      choose(fact)
      waiting.push(fact.object)
    }
  }
}

function isContainment(fact: Fact): boolean {
  return fact.claims.some((claim) => CONTAINMENT.has(claim.predicate))
}

function isReferenceOnly(fact: Fact): boolean {
  return fact.claims.every((claim) => claim.status === 'reference')
}
