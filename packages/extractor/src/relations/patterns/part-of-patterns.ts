import type { ClaimPattern } from './claim-pattern.js'

const PLACES_AND_BODIES = ['Place', 'Organization'] as const

/** Constructions that say of what unit or body another one is a part (all sentences invented). */
export const PART_OF_PATTERNS: readonly ClaimPattern[] = [
  {
    id: 'part-of/under',
    predicate: 'PART_OF',
    pattern: `{O}(?:下辖|管辖|所辖|下设|代管)(?:的|了)?{~3}{s}`,
    subjects: ['Place', 'Organization'],
    objects: PLACES_AND_BODIES,
    lasting: true,
    reason: 'X下辖的Y: Y is a unit of X.',
    examples: [{ text: '阿克苏地区下辖的乌什县今年雨水多。', finds: ['乌什县 > 阿克苏地区'] }],
    counterExamples: ['阿克苏地区支援的乌什县今年雨水多。'],
  },
  {
    id: 'part-of/under-list',
    predicate: 'PART_OF',
    pattern: `{O}{~2}(?:下辖|下设|管辖|统管)(?:有|着)?{S}(?=等|[，,。；;]|$)`,
    subjects: ['Organization'],
    objects: ['Organization'],
    lasting: true,
    reason: 'X下辖A、B等: every body of the list is a unit of X.',
    examples: [
      {
        text: '木垒县总医院下辖木垒县人民医院、木垒县中医医院等分院。',
        finds: ['木垒县中医医院 > 木垒县总医院', '木垒县人民医院 > 木垒县总医院'],
      },
    ],
    counterExamples: ['木垒县总医院下发木垒县人民医院、木垒县中医医院等单位。'],
  },
  {
    id: 'part-of/under-list-later',
    predicate: 'PART_OF',
    pattern: `(?<=[，,])(?:下辖|下设|管辖|统管)(?:有|着)?{S}(?=等|[，,。；;]|$)`,
    subjects: ['Organization'],
    objects: ['Organization'],
    objectFrom: 'topic',
    lasting: true,
    reason: 'A later clause lists the units of the body that the sentence is about.',
    examples: [
      {
        text: '木垒县总医院创建于1950年，下辖木垒县人民医院、木垒县中医医院等分院。',
        finds: ['木垒县中医医院 > 木垒县总医院', '木垒县人民医院 > 木垒县总医院'],
      },
    ],
    counterExamples: ['木垒县总医院创建于1950年，下属木垒县人民医院的医生多。'],
  },
  {
    id: 'part-of/belongs-to',
    predicate: 'PART_OF',
    pattern: `{S}{~4}(?:隶属于?|归属于?|属于|挂靠在?|并入){~2}{O}(?!{~14}(?:小组|委员会|办公室))`,
    subjects: ['Place', 'Organization'],
    objects: PLACES_AND_BODIES,
    lasting: true,
    reason: 'Y隶属X: the verb says it.',
    examples: [
      { text: '木垒县人民医院隶属木垒县卫健委。', finds: ['木垒县人民医院 > 木垒县卫健委'] },
      {
        text: '福建援疆漳州分指挥部隶属福建省对口支援协调领导小组。',
        finds: ['福建援疆漳州分指挥部 > 福建省对口支援协调领导小组'],
      },
    ],
    counterExamples: ['木垒县人民医院联系木垒县卫健委。', '福建援疆漳州分指挥部隶属福建省的山海协同小组。'],
  },
  {
    id: 'part-of/ruled-by',
    predicate: 'PART_OF',
    pattern: `{S}(?:归|由){O}(?:管辖|代管|领导)`,
    subjects: ['Place', 'Organization'],
    objects: PLACES_AND_BODIES,
    lasting: true,
    reason: 'Y归X管辖.',
    examples: [{ text: '木垒县人民医院归木垒县卫健委领导。', finds: ['木垒县人民医院 > 木垒县卫健委'] }],
    counterExamples: ['木垒县人民医院由木垒县卫健委表彰。'],
  },
  {
    id: 'part-of/merged-into',
    predicate: 'PART_OF',
    pattern: `(?:成立|组建|挂牌成立){~4}{O}，(?:将|把){S}{=50}(?:整合|合并|纳入|归并)`,
    subjects: ['Organization'],
    objects: ['Organization'],
    lasting: true,
    reason: '成立X，将A、B整合: the parts of a body that was made of them.',
    examples: [
      {
        text: '县里成立玛纳斯县总医院，将玛纳斯县人民医院、玛纳斯县中医医院整合为一家。',
        finds: ['玛纳斯县人民医院 > 玛纳斯县总医院', '玛纳斯县中医医院 > 玛纳斯县总医院'],
      },
    ],
    counterExamples: ['县里成立玛纳斯县总医院，将玛纳斯县人民医院的设备更新。'],
  },
]
