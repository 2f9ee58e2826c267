import type { Block } from './blocks.js'
import { columnWidths, toBlocks } from './blocks.js'
import {
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
import { hasDateline, hasPhotoCredit, isBylineLine, isEditorsNote, isEnumerated } from './patterns.js'
import { partHeadings } from './part-headings.js'
import type { Piece } from './pieces.js'
import { toPiece, toRow } from './pieces.js'
import { endsSentence } from './text-shape.js'
import { readVertical } from './vertical.js'
import { rejoinContinuations } from './rejoin-continuations.js'
import { markVerse } from './verse.js'
import type { Zone } from './zones.js'
import { pushAll } from './push-all.js'

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

function zonePiece(lines: readonly Line[], { kind, titleRows }: Zone): Piece {
  // The rows of an index and of a forecast are lines of their own.
  const list = kind === 'index' || kind === 'weather'
  return { ...toPiece(kind, lines.map(toRow), null), titleRows, ...(list && { list }) }
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
