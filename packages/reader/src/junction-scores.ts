import { countLabels, scoreForm, scoreSubheadingForm } from './heading-form.js'
import { headingRows } from './heading-groups.js'
import { WEIGHTS } from './layout-weights.js'
import type { Piece } from './pieces.js'
import type { PageSequence, Segment } from './segments.js'
import type { PairIndex } from './similarity.js'
import { createPairIndex, NO_UNITS } from './similarity.js'

/** Where this page prints its headlines; found by trying both. */
export type HeadlineSide = 'before' | 'after'

/** Scores the ways to read one junction of a sequence. */
export interface JunctionScores {
  /** A part of the junction as the headline (and byline) of the article on one side. */
  readonly headline: (part: readonly Piece[], junction: number, side: 'left' | 'right') => number
  /** The whole junction as subheadings inside one article. */
  readonly subheading: (junction: number) => number
  /** One article going on where no heading stands. */
  readonly goingOn: (junction: number) => number
  /** The whole junction as a headline that interrupts its article. */
  readonly interrupting: (junction: number) => number
  /** Ending one article and beginning another here, headings aside. */
  readonly cut: (junction: number) => number
  /** A part as teasers that stand alone. */
  readonly teasers: (part: readonly Piece[]) => number
}

/** What all scores of a page are made from. */
interface ScoreContext {
  readonly page: PageSequence
  readonly index: PairIndex
  /** Blank lines between this page's paragraphs. */
  readonly gap: number
  /** How much the bodies on both sides of a junction speak of the same, in the currency of the weights. */
  readonly kinship: (junction: number) => number
}

/** Prepares the scores of a page: character pairs, kinship of neighbouring bodies, the usual gap. */
export function createJunctionScores(page: PageSequence): JunctionScores {
  const index = createPairIndex(page.segments.map((segment) => segment.units))
  const between = memoizePairs((a, b) => {
    const [left, right] = [page.segments[a], page.segments[b]]
    return left === undefined || right === undefined ? 0 : index.kinship(left.units, right.units)
  })
  const kinship = memoize((junction) => {
    const pairs = kinPairs(page, junction)
    if (pairs.length === 0) return 0
    const value = WEIGHTS.kinship * Math.max(...pairs.map(([a, b]) => between(a, b)))
    return Math.min(Math.max(value, WEIGHTS.kinshipLeast), WEIGHTS.kinshipMost)
  })
  const context = { page, index, gap: usualGap(page.segments), kinship }
  const headlines = new Map<string, number>()
  return {
    headline: (part, junction, side) => {
      const first = part[0]
      if (first === undefined) return 0
      const key = `${junction}|${side}|${headingsAt(page, junction).indexOf(first)}|${part.length}`
      const score = headlines.get(key) ?? scoreHeadline(context, part, { junction, side })
      headlines.set(key, score)
      return score
    },
    subheading: memoize((junction) => scoreSubheading(context, junction)),
    goingOn: kinship,
    interrupting: memoize((junction) => scoreInterrupting(context, junction)),
    cut: memoize((junction) => scoreCut(context, junction)),
    teasers: (part) => (part.length === 0 ? 0 : WEIGHTS.standalone + countLabels(part) * WEIGHTS.teaserLabel),
  }
}

function sidesOf({ segments }: PageSequence, junction: number): readonly [Segment | undefined, Segment | undefined] {
  return [segments[junction - 1], segments[junction]]
}

function headingsAt({ junctions }: PageSequence, junction: number): readonly Piece[] {
  return junctions[junction]?.headings ?? []
}

function scoreHeadline(
  { page, index }: ScoreContext,
  part: readonly Piece[],
  { junction, side }: { readonly junction: number; readonly side: 'left' | 'right' },
): number {
  const segment = page.segments[side === 'left' ? junction - 1 : junction]
  if (segment === undefined) return 0
  const text = headingRows(part).join(' ')
  const reach = reachOf(page, junction, side).map((one) => one.units)
  const shared = Math.max(index.coverage(text, segment.units), 0.8 * index.coverageOfAll(text, reach))
  return WEIGHTS.coverage * shared + scoreForm(part, segment, side)
}

