import type { FactClaim } from './attributes.js'

/**
 * The claims that speak for a fact: those of pages and people; those of a reference list only where nothing else states it. A
 * list that nobody printed makes nothing surer, and says nothing of a time that a page leaves open.
 */
export function countedClaims(claims: readonly FactClaim[]): readonly FactClaim[] {
  const printed = claims.filter(({ status }) => status !== 'reference')
  return printed.length > 0 ? printed : claims
}
