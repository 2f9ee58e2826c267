import { MENTION_MARKS } from '../../document/encoded-text.js'
import type { SentenceContext } from '../relation-rule.js'

const HOLDER_MARK = new RegExp(`[${MENTION_MARKS.Place}${MENTION_MARKS.Organization}]`)
const ANY_MARK = /[\uE000-\uF8FF]/
/** Stands for each character of a remark in brackets. */
export const BLANK = '\u0000'

/** A piece of a pile between two joints, at an encoded offset. */
export interface PostPart {
  readonly text: string
  readonly at: number
}

/** How a part is read: to its very end before a name, or as far as a title reaches behind a verb. */
export type PartReach = 'whole' | 'longest'

/** Cuts a range of encoded text at the joints of a pile: 、, 兼, a space, and the comma before a further body. */
export function splitPile(text: string, at: number): readonly PostPart[] {
  const parts: PostPart[] = []
  let from = 0
  for (const joint of text.matchAll(/、|，|,|兼(?:任|职)?|(?<=[^\p{Script=Latin}]) (?=\S)/gu)) {
    if (joint.index > from) parts.push({ text: text.slice(from, joint.index), at: at + from })
    from = joint.index + joint[0].length
  }
  parts.push({ text: text.slice(from), at: at + from })
  return parts
}

/** Blanks remarks in brackets, length kept: （以下简称…）, （援疆）. */
export function blankRemarks(text: string): string {
  return text.replaceAll(/[（(][^（）()]{0,24}[）)]/g, (remark) => BLANK.repeat(remark.length))
}

/**
 * The last body or place of a part, -1 where it has none, undefined where another kind of name stands last. In
 * 某某公司昌吉区域经理 it is the company: the place belongs to the title.
 */
export function holderIndex(text: string): number | undefined {
  for (let i = text.length - 1; i >= 0; i--) {
    if (!ANY_MARK.test(text[i] ?? '')) continue
    if (!HOLDER_MARK.test(text[i] ?? '')) return undefined
    return text[i] === MENTION_MARKS.Place && text[i - 1] === MENTION_MARKS.Organization ? i - 1 : i
  }
  return -1
}

/** The printed words of a range of a part, its remarks blanked. */
export function sourceOf(
  { document, encoded }: SentenceContext,
  { text, at }: PostPart,
  from: number,
  to: number,
): string {
  const plain = text.slice(from, to)
  if (!ANY_MARK.test(plain)) return plain
  return document.text.slice(encoded.sourceOffset(at + from), encoded.sourceOffset(at + to))
}

/** Drops what may stand between the last post and the name: a blanked remark, 的, a space. */
export function dropTrailing(part: string): string {
  let end = part.length
  while (end > 0 && (part[end - 1] === BLANK || part[end - 1] === ' ' || part[end - 1] === '的')) end--
  return part.slice(0, end)
}
