import type { KnowledgeGraph } from '@shanhai/graph'
import type { Predicate } from '@shanhai/model'
import { compareCodeUnits, PREDICATES } from '@shanhai/model'

/** Facts of one predicate about one entity. */
export interface FactGroup {
  readonly predicate: Predicate
  /** Edge keys: stated and explicit ones first, then by the name at the other end. */
  readonly edges: readonly string[]
}

/** The facts in which an entity takes part, whatever the filters hide, grouped in the order of the model. */
export function factsOf(graph: KnowledgeGraph, node: string): readonly FactGroup[] {
  const groups = new Map<Predicate, string[]>()
  for (const edge of graph.edges(node)) {
    const predicate = graph.getEdgeAttribute(edge, 'predicate')
    const edges = groups.get(predicate)
    if (edges) edges.push(edge)
    else groups.set(predicate, [edge])
  }
  return PREDICATES.flatMap((predicate) => {
    const edges = groups.get(predicate)
    return edges ? [{ predicate, edges: sortFacts(graph, edges, node) }] : []
  })
}

/** The fact of an edge, and the other facts between the same two entities, which a straight line hides. */
export function factsBeside(graph: KnowledgeGraph, edge: string): readonly string[] {
  const [source, target] = [graph.source(edge), graph.target(edge)]
  const others = new Set([...graph.edges(source, target), ...graph.edges(target, source)])
  others.delete(edge)
  return [edge, ...[...others].sort(compareCodeUnits)]
}

function sortFacts(graph: KnowledgeGraph, edges: readonly string[], node: string): readonly string[] {
  const keyOf = (edge: string): string => {
    const { status, strength } = graph.getEdgeAttributes(edge)
    const proof = `${status === 'stated' ? '0' : '1'}${strength === 'explicit' ? '0' : '1'}`
    return `${proof}${graph.getNodeAttribute(graph.opposite(node, edge), 'name')} ${edge}`
  }
  return edges
    .map((edge) => ({ edge, key: keyOf(edge) }))
    .sort((a, b) => compareCodeUnits(a.key, b.key))
    .map(({ edge }) => edge)
}
