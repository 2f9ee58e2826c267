import type { ParsedGraph } from '@shanhai/graph'
import type { ArticleId } from '@shanhai/model'
import { conflictsBetween } from '../state/conflict-index.js'
import type { Selection } from '../state/selection.js'
import { isTableKind } from '../state/table-kinds.js'

/** Names of the fields that hold a selection. */
const OPEN = 'open'
const [KEY, OTHER] = ['key', 'with']

/** Writes what is open; nothing where nothing is. */
export function writeSelection(selection: Selection | null, fields: URLSearchParams): void {
  if (selection === null) return
  fields.set(OPEN, selection.kind)
  fields.set(KEY, selection.key)
  const other = otherOf(selection)
  if (other !== null) fields.set(OTHER, other)
}

function otherOf(selection: Selection): string | null {
  switch (selection.kind) {
    case 'comparison':
    case 'paths':
    case 'conflict':
    case 'dossier':
      return selection.other
    case 'article':
      return selection.passage
    case 'node':
    case 'edge':
    case 'pair':
    case 'corrections':
    case 'table':
      return null
  }
}

/** What an address opens; null where it opens nothing, or something that this graph does not have. */
export function readSelection(fields: URLSearchParams, { graph, articles }: ParsedGraph): Selection | null {
  const [kind, key, other] = [fields.get(OPEN), fields.get(KEY) ?? '', fields.get(OTHER)]
  const isPair = (one: string): boolean =>
    graph.hasEdge(one) && graph.getEdgeAttribute(one, 'predicate') === 'PAIRED_ASSISTANCE'
  switch (kind) {
    case 'node':
      return graph.hasNode(key) ? { kind, key, focus: true } : null
    case 'edge':
      return graph.hasEdge(key) ? { kind, key, focus: true } : null
    case 'pair':
      return isPair(key) ? { kind, key, focus: true } : null
    case 'comparison':
      return other !== null && other !== key && isPair(key) && isPair(other) ? { kind, key, other, focus: true } : null
    case 'dossier':
      return isPair(key) && (other === null || (isPair(other) && other !== key))
        ? { kind, key, other, focus: true }
        : null
    case 'table':
      return isTableKind(key) ? { kind, key, focus: false } : null
    case 'corrections':
      return { kind, key: '', focus: false }
    case 'paths':
      return other !== null && graph.hasNode(key) && graph.hasNode(other) ? { kind, key, other, focus: true } : null
    case 'conflict':
      return other !== null && conflictsBetween(graph, key, other).length > 0 ? { kind, key, other, focus: true } : null
    case 'article':
      // A figure's proof is no edge; the panel looks it up and shows the whole article where there is none.
      return articles.has(key as ArticleId) ? { kind, key, passage: other, focus: false } : null
    default:
      return null
  }
}
