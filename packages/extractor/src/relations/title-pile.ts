import { MENTION_MARKS } from '../document/encoded-text.js'
import type { LinkedMention } from '../linking/linked-mention.js'
import type { SentenceContext } from './relation-rule.js'

/** Most characters before a name that a pile of titles may take. */
const REACH = 60
/** Most characters of one title after its holder: 党组成员、副 … 区域经理. */
export const TITLE_LENGTH = 14
const MARK_OF_HOLDER = new RegExp(`[${MENTION_MARKS.Place}${MENTION_MARKS.Organization}]`)
const ANY_MARK = /[\uE000-\uF8FF]/
const CLAUSE_END = /[，,。；;：:“”！!？?\n（）()]/
const FORMER = /(?:原|时任|前任|曾任|历任)$/
const DEICTIC = /(?:该|本)(?<unit>[县市区州乡镇村]|社区|校|院|厂|公司|团|局|园区)(?=[^，。]{1,10}$)/u
const SECONDED = /挂职|挂任|[（(]援[疆藏宁青][）)]|援派/
const NOT_IN_TITLE = /[的在了是把将被让给对与]/

/** A post that stands before a name. */
export interface Position {
  /** The body or place in which it is held. */
  readonly holder: LinkedMention
  readonly title: string
  /** The person no longer holds it. */
  readonly former: boolean
  /** The clause says that the person was sent: （援疆）, 挂职. */
  readonly seconded?: boolean
}

/** Reads the pile from its first post to the name; posts without a body of their own belong to the one before. */
export function readPile(context: SentenceContext, person: LinkedMention): readonly Position[] {
  const { encoded, resources } = context
  const end = encoded.encodedOffset(person.start)
  const from = Math.max(0, end - REACH)
  const clause = blankRemarks(encoded.text.slice(from, end)).split(CLAUSE_END).at(-1) ?? ''
  const printed = context.document.text.slice(encoded.sourceOffset(end - clause.length), person.start)
  const seconded = SECONDED.test(printed)
  const positions: Position[] = []
  let at = end - clause.length
  for (const part of clause.split(/[、兼]/)) {
    const words = dropTrailing(part)
    const post = resources.titles.endingAt(words, words.length)
    const position = post && readPosition({ context, part: words, at, before: positions.at(-1) })
    // 某村果农 lives there; an occupation is held in an organisation only.
    const isHeld = post?.kind === 'post' || (post?.kind === 'occupation' && position?.holder.type === 'Organization')
    if (!position) positions.length = 0
    else if (isHeld) positions.push(seconded ? { ...position, seconded } : position)
    at += part.length + 1
  }
  return positions
}

const BLANK = '\u0000'
/** Drops what may stand between the last post and the name: a blanked remark, 的, a space. */
function dropTrailing(part: string): string {
  let end = part.length
  while (end > 0 && (part[end - 1] === BLANK || part[end - 1] === ' ' || part[end - 1] === '的')) end--
  return part.slice(0, end)
}

/** Blanks remarks in brackets, length kept: （以下简称…）, （援疆）. */
function blankRemarks(text: string): string {
  return text.replaceAll(/[（(][^（）()]{0,24}[）)]/g, (remark) => BLANK.repeat(remark.length))
}

interface PilePart {
  readonly context: SentenceContext
  readonly part: string
  /** Encoded offset of the part. */
  readonly at: number
  readonly before: Position | undefined
}

function readPosition({ context, part, at, before }: PilePart): Position | undefined {
  const mark = lastMark(part)
  if (mark < 0) return readDeictic(context, part) ?? carryOn(context, part, before)
  const holderAt = holderIndex(part, mark)
  const holder = context.encoded.mentionAt(at + holderAt)
  const words = part.slice(holderAt + 1).includes(BLANK) || mark === holderAt ? part.slice(holderAt + 1) : undefined
  const title = cleanTitle(words ?? sourceTitle(context, at + holderAt + 1, at + part.length))
  if (!holder || !MARK_OF_HOLDER.test(part[holderAt] ?? '') || !isTitle(title)) return undefined
  return {
    holder,
    title: title.replace(/^原/, ''),
    former: FORMER.test(part.slice(0, holderAt)) || title.startsWith('原'),
  }
}

function cleanTitle(title: string): string {
  return title.replaceAll(BLANK, '').trim()
}

/** 昌吉市委常委、副县长: a head of a unit is the unit's, any other post that of the body before. */
function carryOn(context: SentenceContext, part: string, before: Position | undefined): Position | undefined {
  const title = cleanTitle(part).replace(/^(?:现任|时任|兼任|兼)/, '')
  if (!isTitle(title)) return undefined
  const unit = HEAD_OF_UNIT.exec(title)?.groups?.['unit']
  if (unit === undefined) return before && { ...before, title }
  const place = context.article.find(
    (mention) =>
      mention.type === 'Place' &&
      mention.division !== undefined &&
      mention.division === (before?.holder.division ?? homeOf(context, unit)),
  )
  return place && { holder: place, title, former: false }
}

const HEAD_OF_UNIT = /^(?:代理?)?(?:常务)?副?(?<unit>[省州市县区乡镇])长$/u
const UNIT_LEVELS: Readonly<Record<string, Parameters<SentenceContext['linking']['home']>[0]>> = {
  省: 'province',
  州: 'prefecture',
  市: 'prefecture',
  县: 'county',
  区: 'county',
}

/** A bare 市长 on a city's own page is that city's. */
function homeOf({ linking }: SentenceContext, unit: string) {
  const level = UNIT_LEVELS[unit]
  const division = level && linking.home(level)
  return division?.name.endsWith(unit) ? division : undefined
}

/** True if the words can be a post: short, and without particles. */
export function isTitle(title: string): boolean {
  return title.length > 0 && title.length <= TITLE_LENGTH && !NOT_IN_TITLE.test(title)
}

function lastMark(part: string): number {
  for (let i = part.length - 1; i >= 0; i--) if (ANY_MARK.test(part[i] ?? '')) return i
  return -1
}

/** In 某某公司昌吉区域经理 the holder is the company, the place belongs to the title. */
function holderIndex(part: string, at: number): number {
  return part[at] === MENTION_MARKS.Place && part[at - 1] === MENTION_MARKS.Organization ? at - 1 : at
}

function sourceTitle({ document, encoded }: SentenceContext, from: number, to: number): string {
  return document.text.slice(encoded.sourceOffset(from), encoded.sourceOffset(to)).trim()
}

/** 该乡副乡长: the place or body of that unit that was named last. */
function readDeictic(context: SentenceContext, part: string): Position | undefined {
  const match = DEICTIC.exec(part)
  const unit = match?.groups?.['unit']
  if (!match || unit === undefined) return undefined
  const title = part.slice(match.index + match[0].length)
  const earlier = [...context.before, ...context.mentions].filter((mention) => mention.type !== 'Person')
  const holder = earlier.findLast((mention) => mention.normalized.endsWith(unit))
  return holder && isTitle(title) ? { holder, title, former: false } : undefined
}
