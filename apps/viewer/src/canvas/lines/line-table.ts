import { LINE_KINDS, LINE_STANDINGS } from '../marks.js'
import type { Drawing } from '../to-drawing.js'
import type { LineTable, LineView } from './line-messages.js'

/** The lines of a drawing as numbers, with the keys that they stand for. */
export interface NumberedLines {
  readonly table: LineTable
  readonly edges: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
}

export function numberLines(drawing: Drawing): NumberedLines {
  const nodes = new Map(drawing.nodes().map((key, i) => [key, i]))
  const edges = drawing.edges().sort((a, b) => zOf(drawing, a) - zOf(drawing, b))
  const count = edges.length
  const table = {
    ends: new Uint32Array(2 * count),
    kinds: new Uint8Array(count),
    standings: new Uint8Array(count),
    widths: new Float32Array(count),
    offsets: new Float32Array(count),
    radii: Float32Array.from(drawing.mapNodes((_key, { size }) => size)),
  }
  edges.forEach((key, i) => {
    const { line, standing, size, offset } = drawing.getEdgeAttributes(key)
    table.ends.set(
      drawing.extremities(key).map((end) => nodes.get(end) ?? 0),
      2 * i,
    )
    table.kinds[i] = LINE_KINDS.indexOf(line)
    table.standings[i] = LINE_STANDINGS.indexOf(standing)
    table.widths[i] = size
    table.offsets[i] = offset
  })
  return { table, edges, numbers: new Map(edges.map((key, i) => [key, i])) }
}

function zOf(drawing: Drawing, edge: string): number {
  return drawing.getEdgeAttribute(edge, 'zIndex')
}

/** Two numbers a node, in the order of the drawing. */
export function pointsOf(drawing: Drawing): Float32Array {
  const points = new Float32Array(2 * drawing.order)
  let i = 0
  drawing.forEachNode((_key, { x, y }) => {
    points[i++] = x
    points[i++] = y
  })
  return points
}

/** Where lines are looked for. */
export interface LineSearch extends Pick<LineView, 'matrix' | 'zoom'> {
  /** Pixels. */
  readonly at: readonly [number, number]
  readonly within: number
}

/** The uppermost of the shown lines that pass a place within so many pixels; null: none does. */
export function lineAt(
  { ends, offsets }: LineTable,
  { points, shown }: { readonly points: Float32Array; readonly shown: Uint8Array },
  { matrix: [a, b, c, d, e, f], zoom, at: [x, y], within }: LineSearch,
): number | null {
  for (let line = shown.length - 1; line >= 0; line--) {
    if (shown[line] !== 1) continue
    const [from, to] = [2 * (ends[2 * line] ?? 0), 2 * (ends[2 * line + 1] ?? 0)]
    const [px, py, qx, qy] = [points[from] ?? 0, points[from + 1] ?? 0, points[to] ?? 0, points[to + 1] ?? 0]
    const [dx, dy] = [a * (qx - px) + c * (qy - py), b * (qx - px) + d * (qy - py)]
    const length = Math.hypot(dx, dy)
    if (length === 0) continue
    const aside = ((offsets[line] ?? 0) * zoom) / length
    const [x1, y1] = [a * px + c * py + e - x + dy * aside, b * px + d * py + f - y - dx * aside]
    const part = Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / (length * length)))
    if (Math.hypot(x1 + part * dx, y1 + part * dy) <= within) return line
  }
  return null
}
