import type { Division } from '@shanhai/lexicon'
import type { Span } from '@shanhai/model'
import type { LinkedMention } from '../linking/linked-mention.js'
import type { SentenceContext } from './relation-rule.js'
import { recipientsAmong } from './sides.js'

/** A visit is no assistance: the place after these words is only a stop. */
const VISIT_BEFORE = /(?:赴|前往|到|走进|来到)$/
const VISIT_WORD = /考察|参观|学习|观摩|调研|取经|洽谈|招商|推介/

/**
 * The one place that an aid body's sentence is about. A sub-headquarters works in a county; a sentence with two
 * candidate places proves nothing about either.
 */
function stationOf(context: SentenceContext, body: LinkedMention): Division | undefined {
  const { aid } = body
  if (!aid) return undefined
  if (aid.station) return aid.station
  const named = context.mentions.filter((mention) => mention !== body && speaksOfPlace(context, body, mention))
  const recipients = recipientsAmong(context, named, aid.supporter)
  const [only] = recipients
  if (!only || recipients.length > 1 || only.level === 'province') return undefined
  const isSub = body.detail.kind === 'aid_body' && body.detail.rank === 'sub_hq'
  return isSub && only.level === 'prefecture' ? undefined : only
}

/**
 * The post that a leader of the supporter's headquarters holds in a county says where the leader works, not the
 * headquarters; a sub-headquarters' leader works where it is.
 */
function speaksOfPlace(context: SentenceContext, body: LinkedMention, mention: LinkedMention): boolean {
  const isSub = body.detail.kind === 'aid_body' && body.detail.rank === 'sub_hq'
  if (mention.detail.kind === 'office' && !isSub) return false
  return !isStopOfVisit(context, mention)
}

function isStopOfVisit({ document, sentence }: SentenceContext, mention: LinkedMention): boolean {
  const before = document.text.slice(Math.max(sentence.start, mention.start - 2), mention.start)
  return (
    VISIT_BEFORE.test(before) &&
    VISIT_WORD.test(document.text.slice(mention.end, Math.min(sentence.end, mention.end + 16)))
  )
}

/** Pairs each aid body of a sentence with the sentence's place. */
export function findStations(
  context: SentenceContext,
): readonly { readonly body: LinkedMention; readonly station: Division }[] {
  return context.mentions.flatMap((body) => {
    const station = stationOf(context, body)
    return station ? [{ body, station }] : []
  })
}

/** The county of an article that names one only: in the headline, or at least this often. */
const NAMINGS_OF_FOCUS = 2

/**
 * The one county that an article about assistance is about, with a sentence that names it, for an aid body whose own
 * sentence names none.
 */
export function stationInArticle(
  context: SentenceContext,
  body: LinkedMention,
): { readonly station: Division; readonly support: Span } | undefined {
  const { document, article } = context
  if (!body.aid || document.article.relevance.level !== 'assistance' || stationOf(context, body)) return undefined
  const { supporter } = body.aid
  if (supporter.level === 'province' || recipientsAmong(context, context.mentions, supporter).length > 0)
    return undefined
  const [station, second] = recipientsAmong(context, article, supporter)
  if (station?.level !== 'county' || second) return undefined
  const namings = article.filter((mention) => mention.division?.code === station.code)
  const support = namings[0] && document.sentenceAt(namings[0].start)
  const inHeadline = namings.some((mention) => document.sentenceAt(mention.start)?.role === 'headline')
  return support && (inHeadline || namings.length >= NAMINGS_OF_FOCUS) ? { station, support } : undefined
}
