export type {
  EdgeAttributes,
  FactClaim,
  GraphAttributes,
  KnowledgeGraph,
  MeasureAttributes,
  NodeAttributes,
  Properties,
} from './attributes.js'
export { buildKnowledgeGraph, DEFAULT_GRAPH_OPTIONS } from './build-knowledge-graph.js'
export type { GraphInput, GraphOptions } from './build-knowledge-graph.js'
export { comparePairs } from './compare-pairs.js'
export type { FacetComparison } from './compare-pairs.js'
export { EXPORT_FORMATS, exportGraph } from './formats/export-graph.js'
export type { ExportFile, ExportFormat, GraphExport } from './formats/export-graph.js'
export { csvTable } from './formats/csv.js'
export type { Cell, CsvOptions } from './formats/csv.js'
export type { LeftOut, LeftOutCode } from './formats/left-out.js'
export { GRAPH_FORMAT, GRAPH_FORMAT_VERSION, toGraphFile } from './graph-file.js'
export type { GraphFile } from './graph-file.js'
export { computeLayout, DEFAULT_LAYOUT_OPTIONS, parseLayout } from './layout.js'
export type { Layout, LayoutOptions } from './layout.js'
export { layOutPairColumns } from './pair-columns.js'
export { PAIR_FACETS, profilePair } from './pair-profile.js'
export type { PairFacet, PairMember, PairProfile, ProofTally } from './pair-profile.js'
export { pairsOf } from './pairs.js'
export type { PairEnd, PairSummary } from './pairs.js'
export { parseGraphFile } from './parse-graph-file.js'
export type { ParsedGraph } from './parse-graph-file.js'
export { DEFAULT_PATH_LIMIT, findShortestPaths } from './shortest-paths.js'
export type { PathOptions, PathStep, ShortestPaths } from './shortest-paths.js'
export { collectSources } from './sources.js'
export type { ArticleSource, GraphSources, PageSource } from './sources.js'
export { countYears, yearsOfFact } from './years.js'
export type { YearCount, YearSpan } from './years.js'
export { moneyByRole, sumMeasures } from './sum-measures.js'
export type { MoneySum, SumOptions } from './sum-measures.js'
