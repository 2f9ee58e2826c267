import type { Division, DivisionLevel } from '../division.js'
import { DIVISION_LEVELS } from '../division.js'
import type { NameEntry } from '../gazetteer.js'
import type { OwnName } from './own-name.js'

/** What a list of names adds to the gazetteer. */
export interface OwnPlaces {
  readonly divisions: readonly Division[]
  readonly entries: readonly NameEntry[]
}

/**
 * The places among a user's names: other names of official divisions, and places that the gazetteer does not have, under
 * codes of their own (`own:` and the name, behind the code of the place in which they lie).
 */
export function toOwnPlaces(names: readonly OwnName[]): OwnPlaces {
  const divisions: Division[] = []
  const entries: NameEntry[] = []
  for (const own of names) {
    if (own.type !== 'Place') continue
    const division = own.division ?? newDivision(own)
    if (!own.division) divisions.push(division)
    // As sure as official names: the user says so.
    for (const name of [own.name, ...own.aliases]) entries.push({ name, division, form: 'full' })
  }
  return { divisions, entries }
}

function newDivision({ name, kind, place }: OwnName): Division {
  const level: DivisionLevel = DIVISION_LEVELS.find((known) => known === kind) ?? 'site'
  return { code: `own:${place ? `${place.code}:` : ''}${name}`, name, level, parent: place?.code ?? null }
}
