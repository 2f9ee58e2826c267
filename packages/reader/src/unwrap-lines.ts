import type { Line } from './lines.js'
import { splitLines } from './lines.js'
import { endsClause, endsSentence } from './text-shape.js'

/** A text whose paragraphs are not broken over lines any more, with its way back. */
export interface UnwrappedText {
  readonly text: string
  /** Offset in the text as given of the character that stands at an offset; of the end, the end. UTF-16 units. */
  sourceOffset(offset: number): number
}

/** Two lines are set in one column if their widths differ by no more, in cells: justified lines may lack a mark or two. */
const SLACK = 2
/** Narrower lines are headings, rows or verse. */
const NARROWEST = 8
/** The same for a line that no other of its width bears out. */
const NARROWEST_ALONE = 12

/**
 * Takes out of a bare text the line breaks at which a paragraph goes on, with the blanks around them, by what the reader asks of the
 * lines of a page: the line fills its column and ends no clause, and the next one is not set in. What stands on lines of its own
 * (headings, rows, bylines) stays there. Nothing else is changed; undefined where there is nothing to take out.
 */
export function unwrapLines(text: string): UnwrappedText | undefined {
  if (!text.includes('\n')) return undefined
  const lines = splitLines(text)
  const columns = columnsOf(lines)
  const cuts = lines.flatMap((line, i) => {
    const below = lines[i + 1]
    return below && goesOn(line, below, columns[i] ?? 0, text) ? [{ start: line.end, end: below.start }] : []
  })
  if (cuts.length === 0) return undefined
  /** Where each piece that stays begins, in the result and in the source. */
  const starts = [0]
  const sources = [0]
  const pieces: string[] = []
  let length = 0
  let from = 0
  for (const { start, end } of cuts) {
    pieces.push(text.slice(from, start))
    length += start - from
    starts.push(length)
    sources.push((from = end))
  }
  pieces.push(text.slice(from))
  return {
    text: pieces.join(''),
    sourceOffset: (offset) => {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >>> 1
        if ((starts[middle] ?? Infinity) <= offset) low = middle
        else high = middle - 1
      }
      return (sources[low] ?? 0) + offset - (starts[low] ?? 0)
    },
  }
}

/** For each line the width of the column that its block (lines with no blank one between) is set in; 0: none is seen. */
function columnsOf(lines: readonly Line[]): readonly number[] {
  const columns: number[] = []
  for (let first = 0; first < lines.length;) {
    let end = first + 1
    while (end < lines.length && lines[end]?.gap === 0) end++
    const block = lines.slice(first, end)
    const column = columnOf(block)
    columns.push(...block.map(() => column))
    first = end
  }
  return columns
}

function columnOf(block: readonly Line[]): number {
  const widest = Math.max(...block.map(({ cells }) => cells))
  if (widest < NARROWEST) return 0
  const full = block.filter(({ cells }) => cells >= widest - SLACK)
  // Two lines of one width may be a couplet of headings; prose runs over its lines.
  const prose = full.filter(({ text }) => /[，。]/.test(text))
  if (full.length > 1) return prose.length > 0 ? widest : 0
  // One line and the end of its sentence: a heading is narrower than what it heads.
  const [only, rest] = block
  const isBroken =
    block.length === 2 &&
    only === full[0] &&
    rest !== undefined &&
    /[，。]/.test(rest.text.slice(0, -2)) &&
    endsSentence(rest.text)
  return isBroken && widest >= NARROWEST_ALONE ? widest : 0
}

function goesOn(line: Line, below: Line, column: number, text: string): boolean {
  if (column === 0 || below.gap > 0 || below.indented || line.cells < column - SLACK) return false
  if (endsClause(text.slice(Math.max(line.start, line.end - 12), line.end))) return false
  // Latin words keep the blank that the line break stands for.
  return !(/[A-Za-z]$/.test(line.text) && /^[A-Za-z]/.test(below.text))
}
