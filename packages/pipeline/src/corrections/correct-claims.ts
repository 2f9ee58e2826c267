import type { Claim, ClaimId } from '@shanhai/model'
import { referenceClaimId } from '@shanhai/model'
import { withClaimValues } from './correct-values.js'
import type { Correction, FactReference, Properties, Reference } from './correction.js'
import type { Reason } from './reason.js'
import { isReason, reason } from './reason.js'
import type { ReplayState, WhyNot } from './replay-state.js'
import { hasAllowedEnds } from './replay-state.js'

type Meant = Reference | FactReference

/** Takes away the claims of a fact, or one claim. */
export function dropFact(state: ReplayState, what: Meant, by: Correction): WhyNot {
  const meant = claimsOf(state, what)
  if (isReason(meant)) return meant
  state.effects.drop(factKey(what), by)
  dropClaims(state, meant, by)
  return null
}

export function dropClaims({ claims, effects }: ReplayState, ids: readonly ClaimId[], by: Correction): void {
  for (const id of ids) effects.drop(id, by)
  claims.change(ids, () => null)
}

/** Says that people have looked, and agree. */
export function confirmFact(state: ReplayState, what: Meant, by: Correction): WhyNot {
  return decideClaims(state, { what, aspects: { confirmed: true }, by }, (claim) => ({ ...claim, confirmed: true }))
}

/** Gives the claims of a fact, or one claim, other values. */
export function setFact(state: ReplayState, what: Meant, properties: Properties, by: Correction): WhyNot {
  return decideClaims(state, { what, aspects: properties, by }, (claim) => withClaimValues(claim, properties))
}

interface Decision {
  readonly what: Meant
  readonly aspects: Properties
  readonly by: Correction
}

/** Changes all claims that are meant, or none, where one of them cannot be as wanted. */
function decideClaims(
  state: ReplayState,
  { aspects, by, what }: Decision,
  change: (claim: Claim) => Claim | { readonly why: Reason },
): WhyNot {
  const { claims, effects } = state
  const meant = claimsOf(state, what)
  if (isReason(meant)) return meant
  const said = effects.saidBefore(meant, aspects)
  if (said !== undefined) return said
  const changed = new Map<ClaimId, Claim>()
  for (const claim of claims.get(meant)) {
    const one = change(claim)
    if ('why' in one) return one.why
    changed.set(claim.id, one)
  }
  for (const id of meant) for (const name of Object.keys(aspects)) effects.decide(id, name, by)
  claims.change(meant, (claim) => changed.get(claim.id) ?? claim)
  return null
}

/** Ids of the claims that are meant, or why there are none. */
function claimsOf(state: ReplayState, what: Meant): readonly ClaimId[] | Reason {
  const meant = typeof what === 'string' ? state.claims.find(what) : claimsBetween(state, what)
  if (isReason(meant) || meant.length > 0) return meant
  return state.effects.whyGone(factKey(what)) ?? reason('this build makes no such claim', '构建结果中没有这样的陈述')
}

/** The claims between the ends of a fact, or why an end is not known. */
function claimsBetween(
  { claims, entities }: ReplayState,
  { object, predicate, subject }: FactReference,
): readonly ClaimId[] | Reason {
  const from = entities.find(subject)
  if ('why' in from) return from.why
  const to = object === undefined ? undefined : entities.find(object)
  if (to && 'why' in to) return to.why
  const isMeant = (claim: Claim): boolean =>
    claim.predicate === predicate && claim.subject === from.id && (to === undefined || claim.object === to.id)
  return claims.filter(isMeant)
}

/** Adds a claim that no page makes. */
export function addFact(
  state: ReplayState,
  { object, predicate, subject }: Required<FactReference>,
  given: Properties,
): WhyNot {
  const { claims, entities } = state
  const [from, to] = [entities.find(subject), entities.find(object)]
  if ('why' in from) return from.why
  if ('why' in to) return to.why
  const ends = { predicate, subject: from.id, object: to.id }
  if (!hasAllowedEnds(state, ends))
    return reason(`${predicate} does not go from the one type to the other`, `${predicate} 不能连接这两种类型`)
  const claim: Claim = {
    ...ends,
    id: referenceClaimId('manual', predicate, from.id, to.id, JSON.stringify(Object.entries(given).sort())),
    properties: {},
    status: 'manual',
    strength: 'explicit',
    factuality: 'ongoing',
    contested: false,
    rule: 'correction/add',
    evidence: [],
  }
  if (claims.has(claim.id)) return reason('it was added before', '前面已经添加')
  const added = withClaimValues(claim, given)
  if ('why' in added) return added.why
  claims.add(added)
  return null
}

/** The name under which it is kept that a fact was dropped. */
function factKey(what: Meant): string {
  return typeof what === 'string' ? what : JSON.stringify([what.subject, what.predicate, what.object])
}
