import { registerDivision } from '../../linking/linking-context.js'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { groupBy } from '../../group-by.js'
import { sentenceBefore } from '../article-index.js'
import type { SentenceContext } from '../relation-rule.js'
import { splitClauses } from './clauses.js'
import type { ClauseContext, ClauseTopic, Topic } from './topic.js'
import { homeOfUnit, kindOf, resolveAnaphor } from './resolve-anaphor.js'

/** A place or body that these words bring in is no subject. */
const OBLIQUE =
  /(?:在|于|到|向|从|对|与|和|同|跟|为|由|以|按照?|根据|依据|据|赴|至|给|把|将|被|让|使|通过|依托|围绕|借助|经|比|随着|作为|来自|关于|针对|依靠|前往|走进|来到|抵达|面向|沿着|立足|着眼|聚焦|利用|联合|会同|邀请|组织|协调|引进|帮助|支持|推动|对标|对照|参照|借鉴|及|、|除)[“"‘「]?$/
const LOCATIVE = /(?:在|于|走进|来到|抵达)[“"‘「]?$/
const LIST_GOES_ON = /^(?:[、和与及同]|以及)/
/** Particles prove the verb that the tokenizer took for a noun: 参观了. */
const VERB_TAG = /^(?:v(?!n)|u[lzg])/
/** Right before a name a verbal noun is a verb, and so are these, whatever the tokenizer calls them: 新建木垒县…. */
const VERB_BEFORE_NAME = /^vn|(?:落地|签约|落户|新建|改建|扩建|援建|捐建|共建|入驻|引进|走访|看望|慰问)$/
/** 引自苏州的华彩电子. */
const DESCRIBES_NEXT = /^的[“"]?$/
const RELATIVE = /^[^，。、了着\d]{2,8}的[“"]?$/
/** 建设10个; but 2024年, 10月 and 第十批 count nothing. */
const COUNTED = /[0-9一二两三四五六七八九十百千万亿余多](?![年月日批届期轮代季度])[^\d，。]{1,2}$/
/** 林芝11月3日电: where the report was sent from. */
const DATELINE = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日[电讯]/
/** Verbs with which a clause may open before its subject. */
const OPENING_VERB = /^(?:截至|截止|据悉|据了解|随后|继续|累计|可)$/

/** Topics of a sentence's clauses, those of the paragraph's earlier clauses carried over. */
export function topicsOf(context: SentenceContext): readonly ClauseTopic[] {
  return topicsOfArticle(context).get(context.sentence.start) ?? []
}

/** What the clause before a sentence is about, within its paragraph. */
export function topicBefore(context: SentenceContext): Topic | undefined {
  const { document, sentence } = context
  const previous = sentenceBefore(document, sentence)
  if (previous?.paragraph !== sentence.paragraph) return undefined
  return topicsOfArticle(context).get(previous.start)?.at(-1)?.topic
}

type ArticleTopics = ReadonlyMap<number, readonly ClauseTopic[]>
const memo = new WeakMap<SentenceContext['article'], ArticleTopics>()

/** One pass over the article, made when its first figure asks for it. */
function topicsOfArticle(context: SentenceContext): ArticleTopics {
  const known = memo.get(context.article)
  if (known) return known
  const topics = readTopics(context)
  memo.set(context.article, topics)
  return topics
}

function readTopics({ document, article, resources, linking }: SentenceContext): ArticleTopics {
  const topics = new Map<number, readonly ClauseTopic[]>()
  let first = 0
  let paragraph = -1
  let carried: Carried = {}
  const speaker = speakerOf({ document, linking })
  for (const sentence of document.sentences) {
    if (sentence.paragraph !== paragraph || speaker) carried = speaker ? { weak: speaker } : {}
    paragraph = sentence.paragraph
    const clauses: ClauseTopic[] = []
    for (const clause of splitClauses(document.text, sentence)) {
      while (first < article.length && (article[first]?.end ?? 0) <= clause.start) first++
      let last = first
      while (last < article.length && (article[last]?.start ?? Infinity) < clause.end) last++
      const found = readClause({
        document,
        resources,
        linking,
        clause,
        mentions: article.slice(first, last),
        before: article.slice(Math.max(0, first - REACH), first),
      })
      carried = { ...carried, ...found }
      const topic = carried.topic ?? carried.weak
      clauses.push({ ...clause, ...(topic ? { topic } : {}) })
    }
    topics.set(sentence.start, clauses)
  }
  return topics
}

const WORK_REPORT = /各位代表|我代表.{0,12}(?:政府|常务委员会|常委会)/
const OWN_UNIT = /[我全](?<unit>[省州市县区])/gu

/** In a government's report a sentence without a subject speaks of the government's own place. */
function speakerOf({ document, linking }: Pick<SentenceContext, 'document' | 'linking'>): Topic | undefined {
  if (!WORK_REPORT.test(document.text)) return undefined
  const named = [...document.text.matchAll(OWN_UNIT)].map(({ groups }) => groups?.['unit'] ?? '')
  const units = [...groupBy(named, (unit) => unit)].sort(([, a], [, b]) => b.length - a.length)
  return units[0] && homeOfUnit(linking, units[0][0])
}

/** Most mentions that an anaphor looks back over. */
const REACH = 60

interface Carried {
  readonly topic?: Topic | undefined
  /** The scene or the speaker's body: a topic only where the paragraph has no other. */
  readonly weak?: Topic
}

function readClause(context: ClauseContext): Carried {
  const { document, clause, mentions } = context
  let weak: Topic | undefined
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
    if (COUNTED.test(before)) continue
    const isHead = before.endsWith('的')
    if (!isHead && hasVerb(context, clause.start, chainStart)) {
      if (DESCRIBES_NEXT.test(document.text.slice(mention.end, mentions[index + 1]?.start ?? mention.end))) continue
      break
    }
    const head = headOfRelative(context, index)
    if (head) return { topic: head }
    if (speaks(context, index)) {
      const body = mentions.slice(0, index).findLast(({ type }) => type !== 'Person')
      // What the head of a company or school says is about it; an official speaks of anything.
      if (body && SPEAKS_FOR_ITSELF.has(kindOf(body.detail))) return { topic: body }
      weak ??= body && ownerOfOffice(context, body)
      break
    }
    if (!canBeTopic(mention) || holdsTitle(context, index)) continue
    // 和田国际大巴扎: the place is only the beginning of a name that nobody found.
    if (mention.type === 'Place' && opensUnknownName(context, mention)) return { topic: undefined }
    // 漳州市和木垒县…: two subjects, and no telling whose the figure is.
    const isList =
      LIST_GOES_ON.test(document.text.slice(mention.end, mention.end + 2)) && mentions[index + 1]?.type === mention.type
    return isList ? { topic: undefined } : { topic: mention }
  }
  const anaphor = resolveAnaphor(context)
  if (anaphor === 'nobody') return { topic: undefined }
  if (anaphor) return { topic: anaphor }
  return weak ? { weak } : {}
}

/** True if the name of a body that no recognizer knows stands right before the preposition of a place. */
function hasOtherSubject(context: ClauseContext, placeStart: number): boolean {
  const { document, clause, mentions } = context
  const preposition = document.tokenAt(placeStart - 1)
  if (!preposition || preposition.start <= clause.start) return false
  const before = { start: clause.start, end: preposition.start }
  if (!HEAD_OF_NAME.test(document.text.slice(before.start, before.end))) return false
  if (hasVerb(context, before.start, before.end)) return false
  return !mentions.some(({ start, end }) => start < before.end && before.start < end)
}

/** What the secretary of 某县委 tells is about the county, no committee's figure. */
function ownerOfOffice({ linking }: ClauseContext, body: LinkedMention): Topic | undefined {
  if (body.detail.kind !== 'office') return body
  const { division } = body
  return division && { entity: registerDivision(linking, division), type: 'Place', division }
}

function isChained(mention: LinkedMention, next: LinkedMention | undefined): boolean {
  return next?.start === mention.end && next.type !== 'Person'
}

function startOfChain(mentions: readonly LinkedMention[], index: number): number {
  let first = index
  while (first > 0 && mentions[first - 1]?.end === mentions[first]?.start) first--
  return mentions[first]?.start ?? 0
}

function hasVerb({ document }: ClauseContext, start: number, end: number): boolean {
  for (let i = document.tokenIndexAt(start); i < document.tokens.length; i++) {
    const token = document.tokens[i]
    if (!token || token.end > end) return false
    const isVerb = VERB_TAG.test(token.tag) || (token.end === end && VERB_BEFORE_NAME.test(token.tag + token.text))
    if (isVerb && !OPENING_VERB.test(token.text)) return true
  }
  return false
}

/** 东莞对口帮扶的巴宜区: the clause is about the place that the words before it describe. */
function headOfRelative({ document, mentions }: ClauseContext, index: number): LinkedMention | undefined {
  const [mention, next] = [mentions[index], mentions[index + 1]]
  if (!mention || !next || !canBeTopic(next) || next.type === 'Person') return undefined
  const between = document.text.slice(mention.end, next.start)
  const verb = document.tokenAt(next.start - 2)
  return RELATIVE.test(between) && verb && /^v/.test(verb.tag) ? next : undefined
}

/** Ends of names of bodies, works and markets that a place may begin. */
const HEAD_OF_NAME =
  /(?:服务站|工作站|试验站|[车电气水]站|市场|巴扎|商场|超市|厂|公司|集团|物流|酒店|宾馆|门店|专卖店|馆|中心|中学|小学|学校|学院|大学|幼儿园|医院|卫生院|血站|合作社|协会|商会|联盟|基金会|基地|园区|产业园|公园|景区|大桥|公路|铁路|水库|机场|口岸|银行|支行|电站|管委会|警务队|工作队|医疗队)$/

/** True if nouns right behind a place lead up to the head of a name: 黔东南州｜劳务协作服务站. */
function opensUnknownName({ document, clause }: ClauseContext, place: LinkedMention): boolean {
  let at = place.end
  for (let i = document.tokenIndexAt(at); i < document.tokens.length; i++) {
    const token = document.tokens[i]
    if (!token || token.start < at || token.end > clause.end || token.end - place.end > 14) return false
    if (!IN_NAME.test(token.tag) || !/^\p{Script=Han}+$/u.test(token.text)) return false
    if (token.end > place.end && HEAD_OF_NAME.test(document.text.slice(place.end, token.end))) return true
    at = token.end
  }
  return false
}

/** Parts of speech inside a name; figures in words too (八一中学), particles and prepositions not. */
const IN_NAME = /^(?:n|vn|a|b|j|x|m|f|s|t|z)/
const SPEAKS_FOR_ITSELF: ReadonlySet<string> = new Set(['company', 'school', 'hospital', 'ngo', 'park', 'village'])

/** 八马茶业昌吉区域经理刘某表示: the speaker is nobody's figure. */
function speaks({ document, resources, mentions, clause }: ClauseContext, index: number): boolean {
  const mention = mentions[index]
  if (mention?.type !== 'Person') return false
  // 总经理葛某算了一笔账：
  if (/[：:]/.test(document.text[clause.end] ?? '')) return true
  // 副旗长武某（北京挂职）介绍: a remark may stand between.
  const remark =
    /^[（(][^（）()\n]{1,16}[）)]/u.exec(document.text.slice(mention.end, mention.end + 18))?.[0].length ?? 0
  return [0, 1, 2].some(
    (gap) => resources.words.after_person.startingAt(document.text, mention.end + remark + gap) !== undefined,
  )
}

/** The body of a title before a name: 昌吉市委副书记|蒋某. */
function holdsTitle(context: ClauseContext, index: number): boolean {
  const [mention, next] = [context.mentions[index], context.mentions[index + 1]]
  return (
    next?.type === 'Person' &&
    mention?.type !== 'Person' &&
    mention !== undefined &&
    !hasVerb(context, mention.end, next.start)
  )
}

/** 十四五 is a time. */
const PLAN_YEARS = /^[“"]?十[一二三四五六]五/

/** A private person has no figures in the graph, and a programme in general is not what a figure is about. */
function canBeTopic({ type, detail, normalized }: LinkedMention): boolean {
  if (detail.kind === 'person') return detail.role === 'official' || detail.role === 'professional'
  if (type === 'Programme') return !PLAN_YEARS.test(normalized) && !(detail.kind === 'thing' && detail.general)
  return true
}
