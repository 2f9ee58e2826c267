import type { ParsedGraph } from '@shanhai/graph'
import type { VisibleParts } from '../state/visible-parts.js'

/** The part of a graph with these keys and the pages and articles that it cites; what it was cut from stays as it is. */
export function cutGraph({ graph, pages, articles }: ParsedGraph, { nodes, edges }: VisibleParts): ParsedGraph {
  const part = graph.copy()
  for (const edge of graph.edges()) if (!edges.has(edge)) part.dropEdge(edge)
  for (const node of graph.nodes()) if (!nodes.has(node)) part.dropNode(node)
  const facts = [
    ...part.mapEdges((_edge, attributes) => attributes),
    ...part.mapNodes((_node, { measures }) => measures).flat(),
  ]
  const evidence = facts.flatMap(({ claims }) => claims.flatMap((claim) => claim.evidence))
  const [citedPages, citedArticles] = [
    new Set(evidence.map(({ page }) => page)),
    new Set(evidence.map(({ article }) => article)),
  ]
  return {
    graph: part,
    pages: new Map([...pages].filter(([id]) => citedPages.has(id))),
    articles: new Map([...articles].filter(([id]) => citedArticles.has(id))),
  }
}
