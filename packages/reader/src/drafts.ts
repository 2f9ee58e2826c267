import type { PartRole } from '@shanhai/model'
import type { Draft, RoledPiece } from './draft.js'
import type { JunctionReading } from './assign-junctions.js'
import { headingRows, isRubricLike } from './heading-groups.js'
import { hiddenCut } from './hidden-cut.js'
import { isColumnTitle } from './column-titles.js'
import { findJumpFrom } from './jump-lines.js'
import { isEnumerated, isSidebarTitle, isTeaserLabel } from './patterns.js'
import type { Piece } from './pieces.js'
import type { PageSequence } from './segments.js'
import { cellsOf } from './text-shape.js'
import { pushAll } from './push-all.js'

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
