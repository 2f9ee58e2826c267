import type { MeasureAttributes, MoneySum, ParsedGraph } from '@shanhai/graph'
import { figureOf, sumFigure } from '@shanhai/graph'
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
  return { label: MONEY_ROLES[sum.role][language], value: sumFigure(sum, language) }
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
