import type { FactId, Language } from '@shanhai/model'
import type { KnowledgeGraph } from '../attributes.js'
import type { Conflict, ConflictSide } from '../conflicts.js'
import { CONFLICT_LABELS, conflictSentence } from '../wording/conflict-words.js'
import type { DossierItem } from './dossier.js'
import type { NoteList } from './note-list.js'

interface ContestedContext {
  readonly graph: KnowledgeGraph
  /** Of the whole graph. */
  readonly conflicts: readonly Conflict[]
  readonly list: NoteList
  readonly language: Language
}

/** Those of some facts and figures that are contradicted, each with what contradicts it and why. */
export function contestedItems(
  facts: ReadonlySet<FactId>,
  { graph, conflicts, list, language }: ContestedContext,
): readonly DossierItem[] {
  const item = (side: ConflictSide, marks: readonly string[]): DossierItem => ({
    text: conflictSentence(graph, side, language),
    marks,
    ...list.refer(side.claims),
  })
  return conflicts.flatMap(({ kind, sides }) => {
    const own = sides.find(({ fact }) => facts.has(fact))
    if (own === undefined) return []
    const other = own === sides[0] ? sides[1] : sides[0]
    return [{ ...item(own, []), against: [item(other, [CONFLICT_LABELS[kind][language]])] }]
  })
}
