import type { DataTexts } from './data-files.js'
import { DATA_FILES } from './data-files.js'
import type { Division, PlaceName } from './division.js'
import type { Gazetteer } from './gazetteer.js'
import { invalidCell, parseTsv } from './tsv.js'

/** Levels of places that a paper is named after: 六工镇报 is none of a press that we read. */
const HOME_LEVELS: ReadonlySet<Division['level']> = new Set(['province', 'prefecture', 'county', 'xpcc_division'])

/** Says for which place a paper speaks. */
export interface Newspapers {
  /**
   * The place; undefined where neither the list nor the paper's name says it.
   *
   * @param said name or code of the place, where somebody gives it
   */
  homeOf(newspaper: string | undefined, said?: string): Division | undefined
}

/**
 * Homes of newspapers: those of the list, and of a name such as 昌吉日报 the place that it begins with. Of several places of
 * one name the larger is meant: 昌吉日报 is the prefecture's.
 *
 * @throws InvalidDataError that names file and line
 */
export function parseNewspapers(texts: DataTexts, gazetteer: Gazetteer): Newspapers {
  const listed = new Map<string, Division>()
  for (const { cells, where } of parseTsv(texts.newspapers, DATA_FILES.newspapers, ['name', 'code', 'source'])) {
    const home = gazetteer.get(cells.code)
    if (home === undefined) throw invalidCell(where, 'the code of a known place', cells.code)
    listed.set(cells.name, home)
  }
  return {
    homeOf(newspaper, said) {
      const given = said === undefined ? undefined : (gazetteer.get(said) ?? largest(gazetteer.lookup(said)))
      if (given !== undefined || newspaper === undefined) return given
      return listed.get(newspaper) ?? homeByName(newspaper, gazetteer)
    },
  }
}

function homeByName(newspaper: string, gazetteer: Gazetteer): Division | undefined {
  if (!newspaper.endsWith('报')) return undefined
  const [longest] = gazetteer.matchesAt(newspaper, 0)
  return largest(longest?.names ?? [])
}

function largest(names: readonly PlaceName[]): Division | undefined {
  const homes = names.map(({ division }) => division).filter(({ level }) => HOME_LEVELS.has(level))
  return homes.sort((a, b) => sizeOf(a) - sizeOf(b))[0]
}

/** The larger the place, the smaller the number; names are sorted by code already. */
function sizeOf({ level }: Division): number {
  return [...HOME_LEVELS].indexOf(level)
}
