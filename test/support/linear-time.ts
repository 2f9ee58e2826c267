// Whether work takes time in proportion to its length. No number of seconds tells that on every machine; how its time grows in one run does.
import { expect } from 'vitest'

/** Work of four times the length takes four times as long in linear time; in quadratic time it takes sixteen times. */
const TIMES_AS_LONG = 4
const MOST_GROWTH = 8
/** Below this a time of the shorter work says nothing, in milliseconds. */
const NOISE = 20
/** So often may the longer work be timed: a machine has bad moments. */
const TRIES = 4

/**
 * Expects that the time of work grows no faster than its length. Work of a length and of four times the length is timed in turn, the
 * shorter one before and after the longer one; the least time of each counts, once the first has warmed the code up. More tries follow
 * only while the longer one seems to take too long.
 *
 * @param length of the shorter work; its time should be above some 20 ms, for below that the longer one may take 8 times 20 ms
 * @param make what is worked on, by its length; its making is not timed
 */
export function expectLinearTime<T>(length: number, make: (length: number) => T, work: (made: T) => void): void {
  const [shorter, longer] = [make(length), make(TIMES_AS_LONG * length)]
  let [short, long] = [milliseconds(work, shorter), Infinity]
  for (let left = TRIES; left > 0 && growth(short, long) > MOST_GROWTH; left--) {
    long = Math.min(long, milliseconds(work, longer))
    short = Math.min(short, milliseconds(work, shorter))
  }
  const times = `${short.toFixed(1)} ms, and ${long.toFixed(1)} ms for ${String(TIMES_AS_LONG)} times the length`
  expect(growth(short, long), times).toBeLessThanOrEqual(MOST_GROWTH)
}

function growth(short: number, long: number): number {
  return long / Math.max(short, NOISE)
}

/** Of processor time and time passed the less: the first holds what other threads do to collect garbage, the second waits for other processes. */
function milliseconds<T>(work: (made: T) => void, made: T): number {
  const start = performance.now()
  const before = process.cpuUsage()
  work(made)
  const { user, system } = process.cpuUsage(before)
  return Math.min((user + system) / 1000, performance.now() - start)
}
