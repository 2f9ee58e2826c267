import { MENTION_MARKS } from '../../document/encoded-text.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import { pairClaim, withPrefecture } from '../sides.js'
import type { Station } from '../stations.js'
import { findStations } from '../stations.js'

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
    '浙江省援疆指挥部指挥长何远山，温宿县副县长周立新到场。',
  ],
  find: (context) => [
    ...findStations(context)
      .filter(({ inSentence }) => inSentence)
      .flatMap((station) => toDrafts(context, station)),
    ...context.mentions.flatMap((body) => {
      const station = body.aid?.station
      return station ? toDrafts(context, { body, station }) : []
    }),
  ],
}

/** Behind an aid body: its people work in each place of a list. */
const SPREAD = new RegExp(
  `^[^，。；：\\n\\uE000-\\uF8FF]{0,12}(?:分(?:别)?(?:在|布在|布于|驻|赴|到)|派驻|进驻|分散在|扎根)(?<places>${MENTION_MARKS.Place}{1,3}(?:[、和]${MENTION_MARKS.Place}{1,3}){1,9})`,
  'u',
)
const LAST_OF_CHAIN = new RegExp(`${MENTION_MARKS.Place}(?!${MENTION_MARKS.Place})`, 'gu')

export const pairingAidBodySpreadRule: RelationRule = {
  id: 'pairing/aid-body-in-places',
  predicate: 'PAIRED_ASSISTANCE',
  reason: 'The people of a body that the supporter sent are spread over a list of places that its programme assists.',
  examples: [
    {
      text: '黑龙江省援藏工作队的队员分在康马县、仁布县、谢通门县。',
      finds: ['黑龙江省 > 仁布县', '黑龙江省 > 康马县', '黑龙江省 > 谢通门县'],
    },
  ],
  counterExamples: ['黑龙江省援藏工作队的队员来自哈尔滨市、齐齐哈尔市。', '黑龙江省援藏工作队走访康马县、仁布县。'],
  find(context) {
    const { encoded } = context
    return context.mentions.flatMap((body): readonly ClaimDraft[] => {
      if (!body.aid) return []
      const { supporter } = body.aid
      const from = encoded.encodedOffset(body.end)
      const rest = encoded.text.slice(from, from + 60)
      const match = SPREAD.exec(rest)
      const places = match?.groups?.['places'] ?? ''
      const at = from + (match?.[0].length ?? 0) - places.length
      return [...places.matchAll(LAST_OF_CHAIN)].flatMap(({ index }) => {
        const recipient = encoded.mentionAt(at + index)?.division
        return recipient ? pairClaim(context, supporter, recipient, { strength: 'explicit', status: 'inferred' }) : []
      })
    })
  },
}

export const pairingAidBodyInArticleRule: RelationRule = {
  id: 'pairing/aid-body-and-article-county',
  predicate: 'PAIRED_ASSISTANCE',
  reason: 'A body that the supporter sent acts in an article about one county, named elsewhere in it.',
  examples: [
    {
      text: '库车市的果园装上了滴灌。在浙江宁波援疆分指挥部支持下，技术员常年下乡。库车市今年又添五百亩。',
      finds: ['宁波市 > 库车市'],
    },
  ],
  counterExamples: [
    '浙江宁波援疆分指挥部召开会议。',
    '沙雅县和库车市的果园装上了滴灌。浙江宁波援疆分指挥部派来技术员。沙雅县和库车市的果农说好。',
  ],
  find: (context) =>
    findStations(context)
      .filter(({ support }) => support !== undefined)
      .flatMap((station) => toDrafts(context, station)),
}

function toDrafts(
  context: SentenceContext,
  { body, station, support }: Pick<Station, 'body' | 'station' | 'support'>,
): readonly ClaimDraft[] {
  if (!body.aid) return []
  const { supporter } = body.aid
  const recipients = support ? [station] : withPrefecture(context, supporter, station)
  const drafts = recipients.flatMap((recipient) =>
    pairClaim(context, supporter, recipient, { strength: 'explicit', status: 'inferred' }),
  )
  return drafts.map((draft) => ({ ...draft, ...(support ? { support } : {}) }))
}
