import type { PropertyValue } from './claim.js'
import type { PropertySchema } from './entity-schema.js'
import { isPartialDate, isPeriod } from './partial-date.js'

/** A value that a schema allows, or what it allows instead, to complete "expected …". */
export type ReadProperty = { readonly value: PropertyValue } | { readonly expected: string }

/** What decides which values are allowed. */
type ValueSchema = Pick<PropertySchema, 'holds'> & { readonly values?: Readonly<Record<string, unknown>> }

/** Checks a value against the schema of its property; a year may be given as a number. */
export function readProperty(schema: ValueSchema, value: PropertyValue): ReadProperty {
  const { holds, values } = schema
  if (values !== undefined)
    return typeof value === 'string' && Object.hasOwn(values, value)
      ? { value }
      : { expected: `one of ${Object.keys(values).join(', ')}` }
  if (holds === 'number') return typeof value === 'number' ? { value } : { expected: 'a number' }
  if (holds === 'flag') return typeof value === 'boolean' ? { value } : { expected: 'true or false' }
  const text = typeof value === 'number' && Number.isInteger(value) ? String(value) : value
  if (holds === 'date')
    return typeof text === 'string' && isPartialDate(text)
      ? { value: text }
      : { expected: 'a date such as 2025, 2025-09 or 2025-09-06' }
  if (holds === 'period')
    return typeof text === 'string' && isPeriod(text)
      ? { value: text }
      : { expected: 'a date such as 2025-09, or two with / between: 2024-10/2025-03, 2013/..' }
  return typeof value === 'string' ? { value } : { expected: 'a text; put it in quotes' }
}
