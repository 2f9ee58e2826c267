import type { PairFacet, PairMember, PairProfile } from './pair-profile.js'
import { PAIR_FACETS } from './pair-profile.js'

/** One facet of two pairs beside each other; either side may be empty: nothing was reported. */
export interface FacetComparison {
  readonly facet: PairFacet
  readonly left: readonly PairMember[]
  readonly right: readonly PairMember[]
  /** Entities that are on both sides. */
  readonly shared: ReadonlySet<string>
}

/** The facets of two pairs, in the order of the facets; those that are empty on both sides are kept. */
export function comparePairs(left: PairProfile, right: PairProfile): readonly FacetComparison[] {
  return PAIR_FACETS.map((facet) => {
    const there = new Set<string>(right.members[facet].map(({ entity }) => entity))
    const shared = left.members[facet].map(({ entity }) => entity).filter((entity) => there.has(entity))
    return { facet, left: left.members[facet], right: right.members[facet], shared: new Set<string>(shared) }
  })
}
