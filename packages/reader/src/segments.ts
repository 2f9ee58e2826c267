import { findJumpFrom, findJumpTo } from './jump-lines.js'
import { hasDateline } from './patterns.js'
import type { Piece } from './pieces.js'
import { isZone, unitsOfPiece } from './pieces.js'
import { signatureOfRows } from './signature.js'
import { partStrangers } from './stranger-cuts.js'
import type { TextUnits } from './similarity.js'
import { unionOf } from './similarity.js'
import { endingOdds, openingOdds } from './story-cues.js'
import { endsClause } from './text-shape.js'

/** A run of body pieces that no heading interrupts and no dateline or jump line cuts. */
export interface Segment {
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly units: TextUnits
  readonly opensWithDateline: boolean
  readonly opensWithJump: boolean
  readonly closesWithJump: boolean
  /** Ends as stories end: with the writers' names in brackets. */
  readonly closesWithSignature: boolean
  /** How much likelier its first words open a story, and its last words end one, than stand inside; see `story-cues.ts`. */
  readonly opening: number
  readonly ending: number
  /** The last line breaks off in mid-sentence. */
  readonly unfinished: boolean
}

/** What stands between two segments: `headings` may hold bylines too. `forced`: two articles meet here in any case. */
export interface Junction {
  readonly headings: readonly Piece[]
  readonly forced: boolean
  /** An advertisement, a notice or another box stands between the two: more often than not the story ends there. */
  readonly boxed: boolean
}

/** A page as `junctions[0] segments[0] junctions[1] … segments[n-1] junctions[n]`, captions and ads set aside. */
export interface PageSequence {
  readonly segments: readonly Segment[]
  readonly junctions: readonly Junction[]
}

/** Arranges the headings, bylines and bodies of a page in the alternation that the search for articles works on. */
export function toSequence(pieces: readonly Piece[]): PageSequence {
  const segments: Segment[] = []
  const junctions: Junction[] = []
  let headings: Piece[] = []
  let body: Piece[] = []
  let barrier = false
  const closeBody = (): void => {
    partStrangers(body).forEach((part, i) => {
      if (i > 0) junctions.push({ headings: [], forced: false, boxed: false })
      if (part.length > 0) segments.push(toSegment(part))
    })
    body = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'caption' || piece.kind === 'furniture') continue
    // A box may be printed inside a sentence of a story that runs round it.
    if (isZone(piece) && isBrokenOff(body.at(-1))) continue
    if (piece.kind === 'body') {
      const above = body.at(-1)
      if (above !== undefined && !meets(above, piece)) {
        body.push(piece)
        continue
      }
      closeBody()
      junctions.push({ headings, forced: isForced(segments.at(-1), piece), boxed: barrier })
      headings = []
      barrier = false
      body = [piece]
    } else {
      closeBody()
      if (isZone(piece)) barrier = true
      else headings.push(piece)
    }
  }
  closeBody()
  junctions.push({ headings, forced: true, boxed: false })
  return { segments, junctions }
}

/** The sentence goes on behind what interrupts it; the rows of a list end in none. */
function isBrokenOff(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.list !== true && !endsClause(piece.text)
}

/** True if a new article begins with `below` though no heading parts the two. */
function meets(above: Piece, below: Piece): boolean {
  if (findJumpTo(below.text)?.start === 0) return false
  return hasDateline(below.text) || opensWithJump(below.text) || findJumpTo(above.text) !== null || isSigned(above)
}

function isForced(above: Segment | undefined, below: Piece): boolean {
  if (above === undefined) return true
  return above.closesWithJump || above.closesWithSignature || hasDateline(below.text) || opensWithJump(below.text)
}

function isSigned(piece: Piece | undefined): boolean {
  return piece !== undefined && signatureOfRows(piece.rows.map((row) => row.text)) !== ''
}

function opensWithJump(text: string): boolean {
  return findJumpFrom(text) !== null
}

function toSegment(pieces: readonly Piece[]): Segment {
  const text = pieces.map((piece) => piece.text).join('')
  return {
    pieces,
    text,
    units: unionOf(pieces.map(unitsOfPiece)),
    opensWithDateline: hasDateline(text),
    opensWithJump: opensWithJump(text),
    closesWithJump: findJumpTo(text) !== null,
    closesWithSignature: isSigned(pieces.at(-1)),
    opening: openingOdds(text),
    ending: endingOdds(text),
    unfinished: !endsClause(text) && findJumpTo(text) === null && pieces.at(-1)?.list !== true,
  }
}
