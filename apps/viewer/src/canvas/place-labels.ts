import type { Box } from './box-grid.js'
import { createBoxGrid } from './box-grid.js'

/** A name that wants a place beside its node; pixels of the canvas, y downwards. */
export interface LabelWish {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Radius of the node. */
  readonly radius: number
  /** Width of the text. */
  readonly width: number
  /** Written even where it covers others. */
  readonly forced: boolean
}

export interface PlacedLabel {
  readonly text: string
  /** Left end of the text. */
  readonly x: number
  /** Middle of the text's height. */
  readonly y: number
}

const GAP = 4

/**
 * Finds room for names: forced ones first, then those of larger nodes; each at the right of its node, else at the left,
 * below or above; a name without room is left out. No name covers another, nor another name's node, nor ends outside.
 *
 * @param height of a line, pixels
 * @param canvas its size in pixels
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  height: number,
  canvas: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const order = [...wishes].sort((a, b) => Number(b.forced) - Number(a.forced) || b.radius - a.radius)
  const marks = order.map((wish) => ({ wish, mark: boxAround(wish.x, wish.y, wish.radius, wish.radius) }))
  const [nodes, taken] = [createBoxGrid(), createBoxGrid()]
  for (const { mark } of marks) nodes.add(mark)
  const placed: PlacedLabel[] = []
  for (const { wish, mark } of marks) {
    const spots = spotsOf(wish, height)
    const isFree = (box: Box): boolean =>
      box.left >= 0 && box.right <= canvas.width && !taken.meets(box) && !nodes.meets(box, mark)
    const spot = spots.find(isFree) ?? (wish.forced ? spots[0] : undefined)
    if (!spot) continue
    taken.add(spot)
    placed.push({ text: wish.text, x: spot.left, y: (spot.top + spot.bottom) / 2 })
  }
  return placed
}

function spotsOf({ x, y, radius, width }: LabelWish, height: number): readonly Box[] {
  const [half, away] = [height / 2, radius + GAP]
  return [
    boxAround(x + away + width / 2, y, width / 2, half),
    boxAround(x - away - width / 2, y, width / 2, half),
    boxAround(x, y + radius + half, width / 2, half),
    boxAround(x, y - radius - half, width / 2, half),
  ]
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
}
