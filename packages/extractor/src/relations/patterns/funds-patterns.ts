import type { ClaimPattern } from './claim-pattern.js'

const SUBJECTS = ['Organization', 'Place'] as const
const WORKS = ['Project', 'Organization', 'Brand'] as const
const WORKS_AND_PLACES = ['Project', 'Organization', 'Brand', 'Place'] as const
const BUILDS =
  '(?:援建|捐建|援助建设|投资建设|投资兴建|出资建设|筹资兴建|筹资建设|资助建设|支持建设|投资援建|帮助建设|代建)'
const FOUNDS = '(?:建成|建起|新建|修建|改建|扩建|打造|创设|创建|组建|兴建|成立|创办|开办|设立|建立|实施|规划建设|建设)'
const HELPS = '(?:支持|推动|推进|促成|引进|助力|协调|指导|帮助|提升改造|升级改造|改造提升)'
/** What shows that the works are what the verb is about, and no actors: 推动某某企业赴闽考察. */
const IS_WORK =
  '(?=(?:的)?(?:项目)?(?:建设|改造|提升|升级|开工|投产|投用|投入|完工|竣工|落成|落地|揭牌|挂牌|成立|运营|开馆|开业|等|[，,。；;、]|$|{~8}(?:揭牌|挂牌|落地|建成|投用|投产|成立)))'
const STATUS =
  '(?:建成|落成|竣工|完工|投用|投产|投入|启用|揭牌|挂牌|成立|开馆|开工|开业|开放|动工|通车|通水|通电|封顶|运营|上线|开班|设立|修缮)'

