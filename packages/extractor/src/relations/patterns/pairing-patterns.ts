import type { ClaimStrength } from '@shanhai/model'

export interface PairingPattern {
  readonly id: string
  /**
   * Regular expression over encoded text. `{S}` and `{U}` are supporters, `{R}` and `{T}` recipients, `{P}` and `{Q}` one of each, `{A}` and `{B}` places whose
   * side is told by the programme; each may be a list, and each of the list a chain of adjacent places, of which the
   * last counts; `{C}` and `{D}` stand for `{B}` and `{A}` where no list may stand. Every repetition is bounded and crosses no 。！？.
   */
  readonly pattern: string
  /** Default: `explicit`. */
  readonly strength?: ClaimStrength
  readonly reason: string
  /** Only where the sentence or the lines before it speak of pairing. */
  readonly underHeading?: boolean
  readonly examples: readonly { readonly text: string; readonly finds: readonly string[] }[]
  readonly counterExamples: readonly string[]
}

const PAIR_VERB =
  '(?:对口(?:支援|援助|援建|帮扶|援疆|援藏|援青|协作|扶贫)|结对(?:帮扶|协作|支援|援助)|东西部(?:扶贫)?协作)'
const NEAR = '[^，。；！？、\\n\\uE000-\\uF8FF]'
/** What the assisted side is called. */
const RECIPIENT_WORD =
  '(?:受援地|受援县|受援市|受援州|受援方|对口(?:支援|帮扶|协作)?(?:地区|地|[县市州区旗])|协作地|支援对象|帮扶对象|帮扶地|帮扶县|结对县|结对市|对口县)'
