import type { ClaimPattern } from './claim-pattern.js'
import { BUILDS, FOUNDS, HELPS, IS_WORK, IS_WORK_OR_END, SUBJECTS, WORKS } from './funds-words.js'

/** Constructions that say it of an aid body, or of a place that assists another, where the verb alone would not do (all sentences invented). */
export const AID_WORK_PATTERNS: readonly ClaimPattern[] = [
  {
    id: 'funds/carried-out-of',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `{S}(?:{AIM})?(?:资金)?[^，,。；、\\n]{0,14}(?:实施|建设|建成|建起|新建|修建|兴建|打造|投资|出资|投入|引进|推动)的{~12}{O}`,
    subjects: SUBJECTS,
    objects: WORKS,
    condition: 'supporter',
    properties: { mode: 'builds' },
    reads: 'amount',
    reason: 'X实施的Y, where X assists some place of the article.',
    examples: [{ text: '漳州市实施的木垒县老年活动中心封顶。', finds: ['漳州市 > 木垒县老年活动中心'] }],
    counterExamples: ['木垒县实施的木垒县老年活动中心封顶。'],
  },
  {
    id: 'funds/supporter-carries-out',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `{S}(?:{AIM})?(?:资金|重点|民生|产业|财政|多方|先后|持续|今年|累计|计划|积极|全力|倾力){0,3}(?:在{P})?(?:实施|建设|新建|建成|建起|修建|改建|兴建|打造|支持建设|推进|推动|支持|改造|升级改造|投资|承担)(?:了|的)?{~10}{O}${IS_WORK_OR_END}`,
    subjects: SUBJECTS,
    objects: WORKS,
    condition: 'supporter',
    properties: { mode: 'builds' },
    reads: 'amount',
    reason: 'What a place that assists another of the article builds there.',
    examples: [
      {
        text: '漳州市先后实施木垒县老年活动中心建设，对口支援木垒县的力度不减。',
        finds: ['漳州市 > 木垒县老年活动中心'],
      },
    ],
    counterExamples: ['木垒县先后实施木垒县老年活动中心建设。'],
  },
  {
    id: 'funds/carried-out-by',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `{O}{~6}(?:项目)?(?:是|系)?由{S}(?:{AIM})?[^，,。；、\\n]{0,16}(?:实施|建设|出资|投入|支持|投资|改造|建成|承担|筹资|资助|修建)`,
    subjects: SUBJECTS,
    objects: WORKS,
    condition: 'supporter',
    properties: { mode: 'builds' },
    reads: 'amount',
    reason: 'Y由X投入…建设: the agent assists some place of the article.',
    examples: [
      {
        text: '木垒县博斯坦乡电网延伸工程由漳州市投入援疆资金600万元建设。',
        finds: ['漳州市 > 木垒县博斯坦乡电网延伸工程'],
      },
    ],
    counterExamples: ['木垒县博斯坦乡电网延伸工程由木垒县投入600万元建设。'],
  },
  {
    id: 'funds/body-founds',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `(?:${FOUNDS}|${BUILDS})(?:了|起|的)?{~12}{O}`,
    subjects: SUBJECTS,
    objects: WORKS,
    subjectFrom: 'topic',
    condition: 'supporter',
    properties: { mode: 'builds' },
    reads: 'amount',
    reason: 'What an aid body builds, founds or carries out.',
    examples: [
      {
        text: '福建援疆漳州分指挥部多方筹措，新建木垒县第二幼儿园。',
        finds: ['福建援疆漳州分指挥部 > 木垒县第二幼儿园'],
      },
    ],
    counterExamples: ['木垒县多方筹措，新建木垒县第二幼儿园。'],
  },
  {
    id: 'funds/body-helps',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `${HELPS}(?:了|建设|改造|提升|编制|打造|创建|新建|修建|实施){0,2}(?:了|《)?{~12}{O}${IS_WORK}`,
    subjects: SUBJECTS,
    objects: WORKS,
    subjectFrom: 'topic',
    condition: 'supporter',
    properties: { mode: 'supports' },
    reads: 'amount',
    reason: 'What an aid body supports or pushes forward, where the words show that it is a work.',
    examples: [
      {
        text: '福建援疆三明分指挥部积极协调，推动玛纳斯县第二中学建设。',
        finds: ['福建援疆三明分指挥部 > 玛纳斯县第二中学'],
      },
    ],
    counterExamples: ['福建援疆三明分指挥部推动玛纳斯县人民医院赴三明学习。', '玛纳斯县推动玛纳斯县第二中学建设。'],
  },
  {
    id: 'funds/body-builds-zone',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `(?:${HELPS}|${BUILDS})(?:了)?{~4}{O}(?:建设|改造|提升改造|升级改造)(?!的)`,
    subjects: SUBJECTS,
    objects: WORKS,
    subjectFrom: 'topic',
    condition: 'supporter',
    properties: { mode: 'supports' },
    reason: 'An aid body pushes on the building of a park or village.',
    examples: [
      {
        text: '福建援疆漳州分指挥部全力推进木垒县纺织产业园建设。',
        finds: ['福建援疆漳州分指挥部 > 木垒县纺织产业园'],
      },
    ],
    counterExamples: ['福建援疆漳州分指挥部考察木垒县纺织产业园建设。'],
  },
  {
    id: 'funds/aid-money-goes-into',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `(?:[余亿万]元|(?<=[0-9])元)的?(?:对口)?(?:援[疆藏青宁]|支援|帮扶|协作)(?:资金|经费|专项资金)(?:已|全部|先后|主要|陆续|将|正){0,2}(?:投入|投向|用于|投到|注入)(?:了|到|于)?(?:建设|支持|改造|实施|推进)?{~6}{O}`,
    subjects: SUBJECTS,
    objects: ['Project'],
    subjectFrom: 'aid-body',
    properties: { mode: 'funds' },
    reads: 'amount',
    reason: '多少万元援疆资金投入Y: the money is that of the one aid body of the article.',
    examples: [
      {
        text: '福建援疆漳州分指挥部走进木垒县。\n\n目前，约900万元援疆资金已投入木垒县老年活动中心建设项目。',
        finds: ['福建援疆漳州分指挥部 > 木垒县老年活动中心建设项目'],
      },
    ],
    counterExamples: [
      '目前，约900万元援疆资金已投入木垒县老年活动中心建设项目。',
      '福建援疆漳州分指挥部与福建援疆泉州分指挥部会商。\n\n目前，约900万元援疆资金已投入木垒县老年活动中心建设项目。',
      '甘肃省援藏工作队来到合作市。\n\n约900万元援疆资金投入木垒县老年活动中心建设项目。',
    ],
  },
]
