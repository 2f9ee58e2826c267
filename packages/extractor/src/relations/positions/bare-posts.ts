import { MENTION_MARKS } from '../../document/encoded-text.js'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { mentionsIn } from '../mentions-in.js'
import { placesInName } from '../name-places.js'
import type { SentenceContext } from '../relation-rule.js'
import { genericPost } from './generic-body.js'
import { holderOf, unitBefore } from './holder.js'
import { bodyEndingIn } from './nearest-body.js'
import type { PartReach, PostPart } from './pile-parts.js'
import { dropTrailing } from './pile-parts.js'
import {
  ENDINGS_OF_HEAD,
  FORMER_WORDS,
  HEAD_OF_REGION,
  HEAD_OF_UNIT,
  POST_OF_ZONE,
  SECONDED,
  VILLAGE_COMMITTEE,
  VILLAGE_POST,
} from './post-words.js'
import type { Holder, Post } from './post.js'
import { placeHolder, registerBody } from './register-body.js'
import { bodyOfCommittee, settleHolder } from './settle-holder.js'
import type { TitleWords } from './title-words.js'
import { innerBody, titleWords } from './title-words.js'

const DEICTIC =
  /^.{0,6}[该本](?<unit>[县市区旗州乡镇村]|社区|学?校|医?院|厂|公司|企业|团|局|委|园区)(?=[^，。]{1,10}$)/u
/** 各分指挥部指挥长 are many; a body that no recognizer knows is another's. */
const NOT_BEFORE_BARE = /[各某每等位]|[总部组队院校局会司委办处科所站厂社店馆园村镇乡县市]$/u
/** 该县 points back over so many names at most. */
const REACH_BACK = 100
/** 原 or 时任 before the body: 原木垒县委副书记. */
export const FORMER_BEFORE = new RegExp(`(?:${FORMER_WORDS})${MENTION_MARKS.Place}{0,2}$`, 'u')

/** 该乡副乡长: the place or body of that unit that was named last. */
export function readDeictic(context: SentenceContext, part: PostPart, reach: PartReach): Post | undefined {
  const match = DEICTIC.exec(dropTrailing(part.text))
  const unit = match?.groups?.['unit']
  const words = match && titleWords(context, part.text.slice(match[0].length), reach)
  if (!words || unit === undefined) return undefined
  const offset = context.encoded.sourceOffset(part.at)
  const from = context.before[0]?.start ?? 0
  const earlier = mentionsIn({ mentions: context.article }, { start: from, end: offset })
  for (const mention of earlier.slice(-REACH_BACK).reverse()) {
    if (mention.type === 'Person' || mention.end > offset) continue
    const holder = holderNamed(context, mention, unit)
    if (holder) return { holder: { ...holder, inferredFrom: mention }, title: words.title, former: words.former }
  }
  return undefined
}

/** The mention, or the place with which its name begins, if it is of the unit: the township of a park named after it. */
function holderNamed(context: SentenceContext, mention: LinkedMention, unit: string): Holder | undefined {
  if (ENDINGS_OF_HEAD[unit]?.test(mention.normalized) ?? mention.normalized.endsWith(unit))
    return holderOf(context, mention)
  if (mention.division?.name.endsWith(unit)) return placeHolder(context, mention.division)
  const body = bodyAtBeginning(context, mention, unit)
  if (body) return body
  const { gazetteer } = context.resources.lexicon
  const surface = context.document.text.slice(mention.start, mention.end)
  const inside = mention.type === 'Person' ? undefined : gazetteer.matchesAt(surface, 0)[0]?.names[0]?.division
  return inside?.name.endsWith(unit) ? placeHolder(context, inside) : undefined
}

const NAMES_OF_BODY: Readonly<Record<string, RegExp>> = {
  院: /^.{2,24}?(?:医院|卫生院|学院)(?=.)/u,
  校: /^.{2,24}?(?:中学|小学|学校|学院)(?=.)/u,
}

/** 该院 behind 某县人民医院新住院楼: the hospital with which the name of the building begins. */
function bodyAtBeginning(context: SentenceContext, mention: LinkedMention, unit: string): Holder | undefined {
  const name = mention.type === 'Project' ? NAMES_OF_BODY[unit]?.exec(mention.normalized)?.[0] : undefined
  if (name === undefined) return undefined
  const division = placesInName(context, mention).at(-1)?.division
  const kind = unit === '校' ? 'school' : 'hospital'
  return registerBody(context, { name, kind, ...(division ? { division } : {}) })
}

