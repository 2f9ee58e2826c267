import type { Piece } from './pieces.js'
import { cellsOf } from './text-shape.js'

/** The rows of headings in a part of a junction. */
export function headingRows(pieces: readonly Piece[]): readonly string[] {
  const rows: string[] = []
  for (const piece of pieces) if (piece.kind === 'heading') for (const row of piece.rows) rows.push(row.text)
  return rows
}

/** True for a single short row: a rubric as likely as a headline, unless the writer's name stands beside it. */
export function isRubricLike(pieces: readonly Piece[]): boolean {
  if (pieces.some((piece) => piece.kind === 'byline')) return false
  const rows = headingRows(pieces)
  return rows.length === 1 && cellsOf(rows[0] ?? '') <= 8 && !/\s/.test(rows[0] ?? '')
}
