import type { MeasureUnit, MeasureWord } from '@shanhai/lexicon'
import type { MeasureQualifier, Span } from '@shanhai/model'
import type { WordIndex } from '../word-index.js'

/** A figure with its unit, the words that bound it included in its range. */
export interface Quantity extends Span {
  /** The figure in full in the canonical unit, as far as one is printed: absent for 3至5 and 数百. */
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly qualifier?: MeasureQualifier
  readonly unit: MeasureUnit
  /** What it is counted by: 户 in 每户300元, 人 in 13元/人. */
  readonly per?: string
  /** Where the digits begin, behind 超 or 近. */
  readonly figureStart: number
}

/** The words by which figures are read. */
export interface QuantityWords {
  readonly units: WordIndex<MeasureUnit>
  readonly before: WordIndex<MeasureWord>
  readonly after: WordIndex<MeasureWord>
  readonly changes: WordIndex<MeasureWord>
  readonly carriers: WordIndex<MeasureWord>
}
