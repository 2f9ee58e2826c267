import type { Layout } from '@shanhai/graph'
import type { DrawnNode, Drawing } from './to-drawing.js'

type Place = readonly [number, number]

/** Positions by key of what the reader has put somewhere. */
export type Pinned = ReadonlyMap<string, Place>

/** Moves everything to where the reader has put it, else to where the layout has it; draws nothing anew where all stands there. */
export function placeNodes(drawing: Drawing, layout: Layout, pinned: Pinned): void {
  const placeOf = (key: string): Place | undefined => pinned.get(key) ?? layout[key]
  const moved = drawing.filterNodes((key, { x, y }) => {
    const place = placeOf(key)
    return place !== undefined && (place[0] !== x || place[1] !== y)
  })
  const [only, ...more] = moved
  if (only === undefined) return
  const at = (key: string, from: DrawnNode): DrawnNode => {
    const [x, y] = placeOf(key) ?? [from.x, from.y]
    return { ...from, x, y }
  }
  if (more.length === 0) drawing.updateNodeAttributes(only, (from) => at(only, from))
  else drawing.updateEachNodeAttributes(at, { attributes: ['x', 'y'] })
}

/** Where everything stands now: what is pinned or newly laid out included. */
export function positionsOf(drawing: Drawing): Layout {
  return Object.fromEntries(drawing.mapNodes((key, { x, y }) => [key, [x, y] as const]))
}
