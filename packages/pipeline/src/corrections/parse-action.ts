import { ENTITY_TYPES, isEntityType, isPredicate } from '@shanhai/model'
import type { CorrectionAction, CorrectionKind, FactReference, Properties, Reference } from './correction.js'
import { checkClaimFields, checkClaimValues, isOfClaims } from './correct-values.js'
import type { Reason } from './reason.js'
import { reason } from './reason.js'

/** Throws for what stands at an entry of the file. */
export type Fail = (why: Reason) => never
/** A correction as plain values, its verb first. */
export interface Entry {
  readonly kind: CorrectionKind
  readonly value: unknown
  readonly rest: Readonly<Record<string, unknown>>
}

const SET_USAGE = reason(
  'set takes what it is about, and to: {property: value}, one at least',
  'set 后应为所指的对象，并以 to: {属性: 值} 写出至少一个属性',
)

/** Makes an action of a correction's values. */
export function parseAction(entry: Entry, fail: Fail): CorrectionAction {
  const { kind, rest, value } = entry
  const allow = (...keys: readonly string[]): void => {
    const other = Object.keys(rest).find((key) => !keys.includes(key))
    if (other !== undefined)
      fail(
        reason(
          `${JSON.stringify(other)} is no key of ${kind}${keys.length === 0 ? '' : `; its keys are ${keys.join(', ')}`}`,
          `${kind} 没有 ${JSON.stringify(other)} 这一项${keys.length === 0 ? '' : `；可用 ${keys.join('、')}`}`,
        ),
      )
  }
  switch (kind) {
    case 'same':
    case 'not same': {
      allow()
      const [one, other, third] = Array.isArray(value) ? (value as readonly unknown[]) : []
      if (!isText(one) || !isText(other) || third !== undefined || one === other)
        return fail(reason(`${kind} takes two entities: [id, id]`, `${kind} 后应为两个实体：[编号, 编号]`))
      return { kind, entities: [one, other] }
    }
    case 'split': {
      allow('articles')
      const { articles } = rest
      if (!isText(value) || !Array.isArray(articles) || articles.length === 0 || !articles.every(isText))
        return fail(
          reason(
            'split takes an entity, and articles: [id, …] that name the other one',
            'split 后应为实体，并以 articles: [编号, …] 写出属于另一个的稿件',
          ),
        )
      return { kind, entity: value, articles }
    }
    case 'retype': {
      allow('to')
      if (!isText(value) || !isEntityType(rest['to']))
        return fail(
          reason(
            `retype takes an entity, and to: one of ${ENTITY_TYPES.join(', ')}`,
            `retype 后应为实体，to 为 ${ENTITY_TYPES.join('、')} 之一`,
          ),
        )
      return { kind, entity: value, to: rest['to'] }
    }
    case 'rename': {
      allow('to')
      if (!isText(value) || !isText(rest['to']))
        return fail(reason('rename takes an entity, and to: its name', 'rename 后应为实体，to 为其名称'))
      return { kind, entity: value, to: rest['to'] }
    }
    case 'drop':
    case 'confirm':
      allow()
      return { kind, what: parseWhat(value, kind, fail) }
    case 'set': {
      allow('to')
      const what = parseWhat(value, kind, fail)
      const given = parseProperties(rest['to'], SET_USAGE, fail)
      if (Object.keys(given).length === 0) return fail(SET_USAGE)
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
  const usage = reason(
    'add takes {subject, predicate, object} and with: {property: value}, or an entity {type, name, place}',
    'add 后应为 {subject, predicate, object}，可加 with: {属性: 值}；或为实体 {type, name, place}',
  )
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
  if (given !== undefined)
    return fail(
      reason('an entity is added without with; use set for its properties', '添加实体时不用 with，属性请用 set'),
    )
  return { kind: 'add', entity: { type, name, ...(place !== undefined && { place }) } }
}

function parseWhat(value: unknown, kind: string, fail: Fail): Reference | FactReference {
  if (isText(value)) return value
  if (!isRecord(value))
    return fail(
      reason(
        `${kind} takes an id, or {subject, predicate, object}`,
        `${kind} 后应为编号，或 {subject, predicate, object}`,
      ),
    )
  const { object, predicate, subject } = value
  if (!isText(subject) || !isPredicate(predicate) || (object !== undefined && !isText(object)))
    return fail(
      reason(
        `${kind} takes an id, or {subject, predicate, object} with a predicate such as PAIRED_ASSISTANCE`,
        `${kind} 后应为编号，或 {subject, predicate, object}，predicate 如 PAIRED_ASSISTANCE`,
      ),
    )
  refuseOthers(value, ['subject', 'predicate', 'object'], fail)
  return { subject, predicate, ...(object !== undefined && { object }) }
}

/** A key nobody knows, a misspelt one, would widen what is meant. */
function refuseOthers(value: Readonly<Record<string, unknown>>, keys: readonly string[], fail: Fail): void {
  const other = Object.keys(value).find((key) => !keys.includes(key))
  if (other !== undefined)
    fail(
      reason(
        `${JSON.stringify(other)} is no key here; the keys are ${keys.join(', ')}`,
        `这里没有 ${JSON.stringify(other)} 这一项；可用 ${keys.join('、')}`,
      ),
    )
}

function parseProperties(value: unknown, usage: Reason, fail: Fail): Properties {
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
