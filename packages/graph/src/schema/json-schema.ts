/** A JSON Schema, draft 2020-12, or a part of one: plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** An object with these fields. Other fields are allowed: a reader of this version ignores what a later one adds. */
export function objectOf(
  required: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return { type: 'object', properties: { ...required, ...optional }, required: Object.keys(required) }
}

export function listOf(items: JsonSchema, description?: string): JsonSchema {
  return { type: 'array', items, ...(description === undefined ? {} : { description }) }
}

/** One of some strings. */
export function oneOf(values: readonly string[], description?: string): JsonSchema {
  return { enum: [...values], ...(description === undefined ? {} : { description }) }
}

/** A definition of the same schema. */
export function refTo(definition: string): JsonSchema {
  return { $ref: `#/$defs/${definition}` }
}

/** Text; a `pattern` is a regular expression without anchors of its own. */
export function text(description?: string, pattern?: string): JsonSchema {
  return {
    type: 'string',
    ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }),
    ...(description === undefined ? {} : { description }),
  }
}

/** A whole number from 0. */
export function count(description?: string): JsonSchema {
  return { type: 'integer', minimum: 0, ...(description === undefined ? {} : { description }) }
}
