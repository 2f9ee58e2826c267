import { isAuthorLine, isBareAuthor } from './author-lines.js'
import type { Line } from './lines.js'
import type { Piece, Row } from './pieces.js'
import { toPiece } from './pieces.js'

/** Fewer lines of one character than this are no vertical type (a list's numbers, a lone drop cap). */
const MIN_LINES = 5
const BYLINE_ROW = /^[⊙□■●○◎]?(?:本报|本刊)?(?:记者|通讯员|特约|实习)/u

/** Index after the run of one-character lines that begins at `from`; `from` itself if there is none. */
export function verticalRunEnd(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && isVerticalLine(lines[end] as Line)) end++
  return end - from >= MIN_LINES ? end : from
}

function isVerticalLine(line: Line): boolean {
  return [...line.text].length <= 2 && line.cells <= 2 && !/[。；;]/.test(line.text)
}

/** Reads a run of vertical type: the headline's columns, then the byline's if one follows. */
export function readVertical(lines: readonly Line[]): readonly Piece[] {
  const rows = toColumns(lines)
  const split = rows.findIndex((_, i) => opensByline(rows, i))
  const cut = split < 0 ? rows.length : split
  const pieces: Piece[] = []
  if (cut > 0) pieces.push({ ...toPiece('heading', rows.slice(0, cut), null), vertical: true })
  if (cut < rows.length) pieces.push(toPiece('byline', rows.slice(cut), null))
  return pieces
}

/** From row `i` on there is the byline: it says so, or nothing but names follows the headline. */
function opensByline(rows: readonly Row[], i: number): boolean {
  const [text = '', next = ''] = [rows[i]?.text, rows[i + 1]?.text]
  if (BYLINE_ROW.test(text) || (/^[⊙□■●○◎]$/u.test(text) && BYLINE_ROW.test(next))) return true
  const rest = rows.slice(i).map((row) => row.text)
  return (
    i > 0 &&
    rest.length <= 6 &&
    (isAuthorLine(rest.join('')) || isBareAuthor(rest.join(rest.some(isSingle) ? '' : ' ')))
  )
}

function isSingle(text: string): boolean {
  return text.length === 1
}

/** A blank line parts columns, but not the two halves of a dash; on some pages blank lines stand under every character. */
function toColumns(lines: readonly Line[]): readonly Row[] {
  const columns: Line[][] = []
  const usual = lines.slice(1).reduce((least, { gap }) => Math.min(least, gap), 1)
  for (const line of lines) {
    const column = columns.at(-1)
    const insideDash = line.text === '—' && column?.at(-1)?.text === '—'
    if (column === undefined || (line.gap > usual && !insideDash)) columns.push([line])
    else column.push(line)
  }
  return columns.map((column) => ({ text: column.map((line) => line.text).join(''), lines: column }))
}
