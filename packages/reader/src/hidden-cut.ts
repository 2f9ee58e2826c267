import type { RoledPiece } from './draft.js'
import { toPiece } from './pieces.js'
import { createShares } from './shares.js'
import { endingOdds, openingOdds } from './story-cues.js'

/** What words shared and words that open a story weigh beside the likelihood of the characters. */
const ODDS_WEIGHT = 2

/**
 * Two articles run on without a heading between them, since each has a headline of its own elsewhere: finds the
 * paragraph at which the second one begins. The best cut makes both halves most uniform in their characters
 * (Utiyama & Isahara 2001, "A statistical model for domain-independent text segmentation", for one cut), parts texts that share
 * hardly a telling word, and has a story's opening words below it.
 *
 * @param after text that belongs to the second article for certain: its headline, and what follows it
 * @returns index into `pieces` of the first one after the cut; null if there is no room for a cut
 */
export function hiddenCut(pieces: readonly RoledPiece[], after: string): number | null {
  const second = { ...toPiece('body', [], null), text: after }
  const shares = createShares([...pieces.map(({ piece }) => piece), second])
  const right = countedText()
  right.add(after)
  for (const { piece } of pieces) right.add(piece.text)
  const left = countedText()
  let best: { at: number; score: number } | null = null
  for (let at = 1; at < pieces.length; at++) {
    const [above, below] = [pieces[at - 1]?.piece.text ?? '', pieces[at]?.piece.text ?? '']
    shares.moveLeft(at - 1)
    left.add(above)
    right.remove(above)
    if (!canBegin(pieces, at)) continue
    const odds = endingOdds(above) + openingOdds(below) - shares.kinship()
    const score = left.score() + right.score() + ODDS_WEIGHT * odds
    if (best === null || score > best.score) best = { at, score }
  }
  return best?.at ?? null
}

/** An article begins after a finished paragraph of text, never right under a subheading or after the headline. */
function canBegin(pieces: readonly RoledPiece[], i: number): boolean {
  const [above, here] = [pieces[i - 1], pieces[i]]
  return here?.role === 'body' && above?.role === 'body' && /[。！？!?…”"’」]$|\.\.$/.test(above.piece.text)
}

interface CountedText {
  add(text: string): void
  remove(text: string): void
  /** Log-likelihood of the text under its own smoothed character-pair frequencies. */
  score(): number
}

function countedText(): CountedText {
  const counts = new Map<string, number>()
  let total = 0
  let sum = 0
  const change = (text: string, step: 1 | -1): void => {
    for (let i = 0; i + 1 < text.length; i++) {
      const pair = text.slice(i, i + 2)
      const n = counts.get(pair) ?? 0
      sum += nLogN(n + step) - nLogN(n)
      counts.set(pair, n + step)
      total += step
    }
  }
  return {
    add: (text) => {
      change(text, 1)
    },
    remove: (text) => {
      change(text, -1)
    },
    score: () => sum - nLogN(total),
  }
}

function nLogN(n: number): number {
  return n > 0 ? n * Math.log(n) : 0
}
