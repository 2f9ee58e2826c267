// Whether work takes time in proportion to its length. No number of seconds tells that on every machine; how its time grows in one run does.
import { expect } from 'vitest'

/** In linear time these parts of the work take together what the whole takes; in quadratic time the whole takes as many times as long. */
const PARTS = 16
/** What machines add is below; time that grows with the length to the power of 1.33, or has a square in it of 1.8 times the rest, is above. */
const MOST_TIMES_AS_LONG = 2.5
/** Below this the time of all parts says nothing, in milliseconds. */
const NOISE = 20
/** So often may the whole be timed: a machine has bad moments. */
const TRIES = 6

/**
 * Expects that work takes no longer in one piece than in sixteen, each of a sixteenth of the length: both have the same to do, on the same
 * machine, but for what a part costs whatever its length, and for the caches that a part is the better for. They are timed in turn, the
 * parts before and after the whole; the least time of each counts, once the first has warmed the code up. More tries follow only while the
 * whole seems to take too long.
 *
 * @param length of the whole; its time should be above some 20 ms, and a sixteenth of it so long that what any call costs is little
 * @param make what is worked on, by its length; its making is not timed
 */
export function expectLinearTime<T>(length: number, make: (length: number) => T, work: (made: T) => void): void {
  const [whole, part] = [make(length), make(Math.round(length / PARTS))]
  const inParts = (): void => {
    for (let i = 0; i < PARTS; i++) work(part)
  }
  let [short, long] = [milliseconds(inParts), Infinity]
  for (let left = TRIES; left > 0 && timesAsLong(long, short) > MOST_TIMES_AS_LONG; left--) {
    long = Math.min(
      long,
      milliseconds(() => {
        work(whole)
      }),
    )
    short = Math.min(short, milliseconds(inParts))
  }
  const times = `${long.toFixed(1)} ms, and ${short.toFixed(1)} ms in ${String(PARTS)} parts`
  expect(timesAsLong(long, short), times).toBeLessThanOrEqual(MOST_TIMES_AS_LONG)
}

function timesAsLong(long: number, short: number): number {
  return long / Math.max(short, NOISE)
}

/** Of processor time and time passed the less: the first holds what other threads do to collect garbage, the second waits for other processes. */
function milliseconds(work: () => void): number {
  const start = performance.now()
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return Math.min((user + system) / 1000, performance.now() - start)
}
