import type { HeadlineSide, JunctionScores } from './junction-scores.js'
import { headingRows, isRubricLike } from './heading-groups.js'
import { createJunctionScores } from './junction-scores.js'
import { WEIGHTS } from './layout-weights.js'
import type { Piece } from './pieces.js'
import type { PageSequence } from './segments.js'

/** How one junction is read. `left`, `alone` and `right` are index ranges that share out a cut's headings in this order. */
export type JunctionReading =
  | { readonly kind: 'subheading' | 'interrupting' | 'hidden_cut' }
  | {
      readonly kind: 'cut'
      readonly leftEnd: number
      readonly rightStart: number
      /** The headline on the left is a second one: its article begins inside the body above, see {@link hiddenCut}. */
      readonly hidden: boolean
    }

/** Whether the article that is open has its headline: `weak` is a single short row, which may be only a rubric. */
type Headline = 'none' | 'weak' | 'strong'

interface Path {
  readonly score: number
  readonly last: { readonly reading: JunctionReading; readonly before: Path } | null
}

interface Step {
  readonly reading: JunctionReading
  readonly score: number
  readonly next: Headline
}

/** More headings than this in one junction are shared out at its ends only. */
const MAX_CUT_POINTS = 14

/**
 * Chooses the reading of all junctions together that explains the page best (Viterbi search over the state of the open
 * article's headline), once for each habit of printing headlines, and takes the better of the two.
 */
export function assignJunctions(sequence: PageSequence): readonly JunctionReading[] {
  const scores = createJunctionScores(sequence)
  const continued = findContinuations(sequence)
  const before = search({ sequence, scores, continued, cuts: createCutTables(sequence, scores, 'before') })
  const after = search({ sequence, scores, continued, cuts: createCutTables(sequence, scores, 'after') })
  return readingsOf(after.score > before.score ? after : before)
}

function search(page: Page): Path {
  let paths = new Map<Headline, Path>([['none', { score: 0, last: null }]])
  for (let junction = 0; junction < page.sequence.junctions.length; junction++) {
    const next = new Map<Headline, Path>()
    const cuts = page.cuts(junction)
    const here = { ...page, cuts: () => cuts }
    for (const [state, path] of paths) {
      for (const step of stepsAt(here, junction, state)) {
        const score = path.score + step.score
        const rival = next.get(step.next)
        if (rival === undefined || score > rival.score)
          next.set(step.next, { score, last: { reading: step.reading, before: path } })
      }
    }
    paths = next
  }
  return [...paths.values()].reduce((best, path) => (path.score > best.score ? path : best))
}

function readingsOf(path: Path): readonly JunctionReading[] {
  const readings: JunctionReading[] = []
  for (let at: Path | undefined = path; at?.last; at = at.last.before) readings.push(at.last.reading)
  return readings.reverse()
}

/** A part of a junction's headings, given to the article on one side. */
interface CutSide {
  /** Index of the heading at which it ends (left) or begins (right). */
  readonly at: number
  readonly hasRows: boolean
  /** A single short row; see {@link isRubricLike}. */
  readonly rubric: boolean
  readonly score: number
}

/** The scores of cutting at one junction: of its two sides, and of the headings from `from` to `to` that stand alone. */
interface CutTable {
  readonly left: readonly CutSide[]
  readonly right: readonly CutSide[]
  readonly alone: (from: number, to: number) => number
  readonly base: number
}

interface Page {
  readonly sequence: PageSequence
  readonly scores: JunctionScores
  readonly cuts: (junction: number) => CutTable
  /** See {@link findContinuations}. */
  readonly continued: readonly boolean[]
}

function* stepsAt(page: Page, junction: number, state: Headline): Generator<Step> {
  const { segments, junctions } = page.sequence
  const { headings = [], forced = true } = junctions[junction] ?? {}
  const inside = segments[junction - 1] !== undefined && segments[junction] !== undefined && !forced
  if (inside && headings.length === 0)
    yield { reading: { kind: 'subheading' }, score: page.scores.goingOn(junction), next: state }
  if (inside && headings.length > 0) {
    yield { reading: { kind: 'subheading' }, score: page.scores.subheading(junction), next: state }
    const interrupting = page.scores.interrupting(junction)
    if (state !== 'strong') yield { reading: { kind: 'interrupting' }, score: interrupting, next: 'strong' }
    else if ((segments[junction - 1]?.pieces.length ?? 0) > 1)
      yield { reading: { kind: 'hidden_cut' }, score: interrupting + WEIGHTS.hiddenCut, next: 'strong' }
  }
  yield* cutsAt(page, junction, state)
}

