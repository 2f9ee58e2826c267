import type { FactId } from '@shanhai/model'
import { InvalidArgumentError, PREDICATES, takesValue } from '@shanhai/model'
import type { KnowledgeGraph } from '../attributes.js'

/*
 * The types refuse what is checked here; programs in JavaScript have none, and an empty answer to a misspelt question would be
 * believed.
 */

const FACT_PREDICATES = PREDICATES.filter((predicate) => !takesValue(predicate))

/** @param values absent: nothing was asked for. @throws InvalidArgumentError on one that is no predicate between two entities */
export function checkPredicates(values: readonly unknown[] | undefined): void {
  for (const value of values ?? []) {
    const isMeasure = value === 'HAS_MEASURE'
    checkGiven(value, FACT_PREDICATES, isMeasure ? 'predicate: for values ask measures;' : 'predicate:')
  }
}

/** @throws InvalidArgumentError on a value that is given and none of those allowed */
export function checkOneOf(value: unknown, allowed: readonly string[], name: string): void {
  if (value !== undefined) checkGiven(value, allowed, name)
}

/** @throws InvalidArgumentError on a value that is none of those allowed */
export function checkGiven(value: unknown, allowed: readonly string[], name: string): void {
  if (typeof value === 'string' && allowed.includes(value)) return
  fail(`${name} expected one of ${allowed.join(', ')}, got ${shown(value)}`, value)
}

/** @throws InvalidArgumentError on a year that is given and no whole number */
export function checkYear(value: unknown, name: string): void {
  if (value !== undefined && !Number.isSafeInteger(value))
    fail(`${name}: expected a calendar year such as 2024, got ${shown(value)}`, value)
}

/** @throws InvalidArgumentError on years of which the first is no year, or comes last */
export function checkYears(from: unknown, to: unknown): void {
  checkYear(from, 'from')
  checkYear(to, 'to')
  if (typeof from === 'number' && typeof to === 'number' && from > to)
    fail(`from (${String(from)}) is after to (${String(to)})`, from)
}

/** @throws InvalidArgumentError on what is no pair of the graph */
export function checkPair(graph: KnowledgeGraph, pair: unknown): void {
  const fact = typeof pair === 'object' && pair !== null && 'fact' in pair ? (pair.fact as FactId) : undefined
  if (typeof fact !== 'string' || !graph.hasEdge(fact))
    fail(`expected a pair as pairs() of this graph gives it, got ${shown(fact ?? pair)}`, fact)
}

function fail(message: string, value: unknown): never {
  throw new InvalidArgumentError('graph/argument', message, { value })
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value) : typeof value
}
