import type { NodeAttributes } from '@shanhai/graph'
import type { PropertySchema } from '@shanhai/model'
import { ENTITY_SCHEMAS } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { valueLabel } from './describe-fact.js'

/** Aliases, code and properties of an entity, each with its label. */
export function describeEntity(
  { entityType, aliases, adcode, properties }: NodeAttributes,
  language: Language,
): readonly { readonly label: string; readonly value: string }[] {
  const messages = MESSAGES[language]
  const schemas: Readonly<Record<string, PropertySchema>> = ENTITY_SCHEMAS[entityType].properties
  const rows = Object.entries(properties).map(([name, value]) => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
    return { label: schema?.label[language] ?? name, value: valueLabel(schema, value, language) }
  })
  return [
    ...(aliases.length > 0 ? [{ label: messages.aliases, value: aliases.join(language === 'zh' ? '、' : ', ') }] : []),
    ...rows,
    ...(adcode === undefined ? [] : [{ label: messages.code, value: adcode }]),
  ]
}
