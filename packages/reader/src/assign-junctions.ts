import type { HeadlineSide, JunctionScores } from './junction-scores.js'
import { createJunctionScores, headingRows, isRubricLike } from './junction-scores.js'
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
  const before = search({ sequence, scores, continued, side: 'before' })
  const after = search({ sequence, scores, continued, side: 'after' })
  return readingsOf(after.score > before.score ? after : before)
}

function search(page: Page): Path {
  let paths = new Map<Headline, Path>([['none', { score: 0, last: null }]])
  for (let junction = 0; junction < page.sequence.junctions.length; junction++) {
    const next = new Map<Headline, Path>()
    for (const [state, path] of paths) {
      for (const step of stepsAt(page, junction, state)) {
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

interface Page {
  readonly sequence: PageSequence
  readonly scores: JunctionScores
  readonly side: HeadlineSide
  /** See {@link findContinuations}. */
  readonly continued: readonly boolean[]
}

function* stepsAt(page: Page, junction: number, state: Headline): Generator<Step> {
  const { segments, junctions } = page.sequence
  const { headings = [], forced = true } = junctions[junction] ?? {}
  const inside = segments[junction - 1] !== undefined && segments[junction] !== undefined && !forced
  if (inside && headings.length > 0) {
    yield { reading: { kind: 'subheading' }, score: page.scores.subheading(junction), next: state }
    const interrupting = page.scores.interrupting(junction)
    if (state !== 'strong') yield { reading: { kind: 'interrupting' }, score: interrupting, next: 'strong' }
    else yield { reading: { kind: 'hidden_cut' }, score: interrupting + WEIGHTS.hiddenCut, next: 'strong' }
  }
  yield* cutsAt(page, junction, state)
}

function* cutsAt(page: Page, junction: number, state: Headline): Generator<Step> {
  const { segments, junctions } = page.sequence
  const headings = junctions[junction]?.headings ?? []
  const base = page.scores.cut(junction)
  for (const leftEnd of cutPoints(headings.length, segments[junction - 1] !== undefined, 'left')) {
    const hidden = state === 'strong' && headingRows(headings.slice(0, leftEnd)).length > 0
    const left = scoreLeft(page, junction, { part: headings.slice(0, leftEnd), state })
    for (const rightStart of cutPoints(headings.length, segments[junction] !== undefined, 'right')) {
      if (rightStart < leftEnd) continue
      const part = headings.slice(rightStart)
      const alone = page.scores.teasers(headings.slice(leftEnd, rightStart))
      const right = page.scores.headline(part, junction, 'right') + sideBonus(page, part, 'before')
      const seams = seam(headings, leftEnd) + (rightStart > leftEnd ? seam(headings, rightStart) : 0)
      const score = base + left + alone + right + seams
      yield { reading: { kind: 'cut', leftEnd, rightStart, hidden }, score, next: stateAfter('none', part) }
    }
  }
}

/** Places at which a junction of `n` pieces may be cut; the far end only where no body stands on that side. */
function cutPoints(n: number, hasBody: boolean, side: 'left' | 'right'): readonly number[] {
  if (!hasBody) return [side === 'left' ? 0 : n]
  const all = Array.from({ length: n + 1 }, (_, i) => i)
  return all.filter((i) => i <= MAX_CUT_POINTS || i >= n - MAX_CUT_POINTS)
}

function scoreLeft(page: Page, junction: number, left: { part: readonly Piece[]; state: Headline }): number {
  const body = page.sequence.segments[junction - 1]
  if (body === undefined) return 0
  const score = page.scores.headline(left.part, junction, 'left') + sideBonus(page, left.part, 'after')
  const room = body.pieces.length > 1 && !body.opensWithDateline
  const again = left.state === 'strong' && headingRows(left.part).length > 0
  const second = !again ? 0 : room ? WEIGHTS.hiddenCutAbove : WEIGHTS.secondHeadline
  const state = stateAfter(left.state, left.part)
  const missing = state === 'none' ? WEIGHTS.noHeadline : state === 'weak' ? WEIGHTS.shortHeadline : 0
  return score + second + (page.continued[junction - 1] === true ? missing / 4 : missing)
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

function stateAfter(state: Headline, part: readonly Piece[]): Headline {
  if (headingRows(part).length === 0) return state
  return isRubricLike(part) && state === 'none' ? 'weak' : 'strong'
}

function sideBonus(page: Page, part: readonly Piece[], side: HeadlineSide): number {
  return headingRows(part).length > 0 && !isRubricLike(part) && page.side === side ? WEIGHTS.side : 0
}

/** Two heading pieces that follow each other closely belong together. */
function seam(headings: readonly Piece[], at: number): number {
  const [above, below] = [headings[at - 1], headings[at]]
  if (above?.kind !== 'heading' || below?.kind !== 'heading') return 0
  return below.gap <= 1 ? -2 : -1
}
