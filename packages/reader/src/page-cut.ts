import type { ArticleKind, PartRole } from '@shanhai/model'
import type { Draft, RoledPiece } from './drafts.js'
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
  const starts = lineStarts(pageText)
  const lines = splitLines(pageText)
  const inside = ({ from, to }: LineRange): readonly Line[] => {
    const [start, end] = [starts[from - 1] ?? pageText.length, starts[to] ?? pageText.length]
    return lines.filter((line) => line.start >= start && line.end <= end)
  }
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

/** Offset of each line's first character; blank lines count. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|[\r\n\f\v\u2028\u2029]/g)) starts.push(match.index + match[0].length)
  return starts
}
