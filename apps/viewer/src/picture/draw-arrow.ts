import { BREAK } from '../canvas/marks.js'

/** A place in a picture, in pixels from its upper left corner. */
export type Point = readonly [number, number]

export interface ArrowForm {
  /** See `Lane`: how far the line bends to the left of its direction, as a share of its length; 0: straight. */
  readonly curvature: number
  /** Radius of the mark that it ends at. */
  readonly gap: number
  readonly width: number
  /** Broken in its middle. */
  readonly broken?: boolean
}

/** Path data of a line, bent as on the screen (a quadratic curve), with two strokes as its head. */
export function drawArrow([x1, y1]: Point, [x2, y2]: Point, form: ArrowForm): string {
  const { curvature, gap, width, broken } = form
  // With y downwards, the left of (dx, dy) is (dy, -dx).
  const [cx, cy] = [(x1 + x2) / 2 + (y2 - y1) * curvature, (y1 + y2) / 2 - (x2 - x1) * curvature]
  const length = Math.hypot(x2 - cx, y2 - cy) || 1
  const [dx, dy] = [(x2 - cx) / length, (y2 - cy) / length]
  const [tx, ty] = [x2 - dx * (gap + 2), y2 - dy * (gap + 2)]
  const wing = 5 + width
  const [bx, by] = [tx - dx * wing, ty - dy * wing]
  const side = wing / 2
  const start: Point = [x1, y1]
  const bend: Point | null = curvature === 0 ? null : [cx, cy]
  const half =
    Math.min(BREAK.pixels, BREAK.share * Math.hypot(tx - x1, ty - y1)) / 2 / (Math.hypot(tx - x1, ty - y1) || 1)
  const line = broken
    ? drawPart(start, bend, [tx, ty], [0, 0.5 - half]) + drawPart(start, bend, [tx, ty], [0.5 + half, 1])
    : drawPart(start, bend, [tx, ty], [0, 1])
  return `${line}M${at(bx - dy * side, by + dx * side)}L${at(tx, ty)}L${at(bx + dy * side, by - dx * side)}`
}

/** A part of a straight line, or of a quadratic curve (de Casteljau), between two shares of its way. */
function drawPart(start: Point, bend: Point | null, end: Point, [from, to]: readonly [number, number]): string {
  const mix = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
    ax + (bx - ax) * share,
    ay + (by - ay) * share,
  ]
  if (bend === null) return `M${at(...mix(start, end, from))}L${at(...mix(start, end, to))}`
  const onCurve = (a: number, b: number): Point => mix(mix(start, bend, a), mix(bend, end, a), b)
  return `M${at(...onCurve(from, from))}Q${at(...onCurve(from, to))} ${at(...onCurve(to, to))}`
}

function at(x: number, y: number): string {
  return `${round(x)} ${round(y)}`
}

/** A hundredth of a pixel is nothing that can be seen. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
