import type { SerializedGraph } from 'graphology-types'
import type { EdgeAttributes, GraphAttributes, KnowledgeGraph, NodeAttributes } from './attributes.js'
import type { ArticleSource, GraphSources, PageSource } from './sources.js'

export const GRAPH_FORMAT = 'shanhai-graph'
export const GRAPH_FORMAT_VERSION = 1

/** `graph.json`: a graph in graphology's own serialisation, and the sources that its quotes cite. Plain JSON. */
export interface GraphFile {
  readonly format: typeof GRAPH_FORMAT
  /** Goes up when an older reader would misread the file. */
  readonly version: typeof GRAPH_FORMAT_VERSION
  /** Lists, not objects by id: a page's id is the name of a user's file, and that may be `__proto__`. */
  readonly sources: { readonly pages: readonly PageSource[]; readonly articles: readonly ArticleSource[] }
  readonly graph: SerializedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>
}

/** The file of a graph; the same graph and sources give the same value. */
export function toGraphFile(graph: KnowledgeGraph, sources: GraphSources): GraphFile {
  return {
    format: GRAPH_FORMAT,
    version: GRAPH_FORMAT_VERSION,
    sources: { pages: [...sources.pages.values()], articles: [...sources.articles.values()] },
    graph: graph.export(),
  }
}
