import type { LinkedMention } from '../../linking/linked-mention.js'
import type { SentenceContext } from '../relation-rule.js'
import { FORMER_BEFORE, readBare, readDeictic } from './bare-posts.js'
import { holderOf } from './holder.js'
import type { PartReach, PostPart } from './pile-parts.js'
import { dropTrailing, holderIndex, sourceOf } from './pile-parts.js'
import { COMES_FROM, HEAD_OF_UNIT, WORKED_THERE } from './post-words.js'
import { aidBodyOfTitle } from './aid-body-title.js'
import type { Holder, Post } from './post.js'
import { placeHolder, registerBody } from './register-body.js'
import type { TitleWords } from './title-words.js'
import { innerBody, titleWords } from './title-words.js'

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
  const behind = sourceOf(context, part, holderAt + 1, text.length)
  const mention = context.encoded.mentionAt(part.at + holderAt)
  if (mention?.type === 'Place' && isOrigin(text.slice(0, holderAt), behind)) {
    // Who comes from elsewhere was sent: the post is on the assisted side.
    return readBare(context, { text: `挂职${behind.replace(/^.{0,3}的(?:挂职)?/u, '')}`, at: part.at }, [], reach)
  }
  const worked = mention?.type === 'Place' && reach === 'whole' ? WORKED_THERE.exec(behind)?.[0] : undefined
  if (worked !== undefined)
    return readBare(context, { text: behind.slice(worked.length), at: part.at + text.length }, [], reach)
  const words = titleWords(context, behind, reach)
  if (!words || !mention || !isHeld(context, words, mention.type) || isOfUnknownUnit(context, mention)) return undefined
  const former = words.former || FORMER_BEFORE.test(text.slice(0, holderAt))
  return { ...splitBody(context, mention, words.title), former }
}

/** 青浦来的挂职副县长, 来自浙江的护理部主任: the place says where somebody comes from. */
function isOrigin(before: string, behind: string): boolean {
  return COMES_FROM.test(behind) || (before.endsWith('来自') && behind.startsWith('的'))
}

/** 某县 + 人民医院院长: a body that no recognizer knows, named in the title behind its place. */
function splitBody(context: SentenceContext, mention: LinkedMention, title: string): Pick<Post, 'holder' | 'title'> {
  const aidBody = aidBodyOfTitle(context, mention, title)
  if (aidBody) return aidBody
  const inner = mention.type === 'Place' ? innerBody(context, title) : undefined
  if (inner === undefined)
    return { holder: cityOfDivision(context, mention, title) ?? holderOf(context, mention), title }
  const kind = context.resources.endings.endingAt(inner, inner.length)?.kind ?? 'other'
  const surface = context.document.text.slice(mention.start, mention.end)
  const holder = registerBody(context, {
    name: `${surface}${inner}`,
    kind,
    ...(mention.division ? { division: mention.division } : {}),
  })
  return { holder, title: title.slice(inner.length) }
}

/** 第十四师昆玉市 is one name of two units: its 副市长 is the city's. */
function cityOfDivision(context: SentenceContext, mention: LinkedMention, title: string): Holder | undefined {
  const unit = HEAD_OF_UNIT.exec(title)?.groups?.['unit']
  if (mention.division?.level !== 'xpcc_division' || unit !== '市') return undefined
  const surface = context.document.text.slice(mention.start, mention.end)
  const city = /师(?<city>.{1,5}市)$/u.exec(surface)?.groups?.['city']
  const division = city === undefined ? undefined : context.resources.lexicon.gazetteer.lookup(city)[0]?.division
  return division && placeHolder(context, division)
}

/** 某山县委, where nobody knows the county: it is not that of another one named nearby. */
function isOfUnknownUnit({ document }: SentenceContext, { detail, start }: LinkedMention): boolean {
  if (detail.kind !== 'office' || detail.place !== undefined) return false
  // 中共平安区委, where 平安 is taken for an everyday word.
  if (/中共\p{Script=Han}{2,8}$/u.test(document.text.slice(Math.max(0, start - 10), start))) return true
  const before = document.tokenAt(start - 1)
  if (before === undefined || before.start >= start || !/^\p{Script=Han}{2,}$/u.test(before.text)) return false
  return before.end > start || /^(?:n[rsz]|x$)/.test(before.tag)
}

/** 某村果农 lives there; an occupation is held in an organisation only. */
function isHeld(context: SentenceContext, { kind, title }: TitleWords, holder: LinkedMention['type']): boolean {
  // 云南区域总经理: of a firm that is not named right before.
  if (holder === 'Place' && /^(?:区域|大区|片区)/u.test(title)) return false
  // 某乡中心校教师: the school stands in the title.
  const isInBody = holder === 'Organization' || innerBody(context, title) !== undefined
  return kind === 'post' || (kind === 'occupation' && isInBody)
}
