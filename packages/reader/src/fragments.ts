import type { Jump, PartRole } from '@shanhai/model'
import type { Draft, RoledPiece } from './draft.js'
import type { Line } from './lines.js'
import { findJumpFrom, findJumpTo } from './jump-lines.js'
import { noticeTitleLength } from './patterns.js'
import type { Piece } from './pieces.js'
import { pushAll } from './push-all.js'

/** A stretch of one printed line with its function; the unit from which article text and regions are made. */
export interface Fragment {
  /** Page frame. */
  readonly start: number
  readonly end: number
  readonly role: PartRole
  readonly line: Line
  /** First fragment of its row: what comes before it is another row, not the same one broken over lines. */
  readonly opensRow: boolean
  /** First fragment of its piece. */
  readonly opensPiece: boolean
  readonly column: number | null
  /** A row of a list: it begins on a line of its own. */
  readonly list: boolean
}

/** An article's fragments in page order and the jump lines found among them. */
export interface Fragments {
  readonly list: readonly Fragment[]
  readonly jump: Jump
}

/** Cuts a draft into fragments; jump lines at its ends become fragments of their own. */
export function toFragments(draft: Draft): Fragments {
  const list: Fragment[] = []
  let jump: Jump = {}
  for (const entry of draft.pieces) {
    const { text, kind } = entry.piece
    const from = kind === 'body' ? findJumpFrom(text) : null
    const to = kind === 'body' ? findJumpTo(text) : null
    if (from !== null)
      jump = { ...jump, from: from.page.number, ...(from.page.section && { fromSection: from.page.section }) }
    if (to !== null) jump = { ...jump, to: to.page.number, ...(to.page.section && { toSection: to.page.section }) }
    const title = list.length === 0 ? titleLength(draft, entry.piece) : 0
    const head = from?.end ?? title
    pushAll(list, cutPiece(entry, { head, headRole: title > 0 ? 'headline' : 'jump', tail: to?.start ?? text.length }))
  }
  return { list, jump }
}

/** Length of the title at the head of what is no story, in the frame of the piece's text. */
function titleLength({ sort }: Draft, { rows, titleRows }: Piece): number {
  if (titleRows !== undefined) {
    const title = rows.slice(0, titleRows).map((row) => row.text)
    // 分类信息 刊登热线：…: how to place one is no part of the title.
    const hotline = sort === 'ad' ? title.join('').search(/\s?(?:刊登|咨询|广告)?(?:热线|电话|地址)/u) : -1
    return hotline > 0 ? hotline : title.join('').length
  }
  return sort === 'ad' ? noticeTitleLength(rows[0]?.text ?? '') : 0
}

/** Offsets in the frame of a piece's text: what stands before `head` has `headRole`, from `tail` on is a jump line. */
interface Cuts {
  readonly head: number
  readonly headRole: PartRole
  readonly tail: number
}

function cutPiece({ piece, role }: RoledPiece, cuts: Cuts): readonly Fragment[] {
  const list: Fragment[] = []
  let offset = 0
  for (const row of piece.rows) {
    row.lines.forEach((line, i) => {
      const from = Math.min(Math.max(cuts.head - offset, 0), line.text.length)
      const to = Math.max(Math.min(cuts.tail - offset, line.text.length), from)
      const stretches = [
        { from: 0, to: from, role: cuts.headRole },
        { from, to, role },
        { from: to, to: line.text.length, role: 'jump' as const },
      ]
      for (const stretch of stretches) {
        const text = line.text.slice(stretch.from, stretch.to)
        if (text.trim() === '') continue
        const start = line.start + stretch.from + text.length - text.trimStart().length
        const end = line.start + stretch.to - text.length + text.trimEnd().length
        const place = {
          opensRow: i === 0 && stretch.from === 0,
          opensPiece: list.length === 0,
          column: piece.column,
          list: piece.list === true,
        }
        list.push({ start, end, role: stretch.role, line, ...place })
      }
      offset += line.text.length
    })
  }
  return list
}
