import type { Factuality, Span } from '@shanhai/model'
import { OUTLOOK_MARKERS } from './patterns/outlook-markers.js'

const COMPILED = OUTLOOK_MARKERS.map((marker) => ({ ...marker, expression: new RegExp(marker.pattern, 'u') }))

/** Whether what a clause says is done, under way, planned or pledged; ranges of `text`, the clause inside the sentence. */
export function outlookOf(text: string, sentence: Span, clause: Span): Factuality {
  const before = text.slice(sentence.start, clause.end)
  const own = text.slice(clause.start, clause.end)
  return (
    COMPILED.find(({ expression, reach }) => expression.test(reach === 'sentence' ? before : own))?.factuality ?? 'done'
  )
}
