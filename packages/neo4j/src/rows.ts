import { compareCodeUnits, factOf, isEntityType, stableHash } from '@shanhai/model'
import type { NodeLayer, RelationLayer } from './layers.js'
import { passageId } from './passage-id.js'
import type { Corpus } from './read-corpus.js'
import {
  articleProperties,
  claimProperties,
  entityProperties,
  factProperties,
  pageProperties,
} from './record-properties.js'
import type { StoredProperties, StoredValue } from './values.js'

/** A node or relationship as it should stand in the database. */
export interface Row {
  /** The id, or for a relationship that has none {@link pairKey} of its ends. */
  readonly key: string
  /** Ids of the ends; relationships only. */
  readonly from?: string
  readonly to?: string
  /**
   * Makes the properties, `id` and `contentHash` among them; absent for relationships that say no more than that they
   * exist. They are made when they are compared or sent: while a batch is made, the server works on another one, and
   * memory holds the rows of few batches.
   */
  readonly properties?: () => StoredProperties
}

/** Key of a relationship without an id, which no other two ends have: only one of its type may lead from one node to another. */
export function pairKey(from: string, to: string): string {
  return `${String(from.length)} ${from}${to}`
}

/** Nodes of a layer, each once. */
export function* nodeRows(corpus: Corpus, { name }: NodeLayer): Generator<Row> {
  if (isEntityType(name)) return yield* entityRows(corpus, name)
  switch (name) {
    case 'Measure':
      for (const { measure } of measuresOf(corpus)) yield nodeRow(measure.id, () => factProperties(measure))
      return
    case 'Claim':
      for (const claim of corpus.claims) yield nodeRow(claim.id, () => claimProperties(claim))
      return
    case 'Passage':
      return yield* passageRows(corpus)
    case 'Article':
      for (const article of corpus.articles) yield nodeRow(article.id, () => articleProperties(article))
      return
    case 'Page':
      for (const page of corpus.pages) yield nodeRow(page.id, () => pageProperties(page))
  }
}

/** Relationships of a layer, each once. */
export function* relationRows(corpus: Corpus, { name, from, to }: RelationLayer): Generator<Row> {
  switch (name) {
    case 'HAS_MEASURE':
      for (const { entity, measure } of measuresOf(corpus)) yield pairRow(entity, measure.id)
      return
    case 'SUBJECT':
      for (const { id, subject } of corpus.claims) yield pairRow(id, subject)
      return
    case 'OBJECT':
      return yield* to === 'Measure' ? claimToMeasure(corpus) : claimToObject(corpus)
    case 'CONFLICTS_WITH':
      return yield* conflictRows(corpus)
    case 'EVIDENCED_BY':
      for (const { id, evidence } of corpus.claims)
        for (const passage of new Set(evidence.map(passageId))) yield pairRow(id, passage)
      return
    case 'IN':
      return yield* from === 'Passage' ? passageInArticle(corpus) : articleInPage(corpus)
    default:
      yield* factRows(corpus, name)
  }
}

function* entityRows({ graph }: Corpus, type: string): Generator<Row> {
  for (const { node, attributes } of graph.nodeEntries())
    if (attributes.entityType === type) yield nodeRow(node, () => entityProperties(attributes))
}

function* factRows({ graph }: Corpus, predicate: string): Generator<Row> {
  for (const { edge, attributes, source, target } of graph.edgeEntries())
    if (attributes.predicate === predicate)
      yield { ...nodeRow(edge, () => factProperties(attributes)), from: source, to: target }
}

function* measuresOf({ graph }: Corpus) {
  for (const { node: entity, attributes } of graph.nodeEntries())
    for (const measure of attributes.measures) yield { entity, measure }
}

function* claimToObject({ claims }: Corpus): Generator<Row> {
  for (const { id, object } of claims) if (object !== null) yield pairRow(id, object)
}

function* claimToMeasure({ claims }: Corpus): Generator<Row> {
  for (const claim of claims) if (claim.object === null) yield pairRow(claim.id, factOf(claim))
}

/** Claims that contradict each other name each other; one relationship says it, from the smaller id to the larger. */
function* conflictRows({ claims }: Corpus): Generator<Row> {
  const seen = new Set<string>()
  for (const { id, conflictsWith = [] } of claims)
    for (const other of conflictsWith) {
      const [from = id, to = other] = [id, other].sort(compareCodeUnits)
      const row = pairRow(from, to)
      if (seen.has(row.key)) continue
      seen.add(row.key)
      yield row
    }
}

function* passageRows({ claims }: Corpus): Generator<Row> {
  const seen = new Set<string>()
  for (const { evidence } of claims)
    for (const one of evidence) {
      const id = passageId(one)
      if (seen.has(id)) continue
      seen.add(id)
      const { end, page, quote, start } = one
      yield nodeRow(id, () => ({ page, start, end, quote }))
    }
}

function* passageInArticle({ claims }: Corpus): Generator<Row> {
  const seen = new Set<string>()
  for (const { evidence } of claims)
    for (const one of evidence) {
      const row = pairRow(passageId(one), one.article)
      if (seen.has(row.key)) continue
      seen.add(row.key)
      yield row
    }
}

/** An article that jumps is on two pages. */
function* articleInPage({ articles, pages }: Corpus): Generator<Row> {
  const known = new Set<string>(pages.map(({ id }) => id))
  for (const { id, page, regions } of articles)
    for (const one of new Set([page, ...regions.map((region) => region.page)]))
      if (known.has(one)) yield pairRow(id, one)
}

function nodeRow(id: string, make: () => StoredProperties): Row {
  return {
    key: id,
    properties: () => {
      const content: Record<string, StoredValue> = { id, ...make() }
      content['contentHash'] = stableHash(JSON.stringify(content))
      return content
    },
  }
}

function pairRow(from: string, to: string): Row {
  return { key: pairKey(from, to), from, to }
}
