import { isEnumerated, isPagePointer, isSidebarTitle, isTeaserLabel } from './patterns.js'
import type { Piece } from './pieces.js'
import type { Junction, PageSequence, Segment } from './segments.js'
import { createPairIndex } from './similarity.js'
import { cellsOf } from './text-shape.js'

/** Where this page prints its headlines; found by trying both. */
export type HeadlineSide = 'before' | 'after'

/**
 * What each observation is worth, in one currency: a headline whose every telling character pair stands in the body earns
 * `coverage`. The values come from how pages are made (see the reasons), checked on made-up layouts; none is learnt.
 */
export const WEIGHTS = {
  coverage: 6,
  /** The same words before and after a heading: it is a subheading. Cosines lie between 0 and 0.15, most under 0.05. */
  cohesion: 25,
  cohesionMiddle: 0.03,
  cohesionLeast: -1.5,
  cohesionMost: 3,
  /** Headlines come in two or three rows, often with a subtitle; a single row is more often a subheading. */
  severalRows: 1.2,
  subtitle: 1,
  singleRowSub: 3,
  severalRowsSub: 0.5,
  numberedSub: 6,
  sidebarSub: 4,
  /** A page keeps to one side. */
  side: 1.5,
  bylineAfterHeadline: 1.5,
  /** A story has either a byline of its own or the reporter in its dateline. */
  bylineAndDateline: -5,
  bylineFirst: -2,
  bylineInsideStory: -8,
  subtitleInsideStory: -5,
  wideGap: 1.2,
  cutInSentence: -8,
  headingInSentence: 3,
  headingBetweenSentences: -5,
  plainInterruption: -3,
  /** A heading whose words are the body's above and not the one's below is no subheading. */
  wordsAbove: -6,
  signature: 4,
  storyOpening: 1,
  noHeadline: -4,
  shortHeadline: -1.5,
  secondHeadline: -8,
  hiddenCut: -3,
  /** The same, where nothing but a second headline below the body shows it. */
  hiddenCutAbove: -6,
  standalone: -3,
  teaserLabel: 3,
  /** Most headings on a page are subheadings or belong where a dateline opens a story: any other cut needs reasons. */
  freeCut: -4,
  plainCut: -5,
} as const

/** The rows of headings in a part of a junction. */
export function headingRows(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => (piece.kind === 'heading' ? piece.rows.map((row) => row.text) : []))
}

/** True for a single short row: a rubric as likely as a headline. */
export function isRubricLike(pieces: readonly Piece[]): boolean {
  const rows = headingRows(pieces)
  return rows.length === 1 && cellsOf(rows[0] ?? '') <= 8 && !/\s/.test(rows[0] ?? '')
}

/** Scores the ways to read one junction of a sequence. */
export interface JunctionScores {
  /** A part of the junction as the headline (and byline) of the article on one side. */
  readonly headline: (part: readonly Piece[], junction: number, side: 'left' | 'right') => number
  /** The whole junction as subheadings inside one article. */
  readonly subheading: (junction: number) => number
  /** The whole junction as a headline that interrupts its article. */
  readonly interrupting: (junction: number) => number
  /** Ending one article and beginning another here, headings aside. */
  readonly cut: (junction: number) => number
  /** A part as teasers that stand alone. */
  readonly teasers: (part: readonly Piece[]) => number
}

const NONE: ReadonlySet<string> = new Set()

