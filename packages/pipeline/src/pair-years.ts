import { periodOf } from '@shanhai/lexicon'
import type { Claim } from '@shanhai/model'
import type { ReferenceClaim } from './reference-claims.js'

/** Years of a claim or a reference pairing; open ends are the first and last year there is. */
export interface Years {
  readonly from: string
  readonly to: string
}

const [FIRST, LAST] = ['0000', '9999']

/** A claim without any date is compared with what is in force today; one of the past without a date with nothing. */
export function yearsOfClaim({ factuality, reportedOn, validFrom, validTo }: Claim): Years | null {
  if (factuality === 'done' && validFrom === undefined && validTo === undefined) return null
  const from = validFrom ?? validTo ?? reportedOn
  const to = validTo ?? reportedOn ?? validFrom
  if (from !== undefined && to !== undefined) return { from: from.slice(0, 4), to: to.slice(0, 4) }
  return { from: LAST, to: LAST }
}

/** Years of a row of the reference list. */
export function yearsOfRow(pairing: ReferenceClaim['pairing']): Years {
  const { from, isFromLoose, isOver, to } = periodOf(pairing)
  const first = from === undefined || isFromLoose ? FIRST : from.slice(0, 4)
  // An end that nobody dates may have come right after the beginning.
  return { from: first, to: to?.slice(0, 4) ?? (isOver ? (from?.slice(0, 4) ?? FIRST) : LAST) }
}

/** True if two periods have a year in common. */
export function haveCommonYear(a: Years | null, b: Years | null): boolean {
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to
}
