import type { EntityType, Span } from '@shanhai/model'

/** A name that somebody marked in a text; `[start, end)` in UTF-16 units. */
export interface GoldMark extends Span {
  /** Each of these types is right. */
  readonly types: readonly EntityType[]
  /** Neither wanted nor wrong: marked so, or inside a longer name. */
  readonly optional: boolean
  /** The name may be found in these parts instead: 第三师 and 图木舒克市. */
  readonly parts: readonly Span[]
}

export interface MarkedText {
  readonly text: string
  readonly marks: readonly GoldMark[]
}

const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'Person',
  L: 'Place',
  O: 'Organization',
  J: 'Project',
  E: 'Event',
  B: 'Brand',
  G: 'Programme',
}
const LETTERS = Object.keys(TYPES).join(' ')
/** A mark as it is meant to be, with letters that may be none. */
const MEANT = /\{(?<types>[^{}:?]{1,20})\??:/y
const OPENING = /\{(?<types>[PLOJEBG](?:\/[PLOJEBG]){0,6})(?<optional>\?)?:/y

/** What is wrong with a marked text; who reads the file knows the line. */
export class MarkFault extends Error {}

const NO_PARTNER = 'a brace has no partner; marks are written {L:漳州市}'

interface OpenMark {
  readonly types: readonly EntityType[]
  readonly optional: boolean
  readonly start: number
  readonly bars: number[]
}

/**
 * Reads a text with marks: `{L:漳州市}对口支援{L:木垒县}`. The letters are P person, L place, O organisation, J project, E event,
 * B brand, G programme; `{O/L:…}` is right with either type, `{L?:…}` may be found or not, `{L/O:第三师|图木舒克市}` may be
 * found in the parts between the bars. Marks inside marks are optional.
 *
 * @throws {MarkFault} where a brace has no partner or begins no mark, a letter is no type, and where a mark or a part of it is empty
 */
export function parseMarkedText(marked: string): MarkedText {
  const marks: GoldMark[] = []
  const open: OpenMark[] = []
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    OPENING.lastIndex = at
    const groups = OPENING.exec(marked)?.groups
    const character = marked[at] ?? ''
    if (groups) {
      const types = (groups['types'] ?? '').split('/').flatMap((letter) => TYPES[letter] ?? [])
      open.push({ types, optional: groups['optional'] !== undefined, start: text.length, bars: [] })
      at = OPENING.lastIndex - 1
    } else if (character === '}') {
      const mark = open.pop()
      if (!mark) throw new MarkFault(NO_PARTNER)
      const closed = closeMark(mark, text.length, open.length > 0)
      const held = [closed, ...closed.parts].map(({ start, end }) => text.slice(start, end))
      if (held.some((name) => name.trim() === ''))
        throw new MarkFault('a mark or a part of it is empty: put the name into it')
      marks.push(closed)
    } else if (character === '{') throw noMark(marked, at)
    else if (character === '|' && open.length > 0) open.at(-1)?.bars.push(text.length)
    else text += character
  }
  if (open.length > 0) throw new MarkFault(NO_PARTNER)
  return { text, marks: marks.sort((a, b) => a.start - b.start) }
}

/** Why what stands behind a brace begins no mark. */
function noMark(marked: string, at: number): MarkFault {
  MEANT.lastIndex = at
  const letters = MEANT.exec(marked)?.groups?.['types']?.split('/') ?? []
  const wrong = letters.find((letter) => !Object.hasOwn(TYPES, letter))
  return new MarkFault(
    wrong === undefined
      ? 'a brace begins no mark; marks are written {L:漳州市}'
      : `"${wrong}" is no type; the letters are ${LETTERS}, as in {L:漳州市}`,
  )
}

function closeMark({ types, optional, start, bars }: OpenMark, end: number, nested: boolean): GoldMark {
  const borders = [start, ...bars, end]
  const parts =
    bars.length === 0 ? [] : borders.slice(1).map((to, index) => ({ start: borders[index] ?? start, end: to }))
  return { types, optional: optional || nested, start, end, parts }
}
