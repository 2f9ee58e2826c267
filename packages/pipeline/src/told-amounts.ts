import type { Claim, FactId, PropertySchema } from '@shanhai/model'
import { factOf, RELATION_SCHEMAS, takesValue } from '@shanhai/model'

/** What of a measure is the figure itself. */
const FIGURES: ReadonlySet<string> = new Set(['value', 'min', 'max'])

/** The figures that a claim gives: a sum, a number of people; '' for none. */
export function amountOf({ predicate, properties }: Claim): string {
  const schemas: Readonly<Record<string, PropertySchema>> = RELATION_SCHEMAS[predicate].properties
  const isFigure = (name: string): boolean =>
    takesValue(predicate) ? FIGURES.has(name) : schemas[name]?.holds === 'number'
  const given = Object.entries(properties).filter(([name]) => isFigure(name))
  return given.length === 0 ? '' : JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * The fact that a claim states, whatever its figures. 今年以来 ends with the day of the paper: of one story the same measure,
 * whichever day a paper printed it.
 */
export function countedFact(claim: Claim): FactId {
  const { period } = claim.properties
  const [start, end] = typeof period === 'string' ? period.split('/') : []
  const isTillReport = start !== undefined && end !== undefined && end === claim.reportedOn
  const given = Object.entries(claim.properties).filter(([name]) => !(takesValue(claim.predicate) && FIGURES.has(name)))
  const properties = { ...Object.fromEntries(given), ...(isTillReport && { period: `${start}/reported` }) }
  return factOf({ ...claim, properties })
}
