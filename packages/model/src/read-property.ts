import type { PropertyValue } from './claim.js'
import type { Label, PropertySchema } from './entity-schema.js'
import { isPartialDate, isPeriod } from './partial-date.js'

/** A value that a schema allows, or what it allows instead, to complete "expected …". */
export type ReadProperty = { readonly value: PropertyValue } | { readonly expected: Label }

/** What decides which values are allowed. */
type ValueSchema = Pick<PropertySchema, 'holds'> & { readonly values?: Readonly<Record<string, unknown>> }

const PERIOD: Label = {
  en: 'a date such as 2025-09, or two with / between: 2024-10/2025-03, 2013/..',
  zh: '日期，如 2025-09，或以 / 相连的两个：2024-10/2025-03、2013/..',
}

function oneOf(names: readonly string[]): Label {
  return { en: `one of ${names.join(', ')}`, zh: `${names.join('、')} 之一` }
}

/** Checks a value against the schema of its property; a year may be given as a number. */
export function readProperty(schema: ValueSchema, value: PropertyValue): ReadProperty {
  const { holds, values } = schema
  if (values !== undefined)
    return typeof value === 'string' && Object.hasOwn(values, value)
      ? { value }
      : { expected: oneOf(Object.keys(values)) }
  if (holds === 'number') return typeof value === 'number' ? { value } : { expected: { en: 'a number', zh: '数字' } }
  if (holds === 'flag')
    return typeof value === 'boolean' ? { value } : { expected: { en: 'true or false', zh: 'true 或 false' } }
  const text = typeof value === 'number' && Number.isInteger(value) ? String(value) : value
  if (holds === 'date')
    return typeof text === 'string' && isPartialDate(text)
      ? { value: text }
      : { expected: { en: 'a date such as 2025, 2025-09 or 2025-09-06', zh: '日期，如 2025、2025-09 或 2025-09-06' } }
  if (holds === 'period') return typeof text === 'string' && isPeriod(text) ? { value: text } : { expected: PERIOD }
  return typeof value === 'string' ? { value } : { expected: { en: 'a text; put it in quotes', zh: '文字，请加引号' } }
}
