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
  /** Other divisions of which the article says as much as of the one chosen: only the level speaks for that. */
  doubtOf(candidate: Candidate): readonly Division[]
  /** The most often named division of a level, the paper's home aside. */
  focus(...levels: readonly Division['level'][]): Division | undefined
  /** The unit of the levels whose full name the article gives, if it gives only one that ends in `unit`. */
  onlyFull(levels: readonly Division['level'][], unit: string): Division | undefined
}

/**
 * Settles ambiguous names by the chain of containment, by full names and relatives elsewhere in the article, by the home of the
 * paper, then by level, which leaves a doubt. Equal scores go to the smaller code, so that the result does not depend on order.
 *
 * @param homes units for which the page speaks
 */
export function resolvePlaces(
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
  homes: readonly Division[] = [],
): PlaceResolution {
  const places = candidates.filter((candidate) => candidate.detail.kind === 'place')
  let company: Company | undefined
  const decided = new Map<Candidate, Division>()
  const doubts = new Map<Candidate, readonly Division[]>()
  const isHome = (code: string): boolean => homes.some((home) => gazetteer.isWithin(code, home.code))
  let previous: Candidate | undefined
  for (const candidate of places) {
    if (candidate.detail.kind !== 'place') continue
    const { names } = candidate.detail
    // Most names have one meaning.
    if (names.length === 1 && names[0]) {
      decided.set(candidate, names[0].division)
      previous = candidate
      continue
    }
    const before = previous?.end === candidate.start ? decided.get(previous) : undefined
    const continuesChain = (code: string): boolean => before !== undefined && gazetteer.isWithin(code, before.code)
    const [best, ...others] = chooseDivision(names, (company ??= countCompany(places, gazetteer)), {
      continuesChain,
      isHome,
      isWithin: (a, b) => gazetteer.isWithin(a, b),
    })
    if (best) decided.set(candidate, best)
    if (others.length > 0) doubts.set(candidate, others)
    previous = candidate
  }
  return {
    divisionOf: (candidate) => decided.get(candidate),
    doubtOf: (candidate) => doubts.get(candidate) ?? [],
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

interface Signs {
  /** It lies in the place right before the name. */
  readonly continuesChain: (code: string) => boolean
  /** It lies in the home of the paper. */
  readonly isHome: (code: string) => boolean
  readonly isWithin: Gazetteer['isWithin']
}

/** What the home of the paper weighs: more than a level, less than any place named in the article. */
const HOME = 1.5

/** The division that a name stands for, and behind it those for which the article says as much: 昌吉 alone is the prefecture or its city. */
function chooseDivision(
  names: readonly PlaceName[],
  { votes, own }: Company,
  { continuesChain, isHome, isWithin }: Signs,
): readonly Division[] {
  const weight = (code: string | null): number => Math.min(MOST_COMPANY, (code !== null && votes.get(code)) || 0)
  const rated = names.flatMap(({ division, form }) => {
    // Where 昌吉市 is named and 昌吉州 only through it, 昌吉 is the city.
    const named = Math.min(MOST_COMPANY, own.get(division.code) ?? 0)
    const support = weight(division.code) * 2 + weight(division.parent) + named
    const chain = continuesChain(division.code) ? CHAIN : 0
    if (division.level === 'township' && names.length > 1 && support + chain === 0) return []
    const itself = chain + named + (form === 'full' ? 1 : 0)
    const signs = itself + support - named + (names.length > 1 && isHome(division.code) ? HOME : 0)
    return [{ division, itself, signs, score: signs + priorOf(division, form) }]
  })
  const [best, ...others] = rated.sort((a, b) => b.score - a.score || (a.division.code < b.division.code ? -1 : 1))
  if (!best) return []
  if (SETTLED.includes(best.division.level)) return [best.division]
  // Places inside the prefecture speak neither for it nor for the city that has its name.
  const areNested = (a: Division, b: Division): boolean => isWithin(a.code, b.code) || isWithin(b.code, a.code)
  const equal = others.filter(({ division, itself, signs }) => {
    if (division === best.division || division.level === 'township' || isDistrict(division)) return false
    return areNested(division, best.division) ? itself >= best.itself : signs >= best.signs
  })
  return [...new Set([best.division, ...equal.map(({ division }) => division)])]
}

/** 天山 is the mountains and 西安 the city: districts are hardly ever named without their unit. */
function priorOf(division: Division, form: PlaceName['form']): number {
  return form === 'short' && isDistrict(division) ? LEVEL_PRIOR.township : LEVEL_PRIOR[division.level]
}

function isDistrict({ level, name }: Division): boolean {
  return level === 'county' && name.endsWith('区')
}

/** 吉林, 海南: nobody doubts that the province is meant. */
const SETTLED: readonly Division['level'][] = ['country', 'province', 'region']

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
