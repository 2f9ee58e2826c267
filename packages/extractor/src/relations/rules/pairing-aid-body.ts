import type { Division } from '@shanhai/lexicon'
import type { LinkedMention } from '../../linking/linked-mention.js'
import { registerDivision } from '../../linking/linking-context.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim, recipientsAmong } from '../sides.js'

/** A visit is no assistance: the place after these words is only a stop. */
const VISIT_BEFORE = /(?:赴|前往|到|走进|来到)$/
const VISIT_WORD = /考察|参观|学习|观摩|调研|取经|洽谈|招商|推介/

/**
 * The one place that an aid body's sentence is about. A sub-headquarters works in a county; a sentence with two
 * candidate places proves nothing about either.
 */
export function stationOf(context: SentenceContext, body: LinkedMention): Division | undefined {
  const { aid } = body
  if (!aid) return undefined
  if (aid.station) return aid.station
  const named = context.mentions.filter((mention) => mention !== body && !isStopOfVisit(context, mention))
  const recipients = recipientsAmong(context, named, aid.supporter)
  const [only] = recipients
  if (!only || recipients.length > 1 || only.level === 'province') return undefined
  const isSub = body.detail.kind === 'aid_body' && body.detail.rank === 'sub_hq'
  return isSub && only.level === 'prefecture' ? undefined : only
}

function isStopOfVisit({ document, sentence }: SentenceContext, mention: LinkedMention): boolean {
  const before = document.text.slice(Math.max(sentence.start, mention.start - 2), mention.start)
  return VISIT_BEFORE.test(before) && VISIT_WORD.test(document.text.slice(mention.end, Math.min(sentence.end, mention.end + 16)))
}

/** Pairs each aid body of a sentence with the sentence's place. */
function findStations(context: SentenceContext): readonly { readonly body: LinkedMention; readonly station: Division }[] {
  return context.mentions.flatMap((body) => {
    const station = stationOf(context, body)
    return station ? [{ body, station }] : []
  })
}

export const pairingAidBodyRule: RelationRule = {
  id: 'pairing/aid-body-and-place',
  predicate: 'PAIRED_ASSISTANCE',
  reason: 'A body that the supporter sent acts in a sentence about one place that its programme assists.',
  examples: [
    { text: '福建援疆漳州分指挥部在木垒县新建了三座泵站。', finds: ['漳州市 > 木垒哈萨克自治县'] },
    { text: '在福建援疆三明分指挥部支持下，玛纳斯县建起了检验室。', finds: ['三明市 > 玛纳斯县'] },
    { text: '厦门市援藏工作组为左贡县中学添置了书桌。', finds: ['厦门市 > 左贡县'] },
  ],
  counterExamples: [
    '福建援疆泉州分指挥部赴玛纳斯县考察学习。',
    '福建援疆泉州分指挥部组织企业赴北京、上海招商。',
    '茶商们先后走访了昌吉市、玛纳斯县和木垒县。',
  ],
  find(context) {
    return findStations(context).flatMap(({ body, station }): readonly ClaimDraft[] =>
      body.aid ? pairClaim(context, body.aid.supporter, station, { strength: 'explicit' }) : [],
    )
  },
}

export const stationedInRule: RelationRule = {
  id: 'station/aid-body-and-place',
  predicate: 'STATIONED_IN',
  reason: 'An aid body works in the one place that its sentence is about, or that its own name names.',
  examples: [
    { text: '福建援疆漳州分指挥部在木垒县新建了三座泵站。', finds: ['福建援疆漳州分指挥部 > 木垒哈萨克自治县'] },
    { text: '北京市援疆和田指挥部启动了新一轮培训。', finds: ['北京市援疆和田指挥部 > 和田地区'] },
  ],
  counterExamples: ['福建援疆泉州分指挥部赴玛纳斯县考察学习。'],
  find(context) {
    return findStations(context).map(({ body, station }) => ({
      predicate: 'STATIONED_IN',
      subject: body.entity,
      object: registerDivision(context.linking, station),
      status: body.aid?.station ? 'stated' : 'inferred',
      factuality: 'ongoing',
    }))
  },
}

export const representsRule: RelationRule = {
  id: 'represents/name-of-aid-body',
  predicate: 'REPRESENTS',
  reason: 'An aid body bears the name of the place that sent it.',
  examples: [
    { text: '福建援疆漳州分指挥部召开会议。', finds: ['福建援疆漳州分指挥部 > 漳州市'] },
    { text: '河南省第九批援疆工作队抵达。', finds: ['河南省第九批援疆工作队 > 河南省'] },
  ],
  counterExamples: ['漳州市防汛抗旱指挥部召开会议。'],
  find(context) {
    return context.mentions.flatMap((body): readonly ClaimDraft[] =>
      body.aid
        ? [{ predicate: 'REPRESENTS', subject: body.entity, object: registerDivision(context.linking, body.aid.supporter), factuality: 'ongoing' }]
        : [],
    )
  },
}

