import { isAuthorLine, isBareAuthor } from './author-lines.js'
import type { Line } from './lines.js'
import type { Piece, Row } from './pieces.js'
import { toPiece } from './pieces.js'
import { cellsOf } from './text-shape.js'

/** Fewer lines of one character than this are no vertical type (a list's numbers, a lone drop cap). */
const MIN_LINES = 5
/** Behind a writer's mark two characters are a name. */
const MIN_BYLINE_LINES = 3
const BYLINE_ROW = /^[⊙□■●○◎]?(?:本报|本刊)?(?:记者|通讯员|特约|实习)/u

/** Index after the run of one-character lines that begins at `from`; `from` itself if there is none. */
export function verticalRunEnd(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && isVerticalLine(lines[end] as Line)) end++
  const least = /^[⊙□■●○◎◇◆]$/u.test(lines[from]?.text ?? '') ? MIN_BYLINE_LINES : MIN_LINES
  return end - from >= least ? end : from
}

function isVerticalLine(line: Line): boolean {
  return [...line.text].length <= 2 && cellsOf(line.text) <= 2 && !/[。；;]|.[)）”]/u.test(line.text)
}

/** Reads a run of vertical type: the headline's columns, then the byline's if one follows, and perhaps the next story's. */
export function readVertical(lines: readonly Line[]): readonly Piece[] {
  const pieces: Piece[] = []
  let rows = toColumns(lines)
  while (rows.length > 0) {
    const split = rows.findIndex((_, i) => opensByline(rows, i))
    const cut = split < 0 ? rows.length : split
    if (cut > 0) pieces.push({ ...toPiece('heading', rows.slice(0, cut), null), vertical: true })
    let end = cut
    while (end < rows.length && (end === cut || isOfByline(rows[end]?.text ?? ''))) end++
    if (end > cut) pieces.push(toPiece('byline', rows.slice(cut, end), null))
    rows = rows.slice(end)
  }
  return pieces
}

/** From row `i` on there is the byline: it says so, or nothing but names follows the headline. */
function opensByline(rows: readonly Row[], i: number): boolean {
  const [text = '', next = ''] = [rows[i]?.text, rows[i + 1]?.text]
  if (BYLINE_ROW.test(text) || isAuthorLine(text) || (/^[⊙□■●○◎◇◆]$/u.test(text) && isOfByline(next))) return true
  const rest = rows.slice(i).map((row) => row.text)
  return (
    i > 0 &&
    rest.length <= 6 &&
    (isAuthorLine(rest.join('')) || isBareAuthor(rest.join(rest.some(isSingle) ? '' : ' ')))
  )
}

/** A name, a part of one, or a word that goes with names. */
function isOfByline(text: string): boolean {
  return text.length <= 3 || BYLINE_ROW.test(text) || isAuthorLine(text) || /^(?:文[/／]图|摄影|图[/／]文)$/u.test(text)
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
    const marked = /^[⊙□■●○◎◇◆]/u.test(line.text)
    if (column === undefined || marked || (line.gap > usual && !insideDash)) columns.push([line])
    else column.push(line)
  }
  return columns.map((column) => ({ text: column.map((line) => line.text).join(''), lines: column }))
}
