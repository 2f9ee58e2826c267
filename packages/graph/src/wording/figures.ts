import type { Language } from '@shanhai/model'
import type { MoneySum } from '../sum-measures.js'
import type { Properties } from '../attributes.js'

const SIGNS: Readonly<Record<string, string>> = { at_least: '≥ ', about: '≈ ', at_most: '≤ ' }

/** The figure of a measure with its bound and unit: ≥ 1510万元; a span by its two ends. */
export function figureOf(properties: Properties, language: Language): string {
  const { value, min, max, qualifier } = properties
  const figure =
    typeof value === 'number' ? `${sign(qualifier)}${toFigure(value, language)}` : spanOf(min, max, language)
  const text = language === 'zh' ? String(properties['unit'] ?? '') : englishUnit(properties)
  return language === 'zh' || text === '%' || text === '' ? `${figure}${text}` : `${figure} ${text}`
}

/** Money by its code, a rate by what it is by: CNY per year. */
function englishUnit({ unit, currency }: Properties): string {
  const [base = '', per] = String(unit ?? '').split('/')
  const counts = typeof currency === 'string' ? currency : base
  return per === undefined ? counts : `${counts} per ${PER[per] ?? per}`
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
  const { what, period } = properties
  const time = period === undefined ? '' : periodLabel(String(period))
  if (language === 'zh') {
    const after = time === '' ? '' : `（${time}）`
    return { before: `${owner}：${String(what ?? '')} `, figure: figureOf(properties, language), after }
  }
  const figure = figureOf(properties, language)
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

/** 3–5; with one end alone ≥ 3 or ≤ 5. */
function spanOf(min: unknown, max: unknown, language: Language): string {
  const [low, high] = [min, max].map((end) => (typeof end === 'number' ? toFigure(end, language) : undefined))
  if (low !== undefined && high !== undefined) return `${low}–${high}`
  return low !== undefined ? `≥ ${low}` : high !== undefined ? `≤ ${high}` : ''
}

function sign(qualifier: unknown): string {
  return SIGNS[String(qualifier)] ?? ''
}

/**
 * 15100000 is 1510万 in Chinese and 15,100,000 in English; the same on every machine, and never rounded: a figure that 亿 or 万 cannot
 * give in six decimals is given in the next smaller unit.
 */
export function toFigure(value: number, language: Language): string {
  if (language === 'en') return grouped(value)
  const size = Math.abs(value)
  for (const [factor, name] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const)
    if (size >= factor) {
      const short = Number((value / factor).toFixed(DECIMALS))
      if (Math.round(short * factor * 100) === Math.round(value * 100)) return `${plain(short)}${name}`
    }
  return plain(value)
}

const DECIMALS = 6

/** Digits without an exponent. */
function plain(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  if (Number.isInteger(value)) return BigInt(value).toString()
  const digits = value.toFixed(12)
  let end = digits.length
  while (digits[end - 1] === '0') end--
  return digits.slice(0, end)
}

/** Groups of three digits from the right. */
function grouped(value: number): string {
  const [whole = '', decimals] = plain(Math.abs(value)).split('.')
  const first = whole.length % 3 || 3
  const groups = [whole.slice(0, first)]
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3))
  return `${value < 0 ? '-' : ''}${groups.join(',')}${decimals === undefined ? '' : `.${decimals}`}`
}
