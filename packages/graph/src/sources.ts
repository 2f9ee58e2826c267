import type { Article, ArticleId, Page, PageId, PageMetadata } from '@shanhai/model'
import { compareById } from '@shanhai/model'
import type { KnowledgeGraph } from './attributes.js'

/** What a citation needs of a page. */
export interface PageSource extends PageMetadata {
  readonly id: PageId
}

/** What a citation needs of an article. */
export type ArticleSource = Pick<Article, 'id' | 'page' | 'headline' | 'kind'>

/** The pages and articles that a graph's evidence points to. */
export interface GraphSources {
  readonly pages: ReadonlyMap<PageId, PageSource>
  readonly articles: ReadonlyMap<ArticleId, ArticleSource>
}

/** Picks from a build's pages and articles those that the graph cites, sorted by id. */
export function collectSources(
  graph: KnowledgeGraph,
  pages: readonly (PageMetadata & Pick<Page, 'id'>)[],
  articles: readonly ArticleSource[],
): GraphSources {
  const cited = new Set<string>()
  graph.forEachEdge((_key, { claims }) => {
    for (const claim of claims) for (const { page, article } of claim.evidence) cited.add(page).add(article)
  })
  const pageSources = pages.filter(({ id }) => cited.has(id)).sort(compareById)
  const articleSources = articles.filter(({ id }) => cited.has(id)).sort(compareById)
  return {
    pages: new Map(pageSources.map((page) => [page.id, toPageSource(page)])),
    articles: new Map(
      articleSources.map(({ id, page, headline, kind }) => [id, { id, page, headline, kind }] as const),
    ),
  }
}

function toPageSource({ id, newspaper, issueDate, pageNumber, sources }: PageSource): PageSource {
  return {
    id,
    ...(newspaper === undefined ? {} : { newspaper }),
    ...(issueDate === undefined ? {} : { issueDate }),
    ...(pageNumber === undefined ? {} : { pageNumber }),
    sources: { ...sources },
  }
}
