/** A place in a picture, in pixels from its upper left corner. */
export type Point = readonly [number, number]

export interface ArrowForm {
  /** See `Lane`: how far the line bends to the left of its direction, as a share of its length; 0: straight. */
  readonly curvature: number
  /** Radius of the mark that it ends at. */
  readonly gap: number
  readonly width: number
}

/** Path data of a line, bent as on the screen (a quadratic curve), with two strokes as its head. */
export function drawArrow([x1, y1]: Point, [x2, y2]: Point, { curvature, gap, width }: ArrowForm): string {
  // With y downwards, the left of (dx, dy) is (dy, -dx).
  const [cx, cy] = [(x1 + x2) / 2 + (y2 - y1) * curvature, (y1 + y2) / 2 - (x2 - x1) * curvature]
  const length = Math.hypot(x2 - cx, y2 - cy) || 1
  const [dx, dy] = [(x2 - cx) / length, (y2 - cy) / length]
  const [tx, ty] = [x2 - dx * (gap + 2), y2 - dy * (gap + 2)]
  const wing = 5 + width
  const [bx, by] = [tx - dx * wing, ty - dy * wing]
  const half = wing / 2
  const line = curvature === 0 ? `L${at(tx, ty)}` : `Q${at(cx, cy)} ${at(tx, ty)}`
  return `M${at(x1, y1)}${line}M${at(bx - dy * half, by + dx * half)}L${at(tx, ty)}L${at(bx + dy * half, by - dx * half)}`
}

function at(x: number, y: number): string {
  return `${round(x)} ${round(y)}`
}

/** A hundredth of a pixel is nothing that can be seen. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
