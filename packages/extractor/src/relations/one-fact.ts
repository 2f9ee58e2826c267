import type { Claim, Factuality } from '@shanhai/model'
import { groupBy } from '../group-by.js'

/** The less is said to have happened, the earlier. */
const CAUTION: readonly Factuality[] = ['pledged', 'planned', 'ongoing', 'done']

const ends = ({ predicate, subject, object }: Claim): string => `${predicate} ${subject} ${object ?? ''}`

/**
 * Several constructions read one sentence about the same payer and work (投资3.2亿元援建的): it is one fact. Who builds with
 * his money is not told to pay besides, the sum that one construction read is everybody's, and nothing is done that another
 * of them reads as a plan.
 *
 * @param claims those of one sentence
 */
export function asOneFact(claims: readonly Claim[]): readonly Claim[] {
  const works = claims.filter(({ predicate }) => predicate === 'FUNDS_OR_BUILDS')
  if (works.length < 2) return claims
  const groups = groupBy(works, ends)
  return claims.flatMap((claim) => {
    const group = claim.predicate === 'FUNDS_OR_BUILDS' ? (groups.get(ends(claim)) ?? []) : []
    if (group.length < 2) return [claim]
    const { mode } = claim.properties
    if (mode === 'funds' && group.some((other) => other.properties['mode'] === 'builds')) return []
    const amountCNY = group.map(({ properties }) => properties['amountCNY']).find((amount) => amount !== undefined)
    const factuality = CAUTION.find((one) => group.some((other) => other.factuality === one)) ?? claim.factuality
    const hasNoSum = amountCNY === undefined || mode === 'supports'
    return [{ ...claim, factuality, properties: hasNoSum ? claim.properties : { ...claim.properties, amountCNY } }]
  })
}
