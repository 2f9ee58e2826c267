import type { ReferencePairing } from './pairings.js'

/** When a reference pairing held, as far as its sources tell. */
export interface PairingPeriod {
  /** Year or month. Absent: unknown. */
  readonly from?: string
  readonly to?: string
  /** `from` is only the time of the first source, or doubtful. */
  readonly isFromLoose: boolean
  /** The list knows of an end, though perhaps not when. */
  readonly isOver: boolean
}

/** Reads `2010`, `<=2001`, `2016-12?`, `?` and the empty text of a reference pairing's period. */
export function periodOf({ from, to }: Pick<ReferencePairing, 'from' | 'to'>): PairingPeriod {
  const [first, last] = [dateIn(from), dateIn(to)]
  return {
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
    isFromLoose: /^<=|\?$/.test(from),
    isOver: to !== '',
  }
}

function dateIn(text: string): string | undefined {
  return /\d{4}(?:-\d{2})?/.exec(text)?.[0]
}
