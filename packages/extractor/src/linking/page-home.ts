import type { Division, Gazetteer } from '@shanhai/lexicon'
import { groupBy } from '../group-by.js'

/** Fewest namings on a page, and how many times those of the next unit, before a unit counts as the page's home. */
const FEWEST = 3
const LEAD = 2

/** Taiwan, Hong Kong, Macao: often named in a paper of the mainland, never its home. */
const ELSEWHERE = /^(?:71|81|82)/

/** Finds the unit of a level for which a page speaks; with `unit` (市) only among those whose name ends in it. */
export type PageHome = (level: Division['level'], unit?: string) => Division | undefined

/**
 * Guesses a page's home from the places named on it: the unit of a level that is named, itself or through places
 * inside it, clearly more often than any other.
 *
 * @param newspaper the paper's name, which says its home where it begins with a place: 漳州日报
 * @param places divisions of all place mentions of the page, one entry for each mention
 */
export function guessPageHome(places: readonly Division[], gazetteer: Gazetteer, newspaper?: string): PageHome {
  const masthead = newspaper === undefined ? [] : unitsOf(newspaper, gazetteer)
  const units = places
    .flatMap((division) => [division, ...gazetteer.ancestors(division.code)])
    .filter((division) => !ELSEWHERE.test(division.code))
  const byLevel = groupBy(units, (division) => division.level)
  const home = (level: Division['level'], unit: string): Division | undefined => {
    const own = masthead.find((division) => division.level === level && division.name.endsWith(unit))
    if (own) return own
    const named = (byLevel.get(level) ?? []).filter(({ name }) => name.endsWith(unit))
    const counts = [...groupBy(named, (division) => division.code).values()]
    const [first, second] = counts.sort(
      (a, b) => b.length - a.length || ((a[0]?.code ?? '') < (b[0]?.code ?? '') ? -1 : 1),
    )
    const enough = (first?.length ?? 0) >= FEWEST && (first?.length ?? 0) >= LEAD * (second?.length ?? 0)
    return enough ? first?.[0] : undefined
  }
  // Asked for each title of a page: counting again each time would grow with the square of the page.
  const known = new Map<string, Division | undefined>()
  return (level, unit = '') => {
    const key = level + unit
    if (!known.has(key)) known.set(key, home(level, unit))
    return known.get(key)
  }
}

/** The place with which a paper's name begins, and the units around it; none where several places are called so. */
function unitsOf(newspaper: string, gazetteer: Gazetteer): readonly Division[] {
  const names = gazetteer.matchesAt(newspaper, 0)[0]?.names ?? []
  const [only, second] = names.filter(({ division }) => division.level !== 'township')
  return only && !second ? [only.division, ...gazetteer.ancestors(only.division.code)] : []
}
