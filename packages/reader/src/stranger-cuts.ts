import type { Piece } from './pieces.js'
import { createShares } from './shares.js'
import { endingOdds, openingOdds } from './story-cues.js'
import { endsSentence } from './text-shape.js'

/** How much likelier two stories than one must be for a place between two paragraphs to be looked at: a logarithm of odds. */
const LEAST_ODDS = 3
/** Shorter stretches of text share too few words to tell. */
const LEAST_LENGTH = 40
/** Longer runs of paragraphs without a heading are no newspaper's; halving them is not worth the time. */
const LONGEST = 60_000
const DEEPEST = 3

/**
 * Parts a run of body pieces where, though no heading stands there, two stories may meet: the text above and the text below share
 * hardly a telling word, and what stands below begins as stories do. The search over the page decides.
 */
export function partStrangers(pieces: readonly Piece[], depth = 0): readonly (readonly Piece[])[] {
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  if (pieces.length < 2 || depth >= DEEPEST || length > LONGEST) return [pieces]
  const cut = bestCut(pieces)
  if (cut === null) return [pieces]
  return [...partStrangers(pieces.slice(0, cut), depth + 1), ...partStrangers(pieces.slice(cut), depth + 1)]
}

/** Index of the piece with which the likeliest second story begins. */
function bestCut(pieces: readonly Piece[]): number | null {
  const shares = createShares(pieces)
  let best: { readonly at: number; readonly odds: number } | null = null
  for (let at = 1; at < pieces.length; at++) {
    const [above, below] = [pieces[at - 1] as Piece, pieces[at] as Piece]
    shares.moveLeft(at - 1)
    if (!endsSentence(above.text) && above.list !== true) continue
    if (shares.leftLength() < LEAST_LENGTH || shares.rightLength() < LEAST_LENGTH) continue
    const odds = endingOdds(above.text) + openingOdds(below.text) - shares.kinship()
    if (odds >= LEAST_ODDS && (best === null || odds > best.odds)) best = { at, odds }
  }
  return best?.at ?? null
}
