import type { Evidence, FactId } from '@shanhai/model'
import { InvalidArgumentError } from '@shanhai/model'
import type { EdgeAttributes, FactClaim, KnowledgeGraph, MeasureAttributes } from '../attributes.js'
import type { GraphSources } from '../sources.js'

/** A printed sentence that proves a claim, and where it stands. Offsets are UTF-16 units of the page's text. */
export interface Quotation extends Evidence {
  readonly claim: FactClaim
  /** The newspaper, its date and page, and the article's headline; absent: unknown. */
  readonly newspaper?: string
  readonly issueDate?: string
  readonly pageNumber?: number
  readonly headline?: string
}

/**
 * All sentences that prove a fact or a measure, by page and place in it. Empty for what only a reference list, the
 * gazetteer or a person asserts.
 *
 * @throws InvalidArgumentError if the graph has neither a fact nor a measure of this id
 */
export function evidenceOf(graph: KnowledgeGraph, fact: FactId, sources?: GraphSources): readonly Quotation[] {
  const attributes = graph.hasEdge(fact) ? graph.getEdgeAttributes(fact) : measureOf(graph, fact)
  if (attributes === null)
    throw new InvalidArgumentError('graph/unknown-fact', `there is no fact ${fact} in the graph`, { value: fact })
  return quotationsOf(attributes, sources)
}

/** The sentences behind a fact's claims, by page and place in it. */
function quotationsOf({ claims }: EdgeAttributes, sources?: GraphSources): readonly Quotation[] {
  return claims
    .flatMap((claim) => claim.evidence.map((evidence) => toQuotation(claim, evidence, sources)))
    .sort((a, b) => (a.page === b.page ? a.start - b.start : a.page < b.page ? -1 : 1))
}

function measureOf(graph: KnowledgeGraph, id: FactId): MeasureAttributes | null {
  const isIt = (measure: MeasureAttributes): boolean => measure.id === id
  const node = graph.findNode((_key, { measures }) => measures.some(isIt))
  return node === undefined ? null : (graph.getNodeAttribute(node, 'measures').find(isIt) ?? null)
}

function toQuotation(claim: FactClaim, evidence: Evidence, sources?: GraphSources): Quotation {
  const page = sources?.pages.get(evidence.page)
  const headline = sources?.articles.get(evidence.article)?.headline ?? undefined
  return {
    ...evidence,
    claim,
    ...(page?.newspaper === undefined ? {} : { newspaper: page.newspaper }),
    ...(page?.issueDate === undefined ? {} : { issueDate: page.issueDate }),
    ...(page?.pageNumber === undefined ? {} : { pageNumber: page.pageNumber }),
    ...(headline === undefined ? {} : { headline }),
  }
}
