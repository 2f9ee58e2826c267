import type { Line } from './lines.js'
import type { TextUnits } from './similarity.js'
import { unitsOf } from './similarity.js'
import type { ZoneKind } from './zones.js'

/**
 * What a piece of the page is before anything is known of articles. `heading` covers headlines, subheadings and rubrics
 * alike: which it is depends on the bodies beside it. `note` is what the editors say ahead of a story (编者按). `furniture` is what the paper prints on every page: date, editors, imprint.
 */
export type PieceKind = 'body' | 'heading' | 'byline' | 'note' | 'caption' | 'furniture' | ZoneKind

/** What reads as one line: a printed line, or the lines of a vertical one. */
export interface Row {
  readonly text: string
  readonly lines: readonly Line[]
}

/** Consecutive rows of one kind. */
export interface Piece {
  readonly kind: PieceKind
  readonly rows: readonly Row[]
  /** Blank lines above it. */
  readonly gap: number
  /** Rows joined without a break, for matching. */
  readonly text: string
  /** Column width in cells where the rows are wrapped lines of a column; null where each line is a paragraph. */
  readonly column: number | null
  /** Each row is a row of a list, not the next line of a paragraph. */
  readonly list?: true
  /** Set down the page, one character a line. */
  readonly vertical?: true
  /** Rows at the head that are a zone's title; absent for what is no zone. */
  readonly titleRows?: number
}

/** Makes a piece of rows. */
export function toPiece(kind: PieceKind, rows: readonly Row[], column: number | null): Piece {
  return { kind, rows, gap: rows[0]?.lines[0]?.gap ?? 0, text: rows.map((row) => row.text).join(''), column }
}

/** A row of one printed line. */
export function toRow(line: Line): Row {
  return { text: line.text, lines: [line] }
}

const UNITS = new WeakMap<Piece, TextUnits>()

/** The units of a piece's text; several steps ask for them. */
export function unitsOfPiece(piece: Piece): TextUnits {
  const known = UNITS.get(piece)
  if (known !== undefined) return known
  const units = unitsOf(piece.text)
  UNITS.set(piece, units)
  return units
}

/** True for a piece that is an advertisement, a notice, an index or the weather: no story goes on behind it. */
export function isZone({ kind }: Piece): boolean {
  return kind === 'ad' || kind === 'notice' || kind === 'index' || kind === 'weather'
}
