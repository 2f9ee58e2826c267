import { parseGraphFile } from '@shanhai/graph'
import { loadCoordinates, loadLexicon } from '@shanhai/lexicon'
import { compareCodeUnits } from '@shanhai/model'

/** What the lexicon knows of the places of a graph, by division code: what a page needs besides the graph. */
export interface PlaceData {
  /** Longitude and latitude, for a map. */
  readonly coordinates: Readonly<Record<string, readonly [number, number]>>
  /** Names that the graph does not have, for the search: short, former and literary ones. Sorted. */
  readonly placeNames: Readonly<Record<string, readonly string[]>>
}

/** Looks the places of a `graph.json` up. @throws InvalidDataError as `parseGraphFile` does */
export function placeDataOf(graphFile: unknown): PlaceData {
  const { graph } = parseGraphFile(graphFile)
  const known = new Map<string, Set<string>>()
  graph.forEachNode((_key, { adcode, name, aliases }) => {
    if (adcode !== undefined) known.set(adcode, new Set([name, ...aliases]))
  })
  const { gazetteer } = loadLexicon()
  const placeNames = [...known].map(([code, names]) => {
    const others = gazetteer.namesOf(code).filter((name) => !names.has(name))
    return [code, others.sort(compareCodeUnits)] as const
  })
  return {
    coordinates: Object.fromEntries([...loadCoordinates()].filter(([code]) => known.has(code))),
    placeNames: Object.fromEntries(placeNames.filter(([, names]) => names.length > 0)),
  }
}
