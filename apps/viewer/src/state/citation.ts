import type { ArticleSource, PageSource } from '@shanhai/graph'
import type { Byline } from '@shanhai/model'
import type { Language } from '../text/messages.js'
import { MESSAGES } from '../text/messages.js'

/** Authors that a reference names before it says 等. */
const MAX_AUTHORS = 3

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

/**
 * A newspaper article after GB/T 7714—2015: `作者. 题名[N]. 报纸名, 2025-02-18(3).` Parts that are unknown are left out;
 * as the standard has it, what was inferred stands in square brackets.
 */
export function gbtCitationOf(
  page: PageSource | undefined,
  article: ArticleSource | undefined,
  bylines: readonly Byline[],
): string {
  const bracketed = (name: keyof PageSource['sources'], value: string): string =>
    page?.sources[name] === 'inferred' ? `[${value}]` : value
  const names = [...new Set(bylines.filter(({ role }) => role !== 'photographer').map(({ name }) => name))]
  const authors = [...names.slice(0, MAX_AUTHORS), ...(names.length > MAX_AUTHORS ? ['等'] : [])].join(', ')
  const paper = page?.newspaper === undefined ? '' : bracketed('newspaper', page.newspaper)
  const number = page?.pageNumber === undefined ? '' : `(${bracketed('pageNumber', String(page.pageNumber))})`
  const date = page?.issueDate === undefined ? '' : bracketed('issueDate', page.issueDate)
  const issue = [paper, `${date}${number}`].filter((part) => part !== '').join(', ')
  return [authors, `${article?.headline ?? '[题名不详]'}[N]`, issue]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ')
}
