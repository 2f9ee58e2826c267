import { isFurniture, isScanLine } from './furniture.js'
import { countAdWords, hasDateline, hasPhotoCredit, isEditorsNote, opensCaption } from './patterns.js'
import type { Piece, PieceKind } from './pieces.js'
import { isZone } from './pieces.js'

const MAX_CAPTION = 240
const MAX_CAPTION_ABOVE_CREDIT = 140
const FORMULAS = /声明作废|特此声明|特此公告|特此通知|分类信息|分类广告|刊登热线|现予以公告|遗失声明/

/** Finds what is no story: photo captions with their credit, advertisements and legal notices, imprint lines. */
export function markPieces(pieces: readonly Piece[]): readonly Piece[] {
  const listed = isListOfBriefs(pieces)
  const kinds = pieces.map((piece) => kindOf(piece, listed))
  pieces.forEach((piece, i) => {
    if (kinds[i] === 'caption' && piece.kind === 'byline') markAboveCredit(pieces, kinds, i)
  })
  joinAds(pieces, kinds)
  return pieces.map((piece, i) => (kinds[i] === piece.kind ? piece : { ...piece, kind: kinds[i] ?? piece.kind }))
}

/** Three arrows or more without a photographer's name are the bullets of a list of briefs; captions have them too. */
function isListOfBriefs(pieces: readonly Piece[]): boolean {
  const FEWEST = 3
  let bullets = 0
  for (const { text, rows } of pieces)
    if (!hasPhotoCredit(text)) for (const row of rows) if (/^[▲△▼▽](?!图)/u.test(row.text)) bullets++
  return bullets >= FEWEST
}

function kindOf(piece: Piece, listed: boolean): PieceKind {
  if (isZone(piece)) return piece.kind
  if (hasDateline(piece.text)) return piece.kind
  if (piece.kind === 'body' && isEditorsNote(piece.text)) return 'note'
  if (piece.rows.every(({ text }) => isFurniture(text) || isScanLine(text))) return 'furniture'
  if (isAd(piece.text)) return 'ad'
  const bullet = listed && /^[▲△▼▽](?!图)/u.test(piece.text)
  const caption = hasPhotoCredit(piece.text) || (opensCaption(piece.text) && !bullet)
  return caption && piece.text.length <= MAX_CAPTION ? 'caption' : piece.kind
}

function isAd(text: string): boolean {
  const { density, kinds } = countAdWords(text)
  return FORMULAS.test(text) || (kinds >= 3 && density >= 1)
}

/** A credit on a line of its own belongs to the short text above it: that is the caption. */
function markAboveCredit(pieces: readonly Piece[], kinds: PieceKind[], credit: number): void {
  const above = pieces[credit - 1]
  if (above?.kind !== 'body' || above.text.length > MAX_CAPTION_ABOVE_CREDIT || hasDateline(above.text)) return
  // Under the last paragraph of a story there is a blank line before the credit of the next picture.
  if (kinds[credit - 2] !== 'body' || pieces[credit]?.gap === 0) kinds[credit - 1] = 'caption'
}

/** What stands among advertisements, or in headings over and under them with no story near, is advertisement too. */
function joinAds(pieces: readonly Piece[], kinds: PieceKind[]): void {
  const ads = kinds.flatMap((kind, i) => (kind === 'ad' ? [i] : []))
  ads.forEach((at, n) => {
    const next = ads[n + 1] ?? (at === ads.at(-1) && noBodyAfter(kinds, at) ? pieces.length : at)
    const between = kinds.slice(at + 1, next)
    const length = pieces.slice(at + 1, next).reduce((sum, piece) => sum + piece.text.length, 0)
    const mixed = between.some((kind) => kind === 'notice' || kind === 'index' || kind === 'weather')
    if (!mixed && between.length <= 3 && length <= 80) kinds.fill('ad', at + 1, next)
  })
}

function noBodyAfter(kinds: readonly PieceKind[], at: number): boolean {
  return !kinds.slice(at + 1).includes('body')
}
