import type { PartRole } from '@shanhai/model'
import type { JunctionReading } from './assign-junctions.js'
import { headingRows, isRubricLike } from './junction-scores.js'
import { isColumnTitle } from './column-titles.js'
import { findJumpFrom, isEnumerated, isSidebarTitle, isTeaserLabel } from './patterns.js'
import type { Piece } from './pieces.js'
import type { PageSequence } from './segments.js'
import { cellsOf } from './text-shape.js'
import type { ZoneKind } from './zones.js'
import { pushAll } from './push-all.js'

/** A piece with its function in an article. */
export interface RoledPiece {
  readonly piece: Piece
  readonly role: PartRole
}

/** An article as pieces in page order, before its text is put together. All but stories stand alone. */
export interface Draft {
  readonly sort: 'story' | 'teaser' | 'caption' | ZoneKind
  readonly pieces: readonly RoledPiece[]
}

/** Builds the articles that a reading of the junctions makes of a page. */
export function toDrafts(
  { segments, junctions }: PageSequence,
  readings: readonly JunctionReading[],
): readonly Draft[] {
  const drafts: Draft[] = []
  let open: RoledPiece[] = []
  const close = (): void => {
    if (open.length > 0) drafts.push({ sort: 'story', pieces: withRubrics(withHeadline(open)) })
    open = []
  }
  junctions.forEach((junction, i) => {
    const reading = readings[i] ?? { kind: 'subheading' }
    const { headings } = junction
    const hidden = reading.kind === 'hidden_cut' || (reading.kind === 'cut' && reading.hidden)
    const after = reading.kind === 'hidden_cut' ? (segments[i]?.text ?? '') : ''
    const cut = hidden ? hiddenCut(open, headingRows(headings).join('') + after) : null
    if (cut !== null) {
      const rest = open.slice(cut)
      open = open.slice(0, cut)
      close()
      open = rest
    }
    if (reading.kind === 'cut') {
      pushAll(open, headings.slice(0, reading.leftEnd).map(asHeadline))
      close()
      pushAll(drafts, toTeasers(headings.slice(reading.leftEnd, reading.rightStart)))
      pushAll(open, headings.slice(reading.rightStart).map(asHeadline))
    } else if (reading.kind === 'subheading') {
      pushAll(
        open,
        headings.map((piece) => ({ piece, role: subheadingRole(piece) })),
      )
    } else {
      pushAll(open, headings.map(asHeadline))
    }
    pushAll(
      open,
      (segments[i]?.pieces ?? []).map((piece) => ({ piece, role: 'body' as const })),
    )
  })
  close()
  return drafts
}

function asHeadline(piece: Piece): RoledPiece {
  return { piece, role: piece.kind === 'byline' ? 'byline' : piece.kind === 'note' ? 'sidebar' : 'headline' }
}

function subheadingRole(piece: Piece): PartRole {
  if (piece.kind === 'byline') return 'byline'
  if (piece.kind === 'note') return 'sidebar'
  return isSidebarTitle(piece.text) ? 'sidebar' : 'subheading'
}

/** A story has a headline before it has subheadings, and these come in twos: a lone one of a story without a headline is it. */
function withHeadline(pieces: readonly RoledPiece[]): readonly RoledPiece[] {
  const body = pieces.find(({ role }) => role === 'body')
  if (body === undefined || findJumpFrom(body.piece.text) !== null) return pieces
  if (pieces.some(({ role }) => role === 'headline')) return pieces
  const [only, ...others] = pieces.filter(({ role }) => role === 'subheading')
  if (only === undefined || others.length > 0 || isEnumerated(only.piece.text)) return pieces
  return pieces.map((entry) => (entry === only ? { ...entry, role: 'headline' as const } : entry))
}

/** Short rows apart from the headline proper are rubrics; a lone short row, or one with a subtitle, is the headline. */
function withRubrics(pieces: readonly RoledPiece[]): readonly RoledPiece[] {
  const headlines = pieces.filter(({ role }) => role === 'headline')
  const apart = new Set(
    headlines.filter(({ piece }, i) => {
      if (/^[—─]/.test(headlines[i + 1]?.piece.text ?? '—')) return isApart(pieces, headlines, i)
      return isRubric(piece) || isApart(pieces, headlines, i)
    }),
  )
  if (apart.size === headlines.length) return pieces
  return pieces.map((entry) => (apart.has(entry) ? { ...entry, role: 'rubric' as const } : entry))
}

