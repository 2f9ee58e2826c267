import type { Division, Gazetteer, PlaceName } from '@shanhai/lexicon'
import type { Candidate } from '../recognizers/recognizer.js'

/** How much the level of a division speaks for it where nothing else decides. */
const LEVEL_PRIOR: Readonly<Record<Division['level'], number>> = {
  country: 5,
  province: 5,
  prefecture: 4,
  region: 4,
  city: 4,
  county: 3,
  zone: 3,
  xpcc_division: 3,
  site: 2,
  xpcc_regiment: 1,
  township: 0,
}

/** Most that the company of other places may weigh; a chain such as 昌吉市六工镇 always outweighs it. */
const MOST_COMPANY = 20
const CHAIN = 100

/** Which division each gazetteer name of an article stands for. */
export interface PlaceResolution {
  /** The division of a candidate; undefined for a name that the article does not settle. */
  divisionOf(candidate: Candidate): Division | undefined
  /** The most often named division of a level, the paper's home aside. */
  focus(...levels: readonly Division['level'][]): Division | undefined
  /** The unit of the levels whose full name the article gives, if it gives only one that ends in `unit`. */
  onlyFull(levels: readonly Division['level'][], unit: string): Division | undefined
}

/**
 * Settles ambiguous names by the chain of containment, by full names and relatives elsewhere in the article, then by
 * level. Equal scores go to the smaller code, so that the result does not depend on order.
 */
export function resolvePlaces(candidates: readonly Candidate[], gazetteer: Gazetteer): PlaceResolution {
  const places = candidates.filter((candidate) => candidate.detail.kind === 'place')
  const company = countCompany(places, gazetteer)
  const decided = new Map<Candidate, Division>()
  let previous: Candidate | undefined
  for (const candidate of places) {
    if (candidate.detail.kind !== 'place') continue
    const before = previous?.end === candidate.start ? decided.get(previous) : undefined
    const best = chooseDivision(
      candidate.detail.names,
      company,
      (code) => before !== undefined && gazetteer.isWithin(code, before.code),
    )
    if (best) decided.set(candidate, best)
    previous = candidate
  }
  return {
    divisionOf: (candidate) => decided.get(candidate),
    onlyFull: (levels, unit) => onlyFullName(decided, levels, unit),
    focus: (...levels) => mostFrequent([...decided.values()].filter((division) => levels.includes(division.level))),
  }
}

interface Company {
  /** Votes for each code: 2 for a full, unambiguous name, 1 for a short one, passed on to the units above. */
  readonly votes: ReadonlyMap<string, number>
  /** The same without those passed on: how often the unit itself is named. */
  readonly own: ReadonlyMap<string, number>
}

function countCompany(places: readonly Candidate[], gazetteer: Gazetteer): Company {
  const votes = new Map<string, number>()
  const own = new Map<string, number>()
  for (const { detail } of places) {
    if (detail.kind !== 'place') continue
    const [only, second] = detail.names
    if (!only || second) continue
    const weight = only.form === 'full' ? 2 : 1
    own.set(only.division.code, (own.get(only.division.code) ?? 0) + weight)
    for (const division of [only.division, ...gazetteer.ancestors(only.division.code)]) {
      votes.set(division.code, (votes.get(division.code) ?? 0) + weight)
    }
  }
  return { votes, own }
}

function chooseDivision(
  names: readonly PlaceName[],
  { votes, own }: Company,
  continuesChain: (code: string) => boolean,
): Division | undefined {
  const weight = (code: string | null): number => Math.min(MOST_COMPANY, (code !== null && votes.get(code)) || 0)
  let best: { division: Division; score: number } | undefined
  for (const { division, form } of names) {
    // Where 昌吉市 is named and 昌吉州 only through it, 昌吉 is the city.
    const named = Math.min(MOST_COMPANY, own.get(division.code) ?? 0)
    const support = weight(division.code) * 2 + weight(division.parent) + named
    const chain = continuesChain(division.code) ? CHAIN : 0
    const score = chain + support + LEVEL_PRIOR[division.level] + (form === 'full' ? 1 : 0)
    if (division.level === 'township' && names.length > 1 && support + chain === 0) continue
    if (!best || score > best.score || (score === best.score && division.code < best.division.code)) {
      best = { division, score }
    }
  }
  return best?.division
}

function onlyFullName(
  decided: ReadonlyMap<Candidate, Division>,
  levels: readonly Division['level'][],
  unit: string,
): Division | undefined {
  const found = new Set<Division>()
  for (const [{ start, end }, division] of decided) {
    if (levels.includes(division.level) && division.name.endsWith(unit) && end - start > 2) found.add(division)
  }
  const [only, second] = found
  return second ? undefined : only
}

function mostFrequent(divisions: readonly Division[]): Division | undefined {
  const counts = new Map<string, { division: Division; count: number }>()
  for (const division of divisions) {
    const entry = counts.get(division.code) ?? { division, count: 0 }
    entry.count++
    counts.set(division.code, entry)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.division.code < b.division.code ? -1 : 1))[0]
    ?.division
}
