import type { Span } from '@shanhai/model'

/** Types that the tagger tells apart, in the order of their tags. */
export const NAME_TYPES = ['Person', 'Place', 'Organization'] as const

export type NameType = (typeof NAME_TYPES)[number]

/** A name in a text; offsets in UTF-16 units of that text, `[start, end)`. */
export interface NameSpan extends Span {
  readonly type: NameType
}

/** Tag 0 is "no name"; each type then has begin, inside, end and single, in this order. */
export const TAG_COUNT = 1 + 4 * NAME_TYPES.length

/** Tags that may begin a segment or follow a finished name: no name, or the begin or single tag of a type. */
export const OPENING_TAGS: readonly number[] = [0, 1, 4, 5, 8, 9, 12]

/** Tags after which nothing is left open. */
export const CLOSING_TAGS: readonly number[] = [0, 3, 4, 7, 8, 11, 12]

/** True if tag `to` may follow tag `from`: what is begun goes on in its own type until it ends. */
export function mayFollow(from: number, to: number): boolean {
  if (CLOSING_TAGS.includes(from)) return OPENING_TAGS.includes(to)
  const begin = 1 + 4 * Math.floor((from - 1) / 4)
  return to === begin + 1 || to === begin + 2
}

/** Tags of a name's characters: begin, inside and end, or single. */
export function tagsOf(type: NameType, length: number): readonly number[] {
  const begin = 1 + 4 * NAME_TYPES.indexOf(type)
  if (length === 1) return [begin + 3]
  return [begin, ...Array.from({ length: length - 2 }, () => begin + 1), begin + 2]
}

/**
 * Names that a valid tag sequence spells.
 *
 * @param offset is added to every position.
 */
export function spansOf(tags: Uint8Array, length: number, offset = 0): NameSpan[] {
  const spans: NameSpan[] = []
  let start = 0
  for (let i = 0; i < length; i++) {
    const tag = tags[i] ?? 0
    if (tag === 0) continue
    const role = (tag - 1) & 3
    if (role === 0 || role === 3) start = i
    const type = NAME_TYPES[(tag - 1) >> 2]
    if (role >= 2 && type !== undefined) spans.push({ start: start + offset, end: i + 1 + offset, type })
  }
  return spans
}
