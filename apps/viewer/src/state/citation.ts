import type { ArticleSource, PageSource } from '@shanhai/graph'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'

/** A source in one line: paper, date, page, headline; what is unknown is left out, what was guessed is marked. */
export function citationOf(
  page: PageSource | undefined,
  article: ArticleSource | undefined,
  language: Language,
): string {
  const messages = MESSAGES[language]
  const guessed = (name: keyof PageSource['sources']): string =>
    page?.sources[name] === 'inferred' ? messages.inferredMark : ''
  const parts = [
    page?.newspaper === undefined ? messages.unknownPaper : messages.title(page.newspaper) + guessed('newspaper'),
    page?.issueDate === undefined ? null : page.issueDate + guessed('issueDate'),
    page?.pageNumber === undefined ? null : messages.pageNumber(page.pageNumber) + guessed('pageNumber'),
    article?.headline ? messages.headline(article.headline) : null,
  ]
  return parts.filter((part) => part !== null).join(messages.comma)
}
