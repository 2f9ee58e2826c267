import { periodOf } from '@shanhai/lexicon'
import type { Claim, ClaimId, Diagnostic, Entity, EntityId, Result } from '@shanhai/model'
import { compareById, compareCodeUnits } from '@shanhai/model'
import type { ReferenceClaim, References } from './reference-claims.js'
import { referenceClaims } from './reference-claims.js'

/** Years of a claim or a reference pairing; open ends are the first and last year there is. */
interface Years {
  readonly from: string
  readonly to: string
}

const [FIRST, LAST] = ['0000', '9999']

/**
 * Adds the reference pairings between places of the build, and marks what a page states against them: another supporter of
 * a county in the same programme and time, which is none that the list knows, nor lies in one, nor around one.
 *
 * @returns all claims, sorted by id, and one diagnostic for each contested claim
 */
export function compareWithReferences(
  claims: readonly Claim[],
  entities: readonly Entity[],
  references: References,
): Result<readonly Claim[]> {
  const known = referenceClaims(references.pairings, entities)
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
  const all = [...claims, ...known.map(({ claim }) => claim)].sort(compareById)
  return { value: all.map((claim) => withConflicts(claim, conflicts.get(claim.id))), diagnostics }
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
      row.properties['programme'] === claim.properties['programme'] && overlaps(years, yearsOfRow(pairing)),
  )
  const supporter = codeOf(claim.subject)
  const agrees = ({ pairing: { supporterCode } }: ReferenceClaim): boolean =>
    references.isWithin(supporter, supporterCode) || references.isWithin(supporterCode, supporter)
  return inForce.some(agrees) ? [] : inForce
}

function codeOf(place: EntityId): string {
  return place.slice(place.indexOf(':') + 1)
}

/** A claim without any date is compared with what is in force today; one of the past without a date with nothing. */
function yearsOfClaim({ factuality, reportedOn, validFrom, validTo }: Claim): Years | null {
  if (factuality === 'done' && validFrom === undefined && validTo === undefined) return null
  const from = validFrom ?? validTo ?? reportedOn
  const to = validTo ?? reportedOn ?? validFrom
  if (from !== undefined && to !== undefined) return { from: from.slice(0, 4), to: to.slice(0, 4) }
  return { from: LAST, to: LAST }
}

function yearsOfRow(pairing: ReferenceClaim['pairing']): Years {
  const { from, isFromLoose, isOver, to } = periodOf(pairing)
  const first = from === undefined || isFromLoose ? FIRST : from.slice(0, 4)
  // An end that nobody dates may have come right after the beginning.
  return { from: first, to: to?.slice(0, 4) ?? (isOver ? (from?.slice(0, 4) ?? FIRST) : LAST) }
}

function overlaps(a: Years | null, b: Years): boolean {
  return a !== null && a.from <= b.to && b.from <= a.to
}

function withConflicts(claim: Claim, conflicts: readonly ClaimId[] | undefined): Claim {
  if (conflicts === undefined) return claim
  return { ...claim, contested: true, conflictsWith: [...new Set(conflicts)].sort(compareCodeUnits) }
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