/** A post without a body in its own words. */
export function readBare(
  context: SentenceContext,
  part: PostPart,
  before: readonly Post[],
  reach: PartReach,
): Post | undefined {
  const words = titleWords(context, part.text, reach)
  const isCell = words && VILLAGE_COMMITTEE.test(words.title)
  if (words?.kind === 'post' && before.length > 0 && (isCell || innerBody(context, words.title) === undefined))
    return carryOn(context, part, words, before)
  const bare = reach === 'whole' ? context.resources.titles.endingAt(part.text, part.text.length) : words
  if (bare?.kind !== 'post') return undefined
  const lead = part.text.slice(0, part.text.length - bare.title.length)
  const former = words?.former ?? FORMER_BEFORE.test(lead)
  if (words && POST_OF_ZONE.test(words.title)) return carryOn(context, part, words, [])
  if (words && VILLAGE_POST.test(words.title)) return carryOn(context, part, words, [])
  const generic = words && genericPost(context, words.title, context.encoded.sourceOffset(part.at))
  if (generic) return { ...generic, former }
  const named = bodyOfWords(context, part, lead)
  if (named) return { holder: named, title: bare.title, former }
  const department = words && departmentOf(context, part, words.title)
  if (department) return { ...department, former }
  // 记者见到副院长: the words before the title are no part of it.
  return NOT_BEFORE_BARE.test(lead) ? undefined : carryOn(context, part, { ...bare, former }, [])
}

const DEPARTMENT = /^(?<unit>[县市区旗州]?)(?<rest>[\p{Script=Han}]{2,12}(?:局|委|办|中心))$/u

/** 住建局副局长 in an article about one county: the office of that county. */
function departmentOf(
  context: SentenceContext,
  { at }: PostPart,
  title: string,
): Pick<Post, 'holder' | 'title'> | undefined {
  const inner = innerBody(context, title)
  const { unit = '', rest } = (inner === undefined ? undefined : DEPARTMENT.exec(inner)?.groups) ?? {}
  if (inner === undefined || rest === undefined) return undefined
  const owner = unitBefore(context, unit === '' ? '县' : unit, context.encoded.sourceOffset(at))
  if (!owner) return undefined
  const { division, mention } = owner
  const holder = registerBody(context, { name: `${division.name}${rest}`, alias: inner, kind: 'government', division })
  return { holder: { ...holder, inferredFrom: mention }, title: title.slice(inner.length) }
}

/** 小组 in 小组组长: the end of the name of a body named before. */
function bodyOfWords(context: SentenceContext, { at }: PostPart, lead: string): Holder | undefined {
  const words = /[\p{Script=Han}]{2,8}$/u.exec(lead)?.[0]
  return words === undefined ? undefined : bodyEndingIn(context, words, context.encoded.sourceOffset(at))
}

/** 昌吉市委常委、副县长: a head of a unit is the unit's, any other post that of the body before. */
function carryOn(
  context: SentenceContext,
  part: PostPart,
  { title, former }: TitleWords,
  before: readonly Post[],
): Post | undefined {
  const previous = before.at(-1)
  // 县委办主任、团县委书记: the league is a body of its own.
  if (/^团[省州市县区旗]委/u.test(title)) return undefined
  const region = before.findLast(({ holder }) => holder.division?.name.endsWith('地区'))?.holder.division
  const commissioner = region && HEAD_OF_REGION.exec(title)?.groups?.['post']
  if (region && commissioner !== undefined) return { holder: placeHolder(context, region), title: commissioner, former }
  const unit = HEAD_OF_UNIT.exec(title)?.groups?.['unit']
  if (unit !== undefined) {
    const division = before.findLast(({ holder }) => holder.division?.name.endsWith(unit))?.holder.division
    if (division) return { holder: placeHolder(context, division), title, former }
  } else if (previous) {
    const committee = VILLAGE_COMMITTEE.exec(title)?.groups?.['name']
    const holder =
      committee === undefined
        ? bodyOfCommittee(context, previous.holder, title)
        : villageCommittee(context, previous.holder, committee)
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
