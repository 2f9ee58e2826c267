import type { FactId, MeasureQualifier, MoneyRole } from '@shanhai/model'
import { compareCodeUnits, MEASURE_QUALIFIERS, MONEY_ROLES } from '@shanhai/model'
import type { MeasureAttributes } from './attributes.js'
import { checkGiven } from './queries/check-arguments.js'

/** A sum of money of one role and one currency. */
export interface MoneySum<Role extends MoneyRole = MoneyRole> {
  readonly role: Role
  /** ISO 4217. */
  readonly currency: string
  /** Sum of the printed figures; of a span (3至5万元) its lower end. */
  readonly value: number
  /** How the figures bound the sum together; absent: all are exact. */
  readonly qualifier?: MeasureQualifier
  /** The measures that were added, sorted; empty: none fits. */
  readonly measures: readonly FactId[]
  /** Measures that were not added because one of the same figure was, sorted: the same sum told again, or another as large. */
  readonly repeated: readonly FactId[]
}

export interface SumOptions<Role extends MoneyRole> {
  /** The one role that is added: money of different roles is never added up. */
  readonly role: Role
  /** Default: CNY. */
  readonly currency?: string
  /** True: what is only planned or pledged counts too. */
  readonly planned?: boolean
}

/**
 * Adds the money of one role. Rates (元/户), changes and other currencies are left out. Figures that agree in value, bounds and period
 * count once, whosever they are, for a sum is told of the giver, of the body and of the project: the others are `repeated`. Of those that
 * contradict each other (a paper corrects a figure) the last reported one counts. A total and the parts it is made of are both counted
 * where both are printed: the pages do not say which is which.
 *
 * @throws InvalidArgumentError without a role, or for an unknown one
 */
export function sumMeasures<Role extends MoneyRole>(
  measures: readonly MeasureAttributes[],
  { role, currency = 'CNY', planned = false }: SumOptions<Role>,
): MoneySum<Role> {
  checkGiven(role, Object.keys(MONEY_ROLES), 'role:')
  const fitting = measures.filter(
    (measure) =>
      isSum(measure, role, currency) && (planned || measure.claims.some(({ factuality }) => IS_REAL.has(factuality))),
  )
  const standing = withoutSuperseded(fitting)
  const added = [...new Map(standing.map((measure) => [figureOf(measure), measure])).values()]
  const counted = new Set(added)
  const qualifier = jointQualifier(added)
  return {
    role,
    currency,
    value: added.reduce((sum, measure) => sum + (printedOf(measure) ?? 0), 0),
    ...(qualifier === undefined ? {} : { qualifier }),
    measures: idsOf(added),
    repeated: idsOf(standing.filter((measure) => !counted.has(measure))),
  }
}

/** One sum for each role and currency that the measures have, roles in the order of the model. */
export function moneyByRole(measures: readonly MeasureAttributes[]): readonly MoneySum[] {
  const currencies = [...new Set(measures.flatMap(({ properties: { currency } }) => currency ?? []))].map(String)
  return (Object.keys(MONEY_ROLES) as MoneyRole[]).flatMap((role) =>
    currencies
      .sort(compareCodeUnits)
      .map((currency) => sumMeasures(measures, { role, currency }))
      .filter((sum) => sum.measures.length > 0),
  )
}

function idsOf(measures: readonly MeasureAttributes[]): readonly FactId[] {
  return measures.map(({ id }) => id).sort(compareCodeUnits)
}

/** Leaves out figures that a later report contradicts. */
function withoutSuperseded(measures: readonly MeasureAttributes[]): readonly MeasureAttributes[] {
  const measureOf = new Map(measures.flatMap((one) => one.claims.map(({ id }) => [id, one] as const)))
  const later = (one: MeasureAttributes, other: MeasureAttributes): boolean =>
    (compareCodeUnits(lastReport(one), lastReport(other)) || compareCodeUnits(one.id, other.id)) > 0
  return measures.filter((measure) => {
    const rivals = measure.claims.flatMap(({ conflictsWith = [] }) =>
      conflictsWith.flatMap((id) => measureOf.get(id) ?? []),
    )
    return !rivals.some((rival) => later(rival, measure))
  })
}

function lastReport({ claims }: MeasureAttributes): string {
  return claims.map(({ reportedOn = '' }) => reportedOn).reduce((one, other) => (one > other ? one : other), '')
}

const IS_REAL: ReadonlySet<string> = new Set(['done', 'ongoing'])

function isSum({ properties }: MeasureAttributes, role: MoneyRole, currency: string): boolean {
  const { unit, comparison } = properties
  return (
    properties['role'] === role &&
    properties['currency'] === currency &&
    comparison === undefined &&
    !String(unit).includes('/')
  )
}

function printedOf({ properties: { value, min, max } }: MeasureAttributes): number | undefined {
  return [value, min, max].find((one) => typeof one === 'number')
}

function figureOf({ properties: { value, min, max, period } }: MeasureAttributes): string {
  return JSON.stringify([value, min, max, period])
}

/** Lower bounds and exact figures make a lower bound, upper ones an upper one; anything mixed is only about right. */
function jointQualifier(measures: readonly MeasureAttributes[]): MeasureQualifier | undefined {
  const kinds = new Set(
    measures.flatMap(({ properties: { qualifier, value, min } }) => {
      if (typeof qualifier === 'string' && Object.hasOwn(MEASURE_QUALIFIERS, qualifier))
        return qualifier as MeasureQualifier
      return value === undefined && min !== undefined ? 'about' : []
    }),
  )
  const [only, second] = kinds
  return second === undefined ? only : 'about'
}
