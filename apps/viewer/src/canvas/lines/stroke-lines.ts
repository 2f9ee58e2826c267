import { BREAK, HOLLOW, LINE_KINDS, LINE_STANDINGS } from '../marks.js'
import type { LineTable, LineView } from './line-messages.js'

/** What is needed of a canvas. */
export type Pen = Pick<
  OffscreenCanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'lineTo' | 'stroke' | 'fill' | 'strokeStyle' | 'fillStyle' | 'lineWidth'
>

/** Pixels below which a line of a pair would not stand out, and below which any other would not be seen: of one, strokes are cheap. */
const THINNEST = { pair: 1.7, other: 1 } as const
const FIRST_PAIR = LINE_KINDS.indexOf('reference')
const [OVER, PLANNED] = [LINE_STANDINGS.indexOf('over'), LINE_STANDINGS.indexOf('planned')]
/** A head of a thinner line would be a speck. */
const HEAD_FROM = 1.2
/** Length, and half of the width, of an arrow head for a line of one pixel; those of sigma. */
const [HEAD_LENGTH, HEAD_HALF] = [2.5, 1]
/** Lines in one stroke: of the thinnest many at once are cheapest, of others few. */
const BATCH = { thin: 64, thick: 4 } as const

/**
 * Strokes lines with their arrow heads; those that lie outside of the view are left out.
 *
 * @param numbers of the lines, in the order in which they are drawn
 */
export function strokeLines(
  pen: Pen,
  { table, points }: { readonly table: LineTable; readonly points: Float32Array },
  { matrix: [a, b, c, d, e, f], width, height, zoom, colors, ground }: LineView,
  numbers: Iterable<number>,
): void {
  const { ends, kinds, standings, widths, offsets, radii } = table
  let heads: number[] = []
  let [kind, standing, thick, open] = [-1, 0, 0, 0]
  const flush = (): void => {
    if (open === 0) return
    pen.stroke()
    if (standing === PLANNED) {
      pen.strokeStyle = ground
      pen.lineWidth = HOLLOW.share * thick
      pen.stroke()
    }
    pen.beginPath()
    for (let i = 0; i < heads.length; i += 6) {
      pen.moveTo(heads[i] ?? 0, heads[i + 1] ?? 0)
      pen.lineTo(heads[i + 2] ?? 0, heads[i + 3] ?? 0)
      pen.lineTo(heads[i + 4] ?? 0, heads[i + 5] ?? 0)
    }
    if (heads.length > 0) pen.fill()
    ;[heads, open] = [[], 0]
  }
  for (const line of numbers) {
    const [from, to] = [ends[2 * line] ?? 0, ends[2 * line + 1] ?? 0]
    const [px, py, qx, qy] = [
      points[2 * from] ?? 0,
      points[2 * from + 1] ?? 0,
      points[2 * to] ?? 0,
      points[2 * to + 1] ?? 0,
    ]
    let [x1, y1] = [a * px + c * py + e, b * px + d * py + f]
    let [x2, y2] = [a * qx + c * qy + e, b * qx + d * qy + f]
    if (Math.max(x1, x2) < 0 || Math.min(x1, x2) > width || Math.max(y1, y2) < 0 || Math.min(y1, y2) > height) continue
    const length = Math.hypot(x2 - x1, y2 - y1)
    if (length === 0) continue
    const own = kinds[line] ?? 0
    const size = Math.max(own < FIRST_PAIR ? THINNEST.other : THINNEST.pair, (widths[line] ?? 0) * zoom)
    const now = standings[line] ?? 0
    if (kind !== own || standing !== now || thick !== size || open >= (size > 1 ? BATCH.thick : BATCH.thin)) {
      flush()
      ;[kind, standing, thick] = [own, now, size]
      pen.strokeStyle = pen.fillStyle = colors[kind] ?? ''
      pen.lineWidth = size
    }
    if (open === 0) pen.beginPath()
    const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length]
    // To the left of its direction, with y downwards.
    const aside = (offsets[line] ?? 0) * zoom
    ;[x1, y1, x2, y2] = [x1 + uy * aside, y1 - ux * aside, x2 + uy * aside, y2 - ux * aside]
    open++
    if (size < HEAD_FROM) {
      pen.moveTo(x1, y1)
      pen.lineTo(x2, y2)
      continue
    }
    const gap = Math.min(length / 2, (radii[to] ?? 0) * zoom)
    const [tipX, tipY] = [x2 - ux * gap, y2 - uy * gap]
    const [backX, backY] = [tipX - ux * HEAD_LENGTH * size, tipY - uy * HEAD_LENGTH * size]
    const half = HEAD_HALF * size
    pen.moveTo(x1, y1)
    if (now === OVER) {
      const half = Math.min(BREAK.pixels, BREAK.share * length) / 2 / length
      pen.lineTo(x1 + (0.5 - half) * (x2 - x1), y1 + (0.5 - half) * (y2 - y1))
      pen.moveTo(x1 + (0.5 + half) * (x2 - x1), y1 + (0.5 + half) * (y2 - y1))
    }
    pen.lineTo(backX, backY)
    heads.push(tipX, tipY, backX + uy * half, backY - ux * half, backX - uy * half, backY + ux * half)
  }
  flush()
}
