/** How the probability of the model becomes the share of names that are right. */
export interface Calibration {
  /** What scores are divided by before they are probabilities, in quantised units. */
  readonly temperature: number
  /** Probabilities of the model, ascending, and for each the share that was right on held-out text. */
  readonly raw: Float32Array
  readonly right: Float32Array
}

/** The confidence for a probability of the model: on the straight lines between the table's points, level beyond them. */
export function calibrate({ raw, right }: Calibration, probability: number): number {
  let i = 0
  while (i < raw.length && (raw[i] as number) < probability) i++
  if (i === 0) return right[0] as number
  if (i === raw.length) return right[i - 1] as number
  const low = raw[i - 1] as number
  const share = (probability - low) / ((raw[i] as number) - low)
  return (right[i - 1] as number) + share * ((right[i] as number) - (right[i - 1] as number))
}
