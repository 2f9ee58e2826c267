import type { Division } from '@shanhai/lexicon'
import type { Claim, EntityId } from '@shanhai/model'
import { claimId, compareCodeUnits, entityId } from '@shanhai/model'
import type { LinkedMention } from './linked-mention.js'
import type { LinkingContext } from './linking-context.js'

export interface AnchoredArticle {
  readonly mentions: readonly LinkedMention[]
  readonly claims: readonly Claim[]
}

/**
 * Gives people with a post an id that other pages share: their name and the county or city in which they hold it, the
 * assisted one first, so that 木垒县委副书记 and 漳州分指挥部指挥长 of one name are one person. Everyone else stays a
 * person of one article.
 */
export function anchorPeople(
  context: LinkingContext,
  mentions: readonly LinkedMention[],
  claims: readonly Claim[],
): AnchoredArticle {
  const { registry, document } = context
  const holders = new Map(mentions.map((mention) => [mention.entity, mention]))
  const renamed = new Map<EntityId, EntityId>()
  for (const [old, person] of holders) {
    if (person.type !== 'Person') continue
    const anchor = anchorOf(context, positionsOf(old, claims, holders))
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

/** The bodies and places in which a person holds a post. */
function positionsOf(
  person: EntityId,
  claims: readonly Claim[],
  mentions: ReadonlyMap<EntityId, LinkedMention>,
): readonly LinkedMention[] {
  return claims.flatMap((claim) =>
    claim.predicate === 'HOLDS_POSITION' && claim.subject === person && claim.object !== null
      ? (mentions.get(claim.object) ?? [])
      : [],
  )
}

/**
 * Code of the anchoring place, or the id of a body; the smallest, so that order decides nothing. Only who governs is known by
 * the place: the principal of a school and the deputy head of its county are two, so a school stands for itself.
 */
function anchorOf(context: LinkingContext, held: readonly LinkedMention[]): string | undefined {
  const places = held.filter(isGoverning).flatMap((mention) => placeOf(context, mention) ?? [])
  const assisted = places.filter(({ code }) =>
    context.resources.programmes.some((p) => p.regions.includes(code.slice(0, 2))),
  )
  const codes = (assisted.length > 0 ? assisted : places).map(({ code }) => code.slice(0, 6)).sort(compareCodeUnits)
  return codes[0] ?? held.map((mention) => mention.entity).sort(compareCodeUnits)[0]
}

/** Party, government and aid bodies, and places themselves. */
function isGoverning({ aid, detail, type }: LinkedMention): boolean {
  if (type !== 'Organization' || aid) return true
  const kind = detail.kind === 'organization' || detail.kind === 'office' ? detail.organizationKind : ''
  return kind === 'party' || kind === 'government'
}

/** An aid body counts as the one county that its supporter is known to assist, if there is only one. */
function placeOf({ resources }: LinkingContext, { aid, division }: LinkedMention): Division | undefined {
  if (!aid) return division
  if (aid.station) return aid.station
  const known = resources.pairings.filter(
    (pairing) =>
      pairing.supporterCode === aid.supporter.code && pairing.programme === aid.programme && pairing.to === '',
  )
  const code = known.length === 1 ? known[0]?.recipientCode : undefined
  return (code ? resources.lexicon.gazetteer.get(code) : undefined) ?? aid.supporter
}
