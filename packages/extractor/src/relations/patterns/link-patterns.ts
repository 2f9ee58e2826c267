import type { Predicate } from '@shanhai/model'

/** A construction that links two named things and is no pairing: people sent, visits, cooperation. */
export interface LinkPattern {
  readonly id: string
  readonly predicate: Predicate
  /**
   * Regular expression over encoded text. `{X}` is the subject, `{Y}` the object or a list of objects: places and bodies, of a
   * chain of adjacent places the last; `{P}` is a person as subject. Group `what` holds who is sent, with the number.
   * Every repetition is bounded.
   */
  readonly pattern: string
  /** What the ends must be, where the words alone would also fit others: two bodies, or a body and a place. */
  readonly between?: 'bodies' | 'body-and-place'
  readonly reason: string
  readonly examples: readonly { readonly text: string; readonly finds: readonly string[] }[]
  readonly counterExamples: readonly string[]
}

const NEAR = '[^，。；！？\\n\\uE000-\\uF8FF]'
const SENDS = '(?:选派|派出|派遣|选送|抽调|输送|派驻|派来|派(?=[^出生对])|协调派出|组织)'
const GOES = '(?:到|赴|前往|去|奔赴|进驻|常住|驻|来到|走进|支援|援助|入驻)'
/** Those who are sent; the group is read for their number. */
const PEOPLE =
  '(?:干部|人才|教师|老师|医生|医师|医护|护士|专家|技术员|农艺师|骨干|人员|队员|学员|实习生|志愿者|校长|院长|导师|带头人|考察团|医疗队|小组团|教研员|[名位]|人次)'
const WHAT = `(?<what>${NEAR}{0,20}${PEOPLE}${NEAR}{0,14})`
const DELEGATION = '(?:代表团|考察团|调研组|考察组|访问团|学习团|客商团|企业家团|参访团|慰问团|工作组一行|一行)'
const VISITS = '(?:考察|访问|调研|参观|走访|慰问|看望|探访|回访|取经|对接)'
const COOPERATES =
  '(?:(?:签订|签署|签下|达成|续签|开展|深化|加强|启动|建立)[^，。；！？\\n]{0,14}(?:合作|协议|备忘录|关系|伙伴)|缔结|结为(?!帮扶)|结成(?!帮扶)|共建|共同(?:发布|研发|开发|建设|打造|成立|举办)|联合(?:成立|办学|培养|研发|建设)|互认|战略合作)'

