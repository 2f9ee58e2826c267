import {
  fillsColumn,
  isFullRow,
  isHeadingRun,
  isLoneJump,
  headingAboveParagraph,
  isWrappedProse,
  leadingHeading,
  trailingHeading,
} from './heading-lines.js'
import type { Line } from './lines.js'
import { isFurniture, isScanLine } from './furniture.js'
import { listEnd, tableEnd } from './lists.js'
import { findJumpTo, hasDateline, hasPhotoCredit, isBylineLine, isEditorsNote, isEnumerated } from './patterns.js'
import { partHeadings } from './part-headings.js'
import type { Piece } from './pieces.js'
import { toPiece, toRow } from './pieces.js'
import { endsClause, endsSentence } from './text-shape.js'
import { readVertical, verticalRunEnd } from './vertical.js'
import { markVerse } from './verse.js'
import type { Zone } from './zones.js'
import { findZones } from './zones.js'
import { pushAll } from './push-all.js'

/** Wider lines than this are whole paragraphs, not wrapped ones. */
const MAX_COLUMN = 44

/** Cuts a page's lines into pieces at blank lines, at bylines and datelines, and where headings touch a body. */
export function splitPieces(lines: readonly Line[]): readonly Piece[] {
  const blocks = toBlocks(lines)
  const columns = columnWidths(blocks)
  const pieces: Piece[] = []
  blocks.forEach((block, i) => {
    if (block.vertical) pushAll(pieces, readVertical(block.lines))
    else if (block.list) pieces.push({ ...toPiece('body', block.lines.map(toRow), null), list: true })
    else if (block.zone !== null) pieces.push(zonePiece(block.lines, block.zone))
    else pushAll(pieces, splitBlock(block.lines, columns[i] ?? null, opensStoryOrByline(blocks[i + 1])))
  })
  return rejoinContinuations(markVerse(partHeadings(pieces)))
}

interface Block {
  readonly lines: readonly Line[]
  readonly vertical: boolean
  readonly zone: Zone | null
  /** Each line is a row of a list. */
  readonly list: boolean
}

function zonePiece(lines: readonly Line[], { kind, titleRows }: Zone): Piece {
  return { ...toPiece(kind, lines.map(toRow), null), titleRows }
}

function toBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = []
  let open: Line[] = []
  const close = (): void => {
    if (open.length > 0) blocks.push({ lines: open, vertical: false, zone: null, list: false })
    open = []
  }
  const zones = new Map(findZones(lines).map((zone) => [zone.from, zone]))
  for (let i = 0; i < lines.length;) {
    const zone = zones.get(i)
    if (zone !== undefined) {
      close()
      blocks.push({ lines: lines.slice(zone.from, zone.to), vertical: false, zone, list: false })
      i = zone.to
      continue
    }
    const rowsEnd = Math.max(listEnd(lines, i), tableEnd(lines, i))
    if (rowsEnd > i) {
      close()
      blocks.push({ lines: lines.slice(i, rowsEnd), vertical: false, zone: null, list: true })
      i = rowsEnd
      continue
    }
    const verticalEnd = verticalRunEnd(lines, i)
    if (verticalEnd > i) {
      close()
      blocks.push({ lines: lines.slice(i, verticalEnd), vertical: true, zone: null, list: false })
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
  const own = blocks.map((block) =>
    block.vertical || block.list || block.zone !== null ? null : ownColumn(block.lines),
  )
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
    .filter((block) => !block.vertical && !block.list && block.zone === null)
    .flatMap((block) => block.lines.slice(0, -1).map((line) => line.cells))
    .sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.8)] ?? 0
  const near = widths.filter((cells) => Math.abs(cells - width) <= 1.5).length
  return widths.length >= MIN_LINES && near * 2 >= widths.length && width <= MAX_COLUMN ? width : null
}

function ownColumn(lines: readonly Line[]): number | null {
  const MIN_LINES = 4
  // Rows without a mark between them are a list, as wide as its words.
  const prose = lines.filter((line) => /[，。,；;]/.test(line.text)).length
  if (lines.length < MIN_LINES || prose * 3 < lines.length) return null
  const widths = lines.slice(0, -1).map((line) => line.cells)
  widths.sort((a, b) => a - b)
  // The upper quartile: most lines of a wrapped paragraph are full, the others are shorter.
  const width = widths[Math.floor(widths.length * 0.6)] ?? 0
  return width >= 6 && width <= MAX_COLUMN ? width : null
}

/** A block that begins with a byline or a dateline: what stands above it may be its headline, or the last one's. */
function opensStoryOrByline(block: Block | undefined): boolean {
  const text = block?.lines[0]?.text ?? ''
  return isBylineLine(text) || hasDateline(text)
}