function scoreSubheading({ page, index, gap, kinship }: ScoreContext, junction: number): number {
  const headings = headingsAt(page, junction)
  const text = headingRows(headings).join(' ')
  const [left, right] = sidesOf(page, junction)
  const above = index.coverage(text, left?.units ?? NO_UNITS) - index.coverage(text, right?.units ?? NO_UNITS) - 0.15
  const ended = left?.closesWithSignature === true ? -WEIGHTS.signature : 0
  const alike = hasParallel(page, junction) ? WEIGHTS.parallelSub : 0
  return (
    alike + scoreSubheadingForm(headings, gap) + kinship(junction) + WEIGHTS.wordsAbove * Math.max(0, above) + ended
  )
}

/** Subheadings of one story are made alike: 算水账 逼出节水路, 调结构 沙地变粮仓; the next or the last but one shows it. */
function hasParallel(page: PageSequence, junction: number): boolean {
  const NEAR = 3
  const shape = shapeOf(headingRows(headingsAt(page, junction)))
  if (shape === null) return false
  for (let at = Math.max(0, junction - NEAR); at <= junction + NEAR; at++)
    if (at !== junction && shapeOf(headingRows(headingsAt(page, at))) === shape) return true
  return false
}

/** Lengths of the parts of a single row of two or more; null for other rows. */
function shapeOf(rows: readonly string[]): string | null {
  const parts = rows.length === 1 ? (rows[0] ?? '').split(/[\s，,：:]+|——/u) : []
  return parts.length < 2 ? null : parts.map((part) => part.length).join('-')
}

function scoreInterrupting({ page, index, kinship }: ScoreContext, junction: number): number {
  const headings = headingsAt(page, junction)
  const [left, right] = sidesOf(page, junction)
  if (left === undefined || right === undefined) return 0
  const rows = headingRows(headings)
  const text = rows.join(' ')
  const shared = Math.max(index.coverage(text, left.units), index.coverage(text, right.units))
  const formal = rows.length > 1 || headings.some((piece) => piece.kind === 'byline')
  const place = left.unfinished ? WEIGHTS.headingInSentence : WEIGHTS.headingBetweenSentences
  const form = scoreForm(headings, left, 'left') + (formal ? 0 : WEIGHTS.plainInterruption)
  return WEIGHTS.coverage * shared + form + place + kinship(junction)
}

function scoreCut({ page, gap, kinship }: ScoreContext, junction: number): number {
  if (page.junctions[junction]?.forced !== false) return 0
  const [left, right] = sidesOf(page, junction)
  const headings = headingsAt(page, junction)
  let score: number = WEIGHTS.freeCut
  if (left?.unfinished === true) score += WEIGHTS.cutInSentence
  if (left?.closesWithSignature === true) score += WEIGHTS.signature
  score += WEIGHTS.cues * ((left?.ending ?? 0) + (right?.opening ?? 0))
  if (headings.length === 0) score += WEIGHTS.plainCut
  if (page.junctions[junction]?.boxed === true) score += WEIGHTS.boxBetween
  if ((headings[0]?.gap ?? 0) >= gap + 2) score += WEIGHTS.wideGap
  return score - kinship(junction)
}

/**
 * Segments that show whether one story goes on at a junction: those beside it, and one of them with the next but one, for a story turns
 * from subject to subject and comes back.
 */
function kinPairs({ segments, junctions }: PageSequence, junction: number): readonly (readonly [number, number])[] {
  const [left, right] = [junction - 1, junction]
  if (segments[left] === undefined || segments[right] === undefined) return []
  const pairs: (readonly [number, number])[] = [[left, right]]
  if (left > 0 && junctions[left]?.forced === false) pairs.push([left - 1, right])
  if (segments[right + 1] !== undefined && junctions[right + 1]?.forced === false) pairs.push([left, right + 1])
  return pairs
}

function memoizePairs(score: (a: number, b: number) => number): (a: number, b: number) => number {
  const known = new Map<string, number>()
  return (a, b) => {
    const key = `${a}|${b}`
    const value = known.get(key) ?? score(a, b)
    known.set(key, value)
    return value
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
