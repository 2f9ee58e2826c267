import type { Title } from '@shanhai/lexicon'
import { MENTION_MARKS } from '../../document/encoded-text.js'
import type { LinkedMention } from '../../linking/linked-mention.js'
import type { SentenceContext } from '../relation-rule.js'
import type { Holder } from './holder.js'
import { holderOf, placeHolder, registerBody } from './holder.js'
import {
  BYLINE_TITLE,
  FORMER_WORDS,
  HEAD_OF_UNIT,
  NEW_WORDS,
  NOT_IN_TITLE,
  SECONDED,
  SENT_WORDS,
  TITLE_LENGTH,
  VILLAGE_COMMITTEE,
} from './post-words.js'
import { settleHolder } from './settle-holder.js'

/** A post that somebody holds or held. */
export interface Post {
  readonly holder: Holder
  readonly title: string
  /** The person no longer holds it. */
  readonly former: boolean
}

const HOLDER_MARK = new RegExp(`[${MENTION_MARKS.Place}${MENTION_MARKS.Organization}]`)
const ANY_MARK = /[\uE000-\uF8FF]/
const BLANK = '\u0000'
/** 原 or 时任 before the body: 原木垒县委副书记. */
const FORMER_BEFORE = new RegExp(`(?:${FORMER_WORDS})${MENTION_MARKS.Place}{0,2}$`, 'u')
const PREFIX = new RegExp(`^(?:(?<former>${FORMER_WORDS})|${SENT_WORDS}|${NEW_WORDS})`, 'u')
const DEICTIC = /^.{0,6}[该本](?<unit>[县市区州乡镇村]|社区|校|院|厂|公司|团|局|园区)(?=[^，。]{1,10}$)/u

/** 各分指挥部指挥长 are many; a body that no recognizer knows is another's. */
const NOT_BEFORE_BARE = /[各某每等位]|[部组队院校局会司委办处科所站厂社店馆园村镇乡县市]$/u

/** A piece of a pile between two joints, at an encoded offset. */
export interface PostPart {
  readonly text: string
  readonly at: number
}

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

/** How a part is read: to its very end before a name, or as far as a title reaches behind a verb. */
export type PartReach = 'whole' | 'longest'

/**
 * Reads a part of a pile: a body and a post, a post of that unit (该乡副乡长), or a post whose body is named before it.
 *
 * @param before the posts read before it in the pile
 */
export function readPost(
  context: SentenceContext,
  part: PostPart,
  before: readonly Post[],
  reach: PartReach,
): Post | undefined {
  const text = dropTrailing(part.text)
  const holderAt = holderIndex(text)
  if (holderAt === undefined) return undefined
  if (holderAt < 0) return readDeictic(context, part, reach) ?? readBare(context, { ...part, text }, before, reach)
  const words = titleWords(context, sourceOf(context, part, holderAt + 1, text.length), reach)
  const mention = context.encoded.mentionAt(part.at + holderAt)
  if (!words || !mention || !isHeld(words, mention.type)) return undefined
  const former = words.former || FORMER_BEFORE.test(text.slice(0, holderAt))
  return { holder: holderOf(context, mention), title: words.title, former }
}

interface TitleWords {
  readonly title: string
  readonly kind: Title['kind']
  readonly former: boolean
}

/** The title at the end of the words, or the longest at their beginning, without 原, 现任 and the like. */
function titleWords({ resources }: SentenceContext, text: string, reach: PartReach): TitleWords | undefined {
  let words = text.replaceAll(BLANK, '').trim()
  let former = false
  for (let prefix = PREFIX.exec(words); prefix; prefix = PREFIX.exec(words)) {
    former ||= prefix.groups?.['former'] !== undefined
    words = words.slice(prefix[0].length)
  }
  const title = reach === 'whole' ? words : longestTitle(words, (text, end) => resources.titles.endingAt(text, end))
  const entry = title === undefined ? undefined : resources.titles.endingAt(title, title.length)
  if (title === undefined || !entry || !isTitle(title) || BYLINE_TITLE.test(title)) return undefined
  return { title, kind: entry.kind, former }
}

/** 某村果农 lives there; an occupation is held in an organisation only. */
function isHeld({ kind }: TitleWords, holder: LinkedMention['type']): boolean {
  return kind === 'post' || (kind === 'occupation' && holder === 'Organization')
}

/** The longest beginning that ends in a title word: 副校长两年 holds 副校长. */
function longestTitle(text: string, endingAt: (text: string, end: number) => unknown): string | undefined {
  for (let end = Math.min(text.length, TITLE_LENGTH); end > 1; end--) {
    const title = text.slice(0, end)
    // 某县县委书记的老乡 is no secretary.
    if (endingAt(text, end) !== undefined && isTitle(title)) return text[end] === '的' ? undefined : title
  }
  return undefined
}

/** True if the words can be a post: short, and without particles. */
function isTitle(title: string): boolean {
  return (
    title.length > 1 &&
    title.length <= TITLE_LENGTH &&
    !NOT_IN_TITLE.test(title) &&
    !/[“”‘’《》：:；;。！？!?，,]/.test(title)
  )
}

