import type { Span } from '@shanhai/model'
import { beginningByAge } from './pairing-age.js'
import type { ClaimDraft, SentenceContext } from './relation-rule.js'
import { datesIn } from './sentence-dates.js'
import type { FoundDate } from './time/dated-text.js'
import { intervalOf } from './time/dated-text.js'

export type Validity = Pick<ClaimDraft, 'validFrom' | 'validTo' | 'validPrecision'>

/** Behind a date: what the words before it name began or ended then. */
const ENDS_THERE = /^(?:正式)?(?:已)?(?:结束|终止|期满|届满|解除|画上)/
/** Before a date: the pairing began then, 始于1996年. */
const BEGINS_BEFORE = /(?:始于|开始于|起于|自从|自|从)$/
/** Behind a year that is a beginning: 从2017年由某市…; 从2019年的…看 is none. */
const NO_BEGINNING = /^(?:的|[初底末中]的)/
/** “十三五”以来: from there on. */
const OPEN_END = /^(?:以来|起|开始)/
/** 已有十五年, 持续开展16年: said of the pairing itself. */
const LASTS = /持续|坚持|已|走过|历时|长达|连续|结对/
/** In the naming itself: the words that begin a pairing, so that a date before them is its beginning. */
const BEGINS_WITHIN = /建立|结为|结成|结对(?!帮扶的|关系的)|签订|签署|确定|启动|开始|起(?=[^，。]{0,2}(?:对口|结对|由))/

/**
 * When a pair holds, by the dates of its sentence: an interval or a beginning (2010年起, 自1999年以来) before the naming or
 * right behind it, an end behind it (2021年4月结束). A year in which something else happened says nothing.
 *
 * @param focus article frame: the words that name the pair
 */
export function validityOf(context: SentenceContext, focus: Span): Validity {
  const { document, sentence, linking } = context
  const dates = datesIn(context, sentence)
  const textBehind = (date: FoundDate): string => document.text.slice(date.end, date.end + 6)
  const end = dates.find((date) => date.start >= focus.start && ENDS_THERE.test(textBehind(date)))
  const begin = dates.find((date) => date !== end && isBeginning(context, date, focus))
  const { issueDate } = linking.page
  const from = begin && intervalOf(begin.value)
  const age = begin ? undefined : beginningByAge(document.text, focus, issueDate)
  if (age !== undefined) return { validFrom: age, validPrecision: 'approx', ...endedBy(end) }
  const until = end && intervalOf(end.value)
  const isOpen = begin !== undefined && OPEN_END.test(textBehind(begin))
  const closed =
    !isOpen && from?.to !== undefined && from.to !== from.from && from.to !== issueDate ? from.to : undefined
  const validTo = until?.to ?? until?.from ?? (begin?.precision === 'approx' ? undefined : closed)
  const precision = begin?.precision === 'approx' || begin?.precision === 'plan' ? begin.precision : undefined
  return {
    ...(from === undefined ? {} : { validFrom: from.to === issueDate ? asPrinted(from.from) : from.from }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(precision === undefined ? {} : { validPrecision: precision }),
  }
}

function endedBy(end: FoundDate | undefined): Pick<Validity, 'validTo'> {
  const until = end && intervalOf(end.value)
  return until ? { validTo: until.to ?? until.from } : {}
}

/** 1999年以来 reaches from the first of January to the issue; printed is the year. */
function asPrinted(day: string): string {
  return day.replace(/-01(?:-01)?$/, '')
}

function isBeginning({ document }: SentenceContext, date: FoundDate, focus: Span): boolean {
  const words = document.text.slice(date.start, date.end)
  const isInterval = date.value.includes('/')
  if (date.precision === 'approx') return LASTS.test(words) && date.start >= focus.end
  if (isInterval && date.start < focus.end) return true
  const between = document.text.slice(date.end, focus.end)
  if (date.start < focus.end && !/[。；！？]/.test(between) && BEGINS_WITHIN.test(between)) return true
  const before = document.text.slice(Math.max(0, date.start - 4), date.start)
  if (!BEGINS_BEFORE.test(before) || NO_BEGINNING.test(document.text.slice(date.end, date.end + 2))) return false
  return date.start >= focus.start || !/[，。；！？、的]/.test(document.text.slice(date.end, focus.start))
}
