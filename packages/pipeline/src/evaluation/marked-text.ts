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
const OPENING = /\{(?<types>[PLOJEBG](?:\/[PLOJEBG]){0,6})(?<optional>\?)?:/y

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
 * @returns undefined where a brace has no partner
 */
export function parseMarkedText(marked: string): MarkedText | undefined {
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
      if (!mark) return undefined
      marks.push(closeMark(mark, text.length, open.length > 0))
    } else if (character === '{') return undefined
    else if (character === '|' && open.length > 0) open.at(-1)?.bars.push(text.length)
    else text += character
  }
  return open.length === 0 ? { text, marks: marks.sort((a, b) => a.start - b.start) } : undefined
}

function closeMark({ types, optional, start, bars }: OpenMark, end: number, nested: boolean): GoldMark {
  const borders = [start, ...bars, end]
  const parts =
    bars.length === 0 ? [] : borders.slice(1).map((to, index) => ({ start: borders[index] ?? start, end: to }))
  return { types, optional: optional || nested, start, end, parts }
}
