import type { Article, Page } from '@shanhai/model'
import { articleId, pageId } from '@shanhai/model'

/** A page that is one article, its text the article's body as it stands; `onPage` may give the page an issue date. */
export function articleOf(
  text: string,
  given: Partial<Article> = {},
  file = 'test.txt',
  onPage: Partial<Page> = {},
): { readonly page: Page; readonly article: Article } {
  const id = pageId(file)
  const page: Page = { id, text, sha256: '', sources: {}, ...onPage }
  const whole = { start: 0, end: text.length }
  const article: Article = {
    id: articleId(id, 1),
    page: id,
    kind: 'news',
    headline: null,
    bylines: [],
    relevance: { level: 'assistance', reasons: ['对口支援'] },
    regions: [{ page: id, role: 'body', ...whole }],
    parts: [{ role: 'body', ...whole }],
    text,
    runs: [{ articleStart: 0, page: id, pageStart: 0, length: text.length }],
    ...given,
  }
  return { page, article }
}