/** Prepares the scores of a page: character pairs, the chains of segments between forced cuts, the usual gap. */
export function createJunctionScores(page: PageSequence): JunctionScores {
  const { segments, junctions } = page
  const index = createPairIndex(segments.map((segment) => segment.pairs))
  const gap = usualGap(segments)
  const at = (junction: number): Junction => junctions[junction] ?? { headings: [], forced: true }
  const kinship = memoize((junction: number): number => {
    const [left, right] = [segments[junction - 1], segments[junction]]
    if (left === undefined || right === undefined) return 0
    const value = WEIGHTS.cohesion * (index.cohesion(left.pairs, right.pairs) - WEIGHTS.cohesionMiddle)
    return Math.min(Math.max(value, WEIGHTS.cohesionLeast), WEIGHTS.cohesionMost)
  })
  const headlines = new Map<string, number>()
  const openingSigns = (junction: number): number => {
    const wide = (at(junction).headings[0]?.gap ?? 0) >= gap + 2 ? WEIGHTS.wideGap : 0
    return wide + (segments[junction]?.opensStory === true ? WEIGHTS.storyOpening : 0)
  }
  return {
    headline: (part, junction, side) => {
      const first = part[0]
      if (first === undefined) return 0
      const key = `${junction}|${side}|${at(junction).headings.indexOf(first)}|${part.length}`
      const known = headlines.get(key)
      if (known !== undefined) return known
      const body = side === 'left' ? junction - 1 : junction
      const segment = segments[body]
      if (segment === undefined) return 0
      const text = headingRows(part).join(' ')
      const near = index.coverage(text, segment.pairs)
      const far = index.coverageOfAll(
        text,
        reachOf(page, junction, side).map((one) => one.pairs),
      )
      const score = WEIGHTS.coverage * Math.max(near, 0.8 * far) + scoreForm(part, segment, side)
      headlines.set(key, score)
      return score
    },
    subheading: memoize((junction) => {
      const { headings } = at(junction)
      const text = headingRows(headings).join(' ')
      const [left, right] = [segments[junction - 1], segments[junction]]
      const above = index.coverage(text, left?.pairs ?? NONE) - index.coverage(text, right?.pairs ?? NONE) - 0.15
      const ended = left?.closesWithSignature === true ? -WEIGHTS.signature : 0
      return scoreSubheading(headings, gap) + kinship(junction) + WEIGHTS.wordsAbove * Math.max(0, above) + ended
    }),
    interrupting: memoize((junction) => {
      const { headings } = at(junction)
      const [left, right] = [segments[junction - 1], segments[junction]]
      if (left === undefined || right === undefined) return 0
      const text = headingRows(headings).join(' ')
      const shared = Math.max(index.coverage(text, left.pairs), index.coverage(text, right.pairs))
      const formal = headingRows(headings).length > 1 || headings.some((piece) => piece.kind === 'byline')
      const place = left.unfinished ? WEIGHTS.headingInSentence : WEIGHTS.headingBetweenSentences
      const form = scoreForm(headings, left, 'left') + (formal ? 0 : WEIGHTS.plainInterruption)
      return WEIGHTS.coverage * shared + form + place + kinship(junction)
    }),
    cut: (junction) => {
      const left = segments[junction - 1]
      if (at(junction).forced) return 0
      const torn = left?.unfinished === true ? WEIGHTS.cutInSentence : 0
      const bare = at(junction).headings.length === 0 ? WEIGHTS.plainCut : 0
      const signs = (left?.closesWithSignature === true ? WEIGHTS.signature : 0) + openingSigns(junction)
      return WEIGHTS.freeCut + torn + bare + signs - kinship(junction)
    },
    teasers: (part) => (part.length === 0 ? 0 : WEIGHTS.standalone + countLabels(part) * WEIGHTS.teaserLabel),
  }
}

/** Scores depend on the page alone; the search asks for each several times. */
function memoize(score: (junction: number) => number): (junction: number) => number {
  const known = new Map<number, number>()
  return (junction) => {
    const value = known.get(junction) ?? score(junction)
    known.set(junction, value)
    return value
  }
}

function countLabels(part: readonly Piece[]): number {
  return headingRows(part).filter((row) => isTeaserLabel(row) || isPagePointer(row)).length
}

function scoreForm(part: readonly Piece[], segment: Segment, side: 'left' | 'right'): number {
  const rows = headingRows(part)
  const byline = part.findIndex((piece) => piece.kind === 'byline')
  let score = 0
  if (rows.length >= 2) score += WEIGHTS.severalRows
  if (rows.length > 6) score -= rows.length - 6
  if (rows.some((row) => /^[—─]{2}/.test(row))) score += WEIGHTS.subtitle
  if (isEnumerated(rows[0] ?? '')) score -= WEIGHTS.numberedSub
  if (byline < 0) return score
  if (segment.opensWithDateline) score += WEIGHTS.bylineAndDateline
  if (byline > 0 && part[byline - 1]?.kind === 'heading') score += WEIGHTS.bylineAfterHeadline
  const headingAfter = part.slice(byline).some((piece) => piece.kind === 'heading')
  if (headingAfter || (side === 'right' && byline === 0)) score += WEIGHTS.bylineFirst
  return score
}

function scoreSubheading(headings: readonly Piece[], gap: number): number {
  const rows = headingRows(headings)
  const first = rows[0] ?? ''
  let score = 0
  if (isEnumerated(first)) score += WEIGHTS.numberedSub
  else if (isSidebarTitle(first)) score += WEIGHTS.sidebarSub
  else if (rows.length === 1) score += WEIGHTS.singleRowSub
  else score += WEIGHTS.severalRowsSub - 0.5 * (rows.length - 2)
  if (headings.some((piece) => piece.kind === 'byline')) score += WEIGHTS.bylineInsideStory
  if (rows.some((row) => /^[—─]{2}/.test(row))) score += WEIGHTS.subtitleInsideStory
  if ((headings[0]?.gap ?? 0) >= gap + 2) score -= WEIGHTS.wideGap
  return score
}

/** Bodies on one side of a junction, as far as no forced cut parts them from it: what a headline there may speak of. */
function reachOf({ segments, junctions }: PageSequence, junction: number, side: 'left' | 'right'): readonly Segment[] {
  const MAX_REACH = 6
  const reach: Segment[] = []
  const step = side === 'left' ? -1 : 1
  let at = side === 'left' ? junction - 1 : junction
  for (;;) {
    const segment = segments[at]
    if (segment === undefined || reach.length >= MAX_REACH) return reach
    reach.push(segment)
    if (junctions[side === 'left' ? at : at + 1]?.forced !== false) return reach
    at += step
  }
}

function usualGap(segments: readonly Segment[]): number {
  const gaps = segments.flatMap((segment) => segment.pieces.slice(1).map((piece) => piece.gap))
  gaps.sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 1
}