/** Constructions that say who pays for a work, builds it or helps it along (all sentences invented). */
export const FUNDS_PATTERNS: readonly ClaimPattern[] = [
  {
    id: 'funds/built-by',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `{O}(?:项目)?(?:是|系)?由{S}(?:{AIM})?[^，,。；、\\n]{0,18}${BUILDS}`,
    subjects: SUBJECTS,
    objects: WORKS,
    properties: { mode: 'builds' },
    reads: 'amount',
    reason: '由X援建: the agent of a passive sentence builds the work.',
    examples: [{ text: '木垒县人民医院由漳州市投资1800万元援建。', finds: ['漳州市 > 木垒县人民医院'] }],
    counterExamples: ['木垒县人民医院由县卫健委管理。'],
  },
  {
    id: 'funds/built-of',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `{S}(?:{AIM})?(?:资金)?[^，,。；、\\n]{0,14}(?:${BUILDS}|援助|投建|资助|支持)的{~12}{O}`,
    subjects: SUBJECTS,
    objects: WORKS,
    condition: 'outsider',
    properties: { mode: 'builds' },
    reads: 'amount',
    reason: 'X援建的Y: the work is described by who built it.',
    examples: [{ text: '泉州市援建的昌吉市第三中学迎来新生。', finds: ['泉州市 > 昌吉市第三中学'] }],
    counterExamples: ['泉州市表彰的昌吉市第三中学教师返校。'],
  },
  {
    id: 'funds/is-what-x-built',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `{O}{~8}，?(?:均|都|皆|也|就)?(?:是|为|系)(?:由)?{S}[^，,。；、\\n]{0,16}(?:${BUILDS}|支持|建设|建|实施|招商|引进|兴建|打造)的`,
    subjects: SUBJECTS,
    objects: WORKS,
    condition: 'outsider',
    properties: { mode: 'builds' },
    reads: 'amount',
    reason: 'A、B、C等均是X援建的: everything in the list was built by X.',
    examples: [
      {
        text: '木垒县人民医院、木垒县第一中学等，均是漳州市去年援建的民生项目。',
        finds: ['漳州市 > 木垒县人民医院', '漳州市 > 木垒县第一中学'],
      },
    ],
    counterExamples: ['木垒县人民医院是漳州市医生常去的地方。'],
  },
  {
    id: 'funds/this-is-what-x-built',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `(?<=^|[，,。；“"])(?:这|该)[^，,。；\\n]{0,18}(?:，)?(?:是|为|系)(?:由)?{S}[^，,。；、\\n]{0,16}(?:${BUILDS}|支持|建设|实施|招商|引进|兴建)的`,
    subjects: SUBJECTS,
    objects: WORKS,
    objectFrom: 'topic',
    condition: 'outsider',
    properties: { mode: 'builds' },
    reads: 'amount',
    reason: '这座楼是X援建的: the work named before was built by X.',
    examples: [{ text: '木垒县第一中学迎来新生。这所学校是漳州市援建的。', finds: ['漳州市 > 木垒县第一中学'] }],
    counterExamples: ['木垒县第一中学迎来新生。这是漳州市的好意。'],
  },
  {
    id: 'funds/builds',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `{S}(?:{AIM})?[^，,。；、的\\n]{0,12}${BUILDS}(?!工作|单位|方|资金|干部|队|办|任务|的)(?:了|起)?{~6}{O}`,
    subjects: SUBJECTS,
    objects: WORKS,
    condition: 'outsider',
    properties: { mode: 'builds' },
    reads: 'amount',
    reason: 'X援建Y: the verb itself says that the builder comes from outside.',
    examples: [
      {
        text: '三明市先后援建玛纳斯县第一中学、玛纳斯县人民医院。',
        finds: ['三明市 > 玛纳斯县人民医院', '三明市 > 玛纳斯县第一中学'],
      },
    ],
    counterExamples: ['三明市援建工作组走进玛纳斯县第一中学。'],
  },
  {
    id: 'funds/with-support-of',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `在{S}(?:{AIM})?(?:资金|{~6})的?(?:大力|鼎力|倾力|全力)?(?:支持|帮助|援助|帮扶|推动|协调|指导|牵线)[^，,。；\\n]{0,4}下，{=30}{O}{=16}${STATUS}`,
    subjects: SUBJECTS,
    objects: WORKS,
    condition: 'outsider',
    properties: { mode: 'supports' },
    reason: '在X支持下，Y建成: the work came about with the help of X.',
    examples: [
      {
        text: '在福建援疆漳州分指挥部的支持下，木垒县第一中学建成投用。',
        finds: ['福建援疆漳州分指挥部 > 木垒县第一中学'],
      },
    ],
    counterExamples: ['在福建援疆漳州分指挥部的支持下，医生赴木垒县人民医院坐诊。'],
  },
  {
    id: 'funds/with-money-of',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `(?:在|用|靠着|依托|借助){S}的?(?:{AIM})?资金{~6}(?:支持下)?，{=30}{O}{=16}${STATUS}`,
    subjects: ['Place', 'Organization'],
    objects: WORKS,
    condition: 'outsider',
    properties: { mode: 'funds' },
    reads: 'amount',
    reason: '在X援疆资金支持下，Y建成: the money is X’s.',
    examples: [{ text: '在漳州援疆资金的支持下，木垒县第一中学建成投用。', finds: ['漳州市 > 木垒县第一中学'] }],
    counterExamples: ['漳州援疆资金管理严格，木垒县第一中学建成投用。'],
  },
  {
    id: 'funds/pays-for',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `{S}(?:{AIM})?(?:资金)?[^，,。；、\\n]{0,8}(?:投入|安排|拨付|落实|投资|出资|筹资|筹措|斥资|承担|列支)[^，,。；、\\n]{0,18}元，?{~4}(?:用于|建设|支持|改造|修建|新建|实施|援建|投入|打造|资助|投向|购置|完善|升级)?(?:了)?{~10}{O}`,
    subjects: SUBJECTS,
    objects: WORKS,
    condition: 'outsider',
    properties: { mode: 'funds' },
    reads: 'amount',
    reason: 'X投入多少万元建设Y: X pays for Y.',
    examples: [{ text: '厦门市投入援疆资金600万元改造吉木萨尔县人民医院。', finds: ['厦门市 > 吉木萨尔县人民医院'] }],
    counterExamples: ['厦门市投入600万元迎接新年。'],
  },
  {
    id: 'funds/money-goes-into',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `{O}[^。；\\n]{0,40}，{S}(?:{AIM})?资金(?:投入|支持|补助|解决)`,
    subjects: ['Place', 'Organization'],
    objects: WORKS,
    condition: 'outsider',
    properties: { mode: 'funds' },
    reads: 'amount',
    reason: 'Y…，X援疆资金投入多少: the sum goes into the work that the sentence is about.',
    examples: [{ text: '策勒县人民医院新增床位120张，天津援疆资金投入4200万元。', finds: ['天津市 > 策勒县人民医院'] }],
    counterExamples: ['策勒县人民医院新增床位120张，天津医生来坐诊。'],
  },
  {
    id: 'funds/body-founds',
    predicate: 'FUNDS_OR_BUILDS',
    pattern: `(?:${FOUNDS}|${BUILDS})(?:了|起|的)?{~12}{O}`,
    subjects: SUBJECTS,
    objects: WORKS,
    subjectFrom: 'topic',
    condition: 'aid_body',
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
    condition: 'aid_body',
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
    objects: WORKS_AND_PLACES,
    subjectFrom: 'topic',
    condition: 'aid_body',
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
]
