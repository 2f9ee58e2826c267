/** Pixels, y downwards. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels of a cell's side: about the width of a short name. */
const CELL = 64

/** Boxes by the cells that they lie in, so that a box is compared with those nearby alone. */
export interface BoxGrid {
  readonly add: (box: Box) => void
  /** True if a box overlaps one that was added, other than `except`; to touch is not to overlap. */
  readonly meets: (box: Box, except?: Box) => boolean
}

export function createBoxGrid(): BoxGrid {
  const cells = new Map<string, Box[]>()
  return {
    add: (box) => {
      for (const cell of cellsOf(box)) {
        const boxes = cells.get(cell)
        if (boxes) boxes.push(box)
        else cells.set(cell, [box])
      }
    },
    meets: (box, except) => {
      for (const cell of cellsOf(box))
        if (cells.get(cell)?.some((other) => other !== except && overlap(box, other))) return true
      return false
    },
  }
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<string> {
  const [x0, x1, y0, y1] = [left, right, top, bottom].map((edge) => Math.floor(edge / CELL))
  if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) return
  for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) yield `${String(x)} ${String(y)}`
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
