import type { Division } from '@shanhai/lexicon'
import type { EntityId, Sentence, Span } from '@shanhai/model'
import type { LinkedMention } from '../linking/linked-mention.js'
import { aidBodiesOf, divisionsOf } from './article-index.js'
import { mentionsIn } from './mentions-in.js'
import type { SentenceContext } from './relation-rule.js'
import { recipientsAmong } from './sides.js'

/** A visit is no assistance: the place after these words is only a stop. */
const VISIT_BEFORE = /(?:赴|前往|到|走进|来到|深入|走访|考察|访问)$/
/** An arrival says where a team came on a day, not where it works. */
const ARRIVAL_BEFORE = /(?:抵达|飞抵|运抵)$/
const VISIT_WORD = /考察|参观|学习|观摩|调研|取经|洽谈|招商|推介|走访|慰问|看望/
const VENUE_BEHIND = /^[市县]?(?:组织)?(?:召开|举行|举办|开幕|启幕|启动)/u
/** An event that a body helps to hold says nothing of where it works. */
const EVENT_NAME = /[节会]|论坛|大赛|比赛|活动|展览|美食周|文化周/
const EVENT_VERB =
  /(?:节|会|论坛|赛|活动|展|周)[^。]{0,16}(?:举行|举办|开幕|闭幕|启动|承办|主办|协办)|(?:参加|亮相|参展)[^，。]{0,12}[会展节]/
/** The county of an article that names one only: in the headline, or at least this often. */
const NAMINGS_OF_FOCUS = 2
/** A station counts against another that an article's sentences give only if it is given so many times as often. */
const LEAD = 3

/** A list of more names than a sentence of prose has says of none of them where it works. */
const MOST_NAMES = 150

/** Where an aid body works, and how an article says so. */
export interface Station {
  readonly body: LinkedMention
  readonly station: Division
  /** The body's own sentence names the place; otherwise other sentences of the article do. */
  readonly inSentence: boolean
  /** A sentence that names the place, where no sentence of the article names both. */
  readonly support?: Span
}

/** A liaison office sits in a third place: 产业援疆四川联络站. */
const LIAISON = /联络[处站]$/

type StationContext = Pick<SentenceContext, 'document' | 'resources' | 'sentence' | 'mentions'>

/**
 * The aid bodies of a sentence with their places: the one place that the body's sentence is about; else the one that
 * other sentences give the body; else the one county of the whole article.
 */
export function findStations(context: SentenceContext): readonly Station[] {
  const known = FOUND.get(context.mentions)
  if (known) return known
  const found = context.mentions.length > MOST_NAMES ? [] : stationsIn(context)
  FOUND.set(context.mentions, found)
  return found
}

const FOUND = new WeakMap<readonly LinkedMention[], readonly Station[]>()

function stationsIn(context: SentenceContext): readonly Station[] {
  return context.mentions.flatMap((body) => {
    if (!body.aid || body.aid.station || LIAISON.test(body.normalized)) return []
    const here = stationInSentence(context, body)
    const settled = settledStations(context).get(body.entity)
    if (here) return settled && settled.code !== here.code ? [] : [{ body, station: here, inSentence: true }]
    // A sentence about other places says nothing of this one.
    if (recipientsAmong(context, context.mentions, body.aid.supporter).length > 0) return []
    return settled ? [{ body, station: settled, inSentence: false }] : countyOfArticle(context, body)
  })
}

/**
 * The one place that an aid body's sentence is about. A sub-headquarters works in a county; a sentence with two
 * candidate places proves nothing about either.
 */
function stationInSentence(context: StationContext, body: LinkedMention): Division | undefined {
  if (!body.aid) return undefined
  const named = context.mentions.filter((mention) => mention !== body && speaksOfPlace(context, body, mention))
  // What its own clause names counts before what is told in others.
  const inClause = recipientsAmong(
    context,
    named.filter((mention) => isInClause(context, body, mention)),
    body.aid.supporter,
  )
  const recipients = inClause.length > 0 ? inClause : recipientsAmong(context, named, body.aid.supporter)
  const [only] = recipients
  if (!only || recipients.length > 1 || only.level === 'province' || isEventSentence(context)) return undefined
  return only.level === 'prefecture' && isSubHeadquarters(body) ? undefined : only
}

/** No mark that ends a clause stands between. */
function isInClause({ document }: StationContext, body: LinkedMention, { start, end }: LinkedMention): boolean {
  return !/[，；。]/.test(document.text.slice(Math.min(end, body.end), Math.max(start, body.start)))
}

/** A sub-headquarters or a group works in the county to which it was sent; a headquarters for a whole prefecture. */
function isLocal({ detail, aid }: LinkedMention): boolean {
  if (detail.kind !== 'aid_body') return false
  // 温州市援疆指挥部 is a city's, and a city works in a county.
  return detail.rank === 'sub_hq' || (detail.rank !== 'work_team' && aid?.supporter.level !== 'province')
}

/** 福建援疆漳州分指挥部: the prefecture is the province's partner. */
function isSubHeadquarters({ detail }: LinkedMention): boolean {
  return detail.kind === 'aid_body' && detail.rank === 'sub_hq'
}

