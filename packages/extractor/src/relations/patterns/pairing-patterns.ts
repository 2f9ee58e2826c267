import type { PairingPattern } from './pairing-pattern.js'
import { FOR_YEARS, NEAR, NOT_NEXT_SUPPORTER, PAIR_VERB, RECIPIENT_WORD, SUPPORTER_WORD } from './pairing-pattern.js'

/** Constructions that state a pair of places (source: domain notes of the project; the examples are invented or plain facts). */
export const PAIRING_PATTERNS: readonly PairingPattern[] = [
  {
    id: 'pairing/supporter-verb-recipient',
    pattern: `{S}(?:(?![和与及同跟])${NEAR}){0,4}${PAIR_VERB}(?:了|的是|的)?{R}${NOT_NEXT_SUPPORTER}`,
    reason: 'A pairing verb between two places: the first assists the second.',
    examples: [
      { text: '漳州市对口支援木垒县。', finds: ['漳州市 > 木垒哈萨克自治县'] },
      { text: '多年来，宁波市对口支援新疆库车市，两地往来密切。', finds: ['宁波市 > 库车市'] },
      { text: '厦门市对口支援西藏左贡县。', finds: ['厦门市 > 左贡县'] },
    ],
    counterExamples: [
      '对口支援新源县的扬州市和对口支援伊宁县的南通市同时验收。',
      '南靖县与平和县开展党建结对共建。',
      '对口援疆计划本科批次今日投档。',
    ],
  },
  {
    id: 'pairing/supporter-helps-recipient',
    pattern: `{S}(?:${NEAR}{0,3}|${FOR_YEARS})(?:共同|携手|联手|倾力|持续|对应)?(?<!对口|结对|驰|紧急)(?:帮扶|援建|援助|支援)(?:了)?{R}(?![^，。；、]{0,6}(?:学校|医院|小学|中学|企业|园区|公路|大桥|抗|防|救|灾|疫))`,
    reason: 'A supporter helps a place that a programme assists; what it builds there is another matter.',
    examples: [
      { text: '龙岩、宁德两市共同帮扶呼图壁县。', finds: ['龙岩市 > 呼图壁县', '宁德市 > 呼图壁县'] },
      { text: '南通、扬州对应支援伊宁县、新源县。', finds: ['南通市 > 伊宁县', '扬州市 > 新源县'] },
      { text: '天津市东丽区已连续6年帮扶平凉市静宁县。', finds: ['东丽区 > 静宁县'] },
      { text: '黄浦区自1996年起帮扶普洱市。', finds: ['黄浦区 > 普洱市'] },
    ],
    counterExamples: ['厦门帮扶企业渡过难关。', '福州帮扶闽清县发展茶业。', '福州驰援昌都市抗震救灾。'],
  },
  {
    id: 'pairing/recipient-by-supporter',
    pattern: `{R}${NEAR}{0,4}(?:，(?=分别|依次))?(?:分别|依次)?由{S}${NEAR}{0,4}(?:负责|承担)?(?:对口)?(?:支援|援建|援助|帮扶|包干)`,
    reason: 'The passive with 由: the place after 由 assists.',
    examples: [
      { text: '木垒县由漳州市对口援建。', finds: ['漳州市 > 木垒哈萨克自治县'] },
      { text: '按照安排，策勒县由天津市负责对口支援。', finds: ['天津市 > 策勒县'] },
      {
        text: '温宿县、新和县分别由金华市、丽水市对口支援。',
        finds: ['金华市 > 温宿县', '丽水市 > 新和县'],
      },
      { text: '比如县和嘉黎县，分别由宁波、温州结对支援。', finds: ['宁波市 > 比如县', '温州市 > 嘉黎县'] },
    ],
    counterExamples: ['昌吉市由自治州管理。', '该校由厦门市教育局援建。'],
  },
  {
    id: 'pairing/two-places-paired',
    pattern: `{A}(?:早|就|已|也|便){0,2}[：，]?(?:与|和|同|跟){B}(?!的(?!结对|对口|帮扶|协作))${NEAR}{0,8}(?:(?:结为|结成|结对|建立|签订|续签|签署|开展|深化|启动|推进)(?:${NEAR}|{Place}(?=协作)){0,10}(?:帮扶|对口|(?<!补偿|警务|司法|执法|治理|环保|立法|检察|审判|港口|物流)协作|支援|结对|受援|对子|亲家)|结亲|结对(?!共建|联建|互学|活动|认亲|婚|训练|比赛|学习)|(?:牵手|携手)${NEAR}{0,6}(?:[年载]|以来))`,
    reason: 'Two places joined by a pairing; the programme tells which of them is assisted.',
    examples: [
      { text: '泉州与昌吉市结为帮扶对子。', finds: ['泉州市 > 昌吉市'] },
      { text: '杭州市和阿克苏市签订新一轮对口支援协议。', finds: ['杭州市 > 阿克苏市'] },
      { text: '漳浦与海原续签新一轮帮扶协议。', finds: ['漳浦县 > 海原县'] },
      { text: '北京市朝阳区与内蒙古卓资县开展东西部协作。', finds: ['朝阳区 > 卓资县'] },
      { text: '越城区与马边彝族自治县牵手三年。', finds: ['越城区 > 马边彝族自治县'] },
      { text: '泾源县，与厦门市思明区携手已是第七个年头。', finds: ['思明区 > 泾源县'] },
      { text: '新一轮安排中，天津与甘肃结对，浙江与四川结对。', finds: ['天津市 > 甘肃省', '浙江省 > 四川省'] },
    ],
    counterExamples: [
      '漳浦县与云霄县续签帮扶协议。',
      '漳浦县与云霄县签订旅游合作协议。',
      '泉州与台湾结为姊妹港。',
      '衢州市和黄山市开展跨省生态补偿协作。',
      '福州与成都签署物流协议。',
      '哈密市和郑州市的两支球队结对训练。',
    ],
  },
  {
    id: 'pairing/two-lists-paired',
    pattern: `{A}(?:等${NEAR}{0,8})?(?:分别|依次|逐一|一一)(?:与|同|和|跟){B}(?:等${NEAR}{0,8})?(?:结对|结成|结为|牵手|携手|建立${NEAR}{0,8}关系)(?!共建|联建|互学)`,
    reason: 'Two lists of places that are paired one by one.',
    examples: [
      {
        text: '青岛市帮扶陇南市，即墨区、胶州市等分别与宕昌县、礼县等结对。',
        finds: ['即墨区 > 宕昌县', '胶州市 > 礼县'],
      },
    ],
    counterExamples: ['青岛市帮扶陇南市，即墨区、胶州市等分别与宕昌县、礼县等通航。'],
  },
  {
    id: 'pairing/pairing-of-two-places',
    pattern: `{A}(?:与|和|同){B}(?:两地)?(?:的)?(?:对口支援|对口帮扶|对口协作|结对帮扶|结对关系|帮扶协作|东西部协作|协作(?=始于|开始于|走过|已|由来)|结对之|[“"]?一对一[”"]?(?!辅导|教学|谈))`,
    reason: 'The pairing of two places as a noun.',
    examples: [
      { text: '福建与宁夏的对口协作始于上世纪九十年代。', finds: ['福建省 > 宁夏回族自治区'] },
      {
        text: '西吉县与莆田市涵江区、秀屿区的协作始于上世纪九十年代。',
        finds: ['涵江区 > 西吉县', '秀屿区 > 西吉县'],
      },
    ],
    counterExamples: ['漳州与厦门的同城化协作不断深入。'],
  },
  {
    id: 'pairing/agreement-of-two-places',
    pattern: `(?:帮扶|对口支援|结对|东西部协作|对口协作)协议${NEAR}{0,6}由{A}(?:与|和|同){B}${NEAR}{0,4}(?:签|达成)`,
    reason: 'An agreement on assistance between two places.',
    examples: [{ text: '帮扶协议由贵阳市开阳县与广州市番禺区签署。', finds: ['番禺区 > 开阳县'] }],
    counterExamples: ['购销协议由贵阳市开阳县与广州市番禺区签署。'],
  },
  {
    id: 'pairing/holds-hand-of',
    pattern: `{S}${NEAR}{0,4}(?:牵着|牵起|拉着|拉起|握着|握紧){R}的手`,
    reason: 'A supporter holds the hand of a place that a programme assists.',
    examples: [{ text: '北京市东城区牵着化德县的手走了五年。', finds: ['东城区 > 化德县'] }],
    counterExamples: ['漳州市牵着厦门市的手建起都市圈。'],
  },
  {
    id: 'pairing/aid-goes-to',
    pattern: `{S}(?:对口)?援[疆藏青](?:工作)?的?(?:重点|主战场|主阵地|任务|对象|落脚点|区域|范围)?(?:[是在为]|落在|覆盖|包括){R}(?!${NEAR}{0,8}(?:会|揭牌|启动|开班|展))`,
    reason: "Where a supporter's aid to Xinjiang, Tibet or Qinghai goes.",
    examples: [
      {
        text: '湖北对口援藏重点在山南，江苏援疆的主战场是伊犁州。',
        finds: ['江苏省 > 伊犁哈萨克自治州', '湖北省 > 山南市'],
      },
    ],
    counterExamples: ['湖北援藏干部在山南过年。', '湖北援藏在山南召开座谈会。'],
  },
  {
    id: 'pairing/recipient-of-supporter',
    pattern: `作为{S}${NEAR}{0,3}的?(?:对口)?${RECIPIENT_WORD}，{R}`,
    reason: "The recipient is introduced as the supporter's recipient.",
    examples: [{ text: '作为泉州的受援地，昌吉市今年迎来新一批干部。', finds: ['泉州市 > 昌吉市'] }],
    counterExamples: ['作为泉州的中心城区，鲤城区今年迎来新一批干部。'],
  },
  {
    id: 'pairing/supporter-takes-hands',
    pattern: `{S}(?:则|也|又|已|分别|依次|再次|先后|连续|持续|[一两二三四]轮|[两二三]度){0,2}(?:(?:牵手|携手|情牵)(?:帮扶)?|结对|对口){R}${NOT_NEXT_SUPPORTER}`,
    reason: 'A figurative verb of pairing from a supporter to a place that a programme assists.',
    examples: [
      { text: '厦门牵手吉木萨尔，一牵就是多年。', finds: ['厦门市 > 吉木萨尔县'] },
      { text: '湛江市两轮结对融水县。', finds: ['湛江市 > 融水苗族自治县'] },
      { text: '杭州对口阿克苏市、宁波对口库车市。', finds: ['杭州市 > 阿克苏市', '宁波市 > 库车市'] },
    ],
    counterExamples: ['厦门携手漳州共建都市圈。'],
  },
  {
    id: 'pairing/supported-by',
    pattern: `由{S}(?:对口)?(?:支援|帮扶|援建)的${NEAR}{0,4}[，,]?${NEAR}{0,8}(?:(?:挨着|毗邻|邻近|紧邻){Place}的)?{R}(?!的)`,
    reason: 'The place that the supporter assists, named after the relative clause.',
    examples: [
      { text: '同样由湖北支援的双河市也有了新校舍。', finds: ['湖北省 > 双河市'] },
      { text: '由湖北支援的，还有紧挨着博乐的双河市。', finds: ['湖北省 > 双河市'] },
    ],
    counterExamples: ['由湖北印刷的课本运到了双河市。'],
  },
  {
    id: 'pairing/who-helps-it',
    pattern: `(?<!{Place}(?:(?![和与及同])${NEAR}){0,6})(?:${PAIR_VERB}|援建|援助){R}的{S}`,
    reason: 'The supporter, told by the place that it assists.',
    examples: [
      {
        text: '对口支援新源县的扬州市和对口支援伊宁县的南通市同时验收。',
        finds: ['扬州市 > 新源县', '南通市 > 伊宁县'],
      },
    ],
    counterExamples: ['上海市对口支援莎车县的嘉定区干部轮换。'],
  },
  {
    id: 'pairing/paired-with',
    pattern: `(?<=^|[，。；：、和与])(?:与|和|同){S}(?:结对|结成对子|结为对子|牵手)(?:帮扶|协作)?的{R}`,
    reason: 'The recipient, told by the supporter with which it is paired.',
    examples: [
      {
        text: '与扬州市结对的新源县、与泰州市结对的昭苏县同时验收。',
        finds: ['扬州市 > 新源县', '泰州市 > 昭苏县'],
      },
    ],
    counterExamples: ['与扬州市相邻的镇江市同时验收。'],
  },
  {
    id: 'pairing/who-helps-it-is',
    pattern: `(?:对口)?(?:帮扶|支援|援建|援助){R}的${NEAR}{0,4}(?:是|为|有){S}`,
    reason: 'Who assists the place is told behind 的是.',
    examples: [{ text: '帮扶铜仁的是苏州，援建皮山县的是安徽省。', finds: ['苏州市 > 铜仁市', '安徽省 > 皮山县'] }],
    counterExamples: ['看望铜仁的是苏州的游客。'],
  },
  {
    id: 'pairing/support-given-to',
    pattern: `{S}对{R}的?${NEAR}{0,4}(?:支援|援助|帮扶|援建)(?!物资)`,
    reason: 'The assistance of the one for the other as a noun.',
    examples: [{ text: '江苏对拉萨的援助，已从盖房子转到育人才。', finds: ['江苏省 > 拉萨市'] }],
    counterExamples: ['江苏对拉萨的游客免收门票。', '福州对闽清县的帮扶不断加力。'],
  },
  {
    id: 'pairing/recipient-is-supporters',
    pattern: `{R}(?:正)?(?:是|为|系){S}${NEAR}{0,3}(?:的)?${NEAR}{0,4}${RECIPIENT_WORD}`,
    reason: "The recipient is called the supporter's recipient.",
    examples: [
      { text: '拜城县是温州市的受援县。', finds: ['温州市 > 拜城县'] },
      { text: '乐业县是深圳市罗湖区的结对县。', finds: ['罗湖区 > 乐业县'] },
    ],
    counterExamples: ['鲤城区是泉州市的中心城区。', '长汀县是晋江市的帮扶县。'],
  },
  {
    id: 'pairing/supporter-is-recipients',
    pattern: `{S}(?:正)?(?:是|为|系){R}${NEAR}{0,3}(?:的)?${NEAR}{0,4}${SUPPORTER_WORD}`,
    reason: "The supporter is called the recipient's supporter.",
    examples: [{ text: '温州市是拜城县的对口支援市。', finds: ['温州市 > 拜城县'] }],
    counterExamples: ['温州市是拜城县香梨的主要销地。'],
  },
  {
    id: 'pairing/supported-place-of-supporter',
    pattern: `{P}${NEAR}{0,2}(?:对口)?(?:支援|帮扶|援助)的{Q}`,
    reason: 'The place that a supporter assists, in a relative clause before it.',
    examples: [
      {
        text: '浙江支援的阿克苏地区和北京帮扶的内蒙古派来了代表。',
        finds: ['浙江省 > 阿克苏地区', '北京市 > 内蒙古自治区'],
      },
    ],
    counterExamples: ['浙江支援的物资运到了阿克苏地区。'],
  },
  {
    id: 'pairing/hand-taken-by-supporter',
    pattern: `(?<!{Place}(?:则|也|又|已|正|分别|依次)?)(?:牵手|携手|情牵|结对){R}${NEAR}{0,6}，{S}${NOT_NEXT_SUPPORTER}`,
    reason:
      'A figurative verb of pairing with the place that a programme assists; the supporter is named right behind it.',
    examples: [{ text: '牵手左贡，厦门一走就是九年。', finds: ['厦门市 > 左贡县'] }],
    counterExamples: [
      '牵手漳州，厦门建起了都市圈。',
      '朝阳区结对称多县，海淀区结对曲麻莱县，丰台区结对治多县。',
      '慈溪市结对昭觉县、布拖县，鄞州区负责盐源县。',
    ],
  },
  {
    id: 'pairing/supported-by-supporter',
    pattern: `{R}，?${NEAR}{0,6}(?:受|受到|接受|得到){S}${NEAR}{0,4}(?:对口|结对)(?:支援|援助|帮扶)`,
    reason: 'The recipient receives the assistance of the supporter.',
    examples: [{ text: '温宿县接受金华市对口支援已有多年。', finds: ['金华市 > 温宿县'] }],
    counterExamples: ['温宿县接受金华市客商的捐款。'],
  },
  {
    id: 'pairing/supporter-behind-verb',
    pattern: `(?<!{Place}${NEAR}{0,6})(?:对口支援|对口帮扶|对口援建|结对帮扶){R}${NEAR}{0,12}，${NEAR}{0,6}{S}(?!${NEAR}{0,6}${PAIR_VERB})`,
    reason: 'A clause on assisting a place, whose subject follows: 为做好对口支援某地工作，某市….',
    examples: [
      { text: '为做好对口支援策勒县工作，天津市每年选派教师。', finds: ['天津市 > 策勒县'] },
      { text: '对口支援左贡县九年来，厦门市派出了三批干部。', finds: ['厦门市 > 左贡县'] },
    ],
    counterExamples: ['为做好对口支援长汀县工作，晋江市每年选派教师。'],
  },
]
