import { TAG_COUNT } from '@shanhai/tagger'
import type { Dataset } from './dataset.js'
import { emptyWeights, ROW } from './model.js'
import type { Weights } from './model.js'

/** A dataset and its weights with fewer features. */
export interface Selection {
  readonly data: Dataset
  readonly weights: Weights
}

/**
 * Keeps the features that matter most: the square of the weights times how often the feature is seen is roughly what the loss
 * grows by without it ("optimal brain damage", Y. LeCun et al., 1990). Large weights alone are those of names learned by heart. The
 * dataset's rows are compacted in place: the old dataset cannot be used any more.
 */
export function selectFeatures(data: Dataset, weights: Weights, limit: number): Selection {
  const kept = strongest(data, weights, limit)
  const renumbered = new Int32Array(data.features.length).fill(-1)
  for (const [row, old] of kept.entries()) renumbered[old] = row
  const selected = emptyWeights(kept.length)
  selected.transitions.set(weights.transitions)
  for (const [row, old] of kept.entries()) {
    selected.rows.set(weights.rows.subarray(old * ROW, (old + 1) * ROW), row * ROW)
  }
  const features = Int32Array.from(kept, (old) => data.features[old] as number)
  const groups = Uint8Array.from(kept, (old) => data.groups[old] as number)
  return { data: { ...compact(data, renumbered), features, groups }, weights: selected }
}

function strongest(data: Dataset, weights: Weights, limit: number): Int32Array {
  const counts = new Int32Array(data.features.length)
  for (const row of data.rows) counts[row] = (counts[row] as number) + 1
  const importance = new Float32Array(data.features.length)
  for (let row = 0; row < importance.length; row++) {
    let sum = 0
    for (let tag = 0; tag < TAG_COUNT; tag++) sum += (weights.rows[row * ROW + tag] as number) ** 2
    importance[row] = Math.sqrt(sum * (counts[row] as number))
  }
  const threshold = importance.toSorted()[Math.max(0, importance.length - limit)] as number
  const kept: number[] = []
  for (let row = 0; row < importance.length && kept.length < limit; row++) {
    if ((importance[row] as number) >= threshold && (importance[row] as number) > 0) kept.push(row)
  }
  return Int32Array.from(kept)
}

function compact(data: Dataset, renumbered: Int32Array): Dataset {
  const { rows, offsets } = data
  let filled = 0
  let next = 0
  for (let i = 0; i < data.gold.length; i++) {
    const start = next
    next = offsets[i + 1] as number
    for (let k = start; k < next; k++) {
      const row = renumbered[rows[k] as number] as number
      if (row >= 0) rows[filled++] = row
    }
    offsets[i + 1] = filled
  }
  return { ...data, rows: rows.subarray(0, filled) }
}
