import { registerDivision } from '../../linking/linking-context.js'
import type { ClaimDraft, RelationRule } from '../relation-rule.js'
import { findStations, stationInArticle } from '../stations.js'

export const stationedInArticleRule: RelationRule = {
  id: 'station/aid-body-and-article-county',
  predicate: 'STATIONED_IN',
  reason: 'A body that the supporter sent acts in an article about one county, named elsewhere in it.',
  examples: [
    {
      text: '库车市的果园装上了滴灌。在浙江宁波援疆分指挥部支持下，技术员常年下乡。库车市今年又添五百亩。',
      finds: ['浙江援疆宁波分指挥部 > 库车市'],
    },
  ],
  counterExamples: ['浙江宁波援疆分指挥部召开会议。'],
  find(context) {
    return context.mentions.flatMap((body): readonly ClaimDraft[] => {
      const found = stationInArticle(context, body)
      if (!found) return []
      const object = registerDivision(context.linking, found.station)
      return [
        {
          predicate: 'STATIONED_IN',
          subject: body.entity,
          object,
          status: 'inferred',
          factuality: 'ongoing',
          support: found.support,
        },
      ]
    })
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
        ? [
            {
              predicate: 'REPRESENTS',
              subject: body.entity,
              object: registerDivision(context.linking, body.aid.supporter),
              factuality: 'ongoing',
            },
          ]
        : [],
    )
  },
}
