import type { Conflict, ParsedGraph } from '@shanhai/graph'
import { CONFLICT_LABELS, conflictSentence } from '@shanhai/graph'
import type { Language } from '../text/messages.js'
import { conflictIndex } from './conflict-index.js'
import type { Selection } from './selection.js'

/** A fact that contradicts another. */
export interface AgainstView {
  readonly sentence: string
  /** Why not both are true. */
  readonly why: string
  readonly opens: Selection
}

/** What contradicts a fact or figure. */
export function describeAgainst({ graph }: ParsedGraph, fact: string, language: Language): readonly AgainstView[] {
  const conflicts = conflictIndex(graph).byFact.get(fact) ?? []
  return conflicts.map((conflict) => {
    const [left, right] = conflict.sides
    return {
      sentence: conflictSentence(graph, left.fact === fact ? right : left, language),
      why: CONFLICT_LABELS[conflict.kind][language],
      opens: opensConflict(conflict),
    }
  })
}

/** Opens both sides beside each other. */
export function opensConflict({ sides: [left, right] }: Conflict): Selection {
  return { kind: 'conflict', key: left.fact, other: right.fact, focus: true }
}
