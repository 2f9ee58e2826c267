import type { KnowledgeGraph } from '@shanhai/graph'
import type { EntityType } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import { foldText } from './fold-text.js'
import { matchReadings, readingsOf, toPinyinQuery } from './pinyin.js'

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

interface Form {
  readonly text: string
  /** For comparison: see {@link foldText}. */
  readonly folded: string
  /** The readings of its characters, one list each. */
  readonly readings: readonly (readonly string[])[]
  /** Bit for each letter with which the reading of one of its characters begins. */
  readonly initials: number
}

/** What a query found: the best hits, and how many there are. */
export interface SearchResult {
  readonly hits: readonly SearchHit[]
  readonly total: number
}

/** After those of characters, which are 0 to 2. */
const PINYIN_RANKS = { whole: 3, start: 4, inside: 5 } as const

/** Hits shown at once. */
const MAX_HITS = 20

export function createSearchIndex(graph: KnowledgeGraph): SearchIndex {
  const rows = graph.mapNodes((key, { name, aliases, adcode, entityType }) => ({
    key,
    name,
    entityType,
    degree: graph.degree(key),
    forms: [name, ...aliases, ...(adcode === undefined ? [] : [adcode])].map(toForm),
  }))
  return rows.sort((a, b) => b.degree - a.degree || compareCodeUnits(a.key, b.key))
}

/**
 * Entities whose name, alias or code holds the query, in simplified or traditional characters, or whose reading does:
 * whole before beginning before inside, characters before readings, then much linked first.
 */
export function searchEntities(index: SearchIndex, query: string): SearchResult {
  const wanted = foldText(query.trim())
  if (wanted === '') return { hits: [], total: 0 }
  const letters = toPinyinQuery(query)
  const byRank: SearchHit[][] = []
  let total = 0
  for (const row of index) {
    const best = bestForm(row, wanted, letters)
    if (best === null) continue
    total++
    const hits = (byRank[best.rank] ??= [])
    if (hits.length < MAX_HITS) hits.push(toHit(row, best.text))
  }
  return { hits: byRank.flat().slice(0, MAX_HITS), total }
}

/** Keys of all entities that a query finds; null where it asks for nothing. */
export function findKeys(index: SearchIndex, query: string): ReadonlySet<string> | null {
  const wanted = foldText(query.trim())
  if (wanted === '') return null
  const letters = toPinyinQuery(query)
  return new Set(index.filter((row) => bestForm(row, wanted, letters) !== null).map(({ key }) => key))
}

/** The form of an entity that fits best, and how well; the lower the rank the better. */
function bestForm({ forms }: IndexRow, wanted: string, letters: string | null): { rank: number; text: string } | null {
  let best: { rank: number; text: string } | null = null
  for (const [i, form] of forms.entries()) {
    const how = rankOf(form.folded, wanted) ?? (letters === null ? null : pinyinRankOf(form, letters))
    if (how === null) continue
    const rank = how * 2 + (i === 0 ? 0 : 1)
    if (best === null || rank < best.rank) best = { rank, text: form.text }
  }
  return best
}

function toHit({ key, name, entityType }: IndexRow, text: string): SearchHit {
  return { key, name, entityType, ...(text === name ? {} : { matched: text }) }
}

function rankOf(folded: string, wanted: string): number | null {
  const at = folded.indexOf(wanted)
  if (at < 0) return null
  if (folded.length === wanted.length) return 0
  return at === 0 ? 1 : 2
}

function pinyinRankOf({ readings, initials }: Form, letters: string): number | null {
  if ((initials & letterBit(letters)) === 0) return null
  const how = matchReadings(readings, letters)
  return how === null ? null : PINYIN_RANKS[how]
}

function toForm(text: string): Form {
  const folded = foldText(text)
  const readings = [...folded].map(readingsOf)
  let initials = 0
  for (const reading of readings.flat()) initials |= letterBit(reading)
  return { text, folded, readings, initials }
}

/** Bit of the first letter; 0 where it is none. */
function letterBit(reading: string): number {
  const letter = reading.charCodeAt(0) - 97
  return letter >= 0 && letter < 26 ? 1 << letter : 0
}
