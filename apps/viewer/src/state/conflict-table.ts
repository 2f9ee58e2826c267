import type { ConflictSide, ParsedGraph } from '@shanhai/graph'
import { CONFLICT_LABELS, conflictSentence } from '@shanhai/graph'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'
import { sourcesOf } from './claim-table.js'
import { conflictIndex } from './conflict-index.js'
import { opensConflict } from './against.js'
import type { ShownMeasure } from './shown-measures.js'
import type { Table } from './table.js'
import type { VisibleParts } from './visible-parts.js'

interface ConflictTableParts {
  readonly visible: VisibleParts
  readonly measures: readonly ShownMeasure[]
  readonly language: Language
}

const COLUMNS = [
  ['first', 'sentence'],
  ['second', 'sentence'],
  ['why', 'name'],
  ['firstSources', 'sentence'],
  ['secondSources', 'sentence'],
  ['firstQuotes', 'text'],
  ['secondQuotes', 'text'],
] as const

/** Contradictions, both sides in one row; one that the filters leave a side of is there. */
export function conflictTable(parsed: ParsedGraph, { visible, measures, language }: ConflictTableParts): Table {
  const { graph } = parsed
  const { columns } = MESSAGES[language].tables
  const { conflicts, outside } = conflictIndex(graph)
  const figures = new Set(measures.flatMap(({ admitted, measure: { id } }) => (admitted ? [id as string] : [])))
  const isShown = ({ fact }: ConflictSide): boolean => visible.edges.has(fact) || figures.has(fact)
  const sources = ({ claims }: ConflictSide): string =>
    [...new Set(claims.map((claim) => listedOr(sourcesOf(parsed, claim, language), claim.status, language)))].join(
      MESSAGES[language].semicolon,
    )
  const quotes = ({ claims }: ConflictSide): string =>
    [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)))].join(' / ')
  return {
    columns: COLUMNS.map(([id, kind]) => ({ id, label: columns[id], kind })),
    rows: conflicts
      .filter(({ sides }) => sides.some(isShown))
      .map((conflict) => {
        const { kind, sides } = conflict
        const [left, right] = sides
        return {
          id: sides.map(({ claims }) => claims[0]?.id ?? '').join(' '),
          opens: opensConflict(conflict),
          entities: sides.flatMap(({ fact, holder }) => (holder === null ? graph.extremities(fact) : [holder])),
          cells: [
            ...sides.map((side) => conflictSentence(graph, side, language)),
            CONFLICT_LABELS[kind][language],
            sources(left),
            sources(right),
            quotes(left),
            quotes(right),
          ],
        }
      }),
    total: conflicts.length,
    outside,
  }
}

/** A list is named where no page is. */
function listedOr(sources: string, status: keyof (typeof MESSAGES)['zh']['statuses'], language: Language): string {
  return sources === '' ? MESSAGES[language].statuses[status] : sources
}
