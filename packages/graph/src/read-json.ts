import type { PropertyValue } from '@shanhai/model'
import { InvalidDataError } from '@shanhai/model'
import { isPropertyName } from './keys.js'

/** A JSON object whose fields are still unknown. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** Longest string, in UTF-16 units, and longest list that a graph file may hold. */
const MAX_STRING_LENGTH = 20_000
const MAX_LIST_LENGTH = 1_000_000

/** Refuses a value. @throws InvalidDataError always, saying where, what was expected and what to do */
export function refuse(where: string, expected: string, value: unknown): never {
  const shown = typeof value === 'object' ? (Array.isArray(value) ? 'a list' : value && 'an object') : String(value)
  throw new InvalidDataError(
    'graph-file/invalid',
    `graph file, ${where}: expected ${expected}, got ${(shown ?? 'null').slice(0, 80)}; write the file again with "shanhai build"`,
    { value },
  )
}

/** An own field of a record; inherited ones do not count. */
export function field(record: JsonRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

export function readRecord(value: unknown, where: string): JsonRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(where, 'an object', value)
  return value as JsonRecord
}

/** Reads each element of a list; `where` gets its number. */
export function readList<T>(value: unknown, where: string, read: (element: unknown, where: string) => T): T[] {
  if (!Array.isArray(value)) refuse(where, 'a list', value)
  if (value.length > MAX_LIST_LENGTH) refuse(where, `at most ${String(MAX_LIST_LENGTH)} elements`, value.length)
  return value.map((element: unknown, i) => read(element, `${where}[${String(i)}]`))
}

export function readString(value: unknown, where: string): string {
  if (typeof value !== 'string') refuse(where, 'a string', value)
  if (value.length > MAX_STRING_LENGTH)
    refuse(where, `a string of at most ${String(MAX_STRING_LENGTH)} characters`, `${String(value.length)} characters`)
  return value
}

/** The form of an ISO date or of its beginning. */
export const DATE_FORM = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?'
const DATE = new RegExp(`^${DATE_FORM}$`)

/** An ISO date or its beginning; whether the calendar has the day is not asked: a page may print one that it has not. */
export function readDate(value: unknown, where: string): string {
  return typeof value === 'string' && DATE.test(value)
    ? value
    : refuse(where, 'a date such as 2025 or 2025-09-06', value)
}

/** A whole number from 0. */
export function readCount(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    refuse(where, 'a whole number from 0', value)
  return value
}

export function readBoolean(value: unknown, where: string): boolean {
  if (typeof value !== 'boolean') refuse(where, 'true or false', value)
  return value
}

export function readOneOf<T extends string>(value: unknown, where: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value)
  return found ?? refuse(where, `one of ${allowed.join(', ')}`, value)
}

/** An absent field stays absent. */
export function optional<K extends string, T>(
  record: JsonRecord,
  name: K,
  where: string,
  read: (value: unknown, where: string) => T,
): Partial<Record<K, T>> {
  const value = field(record, name)
  return value === undefined ? {} : ({ [name]: read(value, `${where}.${name}`) } as Record<K, T>)
}

/** Property values by name; names of `Object.prototype` are refused. */
export function readProperties(value: unknown, where: string): Readonly<Record<string, PropertyValue>> {
  const properties: Record<string, PropertyValue> = {}
  for (const [name, one] of Object.entries(readRecord(value, where))) {
    if (!isPropertyName(name)) refuse(where, 'property names of letters, digits and _', name)
    if (typeof one === 'string') properties[name] = readString(one, `${where}.${name}`)
    else if (typeof one === 'boolean' || (typeof one === 'number' && Number.isFinite(one))) properties[name] = one
    else refuse(`${where}.${name}`, 'a string, a number, true or false', one)
  }
  return properties
}
