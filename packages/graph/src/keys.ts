import { InvalidDataError } from '@shanhai/model'

/** Longest key of a node or edge, in UTF-16 units. */
const MAX_KEY_LENGTH = 500

const KEY = /^[a-z][a-z_]{0,31}:/
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/

/**
 * True for a key that graphology can take: a lower-case prefix, `:`, and the rest. graphology keeps edges in plain
 * objects by node key, so a bare `__proto__` would write into `Object.prototype`; a prefix makes that impossible.
 */
export function isGraphKey(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_KEY_LENGTH && KEY.test(value) && !(value in Object.prototype)
}

/** True for a property name that is safe on a plain object. */
export function isPropertyName(value: string): boolean {
  return NAME.test(value) && !(value in Object.prototype)
}

/** @throws InvalidDataError if `key` is none (see {@link isGraphKey}); `where` names the record that holds it. */
export function assertGraphKey(key: string, where: string): void {
  const isKey: boolean = isGraphKey(key)
  if (isKey) return
  throw new InvalidDataError(
    'graph/bad-key',
    `${where}: expected a key such as "place:652328" of at most ${String(MAX_KEY_LENGTH)} characters, got ${JSON.stringify(key.slice(0, 80))}; make ids with entityId() and factId() of @shanhai/model`,
    { value: key },
  )
}
