import neo4j from 'neo4j-driver'

/** A day of the calendar, to be stored as a date. */
export class Day {
  readonly year: number
  readonly month: number
  readonly day: number

  constructor(year: number, month: number, day: number) {
    this.year = year
    this.month = month
    this.day = day
  }
}

/** What a property may hold before it becomes the driver's own type. */
export type StoredValue = string | number | boolean | Day | readonly string[]

/** Property values by name; a name is never a key of `Object.prototype`. */
export type StoredProperties = Readonly<Record<string, StoredValue>>

/**
 * Properties as parameters of a query: whole numbers as integers (the driver would store `2025` as 2025.0), days as
 * dates.
 */
export function toParameters(properties: StoredProperties): Record<string, unknown> {
  const parameters: Record<string, unknown> = {}
  for (const name in properties) parameters[name] = toParameter(properties[name] as StoredValue)
  return parameters
}

function toParameter(value: StoredValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value instanceof Day)
    return new neo4j.types.Date(neo4j.int(value.year), neo4j.int(value.month), neo4j.int(value.day))
  return value
}
