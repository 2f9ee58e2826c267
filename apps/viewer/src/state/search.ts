import type { KnowledgeGraph } from '@shanhai/graph'
import type { EntityType } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import type { PlaceNames } from './place-names.js'
import type { Form } from './name-forms.js'
import { bestForm, readQuery, toForm } from './name-forms.js'

/** An entity that a query found. */
export interface SearchHit {
  readonly key: string
  readonly name: string
  readonly entityType: EntityType
  /** The alias or code that matched, where the name did not. */
  readonly matched?: string
}

/** Names of all entities, made once for a graph: the much linked first, so that hits need no sorting. */
export type SearchIndex = readonly IndexRow[]

interface IndexRow {
  readonly key: string
  readonly name: string
  readonly entityType: EntityType
  readonly degree: number
  /** The name first, then aliases and code. */
  readonly forms: readonly Form[]
}

/** What a query found: the best hits, and how many there are. */
export interface SearchResult {
  readonly hits: readonly SearchHit[]
  readonly total: number
}

/** Hits shown at once. */
const MAX_HITS = 20

/** @param placeNames names of places that the graph does not have */
export function createSearchIndex(graph: KnowledgeGraph, placeNames: PlaceNames = new Map()): SearchIndex {
  const rows = graph.mapNodes((key, { name, aliases, adcode, entityType }) => ({
    key,
    name,
    entityType,
    degree: graph.degree(key),
    forms: [name, ...aliases, ...(adcode === undefined ? [] : [adcode, ...(placeNames.get(adcode) ?? [])])].map(toForm),
  }))
  return rows.sort((a, b) => b.degree - a.degree || compareCodeUnits(a.key, b.key))
}

/**
 * Entities whose name, alias or code holds the query, in simplified or traditional characters, or whose reading does:
 * whole before beginning before inside, characters before readings, then much linked first.
 */
export function searchEntities(index: SearchIndex, query: string): SearchResult {
  const wanted = readQuery(query)
  if (wanted === null) return { hits: [], total: 0 }
  const byRank: SearchHit[][] = []
  let total = 0
  for (const row of index) {
    const best = bestForm(row.forms, wanted)
    if (best === null) continue
    total++
    const hits = (byRank[best.rank] ??= [])
    if (hits.length < MAX_HITS) hits.push(toHit(row, best.text))
  }
  return { hits: byRank.flat().slice(0, MAX_HITS), total }
}

function toHit({ key, name, entityType }: IndexRow, text: string): SearchHit {
  return { key, name, entityType, ...(text === name ? {} : { matched: text }) }
}
