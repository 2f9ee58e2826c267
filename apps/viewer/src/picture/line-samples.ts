import type { KnowledgeGraph } from '@shanhai/graph'
import { RELATION_SCHEMAS } from '@shanhai/model'
import type { LineKind, LineStanding } from '../canvas/marks.js'
import { lineKindOf, lineStandingOf } from '../canvas/marks.js'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'

/** A kind of line with what it says. */
export interface LineSample {
  readonly name: string
  readonly kind: LineKind
  readonly standing: LineStanding
}

/** The kinds of lines that a graph has: pairs by their proof and by whether they are in force, containment, all others. */
export function lineSamples(graph: KnowledgeGraph, language: Language): readonly LineSample[] {
  const messages = MESSAGES[language]
  const { strengths, statuses, canvas, tables, comma } = messages
  const [kinds, standings] = [new Set<LineKind>(), new Set<LineStanding>()]
  graph.forEachEdge((_key, fact) => {
    kinds.add(lineKindOf(fact, false))
    standings.add(lineStandingOf(fact))
  })
  const [pair, within] = [RELATION_SCHEMAS.PAIRED_ASSISTANCE.label[language], RELATION_SCHEMAS.PART_OF.label[language]]
  const proofs = { ...strengths, reference: statuses.reference }
  const samples: readonly LineSample[] = [
    ...(['explicit', 'implied', 'reference'] as const).map((kind) => ({
      ...{ name: `${pair}${comma}${proofs[kind]}`, kind, standing: 'current' as const },
    })),
    ...(['over', 'planned'] as const).map((standing) => ({
      ...{ name: `${pair}${comma}${canvas.standings[standing]}`, kind: 'explicit' as const, standing },
    })),
    { name: within, kind: 'ground', standing: 'current' },
    { name: tables.otherFacts, kind: 'plain', standing: 'current' },
  ]
  return samples.filter(({ kind, standing }) => (standing === 'current' ? kinds.has(kind) : standings.has(standing)))
}
