// How long work takes on a machine that other processes use as well, and how slow that machine is.
import { createRequire } from 'node:module'

/** What nodejs-jieba's `tag` takes for 100,000 characters of ordinary text on the machine for which limits are meant. */
const JIEBA_MS = 45
/** Limits are stretched by no more than this: on a machine slower still, a rule that squares its time would pass as well. */
export const MOST_SLOWNESS = 4

const { tag } = createRequire(new URL('../../packages/extractor/package.json', import.meta.url))('nodejs-jieba')

/**
 * Milliseconds of the quickest of some tries, the first within `enough` ending them: other processes fill the caches of the processor
 * between them. Of processor time and time passed the less counts: the first holds what other threads do to collect garbage, the second
 * waits for other processes.
 */
export function quickest(work, enough, tries) {
  let best = Infinity
  for (let left = tries; left > 0 && best > enough; left--) {
    const start = performance.now()
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000, performance.now() - start)
  }
  return best
}

/** In linear time so many parts of a work take together what the whole takes; in quadratic time the whole takes as many times as long. */
export const PARTS = 16

/**
 * How many times as long a work takes as its parts together, `part` being done `PARTS` times: both have the same to do, on the same
 * machine, but for what a part costs whatever its length, and for the caches that a part is the better for. They are timed in turn, the
 * parts before and after the whole, and of each the least time counts; the first answer within `enough` ends the tries, for more of them
 * are made against bad moments of the whole.
 */
export function timesAsLong(whole, part, { tries, enough }) {
  const parts = () => {
    for (let i = 0; i < PARTS; i++) part()
  }
  let [long, short] = [Infinity, quickest(parts, 0, 1)]
  for (let left = tries; left > 0 && long / short > enough; left--) {
    long = Math.min(long, quickest(whole, 0, 1))
    short = Math.min(short, quickest(parts, 0, 1))
  }
  return long / short
}

/**
 * How many times as slow this machine is here and now, between 1 and `MOST_SLOWNESS`: by as much a test stretches its limits.
 *
 * @param ordinary 100,000 characters of ordinary text
 */
export function slownessHere(ordinary) {
  const jieba = Math.min(...[1, 2, 3].map(() => quickest(() => tag(ordinary), 0, 1)))
  return Math.min(MOST_SLOWNESS, Math.max(1, jieba / JIEBA_MS))
}
