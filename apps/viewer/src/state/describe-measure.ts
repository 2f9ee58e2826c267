import type { MeasureAttributes, MoneySum, ParsedGraph } from '@shanhai/graph'
import { compareCodeUnits, MEASURE_PROPERTIES, MONEY_ROLES } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import type { ClaimView } from './describe-fact.js'
import { describeClaims, factMarks, valueLabel } from './describe-fact.js'
import type { PageTexts } from './texts.js'
import { NO_TEXTS } from './texts.js'

/** A value of an entity in words, with its proof. */
export interface MeasureView {
  readonly id: string
  /** The indicator as printed: 年产值. */
  readonly what: string
  /** The figure with its bound and unit: ≥ 1510万元. */
  readonly value: string
  /** Role of the money, time, and how well it is known. */
  readonly marks: readonly string[]
  readonly claims: readonly ClaimView[]
}

/** Money first, by role in the order of the model, then by name; figures of one name by time. */
export function describeMeasures(
  parsed: ParsedGraph,
  node: string,
  language: Language,
  texts: PageTexts = NO_TEXTS,
): readonly MeasureView[] {
  const { name, aliases, measures } = parsed.graph.getNodeAttributes(node)
  return [...measures]
    .map((measure) => ({ measure, key: sortKey(measure) }))
    .sort((a, b) => compareCodeUnits(a.key, b.key))
    .map(({ measure }) => {
      const marks = factMarks(measure, language)
      const names = [name, ...aliases, String(measure.properties['what'])]
      return {
        id: measure.id,
        what: String(measure.properties['what'] ?? ''),
        value: figureOf(measure.properties, language),
        marks: [...propertyMarks(measure, language), ...marks],
        claims: describeClaims(measure.claims, { marks, names, parsed, texts, language }),
      }
    })
}

/** A sum of one role in words: 援助资金, ≥ 1.2亿元. */
export function describeSum(sum: MoneySum, language: Language): { readonly label: string; readonly value: string } {
  const { role, currency, value, qualifier } = sum
  const unit = language === 'zh' && currency === 'CNY' ? '元' : ` ${currency}`
  const figure = `${sign(qualifier)}${toFigure(value, language)}${unit}`
  return { label: MONEY_ROLES[role][language], value: figure }
}

const ROLE_ORDER = Object.keys(MONEY_ROLES)

function sortKey({ id, properties: { role, what, period } }: MeasureAttributes): string {
  const place = ROLE_ORDER.indexOf(String(role))
  const order = String(place < 0 ? ROLE_ORDER.length : place).padStart(2, '0')
  return `${order} ${String(what)} ${String(period ?? '')} ${id}`
}

function propertyMarks({ properties }: MeasureAttributes, language: Language): readonly string[] {
  const { role, comparison, period } = properties
  return [
    ...(role === undefined ? [] : [valueLabel(MEASURE_PROPERTIES.role, role, language)]),
    ...(comparison === undefined ? [] : [valueLabel(MEASURE_PROPERTIES.comparison, comparison, language)]),
    ...(period === undefined ? [] : [String(period)]),
  ]
}

function figureOf({ value, min, max, unit, qualifier }: MeasureAttributes['properties'], language: Language): string {
  const printed = typeof value === 'number' ? toFigure(value, language) : undefined
  const ends = [min, max].map((end) => (typeof end === 'number' ? toFigure(end, language) : ''))
  const figure = printed === undefined ? ends.join('–') : `${sign(qualifier)}${printed}`
  const text = String(unit ?? '')
  return language === 'zh' || text === '%' ? `${figure}${text}` : `${figure} ${text}`
}

const SIGNS: Readonly<Record<string, string>> = { at_least: '≥ ', about: '≈ ', at_most: '≤ ' }

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
