import { compareCodeUnits } from '@shanhai/model'
import type { Layout } from '../layout.js'
import type { ParsedGraph } from '../parse-graph-file.js'
import type { LeftOutCounter } from './left-out.js'

/**
 * Pieces of a JSON file `{nodes, edges, pages, articles}` as most drawing libraries take it: each node with `id`, `x` and
 * `y`, each edge with `id`, `source` and `target`; attributes beside them, all claims with their evidence included.
 */
export function* jsonPieces(file: ParsedGraph, layout: Layout, leftOut: LeftOutCounter): Generator<string> {
  const { articles, graph, pages } = file
  const hidden = graph.getAttribute('hidden')
  leftOut.add('hidden', hidden.nodes + hidden.edges)
  yield '{"nodes":['
  let divider = '\n'
  for (const id of graph.nodes().sort(compareCodeUnits)) {
    const position = Object.hasOwn(layout, id) ? layout[id] : undefined
    if (position === undefined) leftOut.add('no-positions')
    const place = position === undefined ? {} : { x: position[0], y: position[1] }
    yield divider + JSON.stringify({ id, ...place, ...graph.getNodeAttributes(id) })
    divider = ',\n'
  }
  yield '],\n"edges":['
  divider = '\n'
  for (const id of graph.edges().sort(compareCodeUnits)) {
    const ends = { source: graph.source(id), target: graph.target(id) }
    yield divider + JSON.stringify({ id, ...ends, ...graph.getEdgeAttributes(id) })
    divider = ',\n'
  }
  yield `],\n"pages":${JSON.stringify([...pages.values()])},\n"articles":${JSON.stringify([...articles.values()])}}\n`
}
