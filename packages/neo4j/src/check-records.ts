import type { Article, Claim, Entity, Mention, PageMetadata, PageId } from '@shanhai/model'
import { InvalidDataError, isEntityType, isPredicate } from '@shanhai/model'

type PageRecord = PageMetadata & { readonly id: PageId; readonly sha256: string }

/** What each file holds, as far as it is pushed. */
export interface RecordTypes {
  readonly 'pages.jsonl': PageRecord
  readonly 'articles.jsonl': Pick<Article, 'id' | 'page' | 'kind' | 'headline' | 'bylines' | 'relevance' | 'regions'>
  readonly 'mentions.jsonl': Pick<Mention, 'entity' | 'article'>
  readonly 'entities.jsonl': Entity
  readonly 'claims.jsonl': Claim
}

type Check = (value: unknown) => boolean
const text: Check = (value) => typeof value === 'string'
const flag: Check = (value) => typeof value === 'boolean'
const whole: Check = (value) => Number.isSafeInteger(value)
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' && value !== null && fault(value, fields) === null

/** Scalars under names that a property can have. */
const properties: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([name, one]) =>
      /^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(name) &&
      !(name in Object.prototype) &&
      (typeof one === 'string' || typeof one === 'boolean' || Number.isFinite(one)),
  )

const FIELDS: Readonly<Record<keyof RecordTypes, Readonly<Record<string, Check>>>> = {
  'pages.jsonl': {
    id: text,
    sha256: text,
    newspaper: maybe(text),
    issueDate: maybe(text),
    pageNumber: maybe(whole),
    sources: properties,
  },
  'articles.jsonl': {
    id: text,
    page: text,
    kind: text,
    headline: orNull(text),
    bylines: list(record({ role: text, name: text })),
    relevance: record({ level: text, reasons: list(text) }),
    regions: list(record({ page: text })),
  },
  'mentions.jsonl': { entity: text, article: text },
  'entities.jsonl': { id: text, type: isEntityType, name: text, aliases: list(text), adcode: maybe(text), properties },
  'claims.jsonl': {
    id: text,
    predicate: isPredicate,
    subject: text,
    object: orNull(text),
    properties,
    status: text,
    strength: text,
    factuality: text,
    contested: flag,
    conflictsWith: maybe(list(text)),
    validFrom: maybe(text),
    validTo: maybe(text),
    validPrecision: maybe(text),
    reportedOn: maybe(text),
    reportedBy: maybe(text),
    rule: text,
    evidence: list(record({ page: text, article: text, start: whole, end: whole, quote: text })),
  },
}

/**
 * A record whose fields are what its file promises; fields that are not pushed are not looked at.
 *
 * @param number of the record in its file, from 1
 * @throws InvalidDataError naming file, record and field
 */
export function checkRecord<F extends keyof RecordTypes>(value: unknown, file: F, number: number): RecordTypes[F] {
  const field = fault(value as object, FIELDS[file])
  if (field === null) return value as RecordTypes[F]
  throw new InvalidDataError(
    'output/invalid-record',
    `${file}, record ${String(number)}: the field ${JSON.stringify(field)} is missing or not what the format says; build the folder again with this version`,
    { value: file, details: { record: String(number), field: JSON.stringify(field) } },
  )
}

/** Name of the first field that is not as it should be. */
function fault(value: object, fields: Readonly<Record<string, Check>>): string | null {
  for (const name in fields) {
    const one: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
    if (fields[name]?.(one) !== true) return name
  }
  return null
}
