import type { FigureSentence, MeasureAttributes, MoneySum, ParsedGraph } from '@shanhai/graph'
import { figureSentence, standingLabel, standingOf, sumFigure } from '@shanhai/graph'
import { compareCodeUnits, MEASURE_PROPERTIES, MONEY_ROLES } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import type { AgainstView } from './against.js'
import { describeAgainst } from './against.js'
import type { ClaimView } from './describe-claims.js'
import { describeClaims } from './describe-claims.js'
import { factMarks, valueLabel } from './describe-fact.js'
import type { PageTexts } from './texts.js'
import { NO_TEXTS } from './texts.js'
import { nameIn } from '../latin/name-in.js'

/** A value of an entity in words, with its proof. */
export interface MeasureView {
  readonly id: string
  readonly sentence: FigureSentence
  /** The same in the other language. */
  readonly translation: { readonly language: Language; readonly sentence: string }
  /** Role of the money, and how well it is known. */
  readonly marks: readonly string[]
  readonly claims: readonly ClaimView[]
  /** What contradicts it. */
  readonly against: readonly AgainstView[]
}

/** Money first, by role in the order of the model, then by name; figures of one name by time. */
export function describeMeasures(
  parsed: ParsedGraph,
  node: string,
  language: Language,
  texts: PageTexts = NO_TEXTS,
): readonly MeasureView[] {
  const { name, entityType, aliases, measures } = parsed.graph.getNodeAttributes(node)
  const other = language === 'zh' ? 'en' : 'zh'
  return [...measures]
    .map((measure) => ({ measure, key: sortKey(measure) }))
    .sort((a, b) => compareCodeUnits(a.key, b.key))
    .map(({ measure }) => {
      const standing = standingLabel('HAS_MEASURE', standingOf(measure), language)
      const marks = [...factMarks(measure, language), ...(standing === null ? [] : [standing])]
      const { properties } = measure
      const names = [name, ...aliases, String(properties['what'])]
      const translated = figureSentence(nameIn({ name, entityType }, other), properties, other)
      const figures = [properties['value'], properties['min'], properties['max']].filter(
        (one) => typeof one === 'number',
      )
      return {
        id: measure.id,
        sentence: figureSentence(nameIn({ name, entityType }, language), properties, language),
        translation: { language: other, sentence: `${translated.before}${translated.figure}${translated.after}` },
        marks: [...propertyMarks(measure, language), ...marks],
        claims: describeClaims(measure.claims, {
          predicate: 'HAS_MEASURE',
          marks,
          names,
          figures,
          parsed,
          texts,
          language,
        }),
        against: describeAgainst(parsed, measure.id, language),
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
  const { role, comparison } = properties
  return [
    ...(role === undefined ? [] : [valueLabel(MEASURE_PROPERTIES.role, role, language)]),
    ...(comparison === undefined ? [] : [valueLabel(MEASURE_PROPERTIES.comparison, comparison, language)]),
  ]
}
