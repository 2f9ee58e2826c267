import type { KnowledgeGraph } from '@shanhai/graph'
import type { EntityType } from '@shanhai/model'
import { compareCodeUnits, ENTITY_TYPES } from '@shanhai/model'

/** Entities of one type, the most linked first, and how many are left out. */
export interface EntityList {
  readonly entityType: EntityType
  readonly entities: readonly { readonly key: string; readonly name: string }[]
  readonly more: number
}

/** Longest list; longer ones would make the page slow, and the search finds the rest. */
const MAX_LISTED = 300

export function listEntities(graph: KnowledgeGraph): readonly EntityList[] {
  return ENTITY_TYPES.flatMap((entityType) => {
    const keys = graph.filterNodes((_key, attributes) => attributes.entityType === entityType)
    if (keys.length === 0) return []
    keys.sort((a, b) => graph.degree(b) - graph.degree(a) || compareCodeUnits(a, b))
    const entities = keys.slice(0, MAX_LISTED).map((key) => ({ key, name: graph.getNodeAttribute(key, 'name') }))
    return [{ entityType, entities, more: keys.length - entities.length }]
  })
}