/** Constructions of sending, visiting and working together (source: domain notes of the project; sentences invented). */
export const LINK_PATTERNS: readonly LinkPattern[] = [
  {
    id: 'dispatch/sends-people-to',
    predicate: 'DISPATCHES',
    pattern: `{X}${NEAR}{0,14}${SENDS}(?:了)?${WHAT}${GOES}{Y}`,
    reason: 'A place or body, a verb of sending, people, and where they go.',
    examples: [
      {
        text: '福州市第二医院选派6名骨科医生到奇台县人民医院坐诊。',
        finds: ['福州市第二医院 > 奇台县人民医院'],
      },
      { text: '泉州师范学院连续五年选送实习生赴昌吉市支教。', finds: ['泉州师范学院 > 昌吉市'] },
    ],
    counterExamples: ['福州市第二医院派发传单到奇台县。', '泉州分指挥部组织企业赴北京市招商。'],
  },
  {
    id: 'dispatch/people-sent-by',
    predicate: 'DISPATCHES',
    pattern: `{X}(?:派出|选派|派来|派驻|选送)的${WHAT}(?:，${NEAR}{0,14})?(?:在|到|赴|来到|走进|进驻|出现在){Y}`,
    reason: 'People whom a place or body sent are at work in another.',
    examples: [
      {
        text: '南平市实验小学派出的四名支教老师，九月走进木垒县第二小学。',
        finds: ['南平市实验小学 > 木垒县第二小学'],
      },
    ],
    counterExamples: ['南平市实验小学派出的四名老师，九月出席了会议。'],
  },
  {
    id: 'dispatch/sent-here-by',
    predicate: 'DISPATCHES',
    pattern: `{Y}[^。；！？\\n\\uE001]{0,30}，{X}(?:则|也|还|又)?派来(?:了|的)?${WHAT}`,
    reason: 'People come from a place or body to the one named in the clause before.',
    examples: [{ text: '果洛州缺少校长，上海市派来五位特级教师。', finds: ['上海市 > 果洛藏族自治州'] }],
    counterExamples: ['果洛州缺少校长，上海市派来一车图书。'],
  },
  {
    id: 'visit/delegation',
    predicate: 'VISITS',
    pattern: `(?:{X}${NEAR}{0,6}${DELEGATION}|{D})${NEAR}{0,6}(?:赴|到|来到|前往|访问|深入|走进|抵达|回访|考察){Y}`,
    reason: 'The delegation of a place or body comes to another.',
    examples: [
      { text: '舟山市代表团赴阿拉尔市考察。', finds: ['舟山市 > 阿拉尔市'] },
      { text: '大同市文旅代表团上周访问五家渠市。', finds: ['大同市 > 五家渠市'] },
    ],
    counterExamples: ['舟山市代表团在北京开会，阿拉尔市下了雪。'],
  },
  {
    id: 'visit/goes-to-look',
    predicate: 'VISITS',
    pattern: `{X}(?:组团|率团|派员|组织${NEAR}{0,6})?(?:赴|到|来到|前往|深入){Y}(?:等地)?${NEAR}{0,12}${VISITS}`,
    reason: 'A place or body goes to another to look, to visit or to learn.',
    examples: [{ text: '准东经济技术开发区组团赴福建省开展市场考察。', finds: ['新疆准东经济技术开发区 > 福建省'] }],
    counterExamples: ['木垒县到奇台县的公路通过考核。', '木垒县到奇台县新开班车。'],
  },
  {
    id: 'visit/person-goes-to-look',
    predicate: 'VISITS',
    pattern: `{P}(?:一行)?(?:率队|带队|率团|率${NEAR}{1,8}团)?(?:赴|到|来到|前往|深入){Y}(?:等地)?${NEAR}{0,8}${VISITS}`,
    reason: 'A person goes to a place or body to look or to visit.',
    examples: [{ text: '木垒县委副书记何远山到大石头乡调研。', finds: ['何远山 > 大石头乡'] }],
    counterExamples: ['教师何远山到木垒县任教三年。'],
  },
  {
    id: 'cooperation/signs-together',
    predicate: 'COOPERATES_WITH',
    pattern: `{X}${NEAR}{0,10}(?:与|和|同|跟|、){Y}(?:两[省市县区州地校院])?${NEAR}{0,10}${COOPERATES}`,
    reason: 'Two places or bodies sign, found or do something together.',
    examples: [
      {
        text: '绍兴市第二医院与峨边彝族自治县人民医院签订合作协议。',
        finds: ['绍兴市第二医院 > 峨边彝族自治县人民医院'],
      },
      { text: '西安市与伊宁市缔结为友好城市。', finds: ['西安市 > 伊宁市'] },
    ],
    counterExamples: ['绍兴市第二医院与峨边彝族自治县人民医院相隔千里。', '泉州市与昌吉市结为帮扶对子。'],
  },
  {
    id: 'cooperation/takes-charge',
    predicate: 'COOPERATES_WITH',
    between: 'bodies',
    pattern: `{X}(?:整体)?(?:托管|牵手){Y}`,
    reason: 'A body takes charge of another or takes its hand.',
    examples: [{ text: '大庆油田总医院托管福海县人民医院。', finds: ['大庆油田总医院 > 福海县人民医院'] }],
    counterExamples: ['泉州市牵手昌吉市。'],
  },
  {
    id: 'cooperation/paired-bodies',
    predicate: 'COOPERATES_WITH',
    between: 'bodies',
    pattern: `{X}(?:对口支援|对口帮扶|对口援建|结对帮扶|结对支援|结对){Y}`,
    reason: 'A hospital or school assists another as its partner.',
    examples: [
      { text: '四川省人民医院对口支援甘孜州人民医院。', finds: ['四川省人民医院 > 甘孜州人民医院'] },
      { text: '扬州大学对口支援伊犁职业技术学院。', finds: ['扬州大学 > 伊犁职业技术学院'] },
    ],
    counterExamples: ['扬州市对口支援新源县。', '四川省人民医院派医生到甘孜州人民医院。'],
  },
  {
    id: 'cooperation/pairs-with-body',
    predicate: 'COOPERATES_WITH',
    between: 'bodies',
    pattern: `{X}(?:与|和|同){Y}${NEAR}{0,6}(?:结对|结为(?:姊妹|友好)|手拉手)`,
    reason: 'Two schools or hospitals are paired.',
    examples: [
      { text: '金华市第一中学与温宿县第二中学举行结对签约仪式。', finds: ['金华市第一中学 > 温宿县第二中学'] },
    ],
    counterExamples: ['扬州市与新源县结对帮扶。'],
  },
  {
    id: 'cooperation/company-supports-place',
    predicate: 'COOPERATES_WITH',
    between: 'body-and-place',
    pattern: `{X}对口(?:支援|帮扶|援藏|援疆|援青){Y}`,
    reason: 'A central enterprise supports a county: no pair of places, but their partnership.',
    examples: [{ text: '国家能源集团对口支援聂荣县二十年。', finds: ['国家能源集团 > 聂荣县'] }],
    counterExamples: ['国家能源集团定点帮扶聂荣县。', '扬州市对口支援新源县。'],
  },
  {
    id: 'cooperation/base-at',
    predicate: 'COOPERATES_WITH',
    between: 'bodies',
    pattern: `{X}在{Y}(?:挂牌|设立|建立|共建|成立)${NEAR}{0,10}(?:基地|分院|工作站|分校|教学点)`,
    reason: 'A body sets up a base at another.',
    examples: [{ text: '华东师范大学在沙雅县第二中学建立实验基地。', finds: ['华东师范大学 > 沙雅县第二中学'] }],
    counterExamples: ['木垒县第二中学在操场建立了看台。', '华东师范大学在沙雅县建立实验基地。'],
  },
  {
    id: 'cooperation/both-sign',
    predicate: 'COOPERATES_WITH',
    pattern: `{X}[^。；！？\\n\\uE001-\\uE003]{0,12}{Y}[^。；！？\\n\\uE001-\\uE003]{0,20}，双方(?:将在|在)?[^。；！？\\n]{0,16}(?:签署|签订|合作|协议)`,
    reason: 'The two that a sentence names sign with each other.',
    examples: [
      {
        text: '漳州市医院接待了木垒县人民医院的同行，双方签署了备忘录。',
        finds: ['漳州市医院 > 木垒县人民医院'],
      },
    ],
    counterExamples: ['漳州市医院接待了木垒县人民医院的同行，大家签了名。'],
  },
]
