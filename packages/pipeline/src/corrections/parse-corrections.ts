import { ENTITY_TYPES, InvalidDataError, isEntityType, isPredicate } from '@shanhai/model'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { YAMLMap } from 'yaml'
import type {
  Correction,
  CorrectionAction,
  CorrectionKind,
  FactReference,
  Properties,
  Reference,
} from './correction.js'
import { CORRECTION_KINDS } from './correction.js'
import { checkClaimFields, checkClaimValues, isOfClaims } from './correct-values.js'

/** Throws for what stands at an entry of the file. */
type Fail = (message: string) => never
/** A correction as plain values, its verb first. */
interface Entry {
  readonly kind: CorrectionKind
  readonly value: unknown
  readonly rest: Readonly<Record<string, unknown>>
}

/**
 * Parses a list of corrections: `- {same: [id, id]}`, `- {rename: 木垒县政府, to: 木垒县人民政府}`, each with a `note` if wanted.
 *
 * @param file named in messages
 * @throws {InvalidDataError} with file and line
 */
export function parseCorrections(text: string, file: string): readonly Correction[] {
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, version: '1.2' })
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line || 1
  const fail = (line: number, message: string): never => {
    const where = `${file}:${String(line)}: ${message}`
    throw new InvalidDataError('corrections/invalid', where, { value: where })
  }
  const [error] = document.errors
  if (error) return fail(lineOf(error.pos[0]), 'no well-formed YAML; check quotes and brackets')
  visit(document, {
    Alias: (_key, alias) => {
      if (!alias.resolve(document))
        fail(
          lineOf(alias.range?.[0]),
          `the alias *${alias.source} has no anchor &${alias.source} before it; a text with * stands in quotes`,
        )
    },
  })
  const root = document.contents
  if (root === null || (isScalar(root) && root.value === null)) return []
  if (!isSeq(root)) return fail(1, 'expected a list of corrections such as - {same: [id, id]}')
  return root.items.map((item) => {
    if (!isMap(item))
      return fail(isScalar(item) ? lineOf(item.range?.[0]) : 1, 'expected a correction such as {same: [id, id]}')
    const line = lineOf(item.range?.[0])
    const failHere: Fail = (message) => fail(line, message)
    return { line, action: parseAction(toEntry(item, failHere), failHere) }
  })
}

function toEntry(item: YAMLMap, fail: Fail): Entry {
  const { note, ...values } = item.toJSON() as Readonly<Record<string, unknown>>
  if (note !== undefined && typeof note !== 'string') return fail('note should be a text')
  const kinds = CORRECTION_KINDS.filter((kind) => Object.hasOwn(values, kind))
  const [kind, second] = kinds
  if (kind === undefined || second !== undefined) return fail(`expected one of ${CORRECTION_KINDS.join(', ')}`)
  const { [kind]: value, ...rest } = values
  return { kind, value, rest }
}

