import { buildKnowledgeGraph, CONFLICT_LABELS, conflictSentence, conflictsOf } from '@shanhai/graph'
import type { ConflictSide, KnowledgeGraph } from '@shanhai/graph'
import type { Contradiction } from './coverage-report.js'
import type { CoveredRecords } from './covered-records.js'

/** The statements of which not both are true, two by two, with the pages that print them. */
export function contradictions({ claims, entities }: CoveredRecords): readonly Contradiction[] {
  const contested = claims.filter((claim) => claim.contested)
  if (contested.length === 0) return []
  const ends = new Set(contested.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object])))
  const input = { entities: [...ends].flatMap((id) => entities.get(id) ?? []), claims: contested, articles: [] }
  const { value: graph } = buildKnowledgeGraph(input, { all: true })
  return conflictsOf(graph).conflicts.map(({ kind, sides: [one, other] }) => ({
    kind,
    why: CONFLICT_LABELS[kind],
    statements: [toStatement(graph, one), toStatement(graph, other)],
  }))
}

function toStatement(graph: KnowledgeGraph, side: ConflictSide): Contradiction['statements'][number] {
  const pages = side.claims.flatMap(({ evidence }) => evidence.map(({ page }) => page))
  return {
    zh: conflictSentence(graph, side, 'zh'),
    en: conflictSentence(graph, side, 'en'),
    pages: [...new Set(pages)].sort(),
  }
}
