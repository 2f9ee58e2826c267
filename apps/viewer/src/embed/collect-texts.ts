import type { Article, EntityId, Evidence, Mention } from '@shanhai/model'

/** How much of the papers' text a page carries. */
export const TEXT_LEVELS = ['none', 'quotes', 'articles'] as const
export type TextLevel = (typeof TEXT_LEVELS)[number]

/** A range of an article's text and the key of the entity or fact that it belongs to. */
type Range = readonly [start: number, end: number, key: string]

interface ArticleRecord {
  readonly id: string
  readonly bylines: Article['bylines']
  readonly text: string | null
  readonly mentions: readonly Range[]
  readonly passages: readonly Range[]
}

/** What the page carries of the papers' text; plain JSON, sorted by id. */
export interface TextRecords {
  readonly level: TextLevel
  readonly articles: readonly ArticleRecord[]
}

/** The parts of a graph file that say what is cited; the file itself was checked before. */
export interface CitingGraph {
  readonly graph: {
    readonly nodes: readonly {
      readonly key: string
      /** Figures are proved by quotes as facts are. */
      readonly attributes: { readonly measures: readonly (Citing & { readonly id: string })[] }
    }[]
    readonly edges: readonly { readonly key: string; readonly attributes: Citing }[]
  }
}

interface Citing {
  readonly claims: readonly { readonly evidence: readonly Evidence[] }[]
}

/** What of an article and a mention is needed here. */
export type ArticleLine = Pick<Article, 'id' | 'bylines' | 'text' | 'runs'>
export type MentionLine = Pick<Mention, 'article' | 'articleStart' | 'articleEnd'> & { readonly entity: EntityId }

/** A build's records, as they are read line by line. */
export interface TextSource {
  readonly articles: AsyncIterable<ArticleLine> | Iterable<ArticleLine>
  readonly mentions: AsyncIterable<MentionLine> | Iterable<MentionLine>
}

/** Collects bylines, and at level `articles` the texts, of the articles that a graph cites. */
export async function collectTexts(file: CitingGraph, level: TextLevel, source: TextSource): Promise<TextRecords> {
  const cited = citedEvidence(file)
  const mentions =
    level === 'articles' ? await collectMentions(file, cited, source.mentions) : new Map<string, Range[]>()
  const articles: ArticleRecord[] = []
  for await (const article of source.articles) {
    const evidence = cited.get(article.id)
    if (evidence === undefined) continue
    const whole = level === 'articles'
    articles.push({
      id: article.id,
      bylines: article.bylines.map(({ role, name }) => ({ role, name })),
      text: whole ? article.text : null,
      mentions: mentions.get(article.id) ?? [],
      passages: whole ? evidence.flatMap((one) => toArticleRange(article, one)) : [],
    })
  }
  return { level, articles: articles.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

/** A copy of a graph file without the papers' words: every quote is empty. */
export function withoutQuotes<File extends CitingGraph>(file: File): File {
  const edges = file.graph.edges.map((edge) => ({ ...edge, attributes: unquoted(edge.attributes) }))
  const nodes = file.graph.nodes.map((node) => ({
    ...node,
    attributes: { ...node.attributes, measures: node.attributes.measures.map(unquoted) },
  }))
  return { ...file, graph: { ...file.graph, nodes, edges } }
}

function unquoted<One extends Citing>(one: One): One {
  const claims = one.claims.map((claim) => ({
    ...claim,
    evidence: claim.evidence.map((evidence) => ({ ...evidence, quote: '' })),
  }))
  return { ...one, claims }
}

interface CitedEvidence {
  readonly fact: string
  readonly evidence: Evidence
}

function citedEvidence({ graph }: CitingGraph): ReadonlyMap<string, readonly CitedEvidence[]> {
  const cited = new Map<string, CitedEvidence[]>()
  const cite = (fact: string, { claims }: Citing): void => {
    for (const { evidence } of claims)
      for (const one of evidence) {
        const list = cited.get(one.article) ?? []
        list.push({ fact, evidence: one })
        cited.set(one.article, list)
      }
  }
  for (const { key, attributes } of graph.edges) cite(key, attributes)
  for (const { attributes } of graph.nodes) for (const measure of attributes.measures) cite(measure.id, measure)
  return cited
}

async function collectMentions(
  { graph }: CitingGraph,
  cited: ReadonlyMap<string, unknown>,
  lines: TextSource['mentions'],
): Promise<Map<string, Range[]>> {
  const entities = new Set(graph.nodes.map(({ key }) => key))
  const found = new Map<string, Range[]>()
  for await (const { article, articleStart, articleEnd, entity } of lines) {
    if (!cited.has(article) || !entities.has(entity)) continue
    const list = found.get(article) ?? []
    list.push([articleStart, articleEnd, entity])
    found.set(article, list)
  }
  return found
}

/** A page range of evidence in the article's own text: from its first to its last character that stands there. */
function toArticleRange({ runs }: ArticleLine, { fact, evidence }: CitedEvidence): readonly Range[] {
  let [start, end] = [Infinity, -1]
  for (const run of runs) {
    if (run.page !== evidence.page) continue
    const from = Math.max(run.pageStart, evidence.start)
    const to = Math.min(run.pageStart + run.length, evidence.end)
    if (from >= to) continue
    start = Math.min(start, run.articleStart + from - run.pageStart)
    end = Math.max(end, run.articleStart + to - run.pageStart)
  }
  return end < 0 ? [] : [[start, end, fact]]
}
