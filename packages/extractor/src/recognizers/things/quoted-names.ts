import type { ThingType } from '@shanhai/lexicon'
import type { Candidate } from '../recognizer.js'
import { isNamedQuotation } from './named-quotation.js'
import { isCountedOrPointedAt } from './surroundings.js'
import { inside } from './thing-context.js'
import type { Enclosure, ThingContext } from './thing-context.js'
import { toThing } from './thing-candidate.js'

/** 五大工程, 六大行动, 十项竞赛: a count of things, not one of them. */
const COUNTED = /^[一二三四五六七八九十两\d]{1,3}[大个项]/
/** A slogan's parts, a sentence: no name. */
const NO_NAME = /[，。；！？,;!?]/
const SHORTEST = 4
const FIVE_YEARS = /^十[一二三四五六七]五$/
const TITLE_OF_PLAN =
  /(?:规划|纲要|方案|行动计划|计划|条例|办法|规定|实施意见|若干意见|若干措施|措施|协议|协定|章程)(?:[（(][^）)]{1,12}[）)])?$/
const SHORTEST_TITLE = 8
const RULES = /(?:条例|办法|规定|章程)(?:[（(][^）)]{1,12}[）)])?$/
/** Papers of firms and examinations. */
const NO_PLAN = /公司|股份|考试|银行|教材|分配/
/** 商标“X”, 品牌“X”. */
const CALLED_A_BRAND = /(?:商标|品牌)(?:为|叫|是|——|：)?$/

/** Quotations that are names themselves, titles of plans, and five-year plans. */
export function findQuotedNames(context: ThingContext): readonly Candidate[] {
  return context.enclosures.flatMap((enclosure) => {
    const type = typeOf(context, enclosure)
    if (type === undefined || isCountedOrPointedAt(context, enclosure.start)) return []
    const whole = enclosure.mark === 'title' || FIVE_YEARS.test(textOf(context, enclosure))
    return [toThing(whole ? enclosure : inside(enclosure), type, enclosure.mark === 'title' ? 'title' : 'quote')]
  })
}

function textOf({ document }: ThingContext, enclosure: Enclosure): string {
  return document.text.slice(enclosure.start + 1, enclosure.end - 1)
}

function typeOf(context: ThingContext, enclosure: Enclosure): ThingType | undefined {
  const name = textOf(context, enclosure)
  if (enclosure.mark === 'title') {
    return isPlan(context, enclosure, name) ? 'Programme' : undefined
  }
  if (enclosure.mark !== 'quote') return undefined
  if (FIVE_YEARS.test(name)) return 'Programme'
  if (COUNTED.test(name) || NO_NAME.test(name)) return undefined
  if (CALLED_A_BRAND.test(context.document.text.slice(Math.max(0, enclosure.start - 6), enclosure.start)))
    return 'Brand'
  if (name.length < SHORTEST) return undefined
  if (isNamedQuotation(name, context.index)) return 'Programme'
  const head = context.index.heads.endingAt(name, name.length)
  return head?.type === 'Event' && head.needs === 'name' && head.head.length < name.length ? 'Event' : undefined
}

/**
 * What a name with a quotation was called once is found again by the quotation alone: “争先年” of “争先年”活动. The mention
 * holds the marks, as the full name does.
 */
export function findQuotationsAgain(context: ThingContext, names: readonly Candidate[]): readonly Candidate[] {
  const { document, enclosures } = context
  const known = new Map<string, Candidate>()
  const starts = new Set(names.map(({ start }) => start))
  const quotes = new Map(enclosures.flatMap((one) => (one.mark === 'quote' ? [[one.start, one] as const] : [])))
  for (const name of names) {
    const enclosure = quotes.get(name.start)
    if (enclosure && isKnownByQuotation(document.text.slice(enclosure.end, name.end), name))
      known.set(textOf(context, enclosure), name)
  }
  if (known.size === 0) return []
  return enclosures.flatMap((enclosure) => {
    const name = enclosure.mark === 'quote' ? known.get(textOf(context, enclosure)) : undefined
    if (!name || starts.has(enclosure.start) || goesOn(context, enclosure.end)) return []
    return [{ ...name, start: enclosure.start, end: enclosure.end, recognizer: `${name.recognizer}+repeat` }]
  })
}

/** “快乐操场”活动 and “春光里”示范点 are so called; “示范店”评选活动 is about something that is so called. */
function isKnownByQuotation(rest: string, { type }: Candidate): boolean {
  return rest !== '' && (type === 'Project' || /^(?:活动|行动|计划|工程|竞赛|专项行动|系列活动)$/.test(rest))
}

/** A noun right behind the quotation makes it part of something else. */
function goesOn({ document }: ThingContext, end: number): boolean {
  const next = document.tokenAt(end)
  return next !== undefined && /^(?:n|a|vn|j|b)/.test(next.tag)
}

/** 《和田地区产业发展规划》; of laws and rules only those of a place. */
function isPlan(context: ThingContext, { start }: Enclosure, name: string): boolean {
  if (name.length < SHORTEST_TITLE || !TITLE_OF_PLAN.test(name) || NO_PLAN.test(name)) return false
  return !RULES.test(name) || context.placeStartsAt(start + 1)
}