/** What the assisting side is called. */
const SUPPORTER_WORD = '(?:支援地|支援方|支援市|支援省|援助方|援建方|援助地|帮扶方|帮扶市|援派地|援疆省|援藏省)'
/** 杭州对口甲县、宁波对口乙县: the next supporter is no recipient. */
const NOT_NEXT_SUPPORTER = `(?!${NEAR}{0,2}(?:对口|结对|牵手|携手|帮扶|支援))`
const DUTY = `${NEAR}{0,4}(?:对口支援|对口帮扶|援疆|援藏|援青|帮扶|支援)${NEAR}{0,3}(?:任务|工作)`

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
    pattern: `{S}${NEAR}{0,3}(?:共同|携手|联手|倾力|持续)?(?<!对口|结对|驰|紧急)(?:帮扶|援建|援助|支援)(?:了)?{R}(?![^，。；、]{0,6}(?:学校|医院|小学|中学|企业|园区|公路|大桥|抗|防|救|灾|疫))`,
    reason: 'A supporter helps a place that a programme assists; what it builds there is another matter.',
    examples: [{ text: '龙岩、宁德两市共同帮扶呼图壁县。', finds: ['龙岩市 > 呼图壁县', '宁德市 > 呼图壁县'] }],
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
    pattern: `{A}(?:早|就|已|也|便){0,2}[：，]?(?:与|和|同|跟){B}${NEAR}{0,8}(?:(?:结为|结成|结对|建立|签订|续签|签署|开展|深化|启动|推进)${NEAR}{0,10}(?:帮扶|对口|(?<!补偿|警务|司法|执法|治理|环保|立法|检察|审判|港口|物流)协作|支援|结对|受援|对子|亲家)|结亲|结对(?!共建|联建|互学|活动|认亲|婚)|(?:牵手|携手)${NEAR}{0,4}(?:[年载]|以来))`,
    reason: 'Two places joined by a pairing; the programme tells which of them is assisted.',
    examples: [
      { text: '泉州与昌吉市结为帮扶对子。', finds: ['泉州市 > 昌吉市'] },
      { text: '杭州市和阿克苏市签订新一轮对口支援协议。', finds: ['杭州市 > 阿克苏市'] },
      { text: '漳浦与海原续签新一轮帮扶协议。', finds: ['漳浦县 > 海原县'] },
      { text: '北京市朝阳区与内蒙古卓资县开展东西部协作。', finds: ['朝阳区 > 卓资县'] },
      { text: '越城区与马边彝族自治县牵手三年。', finds: ['越城区 > 马边彝族自治县'] },
      { text: '新一轮安排中，天津与甘肃结对，浙江与四川结对。', finds: ['天津市 > 甘肃省', '浙江省 > 四川省'] },
    ],
    counterExamples: [
      '漳浦县与云霄县续签帮扶协议。',
      '漳浦县与云霄县签订旅游合作协议。',
      '泉州与台湾结为姊妹港。',
      '衢州市和黄山市开展跨省生态补偿协作。',
      '福州与成都签署物流协议。',
    ],
  },
  {
    id: 'pairing/one-of-listed-pairs',
    pattern: '{A}(?:与|和|同|对){C}(?=[、，,；;。]|的(?!对口|帮扶|东西部)|两对|[两二三四五]地|$)',
    underHeading: true,
    reason: 'Pairs told one after the other in a sentence about pairing.',
    examples: [
      { text: '展览讲述厦门与左贡、泉州与洛隆的结对故事。', finds: ['厦门市 > 左贡县', '泉州市 > 洛隆县'] },
      {
        text: '展览讲述泉州与洛隆、漳州、龙岩与边坝的结对故事。',
        finds: ['泉州市 > 洛隆县', '漳州市 > 边坝县', '龙岩市 > 边坝县'],
      },
      { text: '结对帮扶格局不变：福州对奇台，三明对玛纳斯。', finds: ['福州市 > 奇台县', '三明市 > 玛纳斯县'] },
    ],
    counterExamples: ['航班连接厦门与乌鲁木齐、泉州与西安。'],
  },
  {
    id: 'pairing/pairing-of-two-places',
    pattern: `{A}(?:与|和|同){B}(?:两地)?(?:的)?(?:对口支援|对口帮扶|对口协作|结对帮扶|结对关系|帮扶协作|东西部协作|协作(?=始于|开始于|走过|已|由来)|结对之)`,
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
    id: 'pairing/recipient-of-supporter',
    pattern: `作为{S}${NEAR}{0,3}的?(?:对口)?${RECIPIENT_WORD}，{R}`,
    reason: "The recipient is introduced as the supporter's recipient.",
    examples: [{ text: '作为泉州的受援地，昌吉市今年迎来新一批干部。', finds: ['泉州市 > 昌吉市'] }],
    counterExamples: ['作为泉州的中心城区，鲤城区今年迎来新一批干部。'],
  },
  {
    id: 'pairing/duty-of-supporter',
    pattern: `{S}${NEAR}{0,3}(?:承担|肩负|负责|接手|接过|扛起)(?:着|了|起)?(?:对)?{R}${DUTY}(?:、{T}${DUTY})?`,
    reason: 'The duty to assist a place is laid on the supporter.',
    examples: [
      { text: '福州市承担八宿县的援藏任务。', finds: ['福州市 > 八宿县'] },
      {
        text: '漳州市承担木垒县的援疆任务、边坝县的援藏任务。',
        finds: ['漳州市 > 木垒哈萨克自治县', '漳州市 > 边坝县'],
      },
    ],
    counterExamples: ['福州市承担闽侯县的防汛任务。'],
  },
  {
    id: 'pairing/duty-borne-by-supporter',
    pattern: `{R}${NEAR}{0,4}(?:援助|帮扶|支援|援藏|援疆)${NEAR}{0,4}任务${NEAR}{0,3}由{S}${NEAR}{0,4}(?:承担|负责|接手)`,
    reason: 'The duty to assist the place is borne by the place after 由.',
    examples: [{ text: '边坝县的援助任务由漳州市承担。', finds: ['漳州市 > 边坝县'] }],
    counterExamples: ['云霄县的造林任务由漳州市承担。'],
  },
  {
    id: 'pairing/supporter-takes-hands',
    pattern: `{S}(?:则|也|又|已|分别|依次)?(?:(?:牵手|携手|情牵)(?:帮扶)?|结对|对口){R}${NOT_NEXT_SUPPORTER}`,
    reason: 'A figurative verb of pairing from a supporter to a place that a programme assists.',
    examples: [
      { text: '厦门牵手吉木萨尔，一牵就是多年。', finds: ['厦门市 > 吉木萨尔县'] },
      { text: '杭州对口阿克苏市、宁波对口库车市。', finds: ['杭州市 > 阿克苏市', '宁波市 > 库车市'] },
    ],
    counterExamples: ['厦门携手漳州共建都市圈。'],
  },
  {
    id: 'pairing/row',
    underHeading: true,
    pattern:
      '(?<![^\\n；;。，、：:])(?:\\d{1,2}[.、．])?{A}(?: )?(?:———?|－－|--|－|—|：|:|→)(?: )?{B}(?![^\\n；;。，、])',
    reason: 'A row of a list of pairs: two places and a dash or colon.',
    examples: [
      {
        text: '结对名单如下：三明市——玛纳斯县；厦门市——吉木萨尔县。',
        finds: ['三明市 > 玛纳斯县', '厦门市 > 吉木萨尔县'],
      },
    ],
    counterExamples: ['列车时刻：厦门——上海；厦门——北京。'],
  },
  {
    id: 'pairing/support-borne-by-supporter',
    pattern: `{R}${NEAR}{0,3}(?:的)?(?:对口援建|对口支援|对口帮扶|援建|帮扶|支援)(?:工作)?由{S}${NEAR}{0,4}(?:承担|负责|接手)`,
    reason: 'The assistance of the place is borne by the place after 由.',
    examples: [
      { text: '喀什市和塔县的对口援建由深圳市承担。', finds: ['深圳市 > 喀什市', '深圳市 > 塔什库尔干塔吉克自治县'] },
    ],
    counterExamples: ['喀什市的供暖由热力公司承担。'],
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
    id: 'pairing/supporter-replaced',
    pattern: `{R}${NEAR}{0,3}(?:由{Place}${NEAR}{0,12}，${NEAR}{0,12}|，${NEAR}{0,12})?(?:改|转|调整为|调整)由{S}${NEAR}{0,3}(?:对口)?(?:支援|帮扶|援建)`,
    reason: 'After a change of pairs the place after 由 assists.',
    examples: [
      { text: '新一轮调整后，阜康市改由山西省支援。', finds: ['山西省 > 阜康市'] },
      { text: '阜康市原先由福建省援建，2010年改由山西省对口支援。', finds: ['山西省 > 阜康市'] },
    ],
    counterExamples: ['新一轮调整后，阜康市改由地铁公司运营。'],
  },
  {
    id: 'pairing/side-replaced',
    pattern: `{R}的?(?:对口)?(?:支援|帮扶|援建)(?:方|单位|省份|城市|省|市|地)(?:将|已|又)?由{Place}{1,3}${NEAR}{0,4}(?:变更为|调整为|改为|换成|变为)(?:了)?{S}`,
    reason: 'After a change of pairs the place after 变更为 assists.',
    examples: [{ text: '临夏州的帮扶方由厦门市变更为济南市。', finds: ['济南市 > 临夏回族自治州'] }],
    counterExamples: ['临夏州的帮扶车间由厦门市搬到济南市。'],
  },
  {
    id: 'pairing/turns-to-another',
    pattern: `{S}${NEAR}{0,4}不再${NEAR}{0,4}(?:帮扶|支援|援建)${NEAR}{0,6}{Place}{1,3}，(?:转而|改为|而是)(?:对口|结对)?(?:帮扶|支援|援建){R}`,
    reason: 'The supporter turns from one recipient to another.',
    examples: [{ text: '宁波市不再帮扶黔西南州，转而帮扶凉山州。', finds: ['宁波市 > 凉山彝族自治州'] }],
    counterExamples: ['宁波市不再帮扶企业，转而帮扶农户。'],
  },
  {
    id: 'pairing/recipient-replaced',
    pattern: `{S}${NEAR}{0,4}(?:的)?(?:援[疆藏青]|对口支援|对口帮扶|帮扶|支援)(?:的)?(?:对象|任务|地)?(?:已|则|又)?(?:[由从]?{Place}{1,3}${NEAR}{0,4})?，?${NEAR}{0,4}(?:调整为|调整到|变更为|改为|换成|换到|转到|转为)(?:了)?{R}`,
    reason: 'After a change of pairs the place after 调整为 or 换成 is assisted.',
    examples: [
      { text: '2016年，福建省的援藏对象由林芝调整为昌都。', finds: ['福建省 > 昌都市'] },
      { text: '浙江的援疆对象已从和田换成阿克苏地区。', finds: ['浙江省 > 阿克苏地区'] },
      { text: '珠海原先对口帮扶凉山州，如今换成了遵义市。', finds: ['珠海市 > 遵义市'] },
    ],
    counterExamples: ['福建省的援藏航线由林芝调整为成都。', '珠海的帮扶办公室换成了新楼。'],
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
    id: 'pairing/formerly-by-another',
    pattern: `{R}${NEAR}{0,4}由{Place}{1,3}${NEAR}{0,8}，${NEAR}{0,6}(?:此前|原先|之前|过去|早先)由{S}${NEAR}{0,4}(?:支援|帮扶|援建)`,
    reason: 'The place after 此前由 assisted before.',
    examples: [{ text: '新源县由扬州市对口支援，此前由盐城市对口支援。', finds: ['盐城市 > 新源县'] }],
    counterExamples: ['新源县由扬州市对口支援，此前由县里自己建设。'],
  },
  {
    id: 'pairing/who-helps-it-is',
    pattern: `(?:对口)?(?:帮扶|支援|援建|援助){R}的${NEAR}{0,4}(?:是|为|有){S}`,
    reason: 'Who assists the place is told behind 的是.',
    examples: [{ text: '帮扶铜仁的是苏州，援建皮山县的是安徽省。', finds: ['苏州市 > 铜仁市', '安徽省 > 皮山县'] }],
    counterExamples: ['看望铜仁的是苏州的游客。'],
  },
  {
    id: 'pairing/beside-another',
    pattern: `除(?:了)?{T}(?:外|之外|以外)，{S}${NEAR}{0,3}(?:还|也|又)${NEAR}{0,6}(?:对口支援|对口帮扶|帮扶|支援|援助){R}`,
    reason: 'Beside one recipient the supporter assists another.',
    examples: [{ text: '除昌吉市外，泉州市还对口支援西藏洛隆县。', finds: ['泉州市 > 昌吉市', '泉州市 > 洛隆县'] }],
    counterExamples: ['除昌吉市外，泉州市还向哈密市派出商贸团。'],
  },
  {
    id: 'pairing/each-helps-one',
    underHeading: true,
    pattern: '(?<=^|[，、；：\\n]){S}(?:帮|援|对接|对|管|负责){R}(?=[、，；。]|$)',
    reason: 'Pairs told one after the other with a short verb, in a sentence about pairing.',
    examples: [
      {
        text: '宁波市对口支援到县：余姚帮昭觉县，慈溪帮布拖县。',
        finds: ['余姚市 > 昭觉县', '慈溪市 > 布拖县'],
      },
    ],
    counterExamples: ['客商互助：余姚帮昭觉县，慈溪帮布拖县。'],
  },
  {
    id: 'pairing/sent-to-work-there',
    pattern: `{S}(?:市|省|区|县)?(?:选派|派往|派驻|派到|驻|选派到){R}(?:的)?(?:第[一二三四五六七八九十]{1,3}[批任轮])?${NEAR}{0,8}(?:挂职干部|挂职|帮扶干部|支教教师|支教老师|援[疆藏青宁]|\uE003常委|副县长|副市长|副区长)`,
    strength: 'implied',
    reason: 'Whom the supporter sent holds a post or teaches at the recipient.',
    examples: [
      { text: '和平区驻靖远县挂职干部联系了八家企业。', finds: ['和平区 > 靖远县'] },
      { text: '溧阳市派往汉阴县的第三任县委常委、副县长到任。', finds: ['溧阳市 > 汉阴县'] },
    ],
    counterExamples: ['和平区驻靖远县办事处的会计核对账目。'],
  },
  {
    id: 'pairing/support-given-to',
    pattern: `{S}对{R}的?${NEAR}{0,4}(?:支援|援助|帮扶|援建)(?!物资)`,
    reason: 'The assistance of the one for the other as a noun.',
    examples: [{ text: '江苏对拉萨的援助，已从盖房子转到育人才。', finds: ['江苏省 > 拉萨市'] }],
    counterExamples: ['江苏对拉萨的游客免收门票。', '福州对闽清县的帮扶不断加力。'],
  },
  {
    id: 'pairing/row-of-two-cells',
    underHeading: true,
    pattern:
      '(?<![^\\n])(?:[|｜ \\u3000]{1,3})?(?:\\d{1,2}[.、．|｜ \\u3000]{1,3})?{A}[ \\u3000\\t|｜]{1,8}{B}(?![^\\n \\u3000\\t|｜])',
    reason: 'A row of a table of pairs: two places and a gap.',
    examples: [
      {
        text: '结对关系表\n杭州市　　阿克苏市\n宁波市　　库车市',
        finds: ['杭州市 > 阿克苏市', '宁波市 > 库车市'],
      },
    ],
    counterExamples: ['列车时刻表\n杭州市　　阿克苏市'],
  },
  {
    id: 'pairing/row-with-bracket',
    underHeading: true,
    pattern: '(?<=[：:、，；\\n]){D}[（(]{B}[）)](?=[、，；。\\n]|$)',
    reason: 'A list of pairs, the other side in brackets.',
    examples: [
      { text: '对口支援地市：金华市（温宿县）、丽水市（新和县）。', finds: ['金华市 > 温宿县', '丽水市 > 新和县'] },
    ],
    counterExamples: ['参展城市：金华市（温宿县）、丽水市（新和县）。'],
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
    pattern: `(?:牵手|携手|情牵|结对){R}${NEAR}{0,6}，{S}`,
    reason:
      'A figurative verb of pairing with the place that a programme assists; the supporter is named right behind it.',
    examples: [{ text: '牵手左贡，厦门一走就是九年。', finds: ['厦门市 > 左贡县'] }],
    counterExamples: ['牵手漳州，厦门建起了都市圈。'],
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
  {
    id: 'pairing/teams-posted',
    underHeading: true,
    pattern: `{S}组(?:(?:和|与|、){U}组)?(?:合并|分别)?(?:进驻|入驻|驻){R}`,
    reason: "The supporters' teams are posted to their counties.",
    examples: [
      {
        text: '援藏干部按结对关系分组：福州组进驻八宿县，漳州组和龙岩组进驻边坝县。',
        finds: ['福州市 > 八宿县', '漳州市 > 边坝县', '龙岩市 > 边坝县'],
      },
    ],
    counterExamples: ['督导工作分组进行：福州组进驻闽清县。'],
  },
]
