import { isBareAuthor } from './author-lines.js'
import type { Piece, Row } from './pieces.js'
import { toPiece } from './pieces.js'
import { isColumnTitle } from './column-titles.js'

/**
 * Parts what was read as one heading: the title of a series above it (新春走基层) and the bare name of a writer below, which
 * only a heading beside it tells from other words.
 */
export function partHeadings(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, i): readonly Piece[] => {
    if (isWriterBelowHeading(pieces, i)) return [{ ...piece, kind: 'byline' }]
    if (piece.kind !== 'heading' || piece.vertical === true) return [piece]
    const above = pieces[i - 1]
    const { rows } = piece
    let titles = 0
    while (titles < rows.length - 1 && isColumnTitle(rows[titles]?.text ?? '')) titles++
    if (titles === 0 && isShoulder(rows)) titles = 1
    const first = above?.kind === 'heading' ? 0 : titles + 1
    let end = rows.length
    while (end > first && isBareAuthor(rows[end - 1]?.text ?? '')) end--
    return [
      ...rows.slice(0, titles).flatMap((row) => part(piece, 'heading', [row])),
      ...part(piece, 'heading', rows.slice(titles, end)),
      ...part(piece, 'byline', rows.slice(end)),
    ]
  })
}

/** `（本报记者 甲乙）` closes a story; between a headline and a body it opens one. */
function isWriterBelowHeading(pieces: readonly Piece[], i: number): boolean {
  const [above, piece, below] = [pieces[i - 1], pieces[i], pieces[i + 1]]
  if (above?.kind !== 'heading' || piece?.kind !== 'body' || below?.kind !== 'body') return false
  return (
    piece.rows.length === 1 &&
    piece.text.length <= 30 &&
    /^[（(][^（()）]+[)）]$/u.test(piece.text) &&
    /记者|通讯员/.test(piece.text)
  )
}

/** A short row above a headline of two: a headline with a subtitle needs no third unless it is a series. */
function isShoulder(rows: readonly Row[]): boolean {
  const [first, second, third] = rows.map((row) => row.text)
  if (first === undefined || second === undefined || third === undefined) return false
  return /^\p{Script=Han}{2,5}$/u.test(first) && second.length >= 1.6 * first.length && /^[—─]/.test(third)
}

function part({ column, list }: Piece, kind: Piece['kind'], rows: readonly Row[]): readonly Piece[] {
  return rows.length === 0 ? [] : [{ ...toPiece(kind, rows, column), ...(list === true && { list }) }]
}
