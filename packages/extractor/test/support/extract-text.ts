import { createExtractor, loadJiebaTokenizer } from '@shanhai/extractor'
import type { PageExtraction } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import type { Article, Page } from '@shanhai/model'
import { articleId, pageId } from '@shanhai/model'
import { splitSentences } from '@shanhai/reader'

const extractor = createExtractor({ lexicon: loadLexicon(), tokenizer: loadJiebaTokenizer(), splitSentences })

/** A page that is one article, its text the article's body as it stands. */
function articleOf(text: string, given: Partial<Article> = {}): { readonly page: Page; readonly article: Article } {
  const id = pageId('test.txt')
  const page: Page = { id, text, sha256: '', sources: {} }
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

export interface TextExtraction extends PageExtraction {
  nameOf(entity: string | null): string
}

/** Extracts a bare text with the real lexicon, tokenizer and sentence splitter. */
export function extractText(text: string, given: Partial<Article> = {}): TextExtraction {
  const { page, article } = articleOf(text, given)
  const { value } = extractor.extractPage(page, [article])
  const names = new Map<string, string>(value.entities.map((entity) => [entity.id, entity.name]))
  return { ...value, nameOf: (entity) => names.get(entity ?? '') ?? String(entity) }
}
