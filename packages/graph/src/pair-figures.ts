import type { ArticleId, EntityId } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import type { KnowledgeGraph, MeasureAttributes } from './attributes.js'
import type { PairSummary } from './pairs.js'
import { articlesOf, isReportedIn } from './reported-in.js'

/** A figure of a pair: of its recipient, of what belongs to it, or what the supporter is said to give. */
export interface PairFigure {
  readonly entity: EntityId
  readonly measure: MeasureAttributes
}

/** Roles of the money that a supporter gives: its own output, taxes and relief at home are not the pair's. */
const GIVEN: ReadonlySet<unknown> = new Set(['aid_fund', 'donation'])

export interface FiguresOfPair {
  readonly pair: PairSummary
  /** What belongs to the pair, the supporter aside. */
  readonly entities: readonly string[]
  readonly articles: ReadonlySet<ArticleId>
}

/** Measures of a pair's members that an article about the pair reports, and what the supporter is said to give there. */
export function figuresOf(graph: KnowledgeGraph, { pair, entities, articles }: FiguresOfPair): readonly PairFigure[] {
  const reported = (entity: string): readonly PairFigure[] =>
    graph
      .getNodeAttribute(entity, 'measures')
      .filter((measure) => isReportedIn(measure, articles))
      .map((measure) => ({ entity: entity as EntityId, measure }))
  const given = reported(pair.supporter.id).filter(
    ({ measure }) => GIVEN.has(measure.properties['role']) && isGivenTo(graph, pair, measure, articles),
  )
  return [...given, ...[...new Set(entities)].sort(compareCodeUnits).flatMap(reported)]
}

/** True if the words name the recipient, or stand in an article that knows no other recipient of the supporter. */
function isGivenTo(
  graph: KnowledgeGraph,
  { supporter, recipient }: PairSummary,
  { claims }: MeasureAttributes,
  articles: ReadonlySet<ArticleId>,
): boolean {
  const { name, aliases } = graph.getNodeAttributes(recipient.id)
  const rivals = new Set<ArticleId>()
  graph.forEachOutEdge(supporter.id, (_fact, attributes, _from, other) => {
    if (attributes.predicate === 'PAIRED_ASSISTANCE' && other !== recipient.id)
      for (const article of articlesOf(attributes)) rivals.add(article)
  })
  return claims.some(({ evidence }) =>
    evidence.some(
      ({ article, quote }) =>
        articles.has(article) && (!rivals.has(article) || [name, ...aliases].some((one) => quote.includes(one))),
    ),
  )
}
