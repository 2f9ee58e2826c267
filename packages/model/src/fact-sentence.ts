import type { PropertyValue } from './claim.js'
import type { Label } from './entity-schema.js'
import type { Predicate, RelationSchema } from './relation-schema.js'
import { RELATION_SCHEMAS } from './relation-schema.js'

/** A language in which facts are worded. */
export type Language = keyof Label

/** A fact with the names of its ends; `object` is '' for a figure. */
export interface NamedFact {
  readonly predicate: Predicate
  readonly subject: string
  readonly object: string
  readonly properties: Readonly<Record<string, PropertyValue>>
}

/** One sentence for a fact: 漳州市对口支援木垒县. */
export function factSentence({ predicate, properties, subject, object }: NamedFact, language: Language): string {
  const { sentence, sentenceIf = {} }: RelationSchema = RELATION_SCHEMAS[predicate]
  const flag = Object.keys(sentenceIf).find((name) => properties[name] === true)
  const chosen = (flag === undefined ? undefined : sentenceIf[flag]) ?? sentence
  return fillSentence(chosen[language], { ...properties, subject, object })
}

/** Fills `{name}` in a schema's sentence; what is not known is left out. */
export function fillSentence(sentence: string, values: Readonly<Record<string, PropertyValue>>): string {
  return sentence.replace(/\{(\w{1,40})\}/g, (_match, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : '',
  )
}
