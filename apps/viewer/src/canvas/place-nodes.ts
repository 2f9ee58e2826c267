import type { Layout } from '@shanhai/graph'
import type { Drawing } from './to-drawing.js'

type Place = readonly [number, number]

/** Positions by key of what the reader has put somewhere. */
export type Pinned = ReadonlyMap<string, Place>

/** Moves what is pinned to its place, and what no longer is back to where the layout has it. */
export function placePinned(drawing: Drawing, layout: Layout, { before, now }: { before: Pinned; now: Pinned }): void {
  for (const key of before.keys()) if (!now.has(key)) move(drawing, key, layout[key])
  for (const [key, place] of now) move(drawing, key, place)
}

/** Where everything stands now: what is pinned or newly laid out included. */
export function positionsOf(drawing: Drawing): Layout {
  return Object.fromEntries(drawing.mapNodes((key, { x, y }) => [key, [x, y] as const]))
}

function move(drawing: Drawing, key: string, place: Place | undefined): void {
  if (place === undefined || !drawing.hasNode(key)) return
  const [x, y] = place
  const at = drawing.getNodeAttributes(key)
  // Every change draws the picture again.
  if (at.x !== x || at.y !== y) drawing.mergeNodeAttributes(key, { x, y })
}
