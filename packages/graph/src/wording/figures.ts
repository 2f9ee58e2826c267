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
