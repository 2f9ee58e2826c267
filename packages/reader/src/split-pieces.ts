import type { Line } from './lines.js'
import {
  findJumpFrom,
  findJumpTo,
  hasDateline,
  hasPhotoCredit,
  isBylineLine,
  isEnumerated,
  isPagePointer,
  isTeaserLabel,
} from './patterns.js'
import type { Piece } from './pieces.js'
import { toPiece, toRow } from './pieces.js'
import { endsClause, endsSentence } from './text-shape.js'
import { readVertical, verticalRunEnd } from './vertical.js'

/** Wider lines than this are whole paragraphs, not wrapped ones. */
const MAX_COLUMN = 44
/** A headline's line is hardly ever wider. */
const MAX_HEADING_CELLS = 40
const MAX_HEADING_ROWS = 6

/** Cuts a page's lines into pieces at blank lines, at bylines and datelines, and where headings touch a body. */
export function splitPieces(lines: readonly Line[]): readonly Piece[] {
  const blocks = toBlocks(lines)
  const columns = columnWidths(blocks)
  const pieces: Piece[] = []
  blocks.forEach((block, i) => {
    if (block.vertical) pieces.push(...readVertical(block.lines))
    else pieces.push(...splitBlock(block.lines, columns[i] ?? null))
  })
  return rejoinContinuations(pieces)
}

interface Block {
  readonly lines: readonly Line[]
  readonly vertical: boolean
}

function toBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = []
  let open: Line[] = []
  const close = (): void => {
    if (open.length > 0) blocks.push({ lines: open, vertical: false })
    open = []
  }
  for (let i = 0; i < lines.length;) {
    const verticalEnd = verticalRunEnd(lines, i)
    if (verticalEnd > i) {
      close()
      blocks.push({ lines: lines.slice(i, verticalEnd), vertical: true })
      i = verticalEnd
      continue
    }
    const line = lines[i] as Line
    if (line.gap > 0) close()
    open.push(line)
    i++
  }
  close()
  return blocks
}

/** Column width of each block: the commonest width of its lines, or the nearest block's where it is too short to tell. */
function columnWidths(blocks: readonly Block[]): readonly (number | null)[] {
  const own = blocks.map((block) => (block.vertical ? null : ownColumn(block.lines)))
  const widths: (number | null)[] = []
  let last: number | null = own.find((width) => width !== null) ?? pageColumn(blocks)
  for (const width of own) {
    last = width ?? last
    widths.push(last)
  }
  return widths
}

/** Column width of a page of short paragraphs: where most lines that are not a paragraph's last have one width. */
function pageColumn(blocks: readonly Block[]): number | null {
  const MIN_LINES = 6
  const widths = blocks
    .filter((block) => !block.vertical)
    .flatMap((block) => block.lines.slice(0, -1).map((line) => line.cells))
    .sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.8)] ?? 0
  const near = widths.filter((cells) => Math.abs(cells - width) <= 1.5).length
  return widths.length >= MIN_LINES && near * 2 >= widths.length && width <= MAX_COLUMN ? width : null
}

function ownColumn(lines: readonly Line[]): number | null {
  const MIN_LINES = 4
  if (lines.length < MIN_LINES) return null
  const widths = lines.slice(0, -1).map((line) => line.cells)
  widths.sort((a, b) => a - b)
  // The upper quartile: most lines of a wrapped paragraph are full, the others are shorter.
  const width = widths[Math.floor(widths.length * 0.6)] ?? 0
  return width >= 6 && width <= MAX_COLUMN ? width : null
}

/** True for a line that could stand in a headline: short, without a sentence's marks. */
export function isHeadingLine(line: { readonly text: string; readonly cells: number }): boolean {
  const { text, cells } = line
  if (cells > MAX_HEADING_CELLS || /[。；;…]|\.\./.test(text)) return false
  if (/[，,、]$/.test(text)) return cells <= 20
  if (/[：:]$/.test(text)) return isTeaserLabel(text)
  const commas = text.match(/[，,]/g)?.length ?? 0
  return commas === 0 ? cells <= 34 || /\s/.test(text) : commas <= 2 && cells <= 24
}

function splitBlock(lines: readonly Line[], column: number | null): readonly Piece[] {
  const pieces: Piece[] = []
  let open: Line[] = []
  const close = (): void => {
    if (open.length > 0) pieces.push(...splitRun(open, column))
    open = []
  }
  for (const line of lines) {
    const alone = isBylineLine(line.text) || isLoneJump(line.text)
    if (alone || hasDateline(line.text) || (isEnumerated(line.text) && startsAfresh(open.at(-1)))) close()
    if (isBylineLine(line.text)) pieces.push(toPiece('byline', [toRow(line)], column))
    else open.push(line)
    if (alone || hasPhotoCredit(line.text)) close()
  }
  close()
  return pieces
}

function startsAfresh(above: Line | undefined): boolean {
  return above !== undefined && endsSentence(above.text)
}

function isLoneJump(text: string): boolean {
  const mark = findJumpFrom(text) ?? findJumpTo(text)
  return mark?.start === 0 && mark.end === text.length
}

