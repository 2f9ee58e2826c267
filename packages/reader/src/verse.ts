import type { Piece } from './pieces.js'

/** More rows of display type than this, with no body between them, are no headline. */
const MOST_HEADING_ROWS = 7
/** A stanza has this many lines at least, and none of them is wider than this. */
const LEAST_LINES = 2
const WIDEST = 20

/**
 * Poems look like heap upon heap of headings: short rows without marks. Where more rows stand together than any headline has,
 * stanzas are bodies, each row a line of its own; a single row between them, or above a writer's name, stays a title.
 */
export function markVerse(pieces: readonly Piece[]): readonly Piece[] {
  const marked = [...pieces]
  for (let i = 0; i < pieces.length;) {
    let end = i
    while (isDisplay(pieces[end])) end++
    if (countRows(pieces.slice(i, end)) > MOST_HEADING_ROWS)
      for (let at = i; at < end; at++) if (isStanza(pieces, at)) marked[at] = toVerse(pieces[at] as Piece)
    i = Math.max(end, i + 1)
  }
  return marked
}

function isDisplay(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.kind === 'heading' || piece.kind === 'byline') && piece.vertical !== true
}

function countRows(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === 'heading' ? piece.rows.length : 0), 0)
}

function isStanza(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece?.kind !== 'heading' || piece.rows.length < LEAST_LINES) return false
  if (pieces[at + 1]?.kind === 'byline') return false
  return piece.rows.every(({ text, lines }) => (lines[0]?.cells ?? 0) <= WIDEST && !/^[—─]|[:：]$|\d\s?版/.test(text))
}

function toVerse(piece: Piece): Piece {
  return { ...piece, kind: 'body', list: true }
}
