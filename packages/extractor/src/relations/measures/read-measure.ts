import type { MeasureQualifier, MoneyRole, PropertyValue, Span } from '@shanhai/model'
import type { Quantity } from '../../quantities/quantity.js'
import { mentionsIn } from '../mentions-in.js'
import type { SentenceContext } from '../relation-rule.js'
import type { ClauseTopic } from '../topics/topic.js'
import { roleOf } from './money-role.js'
import { phraseAfter, phraseBefore } from './read-noun.js'

/** What a sentence says of a figure besides its subject. */
export interface MeasureReading {
  readonly quantity: Quantity
  /** The indicator as printed: 年产值, 患者人均药费. */
  readonly what: string
  readonly role?: MoneyRole
  readonly comparison?: 'increase' | 'decrease'
}

/** 占…的92.6%: a share of what stands between. */
const SHARE = /占(?<of>[^，。；占]{1,16})的$/
/** What makes a figure behind a change word a level: 增至, 提高到. */
const LEVEL = /(?<!达)[到至]$/
/** 由3%提高到5%, 从十家增至十五家: the earlier value is not the entity's. */
const FORMER_VALUE = /(?:由|从)[^，。；]{0,12}$/
/** 这场跨越4000公里的盛宴: how far two places lie apart is no measure of either. */
const APART = /(?:跨越|相隔|相距|远隔|横跨|纵跨|行程|隔着|奔赴|远赴|跨过|穿越|来自|驱车|千里|往返|距|离)[^，。；]{0,4}$/
/** 产值超5亿元企业, 20亿元以上重大项目: a class of things. */
const CLASS_OF = /^(?:规模)?(?:工业)?(?:企业|项目|重大|重特大|大项目|产业|镇|村|县|园区|集群|级)/
/** 高于全市平均增速3.9个百分点. */
const MARGIN = /(?:高于|低于|拉高|快于|好于|高出|领先)[^，。；]{1,12}$/
/** 比五年前增长三倍, 较去年同期净增81家: what it is compared with is not its name. */
const COMPARED_WITH = /(?:比|较|同)[^，。；比较同]{1,12}$|(?<!\d)[一二两三四五六七八九十\d]{1,3}年(?:来|间|里)?$/
const HAS_NUMBER = /[0-9０-９一二两三四五六七八九十百千万半]/
/** 由6.1平方米提高到9.8平方米: the name stands before the earlier value. */
const FROM = /(?:由|从)[^，。；由从]{1,16}$/

/** Reads name, change and role of a figure from its clause; undefined where the clause does not say what it counts. */
export function readMeasure(
  context: SentenceContext,
  quantity: Quantity,
  clause: ClauseTopic,
  previous: MeasureReading | undefined,
): MeasureReading | undefined {
  const { document } = context
  const { text } = document
  if (isBesideThePoint(text, quantity, clause)) return undefined
  // 39616万美元、40558万美元: the second figure is of the first one's kind.
  if (previous && /^[、和与及]$/.test(text.slice(previous.quantity.end, quantity.start)) && isAlike(previous, quantity))
    return { ...previous, quantity }
  const { end, comparison, isShare } = stripBefore(context, quantity.start, clause.start)
  // 52881万美元、同比增长140.5%: the change is that of the figure before.
  const own = nameOf(context, quantity, clause, end)
  const words = own ?? (comparison || previous?.quantity.end === quantity.start ? previous?.what : undefined)
  const role = quantity.unit.dimension === 'money' ? roleOf(context, quantity, clause, words === undefined) : undefined
  if (words === undefined && role === undefined && !isBareTotal(text, end, quantity, clause)) return undefined
  return {
    quantity,
    what: isShare && words !== undefined && quantity.unit.dimension === 'ratio' ? `${words}占比` : (words ?? ''),
    ...(role === undefined ? {} : { role }),
    ...(comparison === undefined ? {} : { comparison }),
  }
}

function isAlike({ quantity }: MeasureReading, { unit }: Quantity): boolean {
  return quantity.unit.canonical === unit.canonical
}