function* cutsAt(page: Page, junction: number, state: Headline): Generator<Step> {
  const { left, right, alone, base } = page.cuts(junction)
  for (const one of left) {
    const hidden = state === 'strong' && one.hasRows
    const leftScore = base + one.score + missingScore(page, junction, { side: one, state })
    for (const two of right) {
      if (two.at < one.at) continue
      const score = leftScore + two.score + alone(one.at, two.at)
      const reading: JunctionReading = { kind: 'cut', leftEnd: one.at, rightStart: two.at, hidden }
      yield { reading, score, next: stateAfter('none', two) }
    }
  }
}

/** What does not depend on the state in which a junction is reached; see {@link CutTable}. */
function createCutTables(
  { segments, junctions }: PageSequence,
  scores: JunctionScores,
  side: HeadlineSide,
): (junction: number) => CutTable {
  return (junction) => {
    const headings = junctions[junction]?.headings ?? []
    const [above, below] = [segments[junction - 1], segments[junction]]
    const sideOf = (part: readonly Piece[], where: 'left' | 'right', at: number): CutSide => {
      const [hasRows, rubric] = [headingRows(part).length > 0, isRubricLike(part)]
      const bonus = hasRows && !rubric && side === (where === 'left' ? 'after' : 'before') ? WEIGHTS.side : 0
      const body = where === 'left' ? above : below
      return { at, hasRows, rubric, score: body === undefined ? 0 : scores.headline(part, junction, where) + bonus }
    }
    const points = (where: 'left' | 'right'): readonly number[] =>
      cutPoints(headings.length, (where === 'left' ? above : below) !== undefined, where)
    return {
      left: points('left').map((at) => sideOf(headings.slice(0, at), 'left', at)),
      right: points('right').map((at) => sideOf(headings.slice(at), 'right', at)),
      alone: (from, to) =>
        scores.teasers(headings.slice(from, to)) + seam(headings, from) + (to > from ? seam(headings, to) : 0),
      base: scores.cut(junction),
    }
  }
}

/** Places at which a junction of `n` pieces may be cut; the far end only where no body stands on that side. */
function cutPoints(n: number, hasBody: boolean, side: 'left' | 'right'): readonly number[] {
  if (!hasBody) return [side === 'left' ? 0 : n]
  const all = Array.from({ length: n + 1 }, (_, i) => i)
  return all.filter((i) => i <= MAX_CUT_POINTS || i >= n - MAX_CUT_POINTS)
}

/** What the article above loses if it stays without a headline, or gets a second one. */
function missingScore(
  page: Page,
  junction: number,
  left: { readonly side: CutSide; readonly state: Headline },
): number {
  const body = page.sequence.segments[junction - 1]
  if (body === undefined) return 0
  const room = body.pieces.length > 1 && !body.opensWithDateline
  const again = left.state === 'strong' && left.side.hasRows
  const second = !again ? 0 : room ? WEIGHTS.hiddenCutAbove : WEIGHTS.secondHeadline
  const state = stateAfter(left.state, left.side)
  const missing = state === 'none' ? WEIGHTS.noHeadline : state === 'weak' ? WEIGHTS.shortHeadline : 0
  return second + (page.continued[junction - 1] === true ? missing / 4 : missing)
}

/** For each segment, whether its article came from another page, where its headline is. */
function findContinuations({ segments, junctions }: PageSequence): readonly boolean[] {
  const found: boolean[] = []
  segments.forEach((segment, i) => {
    const begins = i === 0 || junctions[i]?.forced === true
    found.push(begins ? segment.opensWithJump : (found[i - 1] ?? false))
  })
  return found
}

function stateAfter(state: Headline, side: Pick<CutSide, 'hasRows' | 'rubric'>): Headline {
  if (!side.hasRows) return state
  return side.rubric && state === 'none' ? 'weak' : 'strong'
}

/** Two heading pieces that follow each other closely belong together. */
function seam(headings: readonly Piece[], at: number): number {
  const [above, below] = [headings[at - 1], headings[at]]
  if (above?.kind !== 'heading' || below?.kind !== 'heading') return 0
  return below.gap <= 1 ? -2 : -1
}
