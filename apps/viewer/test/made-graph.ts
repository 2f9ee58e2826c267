import type { KnowledgeGraph } from '@shanhai/graph'
import { buildKnowledgeGraph } from '@shanhai/graph'
import { entityId } from '@shanhai/model'

/** A graph of so many schools, without facts. */
export function createEmptyGraphOf(size: number): KnowledgeGraph {
  const entities = Array.from({ length: size }, (_, i) => ({
    id: entityId('Organization', String(i)),
    type: 'Organization' as const,
    name: `漳州第${String(i)}小学`,
    aliases: [],
    properties: {},
  }))
  return buildKnowledgeGraph({ entities, claims: [], articles: [] }, { all: true }).value
}
