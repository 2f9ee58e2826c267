import type { Claim, EntityId, PageId } from '@shanhai/model'
import { compareById } from '@shanhai/model'
import { haveCommonYear, yearsOfClaim } from './pair-years.js'

/**
 * Pairs of claims in which two pages have supporters of different provinces assist one county under one programme at one
 * time. A county with two supporters that the reference list knows is no contradiction. Each claim is set against the first
 * of each other province, so that the work grows with the number of claims only.
 *
 * @param counties the places that one province at most assists under a programme
 * @param isListed true for a claim that the reference list bears out
 */
export function contradictionsBetweenPages(
  claims: readonly Claim[],
  counties: { has(id: EntityId): boolean },
  isListed: (claim: Claim) => boolean,
): readonly (readonly [Claim, Claim])[] {
  const byCounty = new Map<string, Claim[]>()
  for (const claim of [...claims].sort(compareById)) {
    if (claim.predicate !== 'PAIRED_ASSISTANCE' || claim.object === null || !counties.has(claim.object)) continue
    if (claim.strength !== 'explicit' || claim.status === 'reference' || claim.factuality === 'planned') continue
    const key = `${claim.object} ${String(claim.properties['programme'])}`
    const group = byCounty.get(key)
    if (group) group.push(claim)
    else byCounty.set(key, [claim])
  }
  return [...byCounty.values()].flatMap((group) => contradictionsIn(group, isListed))
}

function contradictionsIn(
  group: readonly Claim[],
  isListed: (claim: Claim) => boolean,
): readonly (readonly [Claim, Claim])[] {
  const provinces = new Map<string, Claim>()
  for (const claim of group) if (!provinces.has(provinceOf(claim))) provinces.set(provinceOf(claim), claim)
  if (provinces.size < 2) return []
  const found: (readonly [Claim, Claim])[] = []
  for (const claim of group) {
    for (const [province, other] of provinces) {
      if (province === provinceOf(claim) || other.id >= claim.id) continue
      const isSamePage = pagesOf(other).some((page) => pagesOf(claim).includes(page))
      if (isSamePage || !haveCommonYear(yearsOfClaim(claim), yearsOfClaim(other))) continue
      if (!isListed(claim) || !isListed(other)) found.push([claim, other])
    }
  }
  return found
}

/** The first two digits of the supporter's code: `place:350600`. */
function provinceOf({ subject }: Claim): string {
  return subject.slice(subject.indexOf(':') + 1).slice(0, 2)
}

function pagesOf({ evidence }: Claim): readonly PageId[] {
  return evidence.map(({ page }) => page)
}
