import type { Factuality, Span } from '@shanhai/model'
import { OUTLOOK_MARKERS } from './patterns/outlook-markers.js'

const COMPILED = OUTLOOK_MARKERS.map((marker) => ({ ...marker, expression: new RegExp(marker.pattern, 'u') }))

/** 规划投入十亿元，已到位两亿元: the clause itself says that it is so far. */
const REACHED = /已经?(?!定)|累计/

/** Whether what a clause says is done, under way, planned or pledged; ranges of `text`, the clause inside the sentence. */
export function outlookOf(text: string, sentence: Span, clause: Span): Factuality {
  const before = text.slice(sentence.start, clause.end)
  const own = text.slice(clause.start, clause.end)
  return (
    COMPILED.find(({ expression, reach }) => expression.test(reach === 'sentence' && !REACHED.test(own) ? before : own))
      ?.factuality ?? 'done'
  )
}

const DENIED = /并未|从未|未曾|尚未|未能|没有|没用|并非|并不|不是|不再|取消|终止|如果|假如|是否|据传|误传/

/** True if a clause denies, doubts or only supposes what it names. */
export function isDenied(clause: string): boolean {
  return DENIED.test(clause)
}
