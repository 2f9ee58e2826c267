import type { Factuality } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import type { EdgeAttributes, FactClaim } from './attributes.js'
import { countedClaims } from './counted-claims.js'

/** How real a fact is, and when. */
export interface Standing {
  /** By the most real claim: one that goes on outranks one that is over, that one a plan. */
  readonly factuality: Factuality
  /** Earliest and latest day that the claims give, those of a list only where nothing else is; ISO 8601 or its beginning; absent: not said. */
  readonly validFrom?: string
  readonly validTo?: string
}

/** What the claims of a fact come to. */
export function standingOf({ claims }: Pick<EdgeAttributes, 'claims'>): Standing {
  const counted = countedClaims(claims)
  return { factuality: factualityOf(counted), ...periodOf(counted) }
}

/** From what is to what is only promised. */
const MOST_REAL: readonly Factuality[] = ['ongoing', 'done', 'planned', 'pledged']

function factualityOf(claims: readonly FactClaim[]): Factuality {
  return MOST_REAL.find((kind) => claims.some(({ factuality }) => factuality === kind)) ?? 'ongoing'
}

/** A fact that one claim leaves open has no end. */
function periodOf(claims: readonly FactClaim[]): Pick<Standing, 'validFrom' | 'validTo'> {
  const [validFrom] = claims.flatMap((claim) => claim.validFrom ?? []).sort(compareCodeUnits)
  const isOver = claims.every(({ factuality, validTo }) => validTo !== undefined || factuality === 'done')
  const validTo = claims
    .flatMap((claim) => claim.validTo ?? [])
    .sort(compareCodeUnits)
    .at(-1)
  return {
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined || !isOver ? {} : { validTo }),
  }
}
