import type { Claim, ClaimStatus, EntityId, FactId, PropertyValue } from '@shanhai/model'
import { combineReports, compareById, factOf, InvalidDataError } from '@shanhai/model'
import type { EdgeAttributes, FactClaim, MeasureAttributes, Properties } from './attributes.js'
import { countedClaims } from './counted-claims.js'
import { isPropertyName } from './keys.js'

/** Claims that say the same of the same two entities. */
export interface Fact {
  readonly id: FactId
  readonly subject: EntityId
  readonly object: EntityId
  /** Sorted by id; never empty. */
  readonly claims: readonly Claim[]
}

/** What is printed outranks what a person added, that outranks what was drawn from print, and a list comes last. */
const STATUS_ORDER: readonly ClaimStatus[] = ['stated', 'manual', 'inferred', 'reference']

/** Groups claims between two entities by the fact that they state, in the order of the fact ids. */
export function groupFacts(claims: readonly Claim[]): readonly Fact[] {
  const byFact = new Map<FactId, { subject: EntityId; object: EntityId; claims: Map<string, Claim> }>()
  for (const claim of claims) {
    if (claim.object === null) continue
    const id = factOf(claim)
    const fact = byFact.get(id) ?? { subject: claim.subject, object: claim.object, claims: new Map<string, Claim>() }
    fact.claims.set(claim.id, claim)
    byFact.set(id, fact)
  }
  return [...byFact]
    .map(([id, fact]) => ({
      id,
      subject: fact.subject,
      object: fact.object,
      claims: [...fact.claims.values()].sort(compareById),
    }))
    .sort(compareById)
}

/** A value that claims give to an entity. */
export interface MeasureFact {
  readonly id: FactId
  readonly subject: EntityId
  /** Sorted by id; never empty. */
  readonly claims: readonly Claim[]
}

/** Groups claims of values by the measure that they state, in the order of the fact ids. */
export function groupMeasures(claims: readonly Claim[]): readonly MeasureFact[] {
  const byFact = new Map<FactId, { subject: EntityId; claims: Map<string, Claim> }>()
  for (const claim of claims) {
    if (claim.object !== null) continue
    const id = factOf(claim)
    const measure = byFact.get(id) ?? { subject: claim.subject, claims: new Map<string, Claim>() }
    measure.claims.set(claim.id, claim)
    byFact.set(id, measure)
  }
  return [...byFact]
    .map(([id, { subject, claims: found }]) => ({ id, subject, claims: [...found.values()].sort(compareById) }))
    .sort(compareById)
}

/** A measure as it stands on its node. @throws InvalidDataError if a property has an unusable name */
export function toMeasureAttributes(measure: MeasureFact): MeasureAttributes {
  return { id: measure.id, ...toEdgeAttributes(measure) }
}

/** Edge attributes of a fact. @throws InvalidDataError if a property has an unusable name */
export function toEdgeAttributes(fact: Pick<Fact, 'id' | 'claims'>): EdgeAttributes {
  const [first, ...others] = fact.claims
  if (!first) throw new InvalidDataError('graph/empty-fact', `fact ${fact.id} has no claim; a fact needs one at least`)
  const claims = fact.claims.map(toFactClaim)
  const counted = countedClaims(claims)
  const reportedBy = combineReports(fact.claims.map((claim) => claim.reportedBy))
  return {
    predicate: first.predicate,
    properties: sharedProperties(first, others),
    status: STATUS_ORDER.find((status) => claims.some((claim) => claim.status === status)) ?? first.status,
    strength: counted.some((claim) => claim.strength === 'explicit') ? 'explicit' : 'implied',
    contested: claims.some((claim) => claim.contested),
    ...(reportedBy === undefined ? {} : { reportedBy }),
    claims,
  }
}

function toFactClaim(claim: Claim): FactClaim {
  return {
    id: claim.id,
    status: claim.status,
    strength: claim.strength,
    factuality: claim.factuality,
    contested: claim.contested,
    ...(claim.conflictsWith === undefined ? {} : { conflictsWith: [...claim.conflictsWith] }),
    ...(claim.validFrom === undefined ? {} : { validFrom: claim.validFrom }),
    ...(claim.validTo === undefined ? {} : { validTo: claim.validTo }),
    ...(claim.validPrecision === undefined ? {} : { validPrecision: claim.validPrecision }),
    ...(claim.reportedOn === undefined ? {} : { reportedOn: claim.reportedOn }),
    rule: claim.rule,
    properties: copyProperties(claim.properties, claim.id),
    evidence: claim.evidence.map(({ page, article, start, end, quote }) => ({ page, article, start, end, quote })),
  }
}

function sharedProperties(first: Claim, others: readonly Claim[]): Properties {
  const shared = Object.entries(first.properties).filter(([name, value]) =>
    others.every((other) => Object.hasOwn(other.properties, name) && other.properties[name] === value),
  )
  return copyProperties(Object.fromEntries(shared), first.id)
}

/** Copies properties in the order of their names. @throws InvalidDataError for a name that no schema could have */
export function copyProperties(properties: Properties, where: string): Properties {
  const copy: Record<string, PropertyValue> = {}
  for (const name of Object.keys(properties).sort()) {
    if (!isPropertyName(name))
      throw new InvalidDataError(
        'graph/bad-property',
        `${where}: ${JSON.stringify(name.slice(0, 80))} cannot name a property; use letters, digits and _`,
        { value: name },
      )
    copy[name] = properties[name] as PropertyValue
  }
  return copy
}
