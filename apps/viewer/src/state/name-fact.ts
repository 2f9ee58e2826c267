import type { ParsedGraph } from '@shanhai/graph'
import { figureSentence } from '@shanhai/graph'
import { factSentence } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { nameIn } from '../latin/name-in.js'

/** A fact in one sentence; a figure with its owner. */
export interface NamedFact {
  readonly sentence: string
  /** The entity whose figure it is; null: the fact is an edge. */
  readonly holder: string | null
}

/** Says facts and figures by their ids. @returns undefined for ids that the graph does not have */
export function createFactNames({ graph }: ParsedGraph, language: Language): (id: string) => NamedFact | undefined {
  const holders = new Map<string, string>()
  graph.forEachNode((node, { measures }) => {
    for (const { id } of measures) holders.set(id, node)
  })
  return (id) => {
    if (graph.hasEdge(id)) {
      const { predicate, properties } = graph.getEdgeAttributes(id)
      const ends = {
        subject: nameIn(graph.getSourceAttributes(id), language),
        object: nameIn(graph.getTargetAttributes(id), language),
      }
      return { sentence: factSentence({ predicate, properties, ...ends }, language), holder: null }
    }
    const holder = holders.get(id)
    if (holder === undefined) return undefined
    const { name, entityType, measures } = graph.getNodeAttributes(holder)
    const { before, figure, after } = figureSentence(
      nameIn({ name, entityType }, language),
      measures.find((one) => one.id === id)?.properties ?? {},
      language,
    )
    return { sentence: `${before}${figure}${after}`, holder }
  }
}
