import type { ArticleKind, PartRole } from '@shanhai/model'
import type { Draft, RoledPiece } from './draft.js'
import { numberLines } from './line-numbers.js'
import type { Line } from './lines.js'
import { splitLines } from './lines.js'
import type { PieceKind } from './pieces.js'
import { toPiece, toRow } from './pieces.js'

/** Printed lines `[from, to]` of a page, counted from 1 as editors show them, both included. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/** An article as a person cut it. */
export interface CutArticle {
  /** Absent: judged as for any other article. */
  readonly kind?: ArticleKind
  readonly parts: readonly { readonly role: PartRole; readonly lines: LineRange }[]
}

/** A cut made by hand: it goes before the program's for the lines that it names; all other lines are read as always. */
export interface PageCut {
  readonly articles: readonly CutArticle[]
  /** Lines that belong to no article. */
  readonly none: readonly LineRange[]
}

/** A draft whose kind a person may have set. */
export interface CutDraft extends Draft {
  readonly kind?: ArticleKind
}

/** The articles of a cut as drafts, and the page's text with the lines of the cut blanked one for one. */
export function applyCut(
  pageText: string,
  cut: PageCut,
): { readonly drafts: readonly CutDraft[]; readonly rest: string } {
  const numbers = numberLines(pageText)
  const lines = splitLines(pageText)
  const inside = ({ from, to }: LineRange): readonly Line[] =>
    lines.slice(firstFrom(lines, numbers.start(from)), firstFrom(lines, numbers.start(to + 1)))
  const drafts = cut.articles.map((article): CutDraft => {
    const pieces = article.parts.flatMap(({ role, lines: range }): readonly RoledPiece[] => {
      const own = inside(range)
      return own.length === 0 ? [] : [{ role, piece: toPiece(pieceKind(role), own.map(toRow), columnOf(own)) }]
    })
    return { sort: 'story', pieces, ...(article.kind !== undefined && { kind: article.kind }) }
  })
  const taken = [...cut.none, ...cut.articles.flatMap(({ parts }) => parts.map((part) => part.lines))].flatMap(inside)
  return { drafts: drafts.filter(({ pieces }) => pieces.length > 0), rest: blankLines(pageText, taken) }
}

function pieceKind(role: PartRole): PieceKind {
  if (role === 'byline' || role === 'caption') return role
  return role === 'body' || role === 'jump' ? 'body' : 'heading'
}

/** Width of the widest line: the others are wrapped to it. */
function columnOf(lines: readonly Line[]): number | null {
  const MAX_COLUMN = 44
  const width = lines.reduce((most, line) => Math.max(most, line.cells), 0)
  return width <= MAX_COLUMN ? width : null
}

function blankLines(text: string, lines: readonly Line[]): string {
  let rest = ''
  let from = 0
  for (const line of [...lines].sort((a, b) => a.start - b.start)) {
    if (line.start < from) continue
    rest += text.slice(from, line.start) + ' '.repeat(line.end - line.start)
    from = line.end
  }
  return rest + text.slice(from)
}

/** Index of the first line that begins at an offset or behind it (binary search). */
function firstFrom(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((lines[middle] as Line).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
