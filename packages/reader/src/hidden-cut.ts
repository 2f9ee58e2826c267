import type { RoledPiece } from './drafts.js'
import { toPiece } from './pieces.js'
import { createShares } from './shares.js'
import { endingOdds, openingOdds } from './story-cues.js'

/**
 * Two articles run on without a heading between them, since each has a headline of its own elsewhere: finds the
 * paragraph at which the second one begins. The likeliest cut parts two texts that share hardly a telling word, where what is
 * below it opens as stories do.
 *
 * @param after text that belongs to the second article for certain: its headline, and what follows it
 * @returns index into `pieces` of the first one after the cut; null if there is no room for a cut
 */
export function hiddenCut(pieces: readonly RoledPiece[], after: string): number | null {
  const second = { ...toPiece('body', [], null), text: after }
  const shares = createShares([...pieces.map(({ piece }) => piece), second])
  let best: { at: number; odds: number } | null = null
  for (let at = 1; at < pieces.length; at++) {
    shares.moveLeft(at - 1)
    if (!canBegin(pieces, at)) continue
    const [above, below] = [pieces[at - 1]?.piece.text ?? '', pieces[at]?.piece.text ?? '']
    const odds = endingOdds(above) + openingOdds(below) - shares.kinship()
    if (best === null || odds > best.odds) best = { at, odds }
  }
  return best?.at ?? null
}

/** An article begins after a finished paragraph of text, never right under a subheading or after the headline. */
function canBegin(pieces: readonly RoledPiece[], i: number): boolean {
  const [above, here] = [pieces[i - 1], pieces[i]]
  return here?.role === 'body' && above?.role === 'body' && /[。！？!?…”"’」]$|\.\.$/.test(above.piece.text)
}
