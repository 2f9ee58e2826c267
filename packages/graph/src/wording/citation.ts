import type { Byline, Language } from '@shanhai/model'
import type { ArticleSource, PageSource } from '../sources.js'

interface CitationWords {
  readonly paper: (name: string) => string
  readonly headline: (headline: string) => string
  readonly page: (page: number) => string
  readonly comma: string
  readonly unknownPaper: string
  readonly inferred: string
}

const WORDS: Readonly<Record<Language, CitationWords>> = {
  zh: {
    paper: (name) => `《${name}》`,
    headline: (headline) => `《${headline}》`,
    page: (page) => `第${String(page)}版`,
    comma: '，',
    unknownPaper: '报纸不详',
    inferred: '（推定）',
  },
  en: {
    paper: (name) => name,
    headline: (headline) => `“${headline}”`,
    page: (page) => `page ${String(page)}`,
    comma: ', ',
    unknownPaper: 'unknown newspaper',
    inferred: ' (inferred)',
  },
}

/** Authors that a reference names before it says 等. */
const MAX_AUTHORS = 3

/** A source in one line: paper, date, page, headline; what is unknown is left out, what was guessed is marked. */
export function citationOf(
  page: PageSource | undefined,
  article: ArticleSource | undefined,
  language: Language,
): string {
  const words = WORDS[language]
  const guessed = (name: keyof PageSource['sources']): string =>
    page?.sources[name] === 'inferred' ? words.inferred : ''
  const parts = [
    page?.newspaper === undefined ? words.unknownPaper : words.paper(page.newspaper) + guessed('newspaper'),
    page?.issueDate === undefined ? null : page.issueDate + guessed('issueDate'),
    page?.pageNumber === undefined ? null : words.page(page.pageNumber) + guessed('pageNumber'),
    article?.headline ? words.headline(closeUp(article.headline)) : null,
  ]
  return parts.filter((part) => part !== null).join(words.comma)
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
  return [authors, `${closeUp(article?.headline ?? '[题名不详]')}[N]`, issue]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ')
}

/**
 * A headline that the page sets with gaps between its words (制种 田里 的老 把式) without them: all its pieces are one or two hanzi.
 * A gap between two halves (山海相连 情系天山) stays.
 */
function closeUp(headline: string): string {
  const pieces = headline.split(/[ \u3000]+/)
  const isSpaced = pieces.length > 2 && pieces.every((piece) => /^\p{Script=Han}{1,2}[，。、：！？]?$/u.test(piece))
  return isSpaced ? pieces.join('') : headline
}
