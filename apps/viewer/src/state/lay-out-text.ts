import { compareCodeUnits } from '@shanhai/model'
import type { ArticleText, TextRange } from './texts.js'

/** A piece of an article: plain, a name that can be opened, words that prove facts, or both. */
export interface TextPiece {
  readonly text: string
  /** The entity that the piece names; null: none. */
  readonly entity: string | null
  /** Facts that the piece helps to prove, sorted. */
  readonly facts: readonly string[]
}

/** Cuts an article into paragraphs of pieces; joined, with `\n` between the paragraphs, they are its text. */
export function layOutText({ text, mentions, passages }: ArticleText): readonly (readonly TextPiece[])[] {
  if (text === null) return []
  const names = outermost(mentions)
  let start = 0
  return text.split('\n').map((paragraph) => {
    const pieces = cut(text, { start, end: start + paragraph.length }, names, passages)
    start += paragraph.length + 1
    return pieces
  })
}

/** Whether words begin at a piece of a paragraph that prove a fact. */
export function beginsProof(pieces: readonly TextPiece[], at: number): boolean {
  return begun(pieces, at).length > 0
}

/** Index of the last piece of the longest proof that begins at a piece; the piece itself where none does. */
export function proofEnd(pieces: readonly TextPiece[], at: number): number {
  const ends = begun(pieces, at).map((fact) => {
    const after = pieces.findIndex(({ facts }, i) => i > at && !facts.includes(fact))
    return after < 0 ? pieces.length - 1 : after - 1
  })
  return Math.max(at, ...ends)
}

function begun(pieces: readonly TextPiece[], at: number): readonly string[] {
  return (pieces[at]?.facts ?? []).filter((fact) => pieces[at - 1]?.facts.includes(fact) !== true)
}

function cut(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  names: readonly TextRange[],
  passages: readonly TextRange[],
): readonly TextPiece[] {
  const touches = (range: TextRange): boolean => range.start < end && range.end > start
  const [here, proofs] = [names.filter(touches), passages.filter(touches)]
  const inside = [...here, ...proofs].flatMap((range) => [range.start, range.end])
  const bounds = [...new Set([start, ...inside, end])].filter((at) => at >= start && at <= end).sort((a, b) => a - b)
  return bounds.slice(0, -1).map((from, i) => {
    const to = bounds[i + 1] ?? end
    const covers = (range: TextRange): boolean => range.start <= from && range.end >= to
    const facts = new Set(proofs.filter(covers).map(({ key }) => key))
    return {
      text: text.slice(from, to),
      entity: here.find(covers)?.key ?? null,
      facts: [...facts].sort(compareCodeUnits),
    }
  })
}

/** Names that lie in no longer one and overlap none before them. */
function outermost(mentions: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = []
  for (const range of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end))
    if (range.start >= (kept.at(-1)?.end ?? 0) && range.end > range.start) kept.push(range)
  return kept
}
