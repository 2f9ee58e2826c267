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
