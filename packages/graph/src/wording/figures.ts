import type { Language } from '@shanhai/model'
import type { MoneySum } from '../sum-measures.js'
import type { Properties } from '../attributes.js'

const SIGNS: Readonly<Record<string, string>> = { at_least: '≥ ', about: '≈ ', at_most: '≤ ' }

/** The figure of a measure with its bound and unit: ≥ 1510万元; a span by its two ends. */
export function figureOf({ value, min, max, unit, qualifier }: Properties, language: Language): string {
  const printed = typeof value === 'number' ? toFigure(value, language) : undefined
  const ends = [min, max].map((end) => (typeof end === 'number' ? toFigure(end, language) : ''))
  const figure = printed === undefined ? ends.join('–') : `${sign(qualifier)}${printed}`
  const text = String(unit ?? '')
  return language === 'zh' || text === '%' ? `${figure}${text}` : `${figure} ${text}`
}

/** What a rate is by, in English; others stay as printed. */
const PER: Readonly<Record<string, string>> = {
  年: 'year',
  月: 'month',
  天: 'day',
  日: 'day',
  户: 'household',
  人: 'person',
  名: 'person',
  亩: 'mu',
  吨: 'tonne',
  公斤: 'kilogram',
  家: 'firm',
  村: 'village',
}

/** A figure as a sentence, in the order in which it is read: 三明市：援疆资金 | ≥ 6000万元/年 | （2026–2030）. */
export interface FigureSentence {
  readonly before: string
  readonly figure: string
  readonly after: string
}

/** Says of whom a figure is, what it counts, and for which time. */
export function figureSentence(owner: string, properties: Properties, language: Language): FigureSentence {
  const { what, unit, currency, period } = properties
  const time = period === undefined ? '' : periodLabel(String(period))
  if (language === 'zh') {
    const after = time === '' ? '' : `（${time}）`
    return { before: `${owner}：${String(what ?? '')} `, figure: figureOf(properties, language), after }
  }
  const [base = '', per] = String(unit ?? '').split('/')
  const money = typeof currency === 'string' ? currency : base
  const figure = figureOf(
    { ...properties, unit: per === undefined ? money : `${money} per ${PER[per] ?? per}` },
    language,
  )
  return { before: `${owner}: ${String(what ?? '')} `, figure, after: time === '' ? '' : ` (${time})` }
}

/** An ISO date or its beginning as it is, two of them with a dash; an open end stays open. */
export function periodLabel(period: string): string {
  return period
    .split('/')
    .map((end) => (end === '..' ? '' : end))
    .join('–')
}

/** The figure of a sum: ≥ 1.2亿元. */
export function sumFigure({ currency, value, qualifier }: MoneySum, language: Language): string {
  const unit = language === 'zh' && currency === 'CNY' ? '元' : ` ${currency}`
  return `${sign(qualifier)}${toFigure(value, language)}${unit}`
}

function sign(qualifier: unknown): string {
  return SIGNS[String(qualifier)] ?? ''
}

/** 15100000 is 1510万 in Chinese and 15,100,000 in English; the same on every machine. */
export function toFigure(value: number, language: Language): string {
  if (language === 'en') return grouped(value)
  const size = Math.abs(value)
  for (const [factor, name] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const)
    if (size >= factor) return `${String(Number((value / factor).toFixed(4)))}${name}`
  return String(value)
}

/** Groups of three digits from the right. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  const first = whole.length % 3 || 3
  const groups = [whole.slice(0, first)]
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3))
  return `${value < 0 ? '-' : ''}${groups.join(',')}${decimals === undefined ? '' : `.${decimals}`}`
}
