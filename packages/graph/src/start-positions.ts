import { stableHash } from '@shanhai/model'
import type { KnowledgeGraph } from './attributes.js'
import type { Point } from './force-atlas.js'

/** Places around which people, bodies and other places gather; the second only where the first reach nothing. */
const ANCHOR_LEVELS: readonly ReadonlySet<unknown>[] = [
  new Set(['county', 'xpcc_division', 'xpcc_regiment', 'zone']),
  new Set(['prefecture']),
]

/**
 * Where each node begins: counties scattered over a disc, everything else close to the one that it hangs on, its
 * supporter too. Depends on keys, edges and seed, never on the order of insertion.
 *
 * @param keys node keys, sorted
 * @param options `reach`: rooms that the end of a pair needs
 */
export function startPositions(
  graph: KnowledgeGraph,
  keys: readonly string[],
  { seed, reach }: { readonly seed: number; readonly reach: number },
): readonly Point[] {
  const anchors = anchorsOf(graph, keys)
  const followers = new Map<string, number>()
  for (const anchor of anchors.values()) followers.set(anchor, (followers.get(anchor) ?? 0) + 1)
  const radius = 2 * Math.sqrt(keys.length)
  return keys.map((key) => {
    const anchor = anchors.get(key) ?? key
    const centre = pointInDisc(anchor, seed, radius)
    const offset = anchor === key ? { x: 0, y: 0 } : pointInDisc(key, seed, Math.sqrt(followers.get(anchor) ?? 1))
    return { x: centre.x + offset.x, y: centre.y + offset.y, reach: isInPair(graph, key) ? reach : 1 }
  })
}

function isInPair(graph: KnowledgeGraph, key: string): boolean {
  return graph.someEdge(key, (_edge, { predicate }) => predicate === 'PAIRED_ASSISTANCE')
}

/** The nearest anchor of each node, by a search that starts at all anchors of a level at once. */
function anchorsOf(graph: KnowledgeGraph, keys: readonly string[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>()
  for (const levels of ANCHOR_LEVELS) {
    const isAnchor = (key: string): boolean => {
      const { entityType, properties } = graph.getNodeAttributes(key)
      return entityType === 'Place' && levels.has(properties['level'])
    }
    const front = keys.filter((key) => !anchors.has(key) && isAnchor(key))
    for (const key of front) anchors.set(key, key)
    spread(graph, anchors, front)
  }
  return anchors
}

function spread(graph: KnowledgeGraph, anchors: Map<string, string>, start: readonly string[]): void {
  let front = start
  while (front.length > 0) {
    const next: string[] = []
    for (const key of front) {
      for (const neighbor of graph.neighbors(key).sort()) {
        if (anchors.has(neighbor)) continue
        anchors.set(neighbor, anchors.get(key) ?? key)
        next.push(neighbor)
      }
    }
    front = next
  }
}

/** A point of a disc that depends on key and seed alone. */
function pointInDisc(key: string, seed: number, radius: number): Pick<Point, 'x' | 'y'> {
  const hash = stableHash(key, String(seed))
  const angle = (2 * Math.PI * Number.parseInt(hash.slice(0, 8), 16)) / 2 ** 32
  const distance = radius * Math.sqrt(Number.parseInt(hash.slice(8, 16), 16) / 2 ** 32)
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
}
