import type { KnowledgeGraph, MeasureAttributes, ParsedGraph } from '@shanhai/graph'
import type { FactIndex } from './fact-index.js'
import { factInfo } from './fact-index.js'
import type { Filters } from './viewer-state.js'
import { admitsFact } from './visible-parts.js'

/** A figure of an entity, and whether the filters let it through. */
export interface ShownMeasure {
  readonly node: string
  readonly measure: MeasureAttributes
  readonly admitted: boolean
}

/**
 * The figures of all entities under the filters. A figure is a fact about one entity: it passes if its entity is not
 * hidden and its own evidence passes; it belongs to the programmes of the facts of its entity.
 */
export function showMeasures(
  { graph, pages }: Pick<ParsedGraph, 'graph' | 'pages'>,
  filters: Filters,
  index: FactIndex,
): readonly ShownMeasure[] {
  return graph
    .mapNodes((node, { entityType, measures }) => {
      if (measures.length === 0) return []
      const isShown = !filters.hiddenTypes.has(entityType) && !filters.hiddenNodes.has(node)
      const programmes = programmesOf(graph, node, index)
      return measures.map((measure) => ({
        node,
        measure,
        admitted: isShown && admitsFact(filters, measure, factInfo(measure, pages, programmes)),
      }))
    })
    .flat()
}

function programmesOf(graph: KnowledgeGraph, node: string, index: FactIndex): ReadonlySet<string> {
  return new Set(graph.mapEdges(node, (edge) => [...(index.facts.get(edge)?.programmes ?? [])]).flat())
}
