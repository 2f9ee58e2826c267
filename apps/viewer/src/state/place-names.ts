import { InvalidDataError } from '@shanhai/model'

/** Names by division code: short, former and literary ones that the graph does not have. */
export type PlaceNames = ReadonlyMap<string, readonly string[]>

/** Checks the names that a page carries; absent: none. @throws InvalidDataError naming what is wrong */
export function parsePlaceNames(value: unknown): PlaceNames {
  if (value === undefined || value === null) return new Map()
  if (typeof value !== 'object' || Array.isArray(value)) return refuse('placeNames')
  return new Map(
    Object.entries(value as Readonly<Record<string, unknown>>).map(([code, names]) => {
      if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) return refuse(code.slice(0, 20))
      return [code, names]
    }),
  )
}

function refuse(where: string): never {
  throw new InvalidDataError(
    'viewer/place-names',
    `the names of places in this page are damaged (${where}); write the page again with "shanhai view"`,
  )
}
