import type { Article, Byline, Diagnostic, Page, Result } from '@shanhai/model'
import { articleId, compareSpans } from '@shanhai/model'
import { kindOf } from './article-kind.js'
import { buildArticleText } from './article-text.js'
import { assignJunctions } from './assign-junctions.js'
import { parseBylines, parsePhotographer, uniqueBylines } from './byline.js'
import type { Draft } from './drafts.js'
import { toDrafts } from './drafts.js'
import type { Fragment } from './fragments.js'
import { toFragments } from './fragments.js'
import { splitLines } from './lines.js'
import { markPieces } from './mark-pieces.js'
import { hasDateline } from './patterns.js'
import type { Piece } from './pieces.js'
import { placeDrafts, startOf } from './place-drafts.js'
import type { TriggerWords } from './relevance.js'
import { judgeRelevance } from './relevance.js'
import { toSequence } from './segments.js'
import { splitPieces } from './split-pieces.js'

export interface ReadArticlesOptions {
  /** Words by which {@link Article.relevance} is judged. */
  readonly triggers: TriggerWords
}

/**
 * Finds the articles of a page: which lines belong together, what is headline and what is body, and in which order they
 * read. Articles come in page order. What belongs to no article (imprint, stray marks) is one `reader/unassigned`
 * diagnostic for each zone.
 *
 * @param page with personal numbers masked already
 */
export function readArticles(page: Page, options: ReadArticlesOptions): Result<readonly Article[]> {
  const pieces = markPieces(splitPieces(splitLines(page.text)))
  const sequence = toSequence(pieces)
  const drafts = placeDrafts(pieces, toDrafts(sequence, assignJunctions(sequence)))
  const sorted = [...drafts].sort((a, b) => draftStart(a) - draftStart(b))
  const articles = sorted.map((draft, i) => toArticle(page, draft, { ordinal: i + 1, triggers: options.triggers }))
  return { value: articles, diagnostics: findUnassigned(page, articles) }
}

function draftStart(draft: Draft): number {
  const first = draft.pieces[0]
  return first === undefined ? 0 : startOf(first.piece)
}

function toArticle(page: Page, draft: Draft, context: { ordinal: number; triggers: TriggerWords }): Article {
  const { list, jump } = toFragments(draft)
  const { text, runs, parts, regions } = buildArticleText(list, page.text, page.id)
  const headline = headlineOf(list, page.text)
  return {
    id: articleId(page.id, context.ordinal),
    page: page.id,
    kind: kindOf(draft, headline),
    headline,
    bylines: bylinesOf(draft),
    relevance: judgeRelevance(text, parts, context.triggers),
    regions,
    parts,
    ...(jump.to === undefined && jump.from === undefined ? {} : { jump }),
    text,
    runs,
  }
}

/** Headline rows joined by a blank; a subtitle follows its dash directly. Vertical quotation marks are turned upright. */
function headlineOf(fragments: readonly Fragment[], pageText: string): string | null {
  const headline = fragments.filter(({ role }) => role === 'headline')
  if (headline.length === 0) return null
  let text = ''
  for (const { start, end, opensRow } of headline) {
    const row = pageText.slice(start, end).replace(/\s+/g, ' ')
    text += (text !== '' && opensRow && !/^[—─]/.test(row) ? ' ' : '') + row
  }
  return text.replace(/[﹃『]/g, '“').replace(/[﹄』]/g, '”')
}

function bylinesOf(draft: Draft): readonly Byline[] {
  const found: Byline[] = []
  for (const { piece, role } of draft.pieces) {
    if (role === 'byline') found.push(...parseBylines(piece.rows.map((row) => row.text).join(' ')))
    else if (role === 'caption') found.push(...captionBylines(piece))
    else if (role === 'body' && hasDateline(piece.text)) found.push(...parseBylines(datelineOf(piece)))
  }
  const last = draft.pieces.filter(({ role }) => role === 'body').at(-1)
  const closing = /[（(][^（()）]{0,6}记者[^（()）]{2,30}[)）]$/.exec(last?.piece.text.slice(-60) ?? '')
  return uniqueBylines([...found, ...parseBylines(closing?.[0] ?? '')])
}

function captionBylines(piece: Piece): readonly Byline[] {
  const text = piece.rows.map((row) => row.text).join('')
  const photographer = parsePhotographer(text)
  return photographer.length > 0 ? photographer : parseBylines(text.slice(-30))
}

/** The bracket after 本报讯, or the words up to 报道. */
function datelineOf(piece: Piece): string {
  return /^[^。]{0,80}?(?:[)）]|报道|[：:，,])/.exec(piece.text.slice(0, 90))?.[0] ?? ''
}

function findUnassigned(page: Page, articles: readonly Article[]): readonly Diagnostic[] {
  const regions = articles.flatMap((article) => article.regions).sort(compareSpans)
  const diagnostics: Diagnostic[] = []
  let from = 0
  const check = (to: number): void => {
    const zone = page.text.slice(from, to)
    const text = zone.trim()
    if (text === '') return
    const start = from + zone.length - zone.trimStart().length
    diagnostics.push({
      severity: 'info',
      code: 'reader/unassigned',
      message: `${text.length} characters belong to no article (imprint or stray marks).`,
      place: { page: page.id, start, end: start + text.length },
    })
  }
  for (const region of regions) {
    check(region.start)
    from = Math.max(from, region.end)
  }
  check(page.text.length)
  return diagnostics
}
