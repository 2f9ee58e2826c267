import { isColumnTitle } from './column-titles.js'
import { headingRows } from './heading-groups.js'
import { WEIGHTS } from './layout-weights.js'
import { isEnumerated, isListTitle, isSidebarTitle, isTeaserLabel } from './patterns.js'
import type { Piece } from './pieces.js'
import type { Segment } from './segments.js'
import { isPagePointer } from './zone-patterns.js'

/** A subtitle begins with a dash, mostly on a row of its own. */
function hasSubtitle(row: string): boolean {
  return /(?:^|\s)[—─]{2}/.test(row)
}

/** How many rows are labels or pointers of teasers. */
export function countLabels(part: readonly Piece[]): number {
  return headingRows(part).filter((row) => isTeaserLabel(row) || isPagePointer(row)).length
}

/** What the form of headings says for their being the headline of the body on one side, in the currency of the weights. */
export function scoreForm(part: readonly Piece[], segment: Segment, side: 'left' | 'right'): number {
  const rows = headingRows(part)
  const byline = part.findIndex((piece) => piece.kind === 'byline')
  let score = 0
  if (part.some((piece) => piece.vertical === true)) score += WEIGHTS.vertical
  if (rows.length >= 2) score += WEIGHTS.severalRows
  if (rows.length > 6) score -= rows.length - 6
  if (rows.some(hasSubtitle)) score += WEIGHTS.subtitle
  if (side === 'left' && rows.length === 1 && isColumnTitle(rows[0] ?? '')) score += WEIGHTS.columnTitleBelow
  if (isEnumerated(rows[0] ?? '')) score -= WEIGHTS.numberedSub
  if (isSidebarTitle(rows[0] ?? '')) score -= WEIGHTS.sidebarSub
  if (byline < 0) return score
  if (segment.opensWithDateline) score += WEIGHTS.bylineAndDateline
  if (byline > 0 && part[byline - 1]?.kind === 'heading') score += WEIGHTS.bylineAfterHeadline
  const headingAfter = part.slice(byline).some((piece) => piece.kind === 'heading')
  if (headingAfter || (side === 'right' && byline === 0)) score += WEIGHTS.bylineFirst
  return score
}

/** The same for their being subheadings inside a story. */
export function scoreSubheadingForm(headings: readonly Piece[], gap: number): number {
  const rows = headingRows(headings)
  const first = rows[0] ?? ''
  let score = 0
  if (isListTitle(rows.at(-1) ?? '')) score += WEIGHTS.listTitleSub
  if (isEnumerated(first)) score += WEIGHTS.numberedSub
  else if (isSidebarTitle(first)) score += WEIGHTS.sidebarSub
  else if (rows.length === 1) score += WEIGHTS.singleRowSub
  else score += WEIGHTS.severalRowsSub - 0.5 * (rows.length - 2)
  if (headings.some((piece) => piece.vertical === true)) score += WEIGHTS.verticalSub
  if (headings.some((piece) => piece.kind === 'byline')) score += WEIGHTS.bylineInsideStory
  if (rows.some(hasSubtitle)) score += WEIGHTS.subtitleInsideStory
  if ((headings[0]?.gap ?? 0) >= gap + 2) score -= WEIGHTS.wideGap
  return score
}
