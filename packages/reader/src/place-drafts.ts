import type { Draft, RoledPiece } from './draft.js'
import { noticeTitleLength } from './patterns.js'
import type { Piece } from './pieces.js'
import { createPairIndex, NO_UNITS, unitsOf } from './similarity.js'
import { pushAll } from './push-all.js'

/** Share of a caption's telling pairs that an article must have for the picture to be the article's own. */
const SAME_SUBJECT = 0.25

/** Gives captions to the articles that they illustrate, and turns the others, and the advertisements, into drafts. */
export function placeDrafts(pieces: readonly Piece[], stories: readonly Draft[]): readonly Draft[] {
  const drafts = stories.map((draft) => ({ sort: draft.sort, pieces: [...draft.pieces] }))
  const owner = new Map<Piece, number>()
  drafts.forEach((draft, i) => {
    for (const { piece } of draft.pieces) owner.set(piece, i)
  })
  const groups = captionGroups(pieces)
  if (groups.length === 0) return [...drafts, ...adGroups(pieces), ...zoneDrafts(pieces)]
  const choose = createChooser(drafts)
  const added: Draft[] = []
  for (const { group, above, below } of groups) {
    const entries = group.map((piece): RoledPiece => ({ piece, role: 'caption' }))
    const [a, b] = [above && owner.get(above), below && owner.get(below)]
    const home = a !== undefined && (a === b || isCreditAlone(group)) ? a : choose(group, [a, b])
    const target = home === null ? undefined : drafts[home]
    if (target === undefined) added.push({ sort: 'caption', pieces: entries })
    else pushAll(target.pieces, entries)
  }
  return [...drafts.map((draft) => inPageOrder(draft)), ...added, ...adGroups(pieces), ...zoneDrafts(pieces)]
}

/** A photographer's name without a picture's words belongs to what stands above it. */
function isCreditAlone(group: readonly Piece[]): boolean {
  const [only, ...others] = group
  return (
    only !== undefined &&
    others.length === 0 &&
    only.text.length <= 24 &&
    /^(?:本报|本刊)?(?:记者|通讯员)?\s{0,2}[\p{Script=Han}\s、]{2,14}摄(?:影(?:报道)?)?$|^(?:供图|摄影|图)\s?[：:/]/u.test(
      only.text,
    )
  )
}

function inPageOrder(draft: Draft): Draft {
  const hasCaption = draft.pieces.some(({ role }) => role === 'caption')
  const sort = hasCaption && draft.sort === 'teaser' ? 'caption' : draft.sort
  return { sort, pieces: [...draft.pieces].sort((a, b) => startOf(a.piece) - startOf(b.piece)) }
}

/** Page offset at which a piece begins. */
export function startOf(piece: Piece): number {
  return piece.rows[0]?.lines[0]?.start ?? 0
}

interface CaptionGroup {
  readonly group: readonly Piece[]
  readonly above: Piece | undefined
  readonly below: Piece | undefined
}

function captionGroups(pieces: readonly Piece[]): readonly CaptionGroup[] {
  const groups: CaptionGroup[] = []
  for (let i = 0; i < pieces.length;) {
    let end = i
    while (pieces[end]?.kind === 'caption') end++
    if (end > i) groups.push({ group: pieces.slice(i, end), above: pieces[i - 1], below: pieces[end] })
    i = Math.max(end, i + 1)
  }
  return groups
}

/** Pictures stand near their article: with more articles than a page has, only those this near are compared. */
const MAX_DISTANCE = 12

/** Picks the article that a caption shares most with: any article of the page, or a teaser right beside it. */
function createChooser(
  drafts: readonly Draft[],
): (group: readonly Piece[], beside: readonly (number | undefined)[]) => number | null {
  const bodies = drafts.map((draft) => unitsOf(draft.pieces.map(({ piece }) => piece.text).join('')))
  const index = createPairIndex(bodies)
  const starts = drafts.map((draft) => Math.min(...draft.pieces.map(({ piece }) => startOf(piece))))
  return (group, beside) => {
    const caption = group.map((piece) => piece.text).join('')
    const start = group[0] === undefined ? 0 : startOf(group[0])
    const position = starts.filter((other) => other < start).length
    const units = unitsOf(caption)
    let best: { at: number; score: number } | null = null
    drafts.forEach((draft, at) => {
      if (Math.abs(at - position) > MAX_DISTANCE || (draft.sort === 'teaser' && !beside.includes(at))) return
      const teaser = draft.pieces.map(({ piece }) => piece.text).join('')
      const score =
        draft.sort === 'teaser' ? index.coverage(teaser, units) : index.coverage(caption, bodies[at] ?? NO_UNITS)
      if (score >= SAME_SUBJECT && (best === null || score > best.score)) best = { at, score }
    })
    return (best as { at: number } | null)?.at ?? null
  }
}

/** Advertisements that follow each other are one draft; a notice with its own title begins another. */
function adGroups(pieces: readonly Piece[]): readonly Draft[] {
  const groups: RoledPiece[][] = []
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'ad') return
    const group = groups.at(-1)
    const entry: RoledPiece = { piece, role: 'body' }
    if (group === undefined || pieces[i - 1]?.kind !== 'ad' || opensAd(piece)) groups.push([entry])
    else group.push(entry)
  })
  return groups.map((group) => ({ sort: 'ad', pieces: group }))
}

function opensAd(piece: Piece): boolean {
  return piece.titleRows !== undefined || noticeTitleLength(piece.rows[0]?.text ?? '') > 0
}

/** A notice, an index and the weather are each a draft of their own. */
function zoneDrafts(pieces: readonly Piece[]): readonly Draft[] {
  return pieces.flatMap((piece): readonly Draft[] => {
    const { kind } = piece
    if (kind !== 'notice' && kind !== 'index' && kind !== 'weather') return []
    return [{ sort: kind, pieces: [{ piece, role: 'body' }] }]
  })
}