function parseAction(entry: Entry, fail: Fail): CorrectionAction {
  const { kind, rest, value } = entry
  const allow = (...keys: readonly string[]): void => {
    const other = Object.keys(rest).find((key) => !keys.includes(key))
    if (other !== undefined)
      fail(
        `${JSON.stringify(other)} is no key of ${kind}${keys.length === 0 ? '' : `; its keys are ${keys.join(', ')}`}`,
      )
  }
  switch (kind) {
    case 'same':
    case 'not same': {
      allow()
      const [one, other, third] = Array.isArray(value) ? (value as readonly unknown[]) : []
      if (!isText(one) || !isText(other) || third !== undefined || one === other)
        return fail(`${kind} takes two entities: [id, id]`)
      return { kind, entities: [one, other] }
    }
    case 'split': {
      allow('articles')
      const { articles } = rest
      if (!isText(value) || !Array.isArray(articles) || articles.length === 0 || !articles.every(isText))
        return fail('split takes an entity, and articles: [id, …] that name the other one')
      return { kind, entity: value, articles }
    }
    case 'retype': {
      allow('to')
      if (!isText(value) || !isEntityType(rest['to']))
        return fail(`retype takes an entity, and to: one of ${ENTITY_TYPES.join(', ')}`)
      return { kind, entity: value, to: rest['to'] }
    }
    case 'rename': {
      allow('to')
      if (!isText(value) || !isText(rest['to'])) return fail('rename takes an entity, and to: its name')
      return { kind, entity: value, to: rest['to'] }
    }
    case 'drop':
    case 'confirm':
      allow()
      return { kind, what: parseWhat(value, kind, fail) }
    case 'set': {
      allow('to')
      const what = parseWhat(value, kind, fail)
      const given = parseProperties(rest['to'], 'set takes what it is about, and to: {property: value}', fail)
      if (Object.keys(given).length === 0) return fail('set takes at least one property: to: {property: value}')
      if (typeof what === 'string' && !isOfClaims(what)) return { kind, what, properties: given }
      const checked = typeof what === 'string' ? checkClaimFields(given) : checkClaimValues(what.predicate, given)
      return 'why' in checked ? fail(checked.why) : { kind, what, properties: checked.values }
    }
    case 'add':
      allow('with')
      return parseAdd(value, rest['with'], fail)
  }
}

function parseAdd(value: unknown, given: unknown, fail: Fail): CorrectionAction {
  const usage = 'add takes {subject, predicate, object} and with: {property: value}, or an entity {type, name, place}'
  if (!isRecord(value)) return fail(usage)
  const { name, object, place, predicate, subject, type } = value
  if (isText(subject) && isText(object) && isPredicate(predicate)) {
    refuseOthers(value, ['subject', 'predicate', 'object'], fail)
    const checked = checkClaimValues(predicate, given === undefined ? {} : parseProperties(given, usage, fail))
    return 'why' in checked
      ? fail(checked.why)
      : { kind: 'add', fact: { subject, predicate, object }, properties: checked.values }
  }
  if (!isEntityType(type) || !isText(name) || (place !== undefined && !isText(place))) return fail(usage)
  refuseOthers(value, ['type', 'name', 'place'], fail)
  if (given !== undefined) return fail('an entity is added without with; use set for its properties')
  return { kind: 'add', entity: { type, name, ...(place !== undefined && { place }) } }
}

function parseWhat(value: unknown, kind: string, fail: Fail): Reference | FactReference {
  if (isText(value)) return value
  if (!isRecord(value)) return fail(`${kind} takes an id, or {subject, predicate, object}`)
  const { object, predicate, subject } = value
  if (!isText(subject) || !isPredicate(predicate) || (object !== undefined && !isText(object)))
    return fail(`${kind} takes an id, or {subject, predicate, object} with a predicate such as PAIRED_ASSISTANCE`)
  refuseOthers(value, ['subject', 'predicate', 'object'], fail)
  return { subject, predicate, ...(object !== undefined && { object }) }
}

/** A key nobody knows, a misspelt one, would widen what is meant. */
function refuseOthers(value: Readonly<Record<string, unknown>>, keys: readonly string[], fail: Fail): void {
  const other = Object.keys(value).find((key) => !keys.includes(key))
  if (other !== undefined) fail(`${JSON.stringify(other)} is no key here; the keys are ${keys.join(', ')}`)
}

function parseProperties(value: unknown, usage: string, fail: Fail): Properties {
  const isValue = (one: unknown): boolean => typeof one === 'string' || typeof one === 'boolean' || Number.isFinite(one)
  const isName = (name: string): boolean => /^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(name) && !(name in Object.prototype)
  if (!isRecord(value) || !Object.entries(value).every(([name, one]) => isName(name) && isValue(one)))
    return fail(usage)
  return value as Properties
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 500 && !/\p{Cc}/u.test(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
