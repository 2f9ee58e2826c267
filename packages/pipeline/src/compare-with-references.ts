import type { Claim, ClaimId, Diagnostic, Entity, EntityId, Result } from '@shanhai/model'
import { compareById, compareCodeUnits } from '@shanhai/model'
import { contradictionsBetweenPages } from './contradictions-between-pages.js'
import { haveCommonYear, yearsOfClaim, yearsOfRow } from './pair-years.js'
import type { ReferenceClaim, References } from './reference-claims.js'
import { referenceClaims } from './reference-claims.js'

/**
 * Adds the reference pairings between places of the build, and marks what a page states against them: another supporter of
 * a county in the same programme and time, which is none that the list knows, nor lies in one, nor around one.
 *
 * @param corrected ids of reference pairings that corrections have seen: those that are not among the claims were dropped
 * @returns all claims, sorted by id, and one diagnostic for each contested claim
 */
export function compareWithReferences(
  claims: readonly Claim[],
  entities: readonly Entity[],
  references: References,
  corrected: ReadonlySet<ClaimId> = new Set(),
): Result<readonly Claim[]> {
  const given = new Map(claims.map((claim) => [claim.id, claim]))
  const known = referenceClaims(references.pairings, entities).flatMap((one): readonly ReferenceClaim[] => {
    const claim = given.get(one.claim.id)
    return claim ? [{ ...one, claim }] : corrected.has(one.claim.id) ? [] : [one]
  })
  const listed = new Map<EntityId | null, ReferenceClaim[]>()
  for (const one of known) listed.set(one.claim.object, [...(listed.get(one.claim.object) ?? []), one])
  const counties = new Map(entities.flatMap((one) => (one.properties['level'] === 'county' ? [[one.id, one]] : [])))
  const names = new Map(entities.map((one) => [one.id, one.name]))
  const diagnostics: Diagnostic[] = []
  const conflicts = new Map<ClaimId, ClaimId[]>()
  for (const claim of claims) {
    if (claim.predicate !== 'PAIRED_ASSISTANCE' || claim.object === null || !counties.has(claim.object)) continue
    const against = contradicting(claim, listed.get(claim.object) ?? [], references)
    if (against.length === 0) continue
    for (const { claim: other } of against) {
      conflicts.set(claim.id, [...(conflicts.get(claim.id) ?? []), other.id])
      conflicts.set(other.id, [...(conflicts.get(other.id) ?? []), claim.id])
    }
    diagnostics.push(toDiagnostic(claim, against, names))
  }
  const isListed = (claim: Claim): boolean => isInList(claim, listed.get(claim.object) ?? [], references)
  for (const [claim, other] of contradictionsBetweenPages(claims, counties, isListed)) {
    if (conflicts.get(claim.id)?.includes(other.id)) continue
    conflicts.set(claim.id, [...(conflicts.get(claim.id) ?? []), other.id])
    conflicts.set(other.id, [...(conflicts.get(other.id) ?? []), claim.id])
    diagnostics.push(betweenPages(claim, other, names))
  }
  for (const { claim } of known) given.set(claim.id, claim)
  const all = [...given.values()].sort(compareById)
  return { value: all.map((claim) => withConflicts(claim, conflicts.get(claim.id))), diagnostics }
}

/** True if the list has the pair of a claim, whatever the years. */
function isInList({ subject, properties }: Claim, rows: readonly ReferenceClaim[], references: References): boolean {
  const supporter = codeOf(subject)
  return rows.some(
    ({ claim: row, pairing: { supporterCode } }) =>
      row.properties['programme'] === properties['programme'] &&
      (references.isWithin(supporter, supporterCode) || references.isWithin(supporterCode, supporter)),
  )
}

/** The rows that a claim contradicts; none if one of the list agrees with it. */
function contradicting(
  claim: Claim,
  rows: readonly ReferenceClaim[],
  references: References,
): readonly ReferenceClaim[] {
  if (claim.strength !== 'explicit' || (claim.status !== 'stated' && claim.status !== 'inferred')) return []
  const years = yearsOfClaim(claim)
  const inForce = rows.filter(
    ({ claim: row, pairing }) =>
      row.properties['programme'] === claim.properties['programme'] && haveCommonYear(years, yearsOfRow(pairing)),
  )
  const supporter = codeOf(claim.subject)
  const agrees = ({ pairing: { supporterCode } }: ReferenceClaim): boolean =>
    references.isWithin(supporter, supporterCode) || references.isWithin(supporterCode, supporter)
  return inForce.some(agrees) ? [] : inForce
}

function codeOf(place: EntityId): string {
  return place.slice(place.indexOf(':') + 1)
}

function withConflicts(claim: Claim, conflicts: readonly ClaimId[] | undefined): Claim {
  if (conflicts === undefined) return claim
  return {
    ...claim,
    contested: true,
    conflictsWith: [...new Set([...(claim.conflictsWith ?? []), ...conflicts])].sort(compareCodeUnits),
  }
}

function toDiagnostic(
  claim: Claim,
  against: readonly ReferenceClaim[],
  names: ReadonlyMap<EntityId, string>,
): Diagnostic {
  const name = (id: EntityId | null): string => (id === null ? '' : (names.get(id) ?? id))
  const listed = [...new Set(against.map(({ claim: { subject } }) => name(subject)))].join(', ')
  const place = claim.evidence[0]
  return {
    severity: 'warning',
    code: 'claims/contested',
    message: `The page has ${name(claim.subject)} assist ${name(claim.object)}; the reference list has ${listed} at that time. Both are kept, marked as contested.`,
    ...(place ? { place: { page: place.page, start: place.start, end: place.end } } : {}),
  }
}

function betweenPages(claim: Claim, other: Claim, names: ReadonlyMap<EntityId, string>): Diagnostic {
  const name = (id: EntityId | null): string => (id === null ? '' : (names.get(id) ?? id))
  const [place, another] = [claim.evidence[0], other.evidence[0]]
  return {
    severity: 'warning',
    code: 'claims/contested',
    message: `The page has ${name(claim.subject)} assist ${name(claim.object)}; ${another?.page ?? 'another page'} has ${name(other.subject)} do so at that time. Both are kept, marked as contested.`,
    ...(place ? { place: { page: place.page, start: place.start, end: place.end } } : {}),
  }
}
