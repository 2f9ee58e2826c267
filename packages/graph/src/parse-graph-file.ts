import type { ArticleId, EntityType, PageId } from '@shanhai/model'
import { ARTICLE_KINDS, InvalidDataError } from '@shanhai/model'
import type { KnowledgeGraph } from './attributes.js'
import { createEmptyGraph } from './empty-graph.js'
import { fitsSchema } from './fits-schema.js'
import { GRAPH_FORMAT, GRAPH_FORMAT_VERSION } from './graph-file.js'
import { isGraphKey } from './keys.js'
import { readEdgeAttributes, readNodeAttributes } from './parse-attributes.js'
import {
  field,
  optional,
  readCount,
  readDate,
  readList,
  readOneOf,
  readRecord,
  readString,
  refuse,
} from './read-json.js'
import type { ArticleSource, GraphSources, PageSource } from './sources.js'

/** A graph file that was checked: the graph and the sources of its quotes. */
export interface ParsedGraph extends GraphSources {
  readonly graph: KnowledgeGraph
}

/**
 * Checks the content of a `graph.json` and builds its graph. Nothing of the value is used unchecked, unknown fields are
 * dropped, and no code is run: a file from a stranger can at worst be refused.
 *
 * @throws InvalidDataError that names the first thing wrong and what to do
 */
export function parseGraphFile(value: unknown): ParsedGraph {
  const file = readRecord(value, 'top level')
  if (field(file, 'format') !== GRAPH_FORMAT) refuse('format', `"${GRAPH_FORMAT}"`, field(file, 'format'))
  const version = field(file, 'version')
  if (version !== GRAPH_FORMAT_VERSION)
    throw new InvalidDataError(
      'graph-file/version',
      `graph file, version: this program reads version ${String(GRAPH_FORMAT_VERSION)}, got ${JSON.stringify(version)?.slice(0, 80) ?? 'none'}; build the page and the graph with one version of shanhai`,
      { value: version },
    )
  const sources = readRecord(field(file, 'sources'), 'sources')
  const pages = readList(field(sources, 'pages'), 'sources.pages', readPageSource)
  const articles = readList(field(sources, 'articles'), 'sources.articles', readArticleSource)
  return {
    graph: readGraph(field(file, 'graph')),
    pages: new Map(pages.map((page) => [page.id, page])),
    articles: new Map(articles.map((article) => [article.id, article])),
  }
}

function readGraph(value: unknown): KnowledgeGraph {
  const record = readRecord(value, 'graph')
  const hidden = readRecord(field(readRecord(field(record, 'attributes'), 'graph.attributes'), 'hidden'), 'hidden')
  const graph = createEmptyGraph({
    nodes: readCount(field(hidden, 'nodes'), 'hidden.nodes'),
    edges: readCount(field(hidden, 'edges'), 'hidden.edges'),
  })
  readList(field(record, 'nodes'), 'graph.nodes', (element, where) => {
    const node = readRecord(element, where)
    const key = readKey(field(node, 'key'), `${where}.key`)
    if (graph.hasNode(key)) refuse(`${where}.key`, 'a key that no other node has', key)
    graph.addNode(key, readNodeAttributes(field(node, 'attributes'), `${where}.attributes`))
  })
  readList(field(record, 'edges'), 'graph.edges', (element, where) => {
    const edge = readRecord(element, where)
    const key = readKey(field(edge, 'key'), `${where}.key`)
    if (graph.hasEdge(key)) refuse(`${where}.key`, 'a key that no other edge has', key)
    const [source, target] = (['source', 'target'] as const).map((end) => {
      const node = readKey(field(edge, end), `${where}.${end}`)
      return graph.hasNode(node) ? node : refuse(`${where}.${end}`, 'the key of a node of this file', node)
    })
    const attributes = readEdgeAttributes(field(edge, 'attributes'), `${where}.attributes`)
    const [from, to] = [source, target].map((end) => graph.getNodeAttribute(end, 'entityType')) as [
      EntityType,
      EntityType,
    ]
    if (!fitsSchema(attributes.predicate, from, to))
      refuse(where, `ends of types that ${attributes.predicate} has`, `${from} and ${to}`)
    graph.addDirectedEdgeWithKey(key, source, target, attributes)
  })
  return graph
}

function readKey(value: unknown, where: string): string {
  return isGraphKey(value) ? value : refuse(where, 'a key with a prefix, such as "place:652328"', value)
}

const SOURCE_KINDS = ['option', 'manifest', 'masthead', 'file_name', 'inferred'] as const

function readPageSource(value: unknown, where: string): PageSource {
  const page = readRecord(value, where)
  const sources = readRecord(field(page, 'sources'), `${where}.sources`)
  const readKind = (kind: unknown, at: string) => readOneOf(kind, at, SOURCE_KINDS)
  return {
    id: readString(field(page, 'id'), `${where}.id`) as PageId,
    ...optional(page, 'newspaper', where, readString),
    ...optional(page, 'issueDate', where, readDate),
    ...optional(page, 'pageNumber', where, readCount),
    sources: {
      ...optional(sources, 'newspaper', where, readKind),
      ...optional(sources, 'issueDate', where, readKind),
      ...optional(sources, 'pageNumber', where, readKind),
    },
  }
}

function readArticleSource(value: unknown, where: string): ArticleSource {
  const article = readRecord(value, where)
  const headline = field(article, 'headline')
  return {
    id: readString(field(article, 'id'), `${where}.id`) as ArticleId,
    page: readString(field(article, 'page'), `${where}.page`) as PageId,
    headline: headline === null ? null : readString(headline, `${where}.headline`),
    kind: readOneOf(field(article, 'kind'), `${where}.kind`, ARTICLE_KINDS),
  }
}
