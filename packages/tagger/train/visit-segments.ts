import type { Span } from '@shanhai/model'
import { Marks, segmentsOf } from '@shanhai/tagger'
import type { LexiconClasses, TaggerToken } from '@shanhai/tagger'
import type { Unit } from './unit.js'

/** What segments are read with; `number` is that of the unit. */
export interface SegmentReading {
  readonly lexicon: LexiconClasses
  readonly tokenize: (text: string, number: number) => readonly TaggerToken[]
}

/** Reads the segments of all units in order, all but their places. One object of marks serves all of them. */
export function visitSegments(
  units: readonly Unit[],
  { lexicon, tokenize }: SegmentReading,
  each: (unit: Unit, marks: Marks, segment: Span, number: number) => void,
): void {
  const marks = new Marks()
  for (const [number, unit] of units.entries()) {
    const tokens = tokenize(unit.text, number)
    let firstToken = 0
    for (const segment of segmentsOf(unit.text)) {
      while (firstToken < tokens.length && (tokens[firstToken] as TaggerToken).end <= segment.start) firstToken++
      marks.read({ text: unit.text, tokens }, segment, firstToken, lexicon)
      each(unit, marks, segment, number)
    }
  }
}
