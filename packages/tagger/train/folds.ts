import type { Standard } from '@shanhai/tagger'
import type { Unit } from './unit.js'
import { withChangedNames } from './augment.js'

/** Parts that the corpora are cut into so that the model of whole names learns on text that the model of characters has not seen. */
export const FOLDS = 5

/** Units with the fold that each belongs to. */
export interface FoldedUnits {
  readonly units: readonly Unit[]
  readonly folds: Uint8Array
}

/** Cuts the units of every standard into {@link FOLDS} stretches of about the same length, in document order. */
export function foldsOf(units: readonly Unit[]): Uint8Array {
  const counts = new Map<Standard, number>()
  for (const { standard } of units) counts.set(standard, (counts.get(standard) ?? 0) + 1)
  const seen = new Map<Standard, number>()
  return Uint8Array.from(units, ({ standard }) => {
    const place = seen.get(standard) ?? 0
    seen.set(standard, place + 1)
    return Math.floor((FOLDS * place) / (counts.get(standard) ?? 1))
  })
}

/** Copies with changed names, which come from the fold of the text: a model without a fold knows none of its names. */
export function copiesByFold(units: readonly Unit[], folds: Uint8Array, seed: number): FoldedUnits {
  const copies = Array.from({ length: FOLDS }, (_, fold) =>
    withChangedNames(
      units.filter((_unit, i) => folds[i] === fold),
      seed + fold,
    ),
  )
  return {
    units: copies.flat(),
    folds: Uint8Array.from(copies.flatMap((part, fold) => part.map(() => fold))),
  }
}
