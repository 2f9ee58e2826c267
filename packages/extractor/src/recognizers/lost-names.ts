import { overlaps } from '@shanhai/model'
import type { ArticleDocument } from '../document/article-document.js'
import type { Candidate } from './recognizer.js'
import type { LostName } from '../relations/trace.js'

/** The candidates that lost their place to a kept mention over them. */
export function lostNames(
  { text }: ArticleDocument,
  candidates: readonly Candidate[],
  kept: readonly Candidate[],
): readonly LostName[] {
  const wanted = new Set(kept)
  return candidates.flatMap((candidate): readonly LostName[] => {
    const winner = wanted.has(candidate) ? undefined : kept.find((mention) => overlaps(mention, candidate))
    if (!winner) return []
    return [
      {
        text: text.slice(candidate.start, candidate.end),
        type: candidate.type,
        recognizer: candidate.recognizer,
        lostTo: text.slice(winner.start, winner.end),
        lostToRecognizer: winner.recognizer,
      },
    ]
  })
}
