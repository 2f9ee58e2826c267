import type { Piece } from './pieces.js'
import { unitsOfPiece } from './pieces.js'
import { kinshipOf } from './similarity.js'

/** What the pieces on both sides of a moving boundary share; each piece is counted once. */
export interface Shares {
  /** Takes the piece from the right to the left. */
  moveLeft(index: number): void
  /** Characters. */
  leftLength(): number
  rightLength(): number
  /** A logarithm of odds, see {@link kinshipOf}. */
  kinship(): number
}

/** Shares of a run of pieces, all of them on the right at first. */
export function createShares(pieces: readonly Piece[]): Shares {
  const units = pieces.map((piece) => unitsOfPiece(piece).pairs)
  const left = new Set<number>()
  const right = new Map<number, number>()
  for (const pairs of units) for (const pair of pairs) right.set(pair, (right.get(pair) ?? 0) + 1)
  let shared = 0
  let [leftLength, rightLength] = [0, pieces.reduce((sum, piece) => sum + piece.text.length, 0)]
  return {
    moveLeft: (index) => {
      const length = pieces[index]?.text.length ?? 0
      leftLength += length
      rightLength -= length
      for (const pair of units[index] ?? []) {
        const rest = (right.get(pair) ?? 0) - 1
        if (rest === 0) right.delete(pair)
        else right.set(pair, rest)
        const known = left.has(pair)
        if (!known) left.add(pair)
        if (!known && rest > 0) shared++
        else if (known && rest === 0) shared--
      }
    },
    leftLength: () => leftLength,
    rightLength: () => rightLength,
    kinship: () => kinshipOf(shared, left.size * right.size),
  }
}
