import type { Calibration } from '@shanhai/tagger'

/** A name that was found: the probability that the model gave it, and whether it was right. */
export interface Judged {
  readonly probability: number
  readonly right: boolean
}

/** One line of a reliability table. */
export interface ReliabilityBin {
  readonly from: number
  readonly count: number
  readonly meanConfidence: number
  readonly accuracy: number
}

const KNOTS = 10

/**
 * Fits the table from probability to accuracy: ten bins with as many names each, made ascending by pooling neighbours (isotonic
 * regression). Fewer names make fewer bins, the last of them said again; without any, nothing is known and all is even.
 */
export function fitCalibration(judged: readonly Judged[], temperature: number): Calibration {
  const sorted = judged.toSorted((a, b) => a.probability - b.probability)
  const raw: number[] = []
  const right: number[] = []
  const bins = Math.min(KNOTS, sorted.length) || KNOTS
  for (let number = 0; number < bins; number++) {
    const bin = sorted.slice(
      Math.floor((number * sorted.length) / bins),
      Math.floor(((number + 1) * sorted.length) / bins),
    )
    // A grain of doubt keeps every confidence off 0 and 1: no finite sample proves certainty.
    raw.push(bin.length === 0 ? (number + 0.5) / KNOTS : mean(bin.map(({ probability }) => probability)))
    right.push((bin.filter((name) => name.right).length + 0.5) / (bin.length + 1))
  }
  return { temperature, raw: tableOf(raw), right: tableOf(ascending(right)) }
}

/** The highest confidence that {@link fitCalibration} can give where so many names were found, all of the last bin right. */
export function highestConfidence(found: number): number {
  const last = Math.ceil(found / KNOTS)
  return (last + 0.5) / (last + 1)
}

function tableOf(values: readonly number[]): Float32Array {
  return Float32Array.from({ length: KNOTS }, (_, knot) => values[Math.min(knot, values.length - 1)] as number)
}

/** Reliability in ten bins of equal width by confidence. */
export function reliability(
  confident: readonly (Judged & { readonly confidence: number })[],
): readonly ReliabilityBin[] {
  return Array.from({ length: 10 }, (_, i) => {
    const bin = confident.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === i)
    return {
      from: i / 10,
      count: bin.length,
      meanConfidence: mean(bin.map(({ confidence }) => confidence)),
      accuracy: mean(bin.map(({ right }) => (right ? 1 : 0))),
    }
  })
}

/** Expected calibration error: the mean distance of confidence and accuracy, weighted by the bins' sizes. */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0)
  const off = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanConfidence - bin.accuracy), 0)
  return total === 0 ? 0 : off / total
}

function ascending(values: readonly number[]): readonly number[] {
  const pools: { sum: number; size: number }[] = []
  for (const value of values) {
    pools.push({ sum: value, size: 1 })
    for (let last = pools.at(-1), before = pools.at(-2); last !== undefined && before !== undefined;) {
      if (before.sum / before.size <= last.sum / last.size) break
      pools.splice(-2, 2, { sum: before.sum + last.sum, size: before.size + last.size })
      last = pools.at(-1)
      before = pools.at(-2)
    }
  }
  return pools.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size))
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
