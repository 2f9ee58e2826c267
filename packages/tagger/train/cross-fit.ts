import { CandidateFinder, NAME_TYPES, SEGMENT_LIMIT, spansOf, STANDARDS, TAG_COUNT } from '@shanhai/tagger'
import type { NameWeights } from '@shanhai/tagger'
import type { Unit } from './unit.js'
import type { Dataset } from './dataset.js'
import { FOLDS } from './folds.js'
import { learnNames } from './learn-names.js'
import { scoreSegment, transitionsOf } from './model.js'
import type { Weights } from './model.js'
import { NameDataset } from './name-dataset.js'
import type { JudgedCandidate } from './name-dataset.js'
import type { TrainingTools } from './training-tools.js'
import { visitSegments } from './visit-segments.js'

/** What the model of whole names is learned from. */
export interface CrossFit {
  readonly data: Dataset
  /** Fold of each segment of the data. */
  readonly folds: Uint8Array
  /** The units of the first segments; those of their copies have no part in it. */
  readonly units: readonly Unit[]
  /** Learns the model of characters on some segments alone. */
  readonly learnOn: (fold: number, segments: Uint32Array) => Weights
}

/**
 * Learns the model of whole names by cross-fitting: each fold's candidates come from a model of characters that learned on the other
 * folds. Of names that it knew by heart it would be too sure, and the model of whole names would learn to trust it.
 */
export function learnNamesAcross(fit: CrossFit, seed: number, tools: TrainingTools): NameWeights {
  const judged: (readonly JudgedCandidate[])[] = []
  const segmentCount = fit.data.standards.length
  const all = Array.from({ length: segmentCount }, (_, segment) => segment)
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = Uint32Array.from(all.filter((segment) => fit.folds[segment] !== fold))
    if (others.length === segmentCount) continue
    const weights = fit.learnOn(fold, others)
    const finders = STANDARDS.map((_, standard) => new CandidateFinder(transitionsOf(weights, standard), 1))
    for (const segment of all) {
      if (fit.folds[segment] === fold && (fit.data.units[segment] as number) < fit.units.length) {
        judged[segment] = judge(fit.data, segment, weights, finders)
      }
    }
  }
  const dataset = new NameDataset()
  let segment = 0
  visitSegments(fit.units, tools, (_unit, marks) => {
    marks.readPlaces(tools.lexicon)
    dataset.add(marks, judged[segment++] ?? [])
  })
  tools.say(`${String(dataset.judged.length)} candidates for the model of whole names`)
  return learnNames(dataset, seed)
}

const scores = new Float32Array(SEGMENT_LIMIT * TAG_COUNT)

function judge(
  data: Dataset,
  segment: number,
  weights: Weights,
  finders: readonly CandidateFinder[],
): readonly JudgedCandidate[] {
  const start = data.segments[segment] as number
  const end = data.segments[segment + 1] as number
  const standard = data.standards[segment] as number
  scoreSegment(data, weights, [start, end], scores)
  const wanted = new Set(
    spansOf(data.gold.subarray(start, end), end - start).map((name) => keyOf(name, NAME_TYPES.indexOf(name.type))),
  )
  const candidates = (finders[standard] as CandidateFinder).find(scores, end - start)
  return candidates.map((candidate) => ({
    candidate,
    right: wanted.has(keyOf(candidate, candidate.type)),
    standard,
  }))
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }, type: number): number {
  return (start * (SEGMENT_LIMIT + 1) + end) * NAME_TYPES.length + type
}
