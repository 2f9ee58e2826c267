import { parsePartialDate } from './partial-dates.js'
import type { StoredProperties } from './values.js'

/**
 * A date as a day and how much of it is known: `2025` is its first day (`first`) or its last (`last`), with the precision
 * `year`. What is no date stays as text under `…Text`, so that a property has one type.
 */
export function dateProperties(name: string, text: string | undefined, side: 'first' | 'last'): StoredProperties {
  if (text === undefined) return {}
  const period = parsePartialDate(text)
  if (period === null) return { [`${name}Text`]: text }
  return { [name]: period[side], [`${name}Precision`]: period.precision }
}

const OPEN_END = '..'

/** A period as it is written, and its first and last day where it has them: `2024-10-21/2024-10-31`, `2025-09`, `2013/..`. */
export function periodProperties(name: string, text: string): StoredProperties {
  const [begin = '', end = begin, ...more] = text.split('/')
  const [from, to] = [parsePartialDate(begin), parsePartialDate(end)]
  const isPeriod = more.length === 0 && (from !== null || begin === OPEN_END) && (to !== null || end === OPEN_END)
  if (!isPeriod) return { [name]: text }
  return {
    [name]: text,
    ...(from !== null && { [`${name}From`]: from.first }),
    ...(to !== null && { [`${name}To`]: to.last }),
  }
}
