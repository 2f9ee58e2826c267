import type { ReferencePairing } from '@shanhai/lexicon'
import { periodOf } from '@shanhai/lexicon'
import type { Claim, Entity, EntityId } from '@shanhai/model'
import { entityId, referenceClaimId } from '@shanhai/model'

/** What is known of pairings before any page is read. */
export interface References {
  readonly pairings: readonly ReferencePairing[]
  /** True if the place of a code lies in that of another, or is it. */
  readonly isWithin: (code: string, ancestor: string) => boolean
}

/** A reference pairing with the claim made of it. */
export interface ReferenceClaim {
  readonly pairing: ReferencePairing
  readonly claim: Claim
}

const RULE = 'reference/pairings'

/** The pairings between places of a build, as claims without evidence: they say what to expect, and prove nothing. */
export function referenceClaims(
  pairings: readonly ReferencePairing[],
  entities: readonly Entity[],
): readonly ReferenceClaim[] {
  const levels = new Map<EntityId, string>()
  for (const { id, type, properties } of entities)
    if (type === 'Place') levels.set(id, String(properties['level'] ?? ''))
  return pairings.flatMap((pairing): readonly ReferenceClaim[] => {
    const { programme, recipientCode, supporterCode } = pairing
    if (recipientCode === null) return []
    const [subject, object] = [entityId('Place', supporterCode), entityId('Place', recipientCode)]
    const [from, to] = [levels.get(subject), levels.get(object)]
    if (from === undefined || to === undefined) return []
    const level = `${from}→${to}`
    return [{ pairing, claim: toClaim(pairing, subject, object, { programme, level }) }]
  })
}

function toClaim(
  pairing: ReferencePairing,
  subject: EntityId,
  object: EntityId,
  given: Readonly<Record<'programme' | 'level', string>>,
): Claim {
  const { from, isFromLoose, isOver, to } = periodOf(pairing)
  return {
    id: referenceClaimId('PAIRED_ASSISTANCE', subject, object, given.programme, pairing.from, pairing.to),
    predicate: 'PAIRED_ASSISTANCE',
    subject,
    object,
    properties: { ...given, grade: pairing.grade, source: sourceOf(pairing) },
    status: 'reference',
    strength: 'explicit',
    factuality: isOver ? 'done' : 'ongoing',
    contested: false,
    ...(from === undefined ? {} : { validFrom: from }),
    ...(to === undefined ? {} : { validTo: to }),
    ...(from !== undefined && isFromLoose ? { validPrecision: 'approx' as const } : {}),
    rule: RULE,
    evidence: [],
  }
}

/** Who says so, in words; the keys of the list where it has none. */
function sourceOf({ sources, sourceTitles }: ReferencePairing): string {
  return sourceTitles.length > 0 ? sourceTitles.join('; ') : sources.join(' ')
}
