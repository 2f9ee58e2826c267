/** Rows of weights, one weight for each tag, of which those that are 0 take no room. */
export interface SparseRows {
  /** For each row: bit `t` is set if the weight of tag `t` is not 0. */
  readonly masks: Uint16Array
  /** The weights that are not 0, row after row, tag after tag; each from -127 to 127. */
  readonly values: Int8Array
}

/** Weights of features: a row of them for each. */
export interface FeatureWeights extends SparseRows {
  /** Features, ascending as unsigned numbers, each once. They are hashes: see {@link isCrowded}. */
  readonly features: Int32Array
}

/** Leaves out what is 0. */
export function sparseRows(rows: readonly (readonly number[])[]): SparseRows {
  const masks = rows.map((row) => row.reduce((mask, weight, tag) => (weight === 0 ? mask : mask | (1 << tag)), 0))
  return { masks: Uint16Array.from(masks), values: Int8Array.from(rows.flat().filter((weight) => weight !== 0)) }
}

/** How many weights rows of these masks have. */
export function countValues(masks: Uint16Array): number {
  let count = 0
  for (const mask of masks) count += bitsOf(mask)
  return count
}

/** How many bits of a number of 16 are set. */
function bitsOf(mask: number): number {
  let pairs = mask - ((mask >>> 1) & 0x5555)
  pairs = (pairs & 0x3333) + ((pairs >>> 2) & 0x3333)
  const nibbles = (pairs + (pairs >>> 4)) & 0x0f0f
  return (nibbles + (nibbles >>> 8)) & 0x1f
}
