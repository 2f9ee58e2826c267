import { factOf, isEntityType, stableHash } from '@shanhai/model'
import type { NodeLayer, RelationLayer } from './layers.js'
import { parsePartialDate } from './partial-dates.js'
import type { Corpus } from './read-corpus.js'
import type { StoredProperties, StoredValue } from './values.js'

/** A node or relationship as it should stand in the database. */
export interface Row {
  /** The id, or for a relationship that has none {@link pairKey} of its ends. */
  readonly key: string
  /** Ids of the ends; relationships only. */
  readonly from?: string
  readonly to?: string
  /** Absent for relationships that say no more than that they exist. */
  readonly properties?: StoredProperties
}

/** Key of a relationship without an id: only one of its type may lead from one node to another. */
export function pairKey(from: string, to: string): string {
  return `${from}\u0000${to}`
}

/** Nodes of a layer, each once. */
export function* nodeRows(corpus: Corpus, { name }: NodeLayer): Generator<Row> {
  if (isEntityType(name)) return yield* entityRows(corpus, name)
  switch (name) {
    case 'Claim':
      for (const claim of corpus.claims) yield nodeRow(claim.id, claimProperties(claim))
      return
    case 'Passage':
      return yield* passageRows(corpus)
    case 'Article':
      for (const article of corpus.articles) yield nodeRow(article.id, articleProperties(article))
      return
    case 'Page':
      for (const page of corpus.pages) yield nodeRow(page.id, pageProperties(page))
  }
}

/** Relationships of a layer, each once. */
export function* relationRows(corpus: Corpus, { name, from }: RelationLayer): Generator<Row> {
  switch (name) {
    case 'SUBJECT':
      for (const { id, subject } of corpus.claims) yield pairRow(id, subject)
      return
    case 'OBJECT':
      for (const { id, object } of corpus.claims) if (object !== null) yield pairRow(id, object)
      return
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
  for (const { node, attributes } of graph.nodeEntries()) {
    if (attributes.entityType !== type) continue
    const { adcode, aliases, assistance, mentionCount, name, properties } = attributes
    yield nodeRow(node, {
      ...renamed(properties),
      name,
      aliases,
      // One string of all names, for the text index, which cannot look into lists.
      names: [name, ...aliases].join('\n'),
      ...(adcode !== undefined && { adcode }),
      mentionCount: mentionCount ?? 0,
      assistance,
    })
  }
}

function* factRows({ graph }: Corpus, predicate: string): Generator<Row> {
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    if (attributes.predicate !== predicate) continue
    const { claims, contested, properties, reportedBy, status, strength } = attributes
    const passages = new Set(claims.flatMap(({ evidence }) => evidence.map(passageId)))
    const row = nodeRow(edge, {
      ...renamed(properties),
      status,
      strength,
      contested,
      ...(reportedBy !== undefined && { reportedBy }),
      claimCount: claims.length,
      passageCount: passages.size,
    })
    yield { ...row, from: source, to: target }
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
      yield nodeRow(id, { page, start, end, quote })
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

/** Id of a passage: its page and range. */
function passageId({ page, start, end }: { readonly page: string; readonly start: number; readonly end: number }) {
  const padded = (offset: number): string => String(offset).padStart(6, '0')
  return `${page}#p${padded(start)}-${padded(end)}`
}

function claimProperties(claim: Corpus['claims'][number]): StoredProperties {
  const {
    contested,
    factuality,
    predicate,
    reportedBy,
    reportedOn,
    rule,
    status,
    strength,
    validFrom,
    validPrecision,
    validTo,
  } = claim
  return {
    ...renamed(claim.properties),
    predicate,
    ...(claim.object !== null && { fact: factOf(claim) }),
    rule,
    status,
    strength,
    factuality,
    contested,
    ...dateProperties('validFrom', validFrom, 'first'),
    ...dateProperties('validTo', validTo, 'last'),
    ...(validPrecision !== undefined && { validPrecision }),
    ...dateProperties('reportedOn', reportedOn, 'first'),
    ...(reportedBy !== undefined && { reportedBy }),
  }
}

function articleProperties({ bylines, headline, kind, relevance }: Corpus['articles'][number]): StoredProperties {
  return {
    kind,
    ...(headline !== null && { headline }),
    bylines: bylines.map(({ name, role }) => `${role}: ${name}`),
    relevance: relevance.level,
    reasons: relevance.reasons,
  }
}

function pageProperties({ issueDate, newspaper, pageNumber, sha256, sources }: Corpus['pages'][number]) {
  return {
    sha256,
    ...(newspaper !== undefined && { newspaper }),
    ...dateProperties('issueDate', issueDate, 'first'),
    ...(pageNumber !== undefined && { pageNumber }),
    ...(sources.newspaper !== undefined && { newspaperSource: sources.newspaper }),
    ...(sources.issueDate !== undefined && { issueDateSource: sources.issueDate }),
    ...(sources.pageNumber !== undefined && { pageNumberSource: sources.pageNumber }),
  }
}

/**
 * A date as a day and how much of it is known: `2025` is its first day (`first`) or its last (`last`), with the precision
 * `year`. What is no date stays as text under `…Text`, so that a property has one type.
 */
function dateProperties(name: string, text: string | undefined, side: 'first' | 'last'): StoredProperties {
  if (text === undefined) return {}
  const period = parsePartialDate(text)
  if (period === null) return { [`${name}Text`]: text }
  return { [name]: period[side], [`${name}Precision`]: period.precision }
}

/** Names that rows give to nodes and relationships themselves. */
const RESERVED = new Set(
  (
    'id name aliases names adcode mentionCount assistance predicate fact rule status strength factuality contested ' +
    'claimCount passageCount validFrom validTo validPrecision reportedOn reportedBy contentHash dataSets'
  ).split(' '),
)

/** Properties of a record, those that would hide a name of ours under `property_…`. */
function renamed(properties: Readonly<Record<string, StoredValue>>): StoredProperties {
  return Object.fromEntries(
    Object.keys(properties)
      .sort()
      .map((name) => [RESERVED.has(name) ? `property_${name}` : name, properties[name] as StoredValue]),
  )
}

function nodeRow(id: string, properties: StoredProperties): Row {
  const content = { id, ...properties }
  return { key: id, properties: { ...content, contentHash: stableHash(JSON.stringify(content)) } }
}

function pairRow(from: string, to: string): Row {
  return { key: pairKey(from, to), from, to }
}