/** True for a sentence about a fair, a festival or a meeting: it says nothing of who works where. */
export function isEventSentence({ document, sentence }: Pick<SentenceContext, 'document' | 'sentence'>): boolean {
  const words = document.text.slice(sentence.start, sentence.end)
  return EVENT_NAME.test(words) && EVENT_VERB.test(words)
}

/**
 * The post that a leader of the supporter's headquarters holds in a county says where the leader works, not the
 * headquarters; a sub-headquarters' leader works where it is.
 */
function speaksOfPlace(context: StationContext, body: LinkedMention, mention: LinkedMention): boolean {
  // 江苏援疆医疗队克州分队: the place right behind is part of a longer name.
  if (mention.start === body.end) return false
  const isOfPost = mention.detail.kind === 'office' || isAddressOfOffice(context, mention) || isHeaded(context, mention)
  if (!isLocal(body) && isOfPost) return false
  return !isStopOfVisit(context, mention) && (isLocal(body) || !isVenue(context, mention))
}

/** 温宿县副县长: the post of somebody who need not lead the body. */
function isHeaded({ document }: StationContext, { end }: LinkedMention): boolean {
  return /^(?:常务)?副?[市县区州旗师团]长/u.test(document.text.slice(end, end + 5))
}

/** 工作队在凯里召开工作会: where the team of a whole province meets. */
function isVenue({ document }: StationContext, { start, end }: LinkedMention): boolean {
  return document.text.charAt(start - 1) === '在' && VENUE_BEHIND.test(document.text.slice(end, end + 6))
}

/** 云南省楚雄州 before 武定县委: the place only says where the office is. */
function isAddressOfOffice({ mentions }: StationContext, { end }: LinkedMention): boolean {
  return mentions.some(({ detail, start }) => detail.kind === 'office' && start === end)
}

function isStopOfVisit({ document, sentence }: StationContext, mention: LinkedMention): boolean {
  const before = document.text.slice(Math.max(sentence.start, mention.start - 2), mention.start)
  if (ARRIVAL_BEFORE.test(before)) return true
  return (
    VISIT_BEFORE.test(before) &&
    VISIT_WORD.test(document.text.slice(mention.end, Math.min(sentence.end, mention.end + 16)))
  )
}

/** True for a sentence about a visit: looking at assistance is not giving it. */
export function isVisitSentence({ document, sentence }: Pick<SentenceContext, 'document' | 'sentence'>): boolean {
  return VISIT_WORD.test(document.text.slice(sentence.start, sentence.end))
}

type Settled = ReadonlyMap<EntityId, Division>
const SETTLED = new WeakMap<readonly LinkedMention[], Settled>()

/** The place that the sentences of an article give each aid body, if they agree on one; worked out once an article. */
function settledStations(context: SentenceContext): Settled {
  const known = SETTLED.get(context.article)
  if (known) return known
  const counts = new Map<EntityId, Map<string, { readonly station: Division; count: number }>>()
  for (const sentence of sentencesWithBodies(context)) {
    for (const body of sentence.mentions) {
      const station = body.aid?.station ? undefined : stationInSentence(sentence, body)
      if (!station) continue
      const ofBody = counts.get(body.entity) ?? new Map<string, { readonly station: Division; count: number }>()
      const entry = ofBody.get(station.code) ?? { station, count: 0 }
      entry.count++
      counts.set(body.entity, ofBody.set(station.code, entry))
    }
  }
  const settled = new Map<EntityId, Division>()
  for (const [body, stations] of counts) {
    const [first, second] = [...stations.values()].sort((a, b) => b.count - a.count)
    if (first && first.count >= LEAD * (second?.count ?? 0)) settled.set(body, first.station)
  }
  SETTLED.set(context.article, settled)
  return settled
}

function sentencesWithBodies({ article, document, resources }: SentenceContext): readonly StationContext[] {
  const sentences = new Set<Sentence>()
  for (const { start } of aidBodiesOf(article)) {
    const sentence = document.sentenceAt(start)
    if (sentence) sentences.add(sentence)
  }
  return [...sentences].map((sentence) => ({
    document,
    resources,
    sentence,
    mentions: mentionsIn({ mentions: article }, sentence),
  }))
}

/**
 * The one county that an article about assistance is about, with a sentence that names it, for an aid body whose own
 * sentences name none.
 */
function countyOfArticle(context: SentenceContext, body: LinkedMention): readonly Station[] {
  const { document, article } = context
  if (!body.aid || document.article.relevance.level !== 'assistance') return []
  const { supporter } = body.aid
  if (supporter.level === 'province') return []
  const [station, second] = recipientsAmong(context, article, supporter)
  if (station?.level !== 'county' || second) return []
  const namings = divisionsOf(article).filter((mention) => mention.division?.code === station.code)
  const support = namings[0] && document.sentenceAt(namings[0].start)
  const inHeadline = namings.some((mention) => document.sentenceAt(mention.start)?.role === 'headline')
  const isFocus = support !== undefined && (inHeadline || namings.length >= NAMINGS_OF_FOCUS)
  return isFocus ? [{ body, station, inSentence: false, support }] : []
}
