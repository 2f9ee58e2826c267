import type { Article, Page, Result } from '@shanhai/model'
import { articleId } from '@shanhai/model'
import { kindOf } from './article-kind.js'
import { buildArticleText } from './article-text.js'
import { assignJunctions } from './assign-junctions.js'
import { asPrinted, bylinesOf } from './draft-bylines.js'
import type { Draft } from './draft.js'
import { toDrafts } from './drafts.js'
import { foldForMatching } from './fold-for-matching.js'
import { footStart, mastheadEnd } from './furniture.js'
import type { Fragment } from './fragments.js'
import { toFragments } from './fragments.js'
import type { Line } from './lines.js'
import { splitLines } from './lines.js'
import { markPieces } from './mark-pieces.js'
import type { CutDraft, PageCut } from './page-cut.js'
import { applyCut } from './page-cut.js'
import { findOddities, findUnassigned } from './page-diagnostics.js'
import type { Piece } from './pieces.js'
import { toPiece, toRow } from './pieces.js'
import { placeDrafts, startOf } from './place-drafts.js'
import type { TriggerWords } from './relevance.js'
import { judgeRelevance } from './relevance.js'
import { toSequence } from './segments.js'
import { restoreIndents } from './lost-indents.js'
import { markParagraphs } from './paragraph-indents.js'
import { respace } from './spacing.js'
import { splitPieces } from './split-pieces.js'

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
