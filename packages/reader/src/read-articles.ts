import type { Article, Byline, Diagnostic, Page, Result } from '@shanhai/model'
import { articleId, compareSpans } from '@shanhai/model'
import { kindOf } from './article-kind.js'
import { buildArticleText } from './article-text.js'
import { authorsIn } from './author-lines.js'
import { assignJunctions } from './assign-junctions.js'
import { parseBylines, parsePhotographer, parseSignature, uniqueBylines } from './byline.js'
import type { Draft } from './drafts.js'
import { toDrafts } from './drafts.js'
import { foldForMatching } from './fold-for-matching.js'
import { footStart, mastheadEnd } from './furniture.js'
import type { Fragment } from './fragments.js'
import { toFragments } from './fragments.js'
import type { Line } from './lines.js'
import { splitLines } from './lines.js'
import { markPieces } from './mark-pieces.js'
import { hasDateline } from './patterns.js'
import type { CutDraft, PageCut } from './page-cut.js'
import { applyCut } from './page-cut.js'
import type { Piece } from './pieces.js'
import { toPiece, toRow } from './pieces.js'
import { placeDrafts, startOf } from './place-drafts.js'
import type { TriggerWords } from './relevance.js'
import { judgeRelevance } from './relevance.js'
import { toSequence } from './segments.js'
import { signatureOfRows } from './signature.js'
import { restoreIndents } from './lost-indents.js'
import { markParagraphs } from './paragraph-indents.js'
import { respace } from './spacing.js'
import { splitPieces } from './split-pieces.js'
import { pushAll } from './push-all.js'

export interface ReadArticlesOptions {
  /** Words by which {@link Article.relevance} is judged. */
  readonly triggers: TriggerWords
  /** A cut made by hand that goes before the program's. */
  readonly cut?: PageCut
}

/**
 * Finds the articles of a page: which lines belong together, what is headline and what is body, and in which order they
 * read. Articles come in page order. What belongs to no article (imprint, stray marks) is one `reader/unassigned`
 * diagnostic for each zone.
 *
 * @param page with personal numbers masked already
 */
export function readArticles(page: Page, options: ReadArticlesOptions): Result<readonly Article[]> {
  const byHand = options.cut === undefined ? null : applyCut(page.text, options.cut)
  const drafts: readonly CutDraft[] = [...(byHand?.drafts ?? []), ...cutPage(byHand?.rest ?? page.text)]
  const folded = foldForMatching(page.text) !== page.text
  const sorted = [...drafts].sort((a, b) => draftStart(a) - draftStart(b))
  const articles = sorted.map((draft, i) =>
    toArticle(page, draft, { ordinal: i + 1, triggers: options.triggers, folded }),
  )
  return { value: articles, diagnostics: [...findOddities(page, articles), ...findUnassigned(page, articles)] }
}

function cutPage(text: string): readonly Draft[] {
  const pieces = toPieces(splitLines(foldForMatching(text)))
  const sequence = toSequence(pieces)
  return placeDrafts(pieces, toDrafts(sequence, assignJunctions(sequence)))
}

/** What the lines of a page are, masthead and foot aside. */
function toPieces(lines: readonly Line[]): readonly Piece[] {
  const head = mastheadEnd(lines)
  const foot = Math.max(head, footStart(lines))
  const furniture = (from: number, to: number): readonly Piece[] =>
    from === to ? [] : [toPiece('furniture', lines.slice(from, to).map(toRow), null)]
  const inner = markPieces(splitPieces(respace(restoreIndents(markParagraphs(lines.slice(head, foot))))))
  return [...furniture(0, head), ...inner, ...furniture(foot, lines.length)]
}

function draftStart(draft: Draft): number {
  return draft.pieces.reduce((least, { piece }) => Math.min(least, startOf(piece)), Number.MAX_SAFE_INTEGER)
}

interface ArticleContext {
  readonly ordinal: number
  readonly triggers: TriggerWords
  /** Some characters of the page are matched as others. */
  readonly folded: boolean
}

