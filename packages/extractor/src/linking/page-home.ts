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
 * @param places divisions of all place mentions of the page, one entry for each mention
 */
export function guessPageHome(places: readonly Division[], gazetteer: Gazetteer): PageHome {
  const units = places
    .flatMap((division) => [division, ...gazetteer.ancestors(division.code)])
    .filter((division) => !ELSEWHERE.test(division.code))
  const byLevel = groupBy(units, (division) => division.level)
  const home = (level: Division['level'], unit: string): Division | undefined => {
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

/** The title of a report that speaks for its unit: 某州人民政府工作报告, 某市2023年对口支援工作情况. */
const REPORT_TITLE = /工作报告|工作总结|工作情况|统计公报/

/**
 * The unit for which an article speaks: the one that the title of a report names.
 *
 * @param title the article's first line
 * @param inTitle divisions named in it, in reading order
 */
export function speakerOf(title: string, inTitle: readonly Division[]): Division | undefined {
  return REPORT_TITLE.test(title) ? inTitle[0] : undefined
}

/**
 * The unit that a page's paper speaks for goes before what the page names: a page of 闽南日报 may name 木垒 more often than
 * 漳州, and its 我市 is 漳州 all the same. Below its paper's level a page is judged by what it names.
 *
 * @param paper home of the paper; undefined: unknown
 */
export function withPaperHome(guess: PageHome, paper: Division | undefined, gazetteer: Gazetteer): PageHome {
  if (paper === undefined) return guess
  const units = [paper, ...gazetteer.ancestors(paper.code)]
  return (level, unit = '') =>
    units.find((division) => division.level === level && division.name.endsWith(unit)) ?? guess(level, unit)
}
