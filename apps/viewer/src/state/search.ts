import type { KnowledgeGraph } from '@shanhai/graph'
import type { EntityType } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'

/** An entity that a query found. */
export interface SearchHit {
  readonly key: string
  readonly name: string
  readonly entityType: EntityType
  /** The alias or code that matched, where the name did not. */
  readonly matched?: string
}

/** Names of all entities, made once for a graph. */
export type SearchIndex = readonly IndexRow[]

interface IndexRow {
  readonly key: string
  readonly name: string
  readonly entityType: EntityType
  readonly degree: number
  /** The name first, then aliases and code: as written, and folded for comparison. */
  readonly forms: readonly { readonly text: string; readonly folded: string }[]
}

/** Hits shown at once. */
const MAX_HITS = 20

export function createSearchIndex(graph: KnowledgeGraph): SearchIndex {
  return graph.mapNodes((key, { name, aliases, adcode, entityType }) => ({
    key,
    name,
    entityType,
    degree: graph.degree(key),
    forms: [name, ...aliases, ...(adcode === undefined ? [] : [adcode])].map((text) => ({ text, folded: fold(text) })),
  }))
}

/** Entities whose name, alias or code holds the query: whole before beginning before inside, then much linked first. */
export function searchEntities(index: SearchIndex, query: string): readonly SearchHit[] {
  const wanted = fold(query.trim())
  if (wanted === '') return []
  const found: { row: IndexRow; rank: number; text: string }[] = []
  for (const row of index) {
    let best: { rank: number; text: string } | null = null
    for (const [i, { text, folded }] of row.forms.entries()) {
      const rank = rankOf(folded, wanted)
      if (rank === null) continue
      const total = rank * 2 + (i === 0 ? 0 : 1)
      if (best === null || total < best.rank) best = { rank: total, text }
    }
    if (best) found.push({ row, ...best })
  }
  found.sort((a, b) => a.rank - b.rank || b.row.degree - a.row.degree || compareCodeUnits(a.row.key, b.row.key))
  return found.slice(0, MAX_HITS).map(({ row: { key, name, entityType }, text }) => ({
    key,
    name,
    entityType,
    ...(text === name ? {} : { matched: text }),
  }))
}

function rankOf(folded: string, wanted: string): number | null {
  const at = folded.indexOf(wanted)
  if (at < 0) return null
  if (folded.length === wanted.length) return 0
  return at === 0 ? 1 : 2
}

/** Full-width and half-width, upper and lower case are one. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
