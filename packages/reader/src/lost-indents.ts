import type { Line } from './lines.js'
import { localColumns } from './local-columns.js'
import { endsSentence } from './text-shape.js'

/** A paragraph's first line is set in by two cells. */
const INDENT = 2
/** By so much a line may be short of its column for the indent, and no more: half a cell and a mark that may not begin a line. */
const LEAST = 1.4
const MOST = 3.2
/** Fewer first lines prove no habit. */
const FEWEST = 4
const SHARE = 0.6

/**
 * Widens the first lines of paragraphs by their indent on pages where the blanks that set them in did not come through: they
 * are short of the column by two cells, page after page, and would look like headings.
 */
export function restoreIndents(lines: readonly Line[]): readonly Line[] {
  const columns = localColumns(lines)
  const missing = lines.map((line, i) => missingCells(line, lines[i - 1], columns[i] ?? null))
  const first = missing.filter((cells) => cells !== null && cells <= MOST)
  const short = first.filter((cells) => cells !== null && cells >= LEAST)
  if (short.length < FEWEST || short.length < SHARE * first.length) return lines
  return lines.map((line, i) => {
    const cells = missing[i] ?? null
    return cells !== null && cells >= LEAST && cells <= MOST ? { ...line, cells: line.cells + INDENT } : line
  })
}

/** Cells by which the first line of a paragraph is short of its column; null for any other line. */
function missingCells(line: Line, above: Line | undefined, column: number | null): number | null {
  if (column === null || line.indented || endsSentence(line.text)) return null
  // A heading or a byline stands above: a line that breaks off far from the column's end.
  const begins = above === undefined || endsSentence(above.text) || above.cells < column - MOST
  return begins ? column - line.cells : null
}
