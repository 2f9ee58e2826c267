export type {
  EdgeAttributes,
  FactClaim,
  GraphAttributes,
  KnowledgeGraph,
  NodeAttributes,
  Properties,
} from './attributes.js'
export { buildKnowledgeGraph, DEFAULT_GRAPH_OPTIONS } from './build-knowledge-graph.js'
export type { GraphInput, GraphOptions } from './build-knowledge-graph.js'
export { GRAPH_FORMAT, GRAPH_FORMAT_VERSION, toGraphFile } from './graph-file.js'
export type { GraphFile } from './graph-file.js'
export { computeLayout, DEFAULT_LAYOUT_OPTIONS, parseLayout } from './layout.js'
export type { Layout, LayoutOptions } from './layout.js'
export { pairsOf } from './pairs.js'
export type { PairEnd, PairSummary } from './pairs.js'
export { parseGraphFile } from './parse-graph-file.js'
export type { ParsedGraph } from './parse-graph-file.js'
export { collectSources } from './sources.js'
export type { ArticleSource, GraphSources, PageSource } from './sources.js'
