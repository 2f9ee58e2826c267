import { compareCodeUnits } from '@shanhai/model'

/** Keys that stand first in every object, so that a line can be told at a glance; the others follow by code unit. */
const LEADING_KEYS = ['format', 'version', 'id', 'page', 'article', 'start', 'end']

/**
 * JSON whose bytes depend on the value alone: keys in a fixed order whatever order they were set in, absent and
 * undefined keys left out. All output goes through here.
 *
 * @throws {TypeError} on values that JSON cannot carry (functions, infinite numbers)
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((element) => canonicalJson(element ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return primitiveJson(value)
  const members = sortedEntries(value).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/**
 * The same text as {@link canonicalJson} in pieces: containers down to `depth` are opened, what lies below comes as one
 * piece. One string ends at 2^29 characters in V8; a graph file may be longer.
 */
export function* canonicalJsonPieces(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || value === null || typeof value !== 'object') {
    yield canonicalJson(value)
    return
  }
  let separator = ''
  yield Array.isArray(value) ? '[' : '{'
  if (Array.isArray(value)) {
    for (const element of value) {
      yield separator
      yield* canonicalJsonPieces(element ?? null, depth - 1)
      separator = ',\n'
    }
  } else {
    for (const [key, member] of sortedEntries(value)) {
      yield `${separator}${JSON.stringify(key)}:`
      yield* canonicalJsonPieces(member, depth - 1)
      separator = ',\n'
    }
  }
  yield Array.isArray(value) ? ']' : '}'
}

function primitiveJson(value: unknown): string {
  const unfit =
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    value === undefined ||
    (typeof value === 'number' && !Number.isFinite(value))
  if (unfit) throw new TypeError(`a ${typeof value} (${String(value)}) cannot be written as JSON`)
  return JSON.stringify(value)
}

function sortedEntries(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => keyRank(a) - keyRank(b) || compareCodeUnits(a, b))
}

function keyRank(key: string): number {
  const rank = LEADING_KEYS.indexOf(key)
  return rank === -1 ? LEADING_KEYS.length : rank
}
