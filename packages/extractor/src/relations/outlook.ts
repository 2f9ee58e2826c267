import type { Factuality, Span } from '@shanhai/model'
import { OUTLOOK_MARKERS } from './patterns/outlook-markers.js'

const COMPILED = OUTLOOK_MARKERS.map((marker) => ({ ...marker, expression: new RegExp(marker.pattern, 'u') }))

/** 规划投入十亿元，已到位两亿元: the clause itself says that it is so far. */
const REACHED = /已经?(?!定)|累计/

/** Most characters before a clause in which a marker holds for it: no sentence of a newspaper is longer, and lists of figures without a stop are. */
const LONGEST_REACH = 1000

interface Judged extends Span {
  readonly text: string
  readonly factuality: Factuality
}

/** A clause of thousands of names in a list is asked for by each of them. */
const LAST_JUDGED = new WeakMap<Span, Judged>()

/** Whether what a clause says is done, under way, planned or pledged; ranges of `text`, the clause inside the sentence. */
export function outlookOf(text: string, sentence: Span, clause: Span): Factuality {
  const last = LAST_JUDGED.get(sentence)
  if (last && last.start === clause.start && last.end === clause.end && last.text === text) return last.factuality
  const factuality = judge(text, sentence, clause)
  LAST_JUDGED.set(sentence, { start: clause.start, end: clause.end, text, factuality })
  return factuality
}

function judge(text: string, sentence: Span, clause: Span): Factuality {
  const before = text.slice(Math.max(sentence.start, clause.start - LONGEST_REACH), clause.end)
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