/**
 * The last body or place of a part, -1 where it has none, undefined where another kind of name stands last. In
 * 某某公司昌吉区域经理 it is the company: the place belongs to the title.
 */
function holderIndex(text: string): number | undefined {
  for (let i = text.length - 1; i >= 0; i--) {
    if (!ANY_MARK.test(text[i] ?? '')) continue
    if (!HOLDER_MARK.test(text[i] ?? '')) return undefined
    return text[i] === MENTION_MARKS.Place && text[i - 1] === MENTION_MARKS.Organization ? i - 1 : i
  }
  return -1
}

/** The printed words of a range of a part, its remarks blanked. */
function sourceOf({ document, encoded }: SentenceContext, { text, at }: PostPart, from: number, to: number): string {
  const plain = text.slice(from, to)
  if (!ANY_MARK.test(plain)) return plain
  return document.text.slice(encoded.sourceOffset(at + from), encoded.sourceOffset(at + to))
}

/** Drops what may stand between the last post and the name: a blanked remark, 的, a space. */
function dropTrailing(part: string): string {
  let end = part.length
  while (end > 0 && (part[end - 1] === BLANK || part[end - 1] === ' ' || part[end - 1] === '的')) end--
  return part.slice(0, end)
}

/** 该乡副乡长: the place or body of that unit that was named last. */
function readDeictic(context: SentenceContext, part: PostPart, reach: PartReach): Post | undefined {
  const match = DEICTIC.exec(dropTrailing(part.text))
  const unit = match?.groups?.['unit']
  const words = match && titleWords(context, part.text.slice(match[0].length), reach)
  if (!words || unit === undefined) return undefined
  const offset = context.encoded.sourceOffset(part.at)
  const earlier = [...context.before, ...context.mentions].filter(({ type, end }) => type !== 'Person' && end <= offset)
  for (const mention of earlier.reverse()) {
    const holder = holderNamed(context, mention, unit)
    if (holder) return { holder: { ...holder, inferredFrom: mention }, title: words.title, former: words.former }
  }
  return undefined
}

/** The mention, or the place with which its name begins, if it is of the unit: the township of a park named after it. */
function holderNamed(context: SentenceContext, mention: LinkedMention, unit: string): Holder | undefined {
  if (mention.normalized.endsWith(unit)) return holderOf(context, mention)
  if (mention.division?.name.endsWith(unit)) return placeHolder(context, mention.division)
  const { gazetteer } = context.resources.lexicon
  const surface = context.document.text.slice(mention.start, mention.end)
  const inside = mention.type === 'Person' ? undefined : gazetteer.matchesAt(surface, 0)[0]?.names[0]?.division
  return inside?.name.endsWith(unit) ? placeHolder(context, inside) : undefined
}

/** A post without a body in its own words. */
function readBare(
  context: SentenceContext,
  part: PostPart,
  before: readonly Post[],
  reach: PartReach,
): Post | undefined {
  const words = titleWords(context, part.text, reach)
  if (words && before.length > 0) return words.kind === 'post' ? carryOn(context, part, words, before) : undefined
  // 记者见到副院长: the words before the title are no part of it.
  const end = part.text.length
  const bare = reach === 'whole' ? context.resources.titles.endingAt(part.text, end) : words
  if (bare?.kind !== 'post' || NOT_BEFORE_BARE.test(part.text.slice(0, end - bare.title.length))) return undefined
  return carryOn(context, part, { title: bare.title, kind: bare.kind, former: words?.former ?? false }, before)
}

/** 昌吉市委常委、副县长: a head of a unit is the unit's, any other post that of the body before. */
function carryOn(
  context: SentenceContext,
  part: PostPart,
  { title, former }: TitleWords,
  before: readonly Post[],
): Post | undefined {
  const previous = before.at(-1)
  const unit = HEAD_OF_UNIT.exec(title)?.groups?.['unit']
  if (unit !== undefined) {
    const division = before.findLast(({ holder }) => holder.division?.name.endsWith(unit))?.holder.division
    if (division) return { holder: placeHolder(context, division), title, former }
  } else if (previous) {
    const committee = VILLAGE_COMMITTEE.exec(title)?.groups?.['name']
    const holder = committee === undefined ? previous.holder : villageCommittee(context, previous.holder, committee)
    return holder && { holder, title, former }
  }
  const offset = context.encoded.sourceOffset(part.at)
  const holder = settleHolder(context, { title, offset, seconded: SECONDED.test(part.text) })
  return holder && { holder, title, former }
}

/** 十三户村党总支副书记、村委会主任: the committee of that village. */
function villageCommittee(context: SentenceContext, { name, division }: Holder, committee: string): Holder | undefined {
  const village = /^(?<village>.{1,12}?(?:村|社区))/u.exec(name)?.groups?.['village']
  if (village === undefined) return undefined
  const full = committee.startsWith('村') ? '村民委员会' : '居民委员会'
  return registerBody(context, {
    name: `${village}${full}`,
    alias: `${village}${committee}`,
    kind: 'village',
    ...(division ? { division } : {}),
  })
}
