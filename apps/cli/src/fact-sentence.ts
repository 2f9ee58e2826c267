import type { Predicate, PropertyValue } from '@shanhai/model'
import { RELATION_SCHEMAS } from '@shanhai/model'
import type { Context } from './context.js'

/** A fact with the names of its ends; `object` is '' for a figure. */
export interface NamedFact {
  readonly predicate: Predicate
  readonly subject: string
  readonly object: string
  readonly properties: Readonly<Record<string, PropertyValue>>
}

/** One sentence for a fact, in the language of the messages: 漳州市对口支援木垒县. */
export function factSentence({ properties, ...ends }: NamedFact, { language }: Pick<Context, 'language'>): string {
  const values = new Map<string, unknown>(Object.entries({ ...properties, ...ends }))
  const pattern = RELATION_SCHEMAS[ends.predicate].sentence[language]
  return pattern.replace(/\{(\w{1,40})\}/g, (_, name: string) => String(values.get(name) ?? ''))
}
