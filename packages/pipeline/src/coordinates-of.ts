import { parseGraphFile } from '@shanhai/graph'
import { loadCoordinates } from '@shanhai/lexicon'

/** Longitude and latitude, by division code, of the places of a graph: what a page needs to put them on a map. */
export function coordinatesOf(graphFile: unknown): Readonly<Record<string, readonly [number, number]>> {
  const all = loadCoordinates()
  const { graph } = parseGraphFile(graphFile)
  const codes = new Set(graph.mapNodes((_key, { adcode }) => adcode ?? ''))
  return Object.fromEntries([...all].filter(([code]) => codes.has(code)))
}
