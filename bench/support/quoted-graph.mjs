import { madeGraph } from './made-graph.mjs'

const ARTICLES_PER_PAGE = 4
const FACTS_PER_ARTICLE = 12

/** A made graph whose facts are proved by sentences of made pages, as long as those of newspapers. */
export function quotedGraph(nodes, edges) {
  const { graphFile, layout } = madeGraph(nodes, edges)
  const names = new Map(graphFile.graph.nodes.map(({ key, attributes }) => [key, attributes.name]))
  const articleOf = (i) => Math.floor(i / FACTS_PER_ARTICLE)
  const pageOf = (article) => Math.floor(article / ARTICLES_PER_PAGE)
  const pageId = (page) => `沿海日报/${page}.txt`
  graphFile.graph.edges.forEach(({ source, target, attributes }, i) => {
    const article = articleOf(i)
    const quote = `${names.get(source)}日前在${names.get(target)}说，第${i}项工作自去年${(i % 12) + 1}月启动以来，已经惠及群众${(i * 37) % 9000}人次，当地干部群众交口称赞。`
    const [claim] = attributes.claims
    attributes.status = claim.status = 'stated'
    claim.evidence = [
      {
        page: pageId(pageOf(article)),
        article: `${pageId(pageOf(article))}#${article}`,
        start: i * 10,
        end: i * 10 + quote.length,
        quote,
      },
    ]
  })
  const articles = Array.from({ length: articleOf(edges - 1) + 1 }, (_, i) => ({
    id: `${pageId(pageOf(i))}#${i}`,
    page: pageId(pageOf(i)),
    headline: `山海相连 第${i}篇`,
    kind: 'news',
  }))
  const pages = Array.from({ length: pageOf(articles.length - 1) + 1 }, (_, i) => ({
    id: pageId(i),
    newspaper: '沿海日报',
    issueDate: `${2010 + (i % 15)}-0${(i % 9) + 1}-1${i % 10}`,
    pageNumber: (i % 8) + 1,
    sources: { newspaper: 'masthead', issueDate: 'masthead', pageNumber: 'masthead' },
  }))
  return { graphFile: { ...graphFile, sources: { pages, articles } }, layout }
}
