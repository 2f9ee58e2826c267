// How long each rule that finds names, and all rules that make claims together, take over 100,000 characters without a stop.
import { hostileTexts, LENGTH, ordinaryText, repeated } from './support/hostile-texts.mjs'
import { checkPromises } from './support/promises.mjs'
import { MOST_SLOWNESS, PARTS, quickest, slownessHere, timesAsLong } from './support/quickest.mjs'
import { lexicon, rulesOver, taggerOver } from './support/rules-over-text.mjs'

/** Milliseconds that one rule may take for one text of `LENGTH` characters. */
const LIMIT = 50
/**
 * The tagger may take longer: it sums learned weights, a hundred features for every character that may be in a name and a hundred for
 * every stretch that may be one. Of ordinary text few are; of the worst texts every character is, and up to four stretches begin there.
 */
const TAGGER_LIMIT = 500
const TAGGER_LIMIT_ORDINARY = 200
/** So many times the limit of one rule may a whole page take, all recognizers and relation rules together. */
const PAGE_LIMITS = 60
const LIMITS = { tagger: TAGGER_LIMIT, 'tagger/names': TAGGER_LIMIT, page: LIMIT * PAGE_LIMITS }

/** A try within this part of its limit is quick enough: no further one is needed. */
const QUICK = 0.9
/** On a machine so many times as slow no number of tries shows what holds on the one that is meant: the limit counts as stretched. */
const HOPELESS = 2
const TRIES = 12
const PAGE_TRIES = 2
/** On a machine too slow for its time to be judged, growth is. */
const TRIES_AT_MOST_SLOWNESS = 2
/** How many more times a rule may read a text that took it too long. */
const AGAIN = 2

/** How many times as long the tagger may take for twice the text as for it in parts: as long in linear time, and what a machine adds. */
const TAGGER_GROWTH = 1.75
const GROWTH_TRIES = 5
/** The texts of which the tagger judges most stretches: of the first as names of villages, of the second as names of people. */
const TAGGER_WORST = ['李村', '王京党江']
/** The same of the other rules, where a machine is too slow for milliseconds to say anything. */
const MOST_GROWTH = 2.5
/** No machine is so many times as slow: what takes longer is too slow, however it grows. */
const UTMOST = 16

const ORDINARY = ordinaryText()
const TEXTS = hostileTexts(lexicon)
const ordinaryRules = (text, take) => take('tagger', taggerOver(text), TAGGER_LIMIT_ORDINARY)

/** The timings of all rules over one text, each judged. */
function timeText([name, text, rulesOf]) {
  const before = slownessHere(ORDINARY)
  const timed = []
  rulesOf(text, (rule, work, limit = LIMITS[rule] ?? LIMIT) => {
    let result
    const timing = { rule, text: name, limit, work: () => (result = work()) }
    timed.push({ ...timing, ms: timeOf(timing, before) })
    return result
  })
  // Other processes may have come while the rules ran.
  const slowness = Math.max(before, slownessHere(ORDINARY))
  const workOnPart = (wanted) => {
    let found
    rulesOf(text.slice(0, text.length / PARTS), (rule, work) => {
      if (rule === wanted) found = work
      return rule === 'page' ? undefined : work()
    })
    return found
  }
  return timed.map((one) => judged(again({ ...one, slowness }), workOnPart))
}

/** Milliseconds that a rule takes on a machine so many times as slow. */
function timeOf({ rule, limit, work }, slowness) {
  const enough = QUICK * limit * (slowness < HOPELESS ? 1 : slowness)
  const tries = slowness < MOST_SLOWNESS ? TRIES : TRIES_AT_MOST_SLOWNESS
  return quickest(work, enough, rule === 'page' ? Math.min(tries, PAGE_TRIES) : tries)
}

/** The timing of a rule; where it took too long even for this machine, the best of some more: the machine may have had a bad moment. */
function again(timing) {
  let best = timing
  for (let left = AGAIN; left > 0 && isOverStretched(best) && best.slowness < MOST_SLOWNESS; left--) {
    const before = slownessHere(ORDINARY)
    const ms = timeOf(timing, before)
    const next = { ...timing, ms, slowness: Math.max(before, slownessHere(ORDINARY)) }
    if (stretchedShare(next) < stretchedShare(best)) best = next
  }
  return best
}

/**
 * The timing as it is printed. Where it is too long for a machine that is too slow for its time to be judged, with how many times as long
 * the rule takes for the text as for a part of it, again and again.
 */
function judged({ rule, text, ms, limit, slowness, work }, workOnPart) {
  const timing = { rule, text, ms: Math.round(ms), limit, slowness }
  if (!isOverStretched(timing) || slowness < MOST_SLOWNESS) return timing
  const growth = timesAsLong(work, workOnPart(rule), { tries: GROWTH_TRIES, enough: MOST_GROWTH })
  return { ...timing, growth: Number(growth.toFixed(2)) }
}

/** What part of its limit a rule took, of the limit that is stretched for this machine. */
function stretchedShare({ ms, limit, slowness }) {
  return ms / (limit * slowness)
}

function isOverStretched(timing) {
  return stretchedShare(timing) > 1
}

function isTooSlowHere(timing) {
  return isOverStretched(timing) && !(timing.growth <= MOST_GROWTH && timing.ms <= UTMOST * timing.limit)
}

/** How many times as long the tagger takes for twice the text as for the parts of that. */
function taggerGrowth(unit) {
  const [whole, part] = [2 * LENGTH, (2 * LENGTH) / PARTS].map((length) => taggerOver(repeated(unit, length)))
  return timesAsLong(whole, part, { tries: GROWTH_TRIES, enough: TAGGER_GROWTH })
}

/**
 * `tooSlow` lists the rules that were slower than their limit in all their tries, with the text (named by what it repeats) and the
 * milliseconds. `tooSlowHere` lists those of them that were so by more than the machine was slow just then. How slow it is counts up to
 * `MOST_SLOWNESS` times; on a machine as slow as that or slower, time does not tell a slow rule from a slow machine, and a rule above the
 * limit stretched so far is listed only if it takes more than `MOST_GROWTH` times as long as for the text in parts, or `UTMOST` limits.
 * `slowest` is the one that took most of its limit, and `slowestMs` what it would have taken of a rule's. `taggerMs` is the tagger's
 * longest time, `taggerGrowth` how many times as long it takes for twice the text as for that in parts.
 */
export async function run(print) {
  const hostile = TEXTS.map(([name, text]) => [name, text, rulesOver])
  const timings = [...hostile, ['ordinary', ORDINARY, ordinaryRules]].flatMap(timeText)
  const share = ({ ms, limit }) => ms / limit
  const slowest = timings.reduce((worst, one) => (share(one) > share(worst) ? one : worst))
  const figures = {
    rules: new Set(timings.map(({ rule }) => rule)).size,
    texts: TEXTS.length,
    slowest,
    slowestMs: Math.round(LIMIT * share(slowest)),
    taggerMs: Math.max(...timings.filter(({ rule }) => rule === 'tagger').map(({ ms }) => ms)),
    taggerGrowth: Number(Math.max(...TAGGER_WORST.map(taggerGrowth)).toFixed(2)),
    tooSlow: timings.filter((one) => share(one) > 1),
    tooSlowHere: timings.filter(isTooSlowHere),
  }
  checkPromises(print, figures, { slowestMs: { most: LIMIT }, taggerGrowth: { most: TAGGER_GROWTH } })
  return figures
}
