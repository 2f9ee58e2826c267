import type { ClaimPattern } from './claim-pattern.js'

const SITES = ['Organization', 'Project', 'Place', 'Event'] as const
const WORKS = ['Organization', 'Project'] as const
const STANDING = ['Organization', 'Project', 'Place'] as const
const PLACES = ['Place'] as const
const PLACES_AND_BODIES = ['Place', 'Organization'] as const
const HELD =
  '(?:举办|举行|召开|开幕|启动|开赛|开锣|启幕|闭幕|落幕|开班|开营|开展|上演|揭幕|开讲|开市|拉开帷幕|拉开序幕|落下帷幕|火热开场|圆满落幕|鸣枪|鸣哨|开跑|打响|开球|开战|开竞|点火|上线)'
const OPENED =
  '(?:揭牌|挂牌|成立|建成|落成|投产|投用|开业|开馆|开张|落地|落户|开工|动工|奠基|运营|竣工|投运|投入使用|开建|启用|设立|亮灯)'
const STANDS =
  '(?:位于|坐落于|坐落在|坐落|地处|设在|设于|建在|落户于|落户在|落户到|落户|落地于|落地|开在|选址在?|扎根于?|安家|驻地设在|驻守在?)'

/** Constructions that say where a body, a work, a site or an event is (all sentences invented). */
export const LOCATION_PATTERNS: readonly ClaimPattern[] = [
  {
    id: 'location/stands-in',
    predicate: 'LOCATED_IN',
    pattern: `{S}{~10}${STANDS}(?:了|于|在)?{~4}{O}`,
    subjects: SITES,
    objects: PLACES,
    lasting: true,
    reason: 'X位于Y, X落户Y: the verb says where it stands.',
    examples: [{ text: '木垒县第一中学位于木垒县木垒镇。', finds: ['木垒县第一中学 > 木垒镇'] }],
    counterExamples: ['木垒县第一中学的老师来自漳州市。'],
  },
  {
    id: 'location/stands-in-later',
    predicate: 'LOCATED_IN',
    pattern: `(?<=[，,])(?:就)?(?:位于|坐落于|坐落在|地处|开在|建在|设在|设于|落户于?){O}(?!{P}|{~6}的)`,
    subjects: ['Organization', 'Project'],
    objects: PLACES,
    subjectFrom: 'topic',
    lasting: true,
    reason: 'A later clause says where the body or work stands that the sentence is about.',
    examples: [{ text: '木垒县第一中学是新建的学校，位于木垒县木垒镇。', finds: ['木垒县第一中学 > 木垒镇'] }],
    counterExamples: ['木垒县第一中学是新建的学校，位于木垒县木垒镇的公园也开放了。'],
  },
  {
    id: 'location/standing-in',
    predicate: 'LOCATED_IN',
    pattern: `(?:位于|坐落于|坐落在|地处|设在|设于|建在|落户于|落户在|落户|开在|扎根){O}(?:境内|城区|市区|县城|深处|脚下|南部|北部|东部|西部|郊外|近郊){0,2}的{~3}{S}`,
    subjects: SITES,
    objects: PLACES,
    lasting: true,
    reason: '位于Y的X: what stands there is named behind it.',
    examples: [{ text: '位于皮山县木吉镇的安徽农业大学迎来研究生。', finds: ['安徽农业大学 > 木吉镇'] }],
    counterExamples: ['位于皮山县的果园请来了安徽农业大学的专家。'],
  },
  {
    id: 'location/held-in',
    predicate: 'LOCATED_IN',
    pattern: `{S}{~14}(?:日前|昨日|近日|正式|先后|分别|同时|隆重|盛大)?(?:在|于){O}{~10}${HELD}`,
    subjects: ['Event'],
    objects: PLACES_AND_BODIES,
    respective: true,
    reason: 'An event takes place where it is held, whatever its name says.',
    examples: [
      { text: '2024年和田地区玉石文化旅游节在墨玉县启动。', finds: ['2024年和田地区玉石文化旅游节 > 墨玉县'] },
    ],
    counterExamples: ['墨玉县组团参加2024年和田地区玉石文化旅游节。'],
  },
  {
    id: 'location/event-held-in-of',
    predicate: 'LOCATED_IN',
    pattern: `(?:在|于){O}{~6}${HELD}的{~6}{S}`,
    subjects: ['Event'],
    objects: PLACES_AND_BODIES,
    reason: '在Y举办的X: the event behind the clause is held there.',
    examples: [{ text: '在郑州市举办的第三届哈密瓜推介会签下订单。', finds: ['第三届哈密瓜推介会 > 郑州市'] }],
    counterExamples: ['从郑州市赶来的客商参加第三届哈密瓜推介会。'],
  },
  {
    id: 'location/holds-there',
    predicate: 'LOCATED_IN',
    pattern: `(?:在|于|到|赴|来到|走进){O}{~8}(?:举办|举行|召开|启动|开展|主办|承办|联合举办)(?:了)?{~6}{S}`,
    subjects: ['Event'],
    objects: PLACES_AND_BODIES,
    reason: '在Y举办X: the event is the object of the verb.',
    examples: [{ text: '木垒县在郑州市举办第三届哈密瓜推介会。', finds: ['第三届哈密瓜推介会 > 郑州市'] }],
    counterExamples: ['木垒县的瓜农在郑州市说起第三届哈密瓜推介会。'],
  },
  {
    id: 'location/gather-for',
    predicate: 'LOCATED_IN',
    pattern: `(?:齐聚|相聚|汇聚|聚首|相约){O}，?(?:共同|一起)?(?:参加|出席|参与|见证|共赴|亮相){~6}{S}`,
    subjects: ['Event'],
    objects: PLACES,
    reason: 'People gather in a place for an event: it takes place there.',
    examples: [{ text: '茶企代表齐聚兰州市，参加“闽味西行”系列活动。', finds: ['“闽味西行”系列活动 > 兰州市'] }],
    counterExamples: ['茶企代表告别兰州市，参加“闽味西行”系列活动。'],
  },
  {
    id: 'location/scene-of-aid-work',
    predicate: 'LOCATED_IN',
    pattern: `(?<=^|[。；;：:，,“"\\n]|[在走来到进]){O}(?:里|境内|城区)?，(?:一座|这座|一所|这所)?由?{P}?(?:市|省|区|县)?(?:对口)?(?:援建|捐建|投资建设|帮助建设|支援建设|投入援[疆藏青]资金{~8}建设)的{~6}{S}`,
    subjects: WORKS,
    objects: PLACES,
    lasting: true,
    reason: 'A place sets the scene, and what a supporter built is told in the next clause: it stands there.',
    examples: [
      {
        text: '走进墨玉县萨依巴格乡，北京市援建的和田职业技术学院已经封顶。',
        finds: ['和田职业技术学院 > 萨依巴格乡'],
      },
      {
        text: '在墨玉县萨依巴格乡，由北京市援建的和田职业技术学院已经封顶。',
        finds: ['和田职业技术学院 > 萨依巴格乡'],
      },
    ],
    counterExamples: ['离开墨玉县萨依巴格乡，记者想起北京市援建的和田职业技术学院。'],
  },
  {
    id: 'location/event-comes-to',
    predicate: 'LOCATED_IN',
    pattern: `{S}{~4}(?:走进|来到|登陆|唱响|走红){O}`,
    subjects: ['Event'],
    objects: PLACES,
    reason: 'An event that comes to a place takes place there.',
    examples: [{ text: '“闽味西行”系列活动走进兰州市。', finds: ['“闽味西行”系列活动 > 兰州市'] }],
    counterExamples: ['兰州市民走进“闽味西行”系列活动现场。'],
  },
  {
    id: 'location/event-tours',
    predicate: 'LOCATED_IN',
    pattern: `{S}[^。；;\\n]{0,40}，[^。；;，,\\n]{0,24}赴{O}(?:等地|等县|等市|多地|三地|两地)，?{~2}(?:开展|举办|举行)`,
    subjects: ['Event'],
    objects: PLACES,
    reason: 'An event that goes on to further places takes place there too.',
    examples: [
      {
        text: '“闽味西行”系列活动在兰州市启动，茶企代表赴定西市、临夏县等地，开展产销对接。',
        finds: ['“闽味西行”系列活动 > 临夏县', '“闽味西行”系列活动 > 定西市'],
      },
    ],
    counterExamples: ['“闽味西行”系列活动落幕，茶企代表返回定西市、临夏县等地。'],
  },
  {
    id: 'location/opens-in',
    predicate: 'LOCATED_IN',
    pattern: `{S}，?{~10}(?:先后|分别|正式|日前|相继)?在{O}{~8}${OPENED}(?:${OPENED}|运营)?(?=[，,。；;、”]|$|并|后|以来)`,
    subjects: WORKS,
    objects: PLACES_AND_BODIES,
    respective: true,
    reason: 'What opens, starts work or is built in a place stands there.',
    examples: [{ text: '皮山县人民医院在皮山县木吉镇揭牌。', finds: ['皮山县人民医院 > 木吉镇'] }],
    counterExamples: ['皮山县人民医院的医生在皮山县木吉镇义诊。'],
  },
  {
    id: 'location/in-place-the',
    predicate: 'LOCATED_IN',
    pattern: `在{O}(?:境内)?的{~4}{S}`,
    subjects: STANDING,
    objects: PLACES,
    lasting: true,
    reason: '在Y的X: what stands there is named behind it.',
    examples: [{ text: '在墨玉县的和田职业技术学院，学生们正在上课。', finds: ['和田职业技术学院 > 墨玉县'] }],
    counterExamples: ['和田职业技术学院在墨玉县招生。'],
  },
  {
    id: 'location/in-place-comma',
    predicate: 'LOCATED_IN',
    pattern: `(?<=^|[。；;：:，,“"])在{O}，{~3}{S}(?!{~12}(?:赴|前往|派|党政代表团|向))`,
    subjects: WORKS,
    objects: PLACES,
    lasting: true,
    reason: '在Y，X…: a scene that opens with its place.',
    examples: [{ text: '在墨玉县萨依巴格乡，和田职业技术学院封顶。', finds: ['和田职业技术学院 > 萨依巴格乡'] }],
    counterExamples: ['在墨玉县，天津市的医生正在义诊。'],
  },
  {
    id: 'location/where-it-lies',
    predicate: 'LOCATED_IN',
    pattern: `(?<A>[^，,。；\\s]{1,5})所(?:处|在)的{O}`,
    subjects: STANDING,
    objects: PLACES,
    subjectFrom: 'anaphor',
    lasting: true,
    reason: '园区所处的社区: what was named before lies there.',
    examples: [{ text: '木垒县纺织产业园开工。园区所在的木垒镇修了新路。', finds: ['木垒县纺织产业园 > 木垒镇'] }],
    counterExamples: ['木垒县纺织产业园开工。我们所在的木垒镇修了新路。'],
  },
]
