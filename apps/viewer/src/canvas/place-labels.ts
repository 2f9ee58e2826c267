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
  /** Before those that are not, however small the node. */
  readonly forced: boolean
  /** Where the name stands if there is room: names of a column stand below each other. Null: anywhere. */
  readonly side: Side | null
  /** Width of the plate on which it is written by other means; its place is only kept free. */
  readonly plate?: number
}

export type Side = 'left' | 'right'

export interface PlacedLabel {
  readonly text: string
  /** Left end of the text. */
  readonly x: number
  /** Middle of the text's height. */
  readonly y: number
}

const GAP = 4

/**
 * Finds room for names: plates first, then forced ones, then those of larger nodes; each at the right of its node, else at the
 * left, below, above or across a corner; a name without room is left out. No name covers another nor ends outside, and none
 * but a forced one covers another name's node.
 *
 * @param height of a line, pixels
 * @param canvas its size in pixels
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  height: number,
  canvas: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const order = [...wishes].sort((a, b) => rankOf(b) - rankOf(a) || b.radius - a.radius)
  const marks = order.map((wish) => ({ wish, mark: boxAround(wish.x, wish.y, wish.radius, wish.radius) }))
  const [nodes, taken] = [createBoxGrid(), createBoxGrid()]
  for (const { mark } of marks) nodes.add(mark)
  for (const plate of placePlates(wishes, canvas.width).values()) taken.add(plate)
  const placed: PlacedLabel[] = []
  for (const { wish, mark } of marks) {
    if (wish.plate !== undefined) continue
    const isClear = (box: Box): boolean => box.left >= 0 && box.right <= canvas.width && !taken.meets(box)
    const spots = spotsOf(wish, height, canvas.width).filter(isClear)
    const spot = spots.find((box) => !nodes.meets(box, mark)) ?? (wish.forced ? spots[0] : undefined)
    if (!spot) continue
    taken.add(spot)
    placed.push({ text: wish.text, x: spot.left, y: (spot.top + spot.bottom) / 2 })
  }
  return placed
}

/** Pixels of a plate's height. */
export const PLATE_HEIGHT = 22

/**
 * The plates of names: each at the right of its node, or at the left where it would leave the canvas or cover another plate or the node of
 * one; where neither side is free, at the right.
 */
export function placePlates<Wish extends PlateWish>(
  wishes: readonly Wish[],
  canvasWidth: number,
): ReadonlyMap<Wish, Box> {
  // From left to right, whatever the order in which they were asked for.
  const plated = wishes.filter(({ plate }) => plate !== undefined).sort((a, b) => a.x - b.x || a.y - b.y)
  const placed = new Map<Wish, Box>()
  for (const wish of plated) {
    const others = plated.filter((other) => other !== wish)
    const isFree = (box: Box): boolean =>
      box.left >= 0 &&
      box.right <= canvasWidth &&
      others.every((other) => {
        const plate = placed.get(other)
        return !meets(box, boxAround(other.x, other.y, other.radius, other.radius)) && !(plate && meets(box, plate))
      })
    const [right, left] = platesOf(wish)
    placed.set(wish, isFree(right) || !isFree(left) ? right : left)
  }
  return placed
}

type PlateWish = Pick<LabelWish, 'x' | 'y' | 'radius' | 'plate'>

function platesOf({ x, y, radius, plate: width = 0 }: PlateWish): readonly [right: Box, left: Box] {
  const away = radius + GAP + 1 + width / 2
  const at = (middle: number): Box => boxAround(middle, y, width / 2, PLATE_HEIGHT / 2)
  return [at(x + away), at(x - away)]
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function rankOf({ plate, forced }: LabelWish): number {
  return plate === undefined ? Number(forced) : 2
}

function spotsOf({ x, y, radius, width, side }: LabelWish, height: number, canvasWidth: number): readonly Box[] {
  const [half, away] = [height / 2, radius + GAP + width / 2]
  const right = boxAround(x + away, y, width / 2, half)
  const left = boxAround(x - away, y, width / 2, half)
  // Inside of its column only where there is no room outside at all.
  if (side === 'left') return [left.left < 0 ? right : left]
  if (side === 'right') return [right.right > canvasWidth ? left : right]
  const [up, corner] = [radius + half, radius * 0.7 + width / 2]
  return [
    right,
    left,
    boxAround(x, y + up, width / 2, half),
    boxAround(x, y - up, width / 2, half),
    ...[1, -1].flatMap((across) => [up, -up].map((down) => boxAround(x + across * corner, y + down, width / 2, half))),
  ]
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
}