/** A distance between partners, an earlier value, a margin over another's, or the size that sorts things into classes. */
export function isBesideThePoint(text: string, quantity: Quantity, clause: Span): boolean {
  const before = text.slice(clause.start, quantity.start)
  const { dimension } = quantity.unit
  const after = text.slice(quantity.end, Math.min(clause.end, quantity.end + 8))
  if (dimension === 'length') return APART.test(before)
  if (dimension === 'money') return CLASS_OF.test(after)
  if (dimension === 'points' || dimension === 'ratio') return MARGIN.test(before) || isFormerValue(before, after)
  return isFormerValue(before, after)
}

function isFormerValue(before: string, after: string): boolean {
  return FORMER_VALUE.test(before) && /^[^，。；]{0,6}(?:到|至)/.test(after)
}

/** 累计二百六十人次: the whole clause, so that the figure is of what the clause before says. */
function isBareTotal(text: string, named: number, { end, unit }: Quantity, clause: Span): boolean {
  const counts = unit.dimension === 'people' || unit.dimension === 'visits' || unit.dimension === 'money'
  return counts && text.slice(clause.start, named).trim() === '' && text.slice(end, clause.end).trim() === ''
}

interface Stripped {
  /** Where the words end that name the indicator. */
  readonly end: number
  readonly comparison?: 'increase' | 'decrease'
  /** 占 stood between: the indicator is a share. */
  readonly isShare?: boolean
}

/** Walks back over 达, 累计 and 同比增长: what they say is kept, what they stand behind is named before them. */
function stripBefore(context: SentenceContext, from: number, limit: number): Stripped {
  const first = stripWords(context, from, limit)
  const { text } = context.document
  const near = text.slice(Math.max(limit, first.end - 18), first.end)
  const aside = (first.comparison && COMPARED_WITH.exec(near)) ?? (first.isLevel ? FROM.exec(near) : null)
  const isAside = aside !== null && aside !== undefined && (first.comparison !== undefined || HAS_NUMBER.test(aside[0]))
  const { end } = isAside ? stripWords(context, first.end - aside[0].length, limit) : first
  const isShare = text[end - 1] === '占' && end - 1 > limit
  return {
    end: isShare ? end - 1 : end,
    ...(first.comparison === undefined ? {} : { comparison: first.comparison }),
    ...(isShare ? { isShare } : {}),
  }
}

interface StrippedWords extends Pick<Stripped, 'end' | 'comparison'> {
  readonly isLevel: boolean
}

function stripWords({ document, resources }: SentenceContext, from: number, limit: number): StrippedWords {
  const { carriers, changes, before } = resources.quantities
  let end = from
  let comparison: Stripped['comparison']
  let isLevel = false
  while (end > limit) {
    const change = changes.endingAt(document.text, end)
    const word = change ?? carriers.endingAt(document.text, end) ?? before.endingAt(document.text, end)
    const start = end - (word?.word.length ?? 0)
    if (
      !word ||
      start < limit ||
      !(startsWord(document, start, end) || INDICATOR_BEFORE.test(document.text.charAt(start - 1)))
    )
      break
    if (change && !isLevel) comparison ??= change.class === 'increase' ? 'increase' : 'decrease'
    isLevel ||= LEVEL.test(word.word)
    end = start
  }
  return { end, isLevel, ...(comparison === undefined ? {} : { comparison }) }
}

/** 转诊率｜降至: what such a noun ends in begins no word. */
const INDICATOR_BEFORE = /[率额量值价]/u

/** 达 in 马达 is no carrier. */
function startsWord({ isBoundary, tokenAt }: SentenceContext['document'], start: number, end: number): boolean {
  return isBoundary(start) || (tokenAt(start)?.end ?? 0) > end
}

/** 已持续开展16年, 连续举办六届: how long something has gone on is named by these verbs, which name nothing else. */
const GONE_ON = /(?:持续|坚持|连续)(?:开展|举办|举行|实施|组织)(?:了)?$/
const SPELLS: ReadonlySet<string> = new Set(['年', '届', '期'])

