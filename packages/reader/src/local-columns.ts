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
/** Lines of one column differ by so much: a mark that may not begin a line, half a digit. */
const TOLERANCE = 1.5
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
  return lines.map((_, i) => columnOf(lines.slice(Math.max(0, i - REACH), i + REACH + 1)) ?? page)
}

/** The width in which most of the lines that break off are set, the larger one of two that are equally common; null: none. */
export function columnOf(lines: readonly Line[]): number | null {
  const open = lines.filter(isOpen).map((line) => line.cells)
  let best: { width: number; count: number } | null = null
  for (const width of new Set(open)) {
    const count = open.filter((other) => Math.abs(other - width) <= TOLERANCE).length
    if (best === null || count > best.count || (count === best.count && width > best.width)) best = { width, count }
  }
  if (best === null || best.count < FEWEST || best.count * 2 < open.length) return null
  const area = lines.reduce((sum, line) => sum + line.cells, 0)
  if (best.count * best.width < LEAST_SHARE * area) return null
  // First lines of paragraphs may be short by their indent, and hardly a line is too wide.
  const { width } = best
  const alike = open.filter((other) => Math.abs(other - width) <= TOLERANCE).sort((a, b) => a - b)
  return alike[Math.floor(alike.length * FULL)] ?? width
}

function isOpen({ text, cells }: Line): boolean {
  return cells >= MIN_COLUMN && cells <= MAX_COLUMN && !endsClause(text)
}