function splitBlock(lines: readonly Line[], column: number | null, storyFollows: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  let open: Line[] = []
  const close = (before: boolean): void => {
    if (open.length > 0) pushAll(pieces, splitRun(open, column, before))
    open = []
  }
  for (const [i, line] of lines.entries()) {
    const byline = isBylineLine(line.text)
    const alone = byline || isLoneJump(line.text) || isImprint(line.text)
    const dateline = datelineAt(lines, i)
    const note = isEditorsNote(line.text)
    if (alone || dateline || note || (isEnumerated(line.text) && startsAfresh(open.at(-1)))) close(byline || dateline)
    if (byline) pieces.push(toPiece('byline', [toRow(line)], column))
    else open.push(line)
    const noteEnds = isEditorsNote(open[0]?.text ?? '') && endsParagraph(line, column, lines[i + 1])
    if (alone || noteEnds || hasPhotoCredit(line.text)) close(false)
  }
  close(storyFollows)
  return pieces
}

/** A dateline may be broken over lines of a narrow column. */
function datelineAt(lines: readonly Line[], i: number): boolean {
  const LONGEST = 44
  // A bracket with the writer's name that fills a line closes the story above.
  if (/^[（(][^（()）]*[)）]$/.test(lines[i]?.text ?? '')) return false
  let text = ''
  for (let at = i; at < lines.length && text.length < LONGEST; at++) text += lines[at]?.text ?? ''
  return hasDateline(text)
}

/** A paragraph ends with a sentence, short of the column's width or above a line that is set in. */
function endsParagraph(line: Line, column: number | null, below: Line | undefined): boolean {
  return endsSentence(line.text) && (column === null || !isFullRow(line, column) || below?.indented === true)
}

function startsAfresh(above: Line | undefined): boolean {
  return above !== undefined && endsSentence(above.text)
}

/** A lone number may be the end of a wrapped paragraph; only words make an imprint line inside a block. */
function isImprint(text: string): boolean {
  return (isFurniture(text) || isScanLine(text)) && /\p{Script=Han}/u.test(text)
}

/** Parts headings that touch a body's first or last line without a blank line between. */
function splitRun(lines: readonly Line[], column: number | null, storyFollows: boolean): readonly Piece[] {
  if (isHeadingRun(lines) && !isWrappedProse(lines, column)) return [toPiece('heading', lines.map(toRow), column)]
  const head = column === null ? headingAboveParagraph(lines) : leadingHeading(lines, column)
  // Where paragraphs are lines, any row without a mark stands out.
  const tail = Math.max(head, trailingHeading(lines, column ?? Infinity, storyFollows))
  const parts: Piece[] = []
  if (head > 0) parts.push(toPiece('heading', lines.slice(0, head).map(toRow), column))
  if (tail > head) parts.push(toPiece('body', lines.slice(head, tail).map(toRow), column))
  if (tail < lines.length) parts.push(toPiece('heading', lines.slice(tail).map(toRow), column))
  return parts
}

/**
 * A paragraph may be cut by a blank line in mid-sentence (a column's end, a picture). What then looks like a heading in the
 * column's width is the paragraph's next lines, unless more headings or a byline come with it.
 */
function rejoinContinuations(pieces: readonly Piece[]): readonly Piece[] {
  const rejoined: Piece[] = []
  pieces.forEach((piece, i) => {
    const goesOn = continues(rejoined.at(-1), piece, pieces[i + 1]) || beginsBelow(piece, pieces[i + 1])
    rejoined.push(goesOn ? { ...piece, kind: 'body' } : piece)
  })
  return rejoined
}

/** A paragraph's first lines above a blank line: they fill the column, and their sentence goes on in the body below. */
function beginsBelow(piece: Piece, below: Piece | undefined): boolean {
  const lines = piece.rows.flatMap((row) => row.lines)
  const { column } = piece
  if (piece.kind !== 'heading' || column === null || below?.kind !== 'body' || hasDateline(below.text)) return false
  if (!lines.every((line) => line.cells >= column - 1 && line.cells <= column + 0.5)) return false
  return /[，,]/.test(piece.text) && !/—|\p{Script=Han}\s\p{Script=Han}/u.test(piece.text)
}

function continues(above: Piece | undefined, piece: Piece, below: Piece | undefined): boolean {
  if (piece.kind !== 'heading' || above?.kind !== 'body' || above.list === true || piece.gap > 1) return false
  if (below?.kind === 'byline' || below?.kind === 'heading' || below === undefined || hasDateline(below.text))
    return false
  if (isEnumerated(piece.text) || findJumpTo(above.text) !== null) return false
  // Prose may hold a dash or a blank beside a digit; without a comma they are the marks of a headline.
  if (/^[—─]/.test(piece.text) || (!/[，,]/.test(piece.text) && /[\s—]/.test(piece.text))) return false
  const lines = piece.rows.flatMap((row) => row.lines)
  const open = !endsClause(above.text)
  if (above.column === null) return open && lines.length === 1
  const comma = lines.length === 1 && /[，,]/.test(piece.text)
  return fillsColumn(lines, above.column) && (open || (comma && isFullRow(lines[0], above.column)))
}
