import type { Claim, EntityId } from '@shanhai/model'
import { claimId, entityId } from '@shanhai/model'
import type { LinkedMention } from './linked-mention.js'
import type { LinkingContext } from './linking-context.js'

export interface AnchoredArticle {
  readonly mentions: readonly LinkedMention[]
  readonly claims: readonly Claim[]
}

/**
 * Gives people with a post an id that other pages share: name and the body in which they hold it, an aid body before
 * any other. Everyone else stays a person of one article.
 */
export function anchorPeople(
  { registry, document }: LinkingContext,
  mentions: readonly LinkedMention[],
  claims: readonly Claim[],
): AnchoredArticle {
  const renamed = new Map<EntityId, EntityId>()
  const people = new Map(
    mentions.filter((mention) => mention.type === 'Person').map((person) => [person.entity, person]),
  )
  for (const [old, person] of people) {
    const anchor = anchorOf(old, claims)
    if (anchor === undefined) continue
    const id = entityId('Person', person.normalized, anchor)
    registry.rename(old, id)
    renamed.set(old, id)
  }
  const current = (id: EntityId): EntityId => renamed.get(id) ?? id
  return {
    mentions: mentions.map((mention) => ({ ...mention, entity: current(mention.entity) })),
    claims: claims.map((claim) => {
      if (!renamed.has(claim.subject)) return claim
      const subject = current(claim.subject)
      const key = [claim.predicate, subject, claim.object ?? '', JSON.stringify(claim.properties), claim.rule]
      return { ...claim, subject, id: claimId(document.article.id, ...key, String(claim.evidence[0]?.start)) }
    }),
  }
}

function anchorOf(person: EntityId, claims: readonly Claim[]): string | undefined {
  const holders = claims
    .filter((claim) => claim.predicate === 'HOLDS_POSITION' && claim.subject === person)
    .flatMap((claim) => claim.object ?? [])
    .sort()
  return holders.find((holder) => holder.startsWith('organization:aid@')) ?? holders[0]
}
