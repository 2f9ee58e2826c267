/** A share with the bounds between which it lies with 95 percent confidence; all from 0 to 1. */
export interface Interval {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** The 97.5 percent point of the normal distribution. */
const Z = 1.959963984540054

/**
 * The share of `right` in `of` with its Wilson score interval (E. B. Wilson 1927, "Probable inference, the law of
 * succession, and statistical inference"), which holds for small samples and for shares near 0 and 1 too.
 *
 * @param of from 1
 */
export function wilsonInterval(right: number, of: number): Interval {
  const share = right / of
  const z2 = Z * Z
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of)
  const half = (Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))) / (1 + z2 / of)
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
