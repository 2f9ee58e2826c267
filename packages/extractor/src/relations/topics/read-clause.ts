import type { LinkedMention } from '../../linking/linked-mention.js'
import { hasVerb } from './clause-verbs.js'
import { isPartAfter } from '../part-after.js'
import { programmeBetween } from '../sides.js'
import { resolveAnaphor } from './resolve-anaphor.js'
import { holdsTitle, speakerAt, speaks } from './speakers.js'
import type { NamedTopic } from './speakers.js'
import { isOfNobody, shortName } from './subject-words.js'
import type { ClauseContext, Topic } from './topic.js'
import { hasOtherSubject, opensUnknownName } from './unknown-names.js'

/** A place or body that these words bring in is no subject. */
const OBLIQUE =
  /(?:在|于|到|向|从|对|与|和|同|跟|为|由|以|按照?|根据|依据|据|赴|至|给|把|将|被|让|使|通过|依托|围绕|借助|经|比|随着|作为|来自|关于|针对|依靠|前往|走进|来到|抵达|面向|沿着|立足|着眼|聚焦|利用|联合|会同|邀请|组织|协调|引进|帮助|支持|推动|对标|对照|参照|借鉴|及|、|除)[“"‘「]?$/
const LOCATIVE = /(?:在|于|走进|来到|抵达)[“"‘「]?$/
const LIST_GOES_ON = /^(?:[、和与及同]|以及)/
/** 引自苏州的华彩电子. */
const DESCRIBES_NEXT = /^的[“"]?$/
const RELATIVE = /^[^，。、了着\d]{2,8}的[“"]?$/
/** 投入1.2亿元建设的: a longer description, told by its verb of building. */
const BUILT =
  /^[^，。、；：了着]{2,28}(?:建设|援建|修建|兴建|新建|建成|改造|扩建|打造|捐建|援助建设|实施|建起|创办|开办|建)的[“"《]?$/
/** 建设10个; but 2024年, 10月 and 第十批 count nothing. */
const COUNTED = /[0-9一二两三四五六七八九十百千万亿余多](?![年月日批届期轮代季度])[^\d，。]{1,2}$/
/** 林芝11月3日电: where the report was sent from. */
const DATELINE = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日[电讯]/

/** What a clause says of its subject, for itself and the clauses behind it. A key that is there takes the place of what was carried over. */
export interface Carried {
  readonly topic?: Topic | undefined
  /** The scene or the speaker's body: a topic only where the paragraph has no other. */
  readonly weak?: Topic | undefined
  /** Who speaks, where 我们 or words of assistance are needed to mean that body. */
  readonly aid?: NamedTopic | undefined
  /** Of two places in 甲市与乙县结对以来 the one that assists: it is who pays and sends. */
  readonly supporter?: Topic | undefined
}

const NOBODY: Carried = { topic: undefined, weak: undefined, aid: undefined, supporter: undefined }

export function readClause(context: ClauseContext): Carried {
  const { document, clause, mentions } = context
  let weak: Topic | undefined
  if (isOfNobody(context)) return NOBODY
  for (const [index, mention] of mentions.entries()) {
    if (isChained(mention, mentions[index + 1])) continue
    if (DATELINE.test(document.text.slice(mention.end, mention.end + 10))) continue
    const chainStart = startOfChain(mentions, index)
    const before = document.text.slice(clause.start, chainStart)
    if (OBLIQUE.test(before)) {
      if (LOCATIVE.test(before)) {
        // 某物流在某县经营多年: the subject is somebody whom no recognizer knows.
        if (hasOtherSubject(context, chainStart)) return { topic: undefined }
        weak ??= mention
      }
      continue
    }
    // 建设10个养老服务中心: what is counted is no subject.
    const isHead = before.endsWith('的')
    if (!isHead && COUNTED.test(before)) continue
    if (!isHead && hasVerb(context, clause.start, chainStart)) {
      if (DESCRIBES_NEXT.test(document.text.slice(mention.end, mentions[index + 1]?.start ?? mention.end))) continue
      break
    }
    const head = headOfRelative(context, index)
    if (head) return { topic: head }
    if (speaks(context, index)) {
      const { strong, weak: spokenFor, aid } = speakerAt(context, index)
      if (strong) return { topic: strong }
      if (aid) return { topic: undefined, weak: spokenFor, aid }
      weak ??= spokenFor
      break
    }
    if (isPersonOfPlace(context, index)) return NOBODY
    if (holdsTitle(context, index)) continue
    if (!canBeTopic(mention)) {
      // 商户某某一天卖出三百个: the subject is a private person, who has no figures here.
      if (mention.type === 'Person') return NOBODY
      continue
    }
    // 和田国际大巴扎: the place is only the beginning of a name that nobody found.
    if (mention.type === 'Place' && opensUnknownName(context, mention)) return { topic: undefined }
    // 某小学学生食堂投资260万元: not the school’s.
    if (mention.type === 'Organization' && isPartAfter(document.text, mention)) return NOBODY
    // 漳州市和木垒县…: two subjects, and no telling whose the figure is.
    const isList =
      LIST_GOES_ON.test(document.text.slice(mention.end, mention.end + 2)) && mentions[index + 1]?.type === mention.type
    return isList ? { ...NOBODY, supporter: supporterOf(context, index) } : { topic: mention }
  }
  const short = shortName(context)
  if (short === 'nobody') return NOBODY
  const anaphor = short ?? resolveAnaphor(context)
  if (anaphor === 'nobody') return { topic: undefined }
  if (anaphor) return { topic: anaphor }
  return weak ? { weak } : {}
}

function isChained(mention: LinkedMention | undefined, next: LinkedMention | undefined): boolean {
  return mention !== undefined && next?.start === mention.end && next.type !== 'Person'
}

function startOfChain(mentions: readonly LinkedMention[], index: number): number {
  let first = index
  while (first > 0 && mentions[first - 1]?.end === mentions[first]?.start) first--
  return mentions[first]?.start ?? 0
}

/** 东莞对口帮扶的巴宜区, 绍兴投入1.2亿元建设的|阿瓦提县|多浪中学: the clause is about the name that the words before it describe. */
function headOfRelative({ document, mentions }: ClauseContext, index: number): LinkedMention | undefined {
  const [mention, next] = [mentions[index], mentions[index + 1]]
  if (!mention || !next) return undefined
  const between = document.text.slice(mention.end, next.start)
  const verb = document.tokenAt(next.start - 2)
  if (!BUILT.test(between) && !(RELATIVE.test(between) && verb && /^v/.test(verb.tag))) return undefined
  let last = index + 1
  while (isChained(mentions[last], mentions[last + 1])) last++
  const head = mentions[last]
  return head && canBeTopic(head) && head.type !== 'Person' ? head : undefined
}

/** 日照市与麦盖提县开展对口支援以来: of the two places the one that assists the other, where a programme says which. */
function supporterOf({ document, mentions, resources }: ClauseContext, index: number): LinkedMention | undefined {
  const first = mentions[index]
  let last = index + 1
  while (isChained(mentions[last], mentions[last + 1])) last++
  const second = mentions[last]
  if (!first?.division || !second?.division || second.type !== 'Place') return undefined
  if (LIST_GOES_ON.test(document.text.slice(second.end, second.end + 2))) return undefined
  if (programmeBetween(resources, first.division, second.division)) return first
  return programmeBetween(resources, second.division, first.division) ? second : undefined
}

const PERSON_NOUN =
  /^[^，。；]{0,10}?(?:村民|市民|居民|牧民|农民|种植户|养殖户|农户|商户|果农|茶农|职工|工人|员工|司机|店主|老板|学生|游客|小伙|姑娘)$|^民$/u

/** 某县种植户某某: a person from the place, by name, is the subject. */
function isPersonOfPlace({ document, clause, mentions }: ClauseContext, index: number): boolean {
  const [mention, next] = [mentions[index], mentions[index + 1]]
  if (mention?.type !== 'Place') return false
  if (next?.type === 'Person') return PERSON_NOUN.test(document.text.slice(mention.end, next.start))
  for (let i = document.tokenIndexAt(mention.end); i < document.tokens.length; i++) {
    const token = document.tokens[i]
    if (!token || token.start >= clause.end || token.start - mention.end > 14) return false
    if (token.tag.startsWith('nr') && PERSON_NOUN.test(document.text.slice(mention.end, token.start))) return true
  }
  return false
}

/** 十四五 is a time. */
const PLAN_YEARS = /^[“"]?十[一二三四五六]五/

/** A private person has no figures in the graph, and a programme in general is not what a figure is about. */
function canBeTopic({ type, detail, normalized }: LinkedMention): boolean {
  if (detail.kind === 'person') return detail.role === 'official' || detail.role === 'professional'
  if (type === 'Programme') return !PLAN_YEARS.test(normalized) && !(detail.kind === 'thing' && detail.general)
  return true
}
