import { NAME_TYPES, SEGMENT_LIMIT, spansOf, STANDARDS, TAG_COUNT, Viterbi } from '@shanhai/tagger'
import type { NameSpan } from '@shanhai/tagger'
import type { Dataset } from './dataset.js'
import { scoreSegment, transitionsOf } from './model.js'
import type { Weights } from './model.js'

/** Counts of names found right, found, and to be found. */
export interface Counts {
  right: number
  found: number
  wanted: number
}

/** Counts by `standard` and by `standard/type`. */
export type Scores = Map<string, Counts>

/** Adds one text's names to the scores: strict, start, end and type must be the same. */
export function addToScores(
  scores: Scores,
  standard: string,
  found: readonly NameSpan[],
  wanted: readonly NameSpan[],
): void {
  const keys = new Set(wanted.map(keyOf))
  const right = found.filter((span) => keys.has(keyOf(span)))
  for (const type of [undefined, ...NAME_TYPES]) {
    const of = (spans: readonly NameSpan[]): number =>
      type === undefined ? spans.length : spans.filter((span) => span.type === type).length
    const key = type === undefined ? standard : `${standard}/${type}`
    const counts = scores.get(key) ?? { right: 0, found: 0, wanted: 0 }
    counts.right += of(right)
    counts.found += of(found)
    counts.wanted += of(wanted)
    scores.set(key, counts)
  }
}

/** Precision, recall and their harmonic mean, in per cent. */
export function measures({ right, found, wanted }: Counts): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : (100 * right) / found
  const recall = wanted === 0 ? 0 : (100 * right) / wanted
  const sum = precision + recall
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
}

/** Scores weights on a dataset, segment by segment. */
export function scoreWeights(data: Dataset, weights: Weights): Scores {
  const result: Scores = new Map()
  const scores = new Float32Array(SEGMENT_LIMIT * TAG_COUNT)
  const tags = new Uint8Array(SEGMENT_LIMIT)
  const viterbi = new Viterbi(SEGMENT_LIMIT)
  for (let segment = 0; segment < data.standards.length; segment++) {
    const start = data.segments[segment] as number
    const end = data.segments[segment + 1] as number
    const standard = data.standards[segment] as number
    scoreSegment(data, weights, [start, end], scores)
    viterbi.decode(scores, end - start, transitionsOf(weights, standard), tags)
    const wanted = spansOf(data.gold.subarray(start, end), end - start)
    addToScores(result, STANDARDS[standard] ?? '', spansOf(tags, end - start), wanted)
  }
  return result
}

/** The F1 of every standard, on one line. */
export function summary(scores: Scores): string {
  return STANDARDS.map((standard) => {
    const counts = scores.get(standard)
    return `${standard} ${counts === undefined ? '–' : measures(counts).f1.toFixed(2)}`
  }).join('  ')
}

function keyOf({ start, end, type }: NameSpan): string {
  return `${String(start)}:${String(end)}:${type}`
}
