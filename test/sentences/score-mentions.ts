import type { EntityType, Mention } from '@shanhai/model'
import { contains } from '@shanhai/model'
import type { Mark, MarkedText } from './marked-mentions.js'
import type { Tallies } from './tally.js'
import { inContext } from './tally.js'

/** Quotation marks around a name count neither for nor against. */
const WRAPPING = /[\s“”"'‘’《》]/
/** Names that may have names of their own kind inside. */
const MADE_OF_NAMES: ReadonlySet<EntityType> = new Set(['Organization', 'Project', 'Event', 'Brand', 'Programme'])
/** Stand for a place or a programme without naming it: found or not, both are right. */
const NOMINAL = /^(?:我|我们|全|本|该|各|两|当)[省市县州区乡镇村地]$|^.$/
const PROGRAMME_TERM =
  /^(?:对口)?(?:支援|援疆|援藏|援青|援宁|援甘|援滇|支援合作|帮扶|援建|协作)$|^东西部?(?:扶贫)?协作$|^(?:产业|教育|医疗|消费|科技|人才|文化)(?:援疆|援藏|援青|帮扶)$|^“?十[三四五]五”?$/

/** What is compared of a mention. */
export type FoundMention = Pick<Mention, 'articleStart' | 'articleEnd' | 'type' | 'recognizer'>

type Range = Pick<Mark, 'start' | 'end'>

/** Compares the mentions found in a marked text with its marks, type by type; same range and type are right. */
export function scoreMentions(marked: MarkedText, mentions: readonly FoundMention[], tallies: Tallies): void {
  const { text } = marked
  const marks = marked.marks.map((mark) => ({ ...mark, ...unquoted(text, mark) }))
  const found = distinct(text, mentions)
  const isFound = ({ start, end }: Range, types: Mark['types']): boolean =>
    found.some((one) => one.start === start && one.end === end && types.includes(one.type))
  for (const mark of marks.filter(({ optional }) => !optional)) {
    const [type] = mark.types
    const inPieces = mark.pieces.length > 0 && mark.pieces.every((piece) => isFound(piece, mark.types))
    const hit = inPieces || isFound(mark, mark.types)
    tallies.add(type, hit ? { right: 1, found: 1, wanted: 1 } : { wanted: 1 })
    if (!hit)
      tallies.details.push(
        `missed ${type.padEnd(12)} ${text.slice(mark.start, mark.end)} | ${inContext(text, mark.start, mark.end)}`,
      )
  }
  for (const one of found) {
    if (marks.some((mark) => isSame(one, mark)) || isIgnored(text.slice(one.start, one.end), one, marks)) continue
    tallies.add(one.type, { found: 1 })
    tallies.details.push(
      `false  ${one.type.padEnd(12)} ${text.slice(one.start, one.end)} (${one.recognizer}) | ${inContext(text, one.start, one.end)}`,
    )
  }
}

interface Found extends Range {
  readonly type: EntityType
  readonly recognizer: string
}

/** Each range and type once. */
function distinct(text: string, mentions: readonly FoundMention[]): readonly Found[] {
  const found = mentions.map(({ articleStart, articleEnd, type, recognizer }) => {
    return { ...unquoted(text, { start: articleStart, end: articleEnd }), type, recognizer }
  })
  return [...new Map(found.map((one) => [`${one.start}-${one.end} ${one.type}`, one])).values()]
}

function isSame(found: Found, mark: Mark): boolean {
  const ranges = [mark, ...mark.pieces]
  return mark.types.includes(found.type) && ranges.some(({ start, end }) => start === found.start && end === found.end)
}

/** Nested in a longer name, within something optional, or a word that names nothing: neither right nor wrong. */
function isIgnored(words: string, found: Found, marks: readonly Mark[]): boolean {
  const { type } = found
  if (type === 'Place' && NOMINAL.test(words)) return true
  if (type === 'Programme' && PROGRAMME_TERM.test(words)) return true
  return marks.some((mark) => {
    if (!contains(mark, found)) return false
    if (mark.optional) return true
    const shorter = found.end - found.start < mark.end - mark.start
    return shorter && mark.types.some((one) => MADE_OF_NAMES.has(one))
  })
}

function unquoted(text: string, { start, end }: Range): Range {
  while (start < end && WRAPPING.test(text.charAt(start))) start++
  while (end > start && WRAPPING.test(text.charAt(end - 1))) end--
  return { start, end }
}
