import { sortLines } from './heading-rows.js'
import type { Line } from './lines.js'
import { localColumns } from './local-columns.js'
import { hasDateline, isBylineLine } from './patterns.js'
import { endsSentence } from './text-shape.js'
import { isLonePointer, isSignatureLine } from './zone-patterns.js'

/** Fewer lines than this are no page whose habits could be told. */
const FEWEST = 8
/** Share of lines with a blank line above from which blank lines stand everywhere. */
const EVERYWHERE = 0.9
const ALL = 0.97
const NOWHERE = 0.04

/**
 * Lines with blank lines above them that say something. Some pages have none, others one under every printed line: there the
 * blank lines are taken off, and put where widths and marks show that something else begins.
 */
export function respace(lines: readonly Line[]): readonly Line[] {
  if (lines.length < FEWEST) return lines
  const spaced = lines.slice(1).filter(({ gap }) => gap > 0).length / (lines.length - 1)
  if (spaced >= ALL || (spaced >= EVERYWHERE && isWrapped(lines)))
    return respace(lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) })))
  return spaced <= NOWHERE ? setGaps(lines) : lines
}

/** Most lines stand in a column: they are its rows, not paragraphs. */
function isWrapped(lines: readonly Line[]): boolean {
  return localColumns(lines).filter((column) => column !== null).length * 2 >= lines.length
}

function setGaps(lines: readonly Line[]): readonly Line[] {
  const columns = localColumns(lines)
  const sorts = sortLines(lines, columns)
  return lines.map((line, i) => {
    const above = lines[i - 1]
    if (above === undefined || line.gap > 0 || (sorts[i] === 'vertical' && sorts[i - 1] === 'vertical')) return line
    const begins =
      sorts[i] !== sorts[i - 1] ||
      isLonePointer(above.text) ||
      isSignatureLine(line.text) !== isSignatureLine(above.text) ||
      hasDateline(line.text) ||
      isBylineLine(line.text) !== isBylineLine(above.text) ||
      (endsSentence(above.text) && endsParagraph(above, columns[i - 1] ?? null)) ||
      line.indented
    return begins ? { ...line, gap: 1 } : line
  })
}

function endsParagraph(line: Line, column: number | null): boolean {
  return column === null || line.cells < column - 2
}