function isRubric(piece: Piece): boolean {
  const rows = headingRows([piece])
  if (rows.length === 1 && isColumnTitle(rows[0] ?? '')) return true
  if (rows.length !== 1 || /[—：:]/.test(piece.text)) return false
  // 铁路边·四季: a series and its part are joined by a middle dot; between letters or digits it belongs to a name.
  if (/\p{Script=Han}\s?[·•]\s?\p{Script=Han}/u.test(piece.text)) return cellsOf(piece.text) <= 16
  return cellsOf(piece.text) <= 6 && !/\s/.test(piece.text)
}

/** A short row on the other side of the body than the headline proper. */
function isApart(pieces: readonly RoledPiece[], headlines: readonly RoledPiece[], i: number): boolean {
  const [here, next] = [headlines[i], headlines[i + 1]]
  if (here === undefined || next === undefined || !isRubricLike([here.piece])) return false
  return pieces.slice(pieces.indexOf(here), pieces.indexOf(next)).some(({ role }) => role === 'body')
}

/** Teasers begin at a label (`某县：`) or after a wide gap; pages without labels give one teaser for each group. */
function toTeasers(headings: readonly Piece[]): readonly Draft[] {
  const groups: RoledPiece[][] = []
  const labelled = headings.some((piece) => isTeaserLabel(piece.rows[0]?.text ?? ''))
  headings.forEach((piece, i) => {
    const starts = labelled ? isTeaserLabel(piece.rows[0]?.text ?? '') : piece.gap > 1
    const group = groups.at(-1)
    if (group === undefined || (starts && i > 0)) groups.push([asHeadline(piece)])
    else group.push(asHeadline(piece))
  })
  return groups.map((pieces) => ({ sort: 'teaser', pieces }))
}

/**
 * Two articles run on without a heading between them, since each has a headline of its own elsewhere: finds the
 * paragraph at which the second one begins. The best cut makes both halves most uniform in their characters
 * (Utiyama & Isahara 2001, "A statistical model for domain-independent text segmentation", for one cut).
 *
 * @param after text that belongs to the second article for certain: its headline, and what follows it
 * @returns index into `pieces` of the first one after the cut; null if there is no room for a cut
 */
function hiddenCut(pieces: readonly RoledPiece[], after: string): number | null {
  const points = pieces.flatMap(({ role }, i) => (role === 'body' && canBegin(pieces, i) ? [i] : []))
  const whole = countedText()
  whole.add(after)
  for (const { piece } of pieces) whole.add(piece.text)
  const left = countedText()
  let best: { at: number; score: number } | null = null
  let from = 0
  for (const at of points) {
    for (const { piece } of pieces.slice(from, at)) {
      left.add(piece.text)
      whole.remove(piece.text)
    }
    from = at
    const score = left.score() + whole.score()
    if (best === null || score > best.score) best = { at, score }
  }
  return best?.at ?? null
}

/** An article begins after a finished paragraph of text, never right under a subheading or after the headline. */
function canBegin(pieces: readonly RoledPiece[], i: number): boolean {
  const above = pieces[i - 1]
  return above?.role === 'body' && /[。！？!?…”"’」]$|\.\.$/.test(above.piece.text)
}

interface CountedText {
  add(text: string): void
  remove(text: string): void
  /** Log-likelihood of the text under its own smoothed character-pair frequencies. */
  score(): number
}

function countedText(): CountedText {
  const counts = new Map<string, number>()
  let total = 0
  let sum = 0
  const change = (text: string, step: 1 | -1): void => {
    for (let i = 0; i + 1 < text.length; i++) {
      const pair = text.slice(i, i + 2)
      const n = counts.get(pair) ?? 0
      sum += nLogN(n + step) - nLogN(n)
      counts.set(pair, n + step)
      total += step
    }
  }
  return {
    add: (text) => {
      change(text, 1)
    },
    remove: (text) => {
      change(text, -1)
    },
    score: () => sum - nLogN(total),
  }
}

function nLogN(n: number): number {
  return n > 0 ? n * Math.log(n) : 0
}
