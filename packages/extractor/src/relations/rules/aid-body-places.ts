import { registerDivision } from '../../linking/linking-context.js'
import type { ClaimDraft, RelationRule, SentenceContext } from '../relation-rule.js'
import type { Station } from '../stations.js'
import { findStations } from '../stations.js'

export const stationedByNameRule: RelationRule = {
  id: 'station/name-of-aid-body',
  predicate: 'STATIONED_IN',
  reason: 'The name of the body says where it works.',
  readsName: true,
  examples: [
    { text: '北京市援疆和田指挥部启动了新一轮培训。', finds: ['北京市援疆和田指挥部 > 和田地区'] },
    { text: '漳浦县援宁海原工作组走访农户。', finds: ['漳浦县援宁海原工作组 > 海原县'] },
  ],
  counterExamples: ['福建援疆漳州分指挥部召开会议。'],
  find({ linking, mentions }) {
    return mentions.flatMap((body): readonly ClaimDraft[] =>
      body.aid?.station
        ? [
            {
              predicate: 'STATIONED_IN',
              subject: body.entity,
              object: registerDivision(linking, body.aid.station),
              factuality: 'ongoing',
            },
          ]
        : [],
    )
  },
}

export const stationedInRule: RelationRule = {
  id: 'station/aid-body-and-place',
  predicate: 'STATIONED_IN',
  reason:
    'An aid body works in the one place that its sentence is about; further sentences of the article in which the body acts, and no other place is named, go along as proof.',
  examples: [
    { text: '福建援疆漳州分指挥部在木垒县新建了三座泵站。', finds: ['福建援疆漳州分指挥部 > 木垒哈萨克自治县'] },
    {
      text: '福建援疆三明分指挥部在玛纳斯县办起了果树学校。三明分指还请来了专家。',
      finds: ['福建援疆三明分指挥部 > 玛纳斯县'],
    },
  ],
  counterExamples: ['福建援疆泉州分指挥部赴玛纳斯县考察学习。'],
  find: (context) =>
    findStations(context)
      .filter(({ support }) => support === undefined)
      .map((station) => toDraft(context, station)),
}

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
  find: (context) =>
    findStations(context)
      .filter(({ support }) => support !== undefined)
      .map((station) => toDraft(context, station)),
}

function toDraft({ linking }: SentenceContext, { body, station, support }: Station): ClaimDraft {
  return {
    predicate: 'STATIONED_IN',
    subject: body.entity,
    object: registerDivision(linking, station),
    status: 'inferred',
    factuality: 'ongoing',
    ...(support ? { support } : {}),
  }
}

export const representsRule: RelationRule = {
  id: 'represents/name-of-aid-body',
  predicate: 'REPRESENTS',
  reason: 'An aid body bears the name of the place that sent it.',
  readsName: true,
  examples: [
    { text: '福建援疆漳州分指挥部召开会议。', finds: ['福建援疆漳州分指挥部 > 漳州市'] },
    { text: '河南省第九批援疆工作队抵达。', finds: ['河南省第九批援疆工作队 > 河南省'] },
  ],
  counterExamples: ['漳州市防汛抗旱指挥部召开会议。'],
  find({ linking, mentions }) {
    return mentions.flatMap((body): readonly ClaimDraft[] =>
      body.aid
        ? [
            {
              predicate: 'REPRESENTS',
              subject: body.entity,
              object: registerDivision(linking, body.aid.supporter),
              factuality: 'ongoing',
            },
          ]
        : [],
    )
  },
}
