import { fillsColumn, isFullRow } from './heading-lines.js'
import { findJumpTo } from './jump-lines.js'
import { hasDateline, isEnumerated } from './patterns.js'
import type { Piece } from './pieces.js'
import { cellsOf, endsClause } from './text-shape.js'

/**
 * A paragraph may be cut by a blank line in mid-sentence (a column's end, a picture). What then looks like a heading in the
 * column's width is the paragraph's next lines, unless more headings or a byline come with it.
 */
export function rejoinContinuations(pieces: readonly Piece[]): readonly Piece[] {
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
  const { column } = above
  const open = !endsClause(above.text)
  // The sentence does not go on below, where a paragraph begins: it can only end here.
  if (open && column !== null && lines.length === 1 && (isSetIn(below) || endsInNumbered(above.text))) return true
  // A row that is short of the column without an end mark was set apart: a headline inside the sentence.
  if (column === null || !lines.every((line) => isFullRow(line, column))) return false
  const comma = lines.length === 1 && /[，,]/.test(piece.text)
  return fillsColumn(lines, column) && (open || comma)
}

/** The last words are the head of a numbered section that has not ended: （一）着力扩大内需，全力推动投 | 资消费提升. */
function endsInNumbered(text: string): boolean {
  const tail = text.slice(-60)
  return isEnumerated(tail.slice(1 + Math.max(...['。', '：', '；', '！', '？'].map((mark) => tail.lastIndexOf(mark)))))
}

/** The first line of a paragraph, set in, or widened by a lost indent (see `restoreIndents`). */
function isSetIn(piece: Piece): boolean {
  const line = piece.rows[0]?.lines[0]
  return line !== undefined && (line.indented || line.cells >= cellsOf(line.text) + 1)
}
