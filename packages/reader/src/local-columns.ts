import type { Line } from './lines.js'
import { endsClause } from './text-shape.js'

/** Wider lines than this are whole paragraphs, not wrapped ones. */
export const MAX_COLUMN = 44
/** Narrower ones are display type. */
const MIN_COLUMN = 6
/** Lines on each side that are asked for the width at a line. */
const REACH = 8
/** Fewest lines of one width that make a column. */
const FEWEST = 3
/** Lines of one column differ by so many half cells: a mark that may not begin a line, half a digit. */
const TOLERANCE = 3
/** Share of a column's lines that are narrower than its width. */
const FULL = 0.7
/** Share of all print that must stand in lines of the column's width, by its area: headings of one width take little of it. */
const LEAST_SHARE = 0.3

/**
 * Width of the column at each line, in cells, null where lines are not wrapped. Only lines that break off inside a clause tell
 * it: they end where the column ends. The width may change on the page, between stories and round a picture.
 */
export function localColumns(lines: readonly Line[]): readonly (number | null)[] {
  const page = columnOf(lines)
  const open = lines.map(isOpen)
  const widths = createWidths()
  const change = (i: number, step: 1 | -1): void => {
    const line = lines[i]
    if (line !== undefined) widths.change(line.cells, open[i] === true, step)
  }
  for (let i = 0; i < REACH; i++) change(i, 1)
  return lines.map((_, i) => {
    change(i + REACH, 1)
    change(i - REACH - 1, -1)
    return widths.column() ?? page
  })
}

/** The width in which most of the lines that break off are set, in cells; null: none. */
export function columnOf(lines: readonly Line[]): number | null {
  const widths = createWidths()
  for (const line of lines) widths.change(line.cells, isOpen(line), 1)
  return widths.column()
}

function isOpen({ text, cells }: Line): boolean {
  return cells >= MIN_COLUMN && cells <= MAX_COLUMN && !endsClause(text)
}

interface Widths {
  change(cells: number, open: boolean, step: 1 | -1): void
  column(): number | null
}

/** How many of some lines have which width, in half cells. */
function createWidths(): Widths {
  const counts = new Int32Array(2 * MAX_COLUMN + TOLERANCE + 1)
  let open = 0
  let area = 0
  return {
    change: (cells, isOpenLine, step) => {
      area += step * cells
      if (!isOpenLine) return
      open += step
      const bin = Math.round(2 * cells)
      counts[bin] = (counts[bin] ?? 0) + step
    },
    column: () => {
      let [best, width] = [0, 0]
      // The larger one of two widths that are equally common.
      for (let bin = 2 * MIN_COLUMN; bin <= 2 * MAX_COLUMN; bin++) {
        if (counts[bin] === 0) continue
        let count = 0
        for (let near = bin - TOLERANCE; near <= bin + TOLERANCE; near++) count += counts[near] ?? 0
        if (count >= best) [best, width] = [count, bin]
      }
      if (best < FEWEST || best * 2 < open || best * width < 2 * LEAST_SHARE * area) return null
      return widest(counts, width, best) / 2
    },
  }
}

/** First lines of paragraphs may be short by their indent, and hardly a line is too wide: the width that most lines keep below. */
function widest(counts: Int32Array, width: number, count: number): number {
  let below = 0
  for (let bin = width - TOLERANCE; bin <= width + TOLERANCE; bin++) {
    below += counts[bin] ?? 0
    if (below > FULL * count) return bin
  }
  return width
}