/** Parts headings that touch a body's first or last line without a blank line between. */
function splitRun(lines: readonly Line[], column: number | null): readonly Piece[] {
  if (isHeadingRun(lines) && !isWrappedProse(lines, column)) return [toPiece('heading', lines.map(toRow), column)]
  const head = column === null ? 0 : leadingHeading(lines, column)
  const tail = column === null ? lines.length : trailingHeading(lines, head, column)
  const parts: Piece[] = []
  if (head > 0) parts.push(toPiece('heading', lines.slice(0, head).map(toRow), column))
  if (tail > head) parts.push(toPiece('body', lines.slice(head, tail).map(toRow), column))
  if (tail < lines.length) parts.push(toPiece('heading', lines.slice(tail).map(toRow), column))
  return parts
}

function isHeadingRun(lines: readonly Line[]): boolean {
  const last = lines.at(-1)
  if (last === undefined || isLoneJump(last.text)) return false
  if (lines.length > MAX_HEADING_ROWS && !isIndexBox(lines)) return false
  if (findJumpFrom(lines[0]?.text ?? '') !== null || lines.slice(1).some((line) => /[：:]$/.test(line.text)))
    return false
  if (/[，,、]$/.test(last.text) || lines.some((line) => hasDateline(line.text))) return false
  return lines.every(isHeadingLine) && /\p{Script=Han}/u.test(lines.map((line) => line.text).join(''))
}

/**
 * True for rows that fill the column as wrapped prose does: three or more, two with a comma, or any row but the first
 * that fills it exactly with a comma inside (prose under a slogan).
 */
function isWrappedProse(lines: readonly Line[], column: number | null): boolean {
  if (column === null) return false
  const prose = lines.length > 2 || lines.some((line) => /[，,、]/.test(line.text))
  if (prose && lines.length >= 2 && fillsColumn(lines, column)) return true
  const last = lines.at(-1)
  if (last === undefined || lines.length < 2) return false
  return /[，,、]./.test(last.text) && isFullRow(last, column) && !/—$/.test(last.text)
}

/** One row that fills the column, the odd blank or narrow digit aside. */
function isFullRow(line: Line | undefined, column: number): boolean {
  return line !== undefined && line.cells >= column * 0.87 && line.cells <= column + 1.5
}

function fillsColumn(lines: readonly Line[], column: number): boolean {
  return (
    lines.every((line) => line.cells <= column + 1.5) && lines.slice(0, -1).every((line) => line.cells >= column - 1.5)
  )
}

/** A box of references to inside pages may have many rows. */
function isIndexBox(lines: readonly Line[]): boolean {
  return lines.filter((line) => isPagePointer(line.text)).length * 2 >= lines.length
}

/** Rows that stand out of the column at its head: too short or too wide for it, without an end mark. */
function leadingHeading(lines: readonly Line[], column: number): number {
  let n = 0
  while (n < lines.length && n < MAX_HEADING_ROWS && standsOut(lines[n] as Line, column)) n++
  while (n > 0 && /[，,、]$/.test((lines[n - 1] as Line).text)) n--
  return n === lines.length ? 0 : n
}

function trailingHeading(lines: readonly Line[], from: number, column: number): number {
  let tail = lines.length
  while (tail > from && lines.length - tail < MAX_HEADING_ROWS && standsOut(lines[tail - 1] as Line, column)) tail--
  // Only after a finished paragraph: otherwise it is the paragraph's last line.
  const above = lines[tail - 1]
  return above !== undefined && tail > from && endsSentence(above.text) ? tail : lines.length
}

function standsOut(line: Line, column: number): boolean {
  const odd = line.cells < column * 0.75 || line.cells > column * 1.2
  return odd && isHeadingLine(line) && !endsClause(line.text)
}

/**
 * A paragraph may be cut by a blank line in mid-sentence (a column's end, a picture). What then looks like a heading in the
 * column's width is the paragraph's next lines, unless more headings or a byline come with it.
 */
function rejoinContinuations(pieces: readonly Piece[]): readonly Piece[] {
  const rejoined: Piece[] = []
  pieces.forEach((piece, i) => {
    const goesOn = continues(rejoined.at(-1), piece, pieces[i + 1])
    rejoined.push(goesOn ? { ...piece, kind: 'body' } : piece)
  })
  return rejoined
}

function continues(above: Piece | undefined, piece: Piece, below: Piece | undefined): boolean {
  if (piece.kind !== 'heading' || above?.kind !== 'body' || piece.gap > 1) return false
  if (below?.kind === 'byline' || below?.kind === 'heading' || below === undefined || hasDateline(below.text))
    return false
  if (isEnumerated(piece.text) || /[\s—]/.test(piece.text) || findJumpTo(above.text) !== null) return false
  const lines = piece.rows.flatMap((row) => row.lines)
  const open = !endsClause(above.text)
  if (above.column === null) return open && lines.length === 1
  const comma = lines.length === 1 && /[，,]/.test(piece.text)
  return fillsColumn(lines, above.column) && (open || (comma && isFullRow(lines[0], above.column)))
}
