/** Words that speak of pairing whichever side is named first. */
export interface PairingWord {
  readonly id: string
  /** Regular expression over plain text. */
  readonly pattern: string
  /** `explicit`: the word is said of places only; `implied`: of people and works too. */
  readonly strength: 'explicit' | 'implied'
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** Lookahead: what is named after pairing and is none: a meeting, a rule, a book, a course of study. */
export const NAME_OF_SOMETHING_ELSE =
  '(?![^，。；、]{0,4}(?:会议|会商|大会|年会|推进会|现场会|论坛|座谈|培训|研讨|推介|招聘|签约|条例|办法|规定|制度|规划|政策|文件|典型案例|一书|图书|专栏|计划|批次|招生|表彰|考核|成果|展览|抗疫|防疫|抗震|救灾|灾后|抗洪|方舱))'

/** People and money are another rule's. */
const NOT_STAFF = '(?!“?组团式|资金|项目资金|干部|人才|教师|医|专家|队员|款|钱)'

/** See `pairing/one-on-each-side` (all sentences invented). */
export const PAIRING_WORDS: readonly PairingWord[] = [
  {
    id: 'counterpart-support',
    pattern: `对口(?:支援|援助|援建|帮扶|协作|扶贫|援[疆藏青])${NOT_STAFF}${NAME_OF_SOMETHING_ELSE}`,
    strength: 'explicit',
    examples: ['黄南州与天津市因对口援青结下情谊。', '负责对口支援阿克陶县的江西省送来了脐橙苗。'],
    counterExamples: ['天津市和黄南州派人参加对口支援工作座谈会。', '榆林市对口支援上海抗疫，土豆送到嘉定区。'],
  },
  {
    id: 'paired-help',
    pattern: `结对(?:帮扶|协作|支援|援助|[市县区州旗]|关系|情缘)${NAME_OF_SOMETHING_ELSE}`,
    strength: 'explicit',
    examples: ['富宁县的结对区是上海市虹口区。'],
    counterExamples: ['虹口区和富宁县派人参加结对帮扶工作培训。'],
  },
  {
    id: 'east-west',
    pattern: `(?:东西部?|京蒙|津甘|苏陕|苏青|浙川|沪滇|鲁渝|鲁甘|粤桂|粤黔|闽宁)(?:对口)?(?:扶贫)?协作${NOT_STAFF}${NAME_OF_SOMETHING_ELSE}`,
    strength: 'explicit',
    examples: ['东西部协作让佛山与凉山走到了一起。'],
    counterExamples: ['佛山、凉山派人参加东西部协作论坛。'],
  },
  {
    id: 'side-of-a-pair',
    pattern:
      '受援(?:的|县?干部群众)|(?:受援|支援|援助|援派|援建|帮扶|援[疆藏青])(?:地|方|省份|城市|[省市州县区](?!委|长|政府))|(?:支援|帮扶|援[疆藏青])(?:对象|后方|对口地)',
    strength: 'explicit',
    examples: ['吐鲁番市的援疆省份湖南今年又派来了医生。', '徐州是奎屯市的援疆后方。'],
    counterExamples: ['徐州市和奎屯市的支援方案各不相同。'],
  },
  {
    id: 'aid-by-the-region',
    pattern: `(?<!报名|申请|参加|自愿|投身|选择|奔赴|踏上)援(?:疆|藏|青)(?!干部|人才|医|教|专家|队员|资金|钱|款|项目|民警|志愿|技术|工作[者队组]|指|前)${NAME_OF_SOMETHING_ELSE}`,
    strength: 'explicit',
    examples: ['湖南、吐鲁番，因援疆结缘。'],
    counterExamples: ['湖南的援疆干部回到吐鲁番。', '湖南青年主动报名援疆，如今在吐鲁番教书。'],
  },
  {
    id: 'built-by-aid',
    pattern: '(?<!对口)援建(?!单位)',
    strength: 'implied',
    examples: ['皮山县的这所学校由安徽省援建。'],
    counterExamples: ['安徽省建设厅到皮山县走访。'],
  },
  {
    id: 'paired',
    pattern:
      '结对(?!帮扶|协作|支援|援助|[市县区州旗]|关系|情缘|共建|联建|互学|认亲|服务|活动|联系|训练|看|学|读|参赛|旅游|跑|骑|[”"])|结成对子|结为对子',
    strength: 'implied',
    examples: ['从渤海到陇原，和平区和会宁县年年结对。'],
    counterExamples: ['和平区和会宁县的支部结对共建。', '和平区和会宁县的球迷结对看球。'],
  },
]
