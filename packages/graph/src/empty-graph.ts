import graphology from 'graphology'
import type { EdgeAttributes, GraphAttributes, KnowledgeGraph, NodeAttributes } from './attributes.js'

/** A new graph without nodes; `hidden` is what the caller leaves out of it. */
export function createEmptyGraph(hidden: GraphAttributes['hidden']): KnowledgeGraph {
  // graphology is CommonJS: in Node its classes are reached through the default export only.
  const graph = new graphology.MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  graph.setAttribute('hidden', hidden)
  return graph
}