function nameOf(context: SentenceContext, quantity: Quantity, clause: Span, end: number): string | undefined {
  const { text } = context.document
  const goneOn = SPELLS.has(quantity.unit.canonical) && GONE_ON.exec(text.slice(clause.start, quantity.start))
  if (goneOn) return goneOn[0]
  const share = SHARE.exec(text.slice(clause.start, end))?.groups?.['of']
  if (share !== undefined) return `占${share}`
  // 1200万元援疆资金投入…: the verb that follows is not in the name.
  const money = context.resources.moneyRoles.startingAt(text, quantity.end)?.word
  if (money !== undefined && quantity.unit.dimension === 'money') return money
  const ahead = phraseAfter(context, quantity.end, clause.end) ?? countedBy(context, quantity, clause)
  const phrase = phraseBefore(context, end, clause.start)
  // 做几十台, 卖三千份: one bare verb names nothing where a noun is at hand.
  const behind = phrase && phrase.end - phrase.start === 1 && quantity.unit.dimension !== 'money' ? undefined : phrase
  const isCount = ['count', 'people', 'visits'].includes(quantity.unit.dimension)
  const adjacent = text[quantity.end] !== '的'
  const chosen = isCount && ahead && adjacent ? ahead : (behind ?? ahead ?? wareBefore(context, quantity))
  return chosen && text.slice(chosen.start, chosen.end).replaceAll(/\s/g, '')
}

/** 采购沙雅县红枣2000吨: the ware is a name. */
function wareBefore(context: SentenceContext, { start }: Quantity): Span | undefined {
  return mentionsIn(context, { start: start - 1, end: start }).find(
    ({ type, end }) => type === 'Brand' && end === start,
  )
}

/** Counters that a noun must follow: 五百名考生, whatever the tokenizer takes 考生 for. */
const BEFORE_NOUN = /^(?:名|位|种|款|座|所|条|件|台|辆|处|间|栋)$/

function countedBy({ document }: SentenceContext, { end, unit }: Quantity, clause: Span): Span | undefined {
  const token = document.tokenAt(end)
  if (!BEFORE_NOUN.test(unit.unit) || token?.start !== end || token.end > clause.end) return undefined
  return /^[\p{Script=Han}]{2,}$/u.test(token.text) ? { start: end, end: token.end } : undefined
}

/** Properties of the claim: see `MEASURE_PROPERTIES` of the model. A decrease is a negative change. */
export function toProperties(
  { quantity, what, role, comparison }: MeasureReading,
  period: string | undefined,
): Readonly<Record<string, PropertyValue>> {
  const { value, min, max, qualifier, unit, per } = quantity
  return {
    what: what || unit.canonical,
    ...(role === undefined ? {} : { role }),
    ...signed({ value, min, max }, comparison),
    unit: per === undefined ? unit.canonical : `${unit.canonical}/${per}`,
    ...(unit.currency === undefined ? {} : { currency: unit.currency }),
    ...(qualifier === undefined ? {} : { qualifier: comparison === 'decrease' ? MIRRORED[qualifier] : qualifier }),
    ...(comparison === undefined ? {} : { comparison }),
    ...(period === undefined ? {} : { period }),
  }
}

/** 下降超过三成 is at most -30%. */
const MIRRORED: Readonly<Record<MeasureQualifier, MeasureQualifier>> = {
  at_least: 'at_most',
  about: 'about',
  at_most: 'at_least',
}

interface Ends {
  readonly value: number | undefined
  readonly min: number | undefined
  readonly max: number | undefined
}

function signed({ value, min, max }: Ends, comparison: MeasureReading['comparison']): Record<string, number> {
  const ends =
    comparison === 'decrease' ? { value: minus(value), min: minus(max), max: minus(min) } : { value, min, max }
  return Object.fromEntries(Object.entries(ends).filter((entry): entry is [string, number] => entry[1] !== undefined))
}

function minus(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value
}
