import type { Claim, Entity, Predicate, PropertySchema, PropertyValue } from '@shanhai/model'
import { CLAIM_STRENGTHS, ENTITY_SCHEMAS, FACTUALITIES, isAfter, readProperty, RELATION_SCHEMAS } from '@shanhai/model'
import type { Properties, Reference } from './correction.js'
import type { Reason } from './reason.js'
import { reason } from './reason.js'

/** Values as they are written, or why they are not allowed. */
export type CheckedValues = { readonly values: Properties } | { readonly why: Reason }

type Schemas = Readonly<Record<string, Partial<Pick<PropertySchema, 'label'>> & Parameters<typeof readProperty>[0]>>

/** Fields of a claim that `set` and `add` may give beside properties. */
const CLAIM_FIELDS: Schemas = {
  validFrom: { holds: 'date' },
  validTo: { holds: 'date' },
  factuality: { values: Object.fromEntries(FACTUALITIES.map((one) => [one, true])) },
  strength: { values: Object.fromEntries(CLAIM_STRENGTHS.map((one) => [one, true])) },
}

/** True for the id of a fact or of a claim. */
export function isOfClaims(reference: Reference): boolean {
  return reference.startsWith('fact:') || reference.includes('#c')
}

/** Checks values for claims of a predicate against its schema. */
export function checkClaimValues(predicate: Predicate, values: Properties): CheckedValues {
  return check(values, { ...CLAIM_FIELDS, ...RELATION_SCHEMAS[predicate].properties }, predicate)
}

/** Checks those of some values that claims of every predicate have: for a fact of which only the id is known. */
export function checkClaimFields(values: Properties): CheckedValues {
  const fields = Object.entries(values).filter(([name]) => Object.hasOwn(CLAIM_FIELDS, name))
  const checked = check(Object.fromEntries(fields), CLAIM_FIELDS, 'claims')
  return 'why' in checked ? checked : { values: { ...values, ...checked.values } }
}

/** A claim with other values, or why it cannot have them. */
export function withClaimValues(claim: Claim, given: Properties): Claim | { readonly why: Reason } {
  const checked = checkClaimValues(claim.predicate, given)
  if ('why' in checked) return checked
  const isField = ([name]: readonly [string, PropertyValue]): boolean => Object.hasOwn(CLAIM_FIELDS, name)
  const values = Object.entries(checked.values)
  const fields = Object.fromEntries(values.filter(isField)) as Partial<Claim>
  const properties = Object.fromEntries(values.filter((value) => !isField(value)))
  const changed = { ...claim, ...fields, properties: { ...claim.properties, ...properties } }
  const { validFrom, validTo } = changed
  return validFrom !== undefined && validTo !== undefined && isAfter(validFrom, validTo)
    ? {
        why: reason(
          `it would begin (validFrom ${validFrom}) after its end (validTo ${validTo})`,
          `开始（validFrom ${validFrom}）会晚于结束（validTo ${validTo}）`,
        ),
      }
    : changed
}

/** An entity with other properties, or why it cannot have them. */
export function withEntityValues(entity: Entity, given: Properties): Entity | { readonly why: Reason } {
  const checked = check(given, ENTITY_SCHEMAS[entity.type].properties, entity.type)
  return 'why' in checked ? checked : { ...entity, properties: { ...entity.properties, ...checked.values } }
}

function check(values: Properties, schemas: Schemas, owner: string): CheckedValues {
  const checked: Record<string, PropertyValue> = {}
  for (const [name, value] of Object.entries(values)) {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
    if (schema === undefined) {
      const names = Object.keys(schemas).join(', ')
      return {
        why: reason(
          `${owner} has no property ${name}; ${names === '' ? 'it has none' : `its properties are ${names}`}`,
          `${owner} 没有属性 ${name}；${names === '' ? '它没有属性' : `它的属性有 ${names}`}`,
        ),
      }
    }
    const read = readProperty(schema, value)
    if ('expected' in read) {
      const { en, zh } = read.expected
      const got = JSON.stringify(value)
      return { why: reason(`${name}: expected ${en}, got ${got}`, `${name} 应为${zh}，现为 ${got}`) }
    }
    checked[name] = read.value
  }
  return { values: checked }
}