function toArticle(page: Page, draft: CutDraft, context: ArticleContext): Article {
  const { list, jump } = toFragments(draft)
  const { text, runs, parts, regions } = buildArticleText(list, page.text, page.id)
  const headline = headlineOf(list, page.text)
  return {
    id: articleId(page.id, context.ordinal),
    page: page.id,
    kind: draft.kind ?? kindOf(draft, headline),
    headline,
    bylines: bylinesOf(draft).map((byline) => (context.folded ? asPrinted(byline, draft, page.text) : byline)),
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
  return text.replace(/[﹃﹁]/g, '“').replace(/[﹄﹂]/g, '”')
}

function bylinesOf(draft: Draft): readonly Byline[] {
  const found: Byline[] = []
  for (const { piece, role } of draft.pieces) {
    if (role === 'byline') pushAll(found, bylineNames(piece))
    else if (role === 'caption') pushAll(found, captionBylines(piece))
    else if (role === 'body' && hasDateline(piece.text)) pushAll(found, datelineNames(piece))
  }
  const last = draft.pieces.filter(({ role }) => role === 'body').at(-1)
  const closing = signatureOfRows(last?.piece.rows.map((row) => row.text) ?? [])
  return uniqueBylines([...found, ...(/记者|通讯员/.test(closing) ? parseBylines(closing) : parseSignature(closing))])
}

/** Names beside 记者 and its like, or of a line of names alone; vertical names stand one character a row. */
function bylineNames(piece: Piece): readonly Byline[] {
  const text = piece.rows.map((row) => row.text).join(' ')
  const named = parseBylines(text)
  if (named.length > 0) return named
  return piece.rows.flatMap((row) => authorsIn(row.text)).map((name) => ({ role: 'reporter', name }))
}

/** A name in the page's own script: pieces hold the folded text. */
function asPrinted(byline: Byline, { pieces }: Draft, pageText: string): Byline {
  for (const { piece } of pieces)
    for (const { lines } of piece.rows)
      for (const line of lines) {
        const at = line.text.indexOf(byline.name)
        if (at < 0) continue
        return { ...byline, name: pageText.slice(line.start + at, line.start + at + byline.name.length) }
      }
  return byline
}

function captionBylines(piece: Piece): readonly Byline[] {
  const text = piece.rows.map((row) => row.text).join('')
  const photographer = parsePhotographer(text)
  return photographer.length > 0 ? photographer : parseBylines(text.slice(-30))
}

/** Names beside 记者 in a dateline, or in its bracket alone: 本报讯（甲乙 丙丁）. */
function datelineNames(piece: Piece): readonly Byline[] {
  const dateline = datelineOf(piece)
  const named = parseBylines(dateline)
  return named.length > 0 ? named : parseSignature(/[（(]([^（()）]*)[)）]$/.exec(dateline)?.[1] ?? '')
}

/** The bracket after 本报讯, or the words up to 报道. */
function datelineOf(piece: Piece): string {
  return /^[^。]{0,80}?(?:[)）]|报道|[：:，,])/.exec(piece.text.slice(0, 90))?.[0] ?? ''
}

/** What makes a page unlike a newspaper's: no story on it, or a line that no column holds. */
function findOddities(page: Page, articles: readonly Article[]): readonly Diagnostic[] {
  const LONGEST_LINE = 50_000
  const place = { page: page.id }
  const lines = page.text.length > LONGEST_LINE ? splitLines(page.text) : []
  const longest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  const odd: Diagnostic[] = []
  if (longest > LONGEST_LINE) {
    const message = `A line has ${longest} characters; it was read as one paragraph. Check how the file was made.`
    odd.push({ severity: 'warning', code: 'reader/long-line', message, place })
  }
  if (!articles.some(({ kind }) => kind === 'news' || kind === 'report')) {
    const message = 'No story was found on the page, only advertisements, notices, captions or figures.'
    odd.push({ severity: 'info', code: 'reader/no-story', message, place })
  }
  return odd
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
