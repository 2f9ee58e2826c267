import type { LexiconHits } from '../../document/lexicon-hits.js'
import { UnitSet } from '../../document/unit-set.js'

/** A construction in which a person is told of: what stands before the name, and what behind it. */
export interface Telling {
  /** Tested on the words that end before the name. */
  readonly before: RegExp
  /** The characters with which those words may end; the beginning of the text counts as a line break. */
  readonly last: string
  /** Tested on the words that begin behind it; absent: the clause goes on in any way. */
  readonly behind?: RegExp
  /** What it adds to the evidence for a name of any shape, in natural logarithms of odds. */
  readonly weight: number
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** What may stand before a clause. */
const STOPS = '\n \u3000，。；：！？、,;:“”（(—'
const CLAUSE = /(?:^|[\s，。；：！？、,;:“”（(—])$/
const DIGIT = '[\\d一二三四五六七八九十]'
const AGE = `[，,（(]?(?:今年|现年|时年|年仅|享年|年已|年近)?${DIGIT}{2,3}(?:岁|出头|来岁|多岁)`
/** A people of the country behind a name: ，彝族，. */
const PEOPLE = '[，,]\\p{Script=Han}{1,3}族[，,。；]'
const TOGETHER = '(?:夫妇|夫妻|两口子|小两口|老两口|[兄姐][弟妹]俩?[^们]|[父母][子女]俩?[^们]|[二两]人|俩)'

/** Constructions of people's lives and of what is theirs; the name stands where the two expressions meet, marked | in the examples. */
export const TELLINGS: readonly Telling[] = [
  {
    before: CLAUSE,
    last: STOPS,
    behind: new RegExp(`^(?:出生[于在]|生于|今年${DIGIT}|${AGE}|[，,（(][男女][，,]|${PEOPLE})`, 'u'),
    weight: 2.5,
    examples: ['|万国庆|出生在北方', '|沈从容|，45岁', '|布合力其|今年四十五岁', '|游青禾|，瑶族，两个孩子的母亲'],
    counterExamples: ['|高标准|今年过半'],
  },
  {
    before: CLAUSE,
    last: STOPS,
    behind:
      /^是(?:来自|\p{Script=Han}{2,8}[省市县区州旗镇乡村]\p{Script=Han}{0,6}(?:人|派|[医教护]|干部|[站院校局所队厂场会社]长|主任|书记|老师|[农牧村]民))/u,
    weight: 1.5,
    examples: ['|王全有|是溧水区派来的农技员', '|沈从容|是来自江西的医生', '|向往|是丹寨县兴仁镇人'],
    counterExamples: ['|高速路|是昌吉市的大动脉'],
  },
  {
    before: /(?:接替|带教|指导|辅导|陪伴|照顾|帮助|结对)[他她我]们?的$/,
    last: '的',
    weight: 2,
    examples: ['指导她的|钟离月|笑了'],
    counterExamples: ['帮助他们的|高科技|企业'],
  },
  {
    before: CLAUSE,
    last: STOPS,
    behind: /^家(?:的(?:堂屋|院|门|地|羊|牛|房|大棚|田|炕|灶|菜|老)|里(?!的?用)|门[口前]|[院炕]|今年|去年)/,
    weight: 1.5,
    examples: ['|罗四喜|家的堂屋里坐满了人', '|布合力其|家今年添了三头牛'],
    counterExamples: ['|高标准|家门口'],
  },
  {
    before: CLAUSE,
    last: STOPS,
    behind: /^系(?![统列数里着上好])/,
    weight: 1.5,
    examples: ['|司马长青|系该院主任医师'],
    counterExamples: ['|高水平|系统建成'],
  },
  {
    before: CLAUSE,
    last: STOPS,
    behind:
      /^的(?:名字|手机|电话|办公室|宿舍|事迹|故事|身影|笔记本|日记|朋友圈|桌上|抽屉|背包|妻子|丈夫|父亲|母亲|父母|儿子|女儿|孙女|孙子|爱人|老伴|公公|婆婆|岳[父母]|女婿|儿媳|[哥弟姐妹]{2}|[堂表][哥弟姐妹]|姐夫|妹夫|小舅子|[侄外][子女甥孙]|邻居|合伙人|搭档|战友|徒弟|学生们?|同事|家人|家里|家中|眼泪|眼里|脸上|手上|声音|话|办法)/,
    weight: 1.5,
    examples: ['|沈从容|的名字是爷爷取的', '|马到成|的手机响了'],
    counterExamples: ['|农牧民|的故事'],
  },
  {
    before: /[与同跟]$/,
    last: '与同跟',
    behind: /^(?:同行|一起|一同|一道|结对|搭档|共事|聊|交谈|握手|道别|相识|结下|做了?邻居)/,
    weight: 1.5,
    examples: ['与|方向明|同行的还有两位农艺师'],
    counterExamples: ['与|施工方|一起'],
  },
  {
    before: /(?:来自[^，。；！？\n]{2,20}|来|挂职|任教|支教|工作|返程|退休|留守|岁|毕业|值班|进修|[人籍族])的$/,
    last: '的',
    weight: 1,
    examples: ['来自江西的|高明确|这样说', '在工布江达县挂职的|向阳春|没有回家'],
    counterExamples: ['来自江西的|高科技|企业'],
  },
  {
    before: /(?:[县市区州乡镇村寨组社团连院校科局站班]|来)的$/,
    last: '的',
    behind: new RegExp(
      '^(?:是[^，。；]{0,8}(?:[人族户员长师]|医生|干部)|家[今去里中添有]|[牵带拿捧攥背抱领赶握拉]着|[获夺摘捧][得冠奖银铜金]|[种养办收领][了起到]|' +
        `和[^，。；]{2,6}[县市区州乡镇村]的|${AGE}|` +
        '开[了起][一两]?[家间个]|把[^握关控]|告诉|说(?![法明到])|笑|当[上了]|正在|正[和与跟给]|老师|医生)',
      'u',
    ),
    weight: 1.5,
    examples: [
      '儿科的|刀文学|是傣族医生',
      '城厢镇的|罗四喜|获得银奖',
      '高淳区的|夏雨|，三十出头',
      '倒淌河镇的|向阳春|牵着牦牛',
      '南通来的|浦江月|老师',
    ],
    counterExamples: ['罗城县的|毛葡萄|，一夜卖出三百箱', '巴宜区的|林子里|走了二十年'],
  },
  {
    before: /(?:[说谈提讲]起|[说谈提]到|见到|遇到|找到|认识|记起|想起|请来|换成|叫作|名叫|就叫)$/,
    last: '起到识来成作叫',
    behind: /^(?:$|[，。；、：！？\s]|时|走)/,
    weight: 2,
    examples: ['记者见到|努尔曼|时', '说起|欧阳瑞|，老师们都竖大拇指'],
    counterExamples: ['说起|高科技|，老师们都竖大拇指'],
  },
  {
    before: /(?:[他她我]|名字)叫$/,
    last: '叫',
    behind: /^(?:$|[，。；！？])/,
    weight: 4,
    examples: ['她叫|阿衣|，是个绣娘'],
    counterExamples: ['他叫|苦|，喊累', '我叫|停|。'],
  },
  {
    before: /其中[，,]?$/,
    last: '中，,',
    behind: /^(?:最[^近新后]|年龄|年纪|是[^指因否])/,
    weight: 1.5,
    examples: ['其中|潘阿榜|最小'],
    counterExamples: ['其中|高标准|最多'],
  },
  {
    before: /(?:^|[\s，。；：！？、,;:“”（(—和与的])$/,
    last: `${STOPS}和与的`,
    behind: new RegExp(`^${TOGETHER}`),
    weight: 2,
    examples: ['、|覃社花|夫妇领到了分红', '，|娜妥|夫妻都来了'],
    counterExamples: ['，|施工方|两人一组'],
  },
  {
    before: CLAUSE,
    last: STOPS,
    behind: /^[和与][\p{Script=Han}·]{2,5}(?:夫妇|夫妻|(?:是|这)一?对|两口子|[二两]人[^一]|俩)/u,
    weight: 2,
    examples: ['|岩帅|和娜妥是一对年轻夫妻'],
    counterExamples: ['|高标准|和严要求是一对要求'],
  },
  {
    before: /[和与]$/,
    last: '和与',
    behind: /^(?:是|这)一?对/,
    weight: 2,
    examples: ['岩帅和|娜妥|是一对年轻夫妻'],
    counterExamples: ['与|施工方|是一对矛盾'],
  },
]

const LONGEST_BEFORE = 26
const LONGEST_BEHIND = 14
const MAY_STAND_BEFORE = `${STOPS}与和同跟的中起到识来成作叫`
const TELLS = new UnitSet(MAY_STAND_BEFORE)

/** By the character before a name, the constructions that it may end: few of them need be tried at one place. */
const TELLINGS_BEHIND: ReadonlyMap<string, readonly Telling[]> = new Map(
  [...MAY_STAND_BEFORE].map((character) => [character, TELLINGS.filter(({ last }) => last.includes(character))]),
)

/** True where one of the {@link TELLINGS} may begin: nothing else need be asked at most offsets. */
export function mayTell(text: string, at: number): boolean {
  return at === 0 || TELLS.has(text.charCodeAt(at - 1))
}

/**
 * The constructions that a stretch fits.
 *
 * @param goesOn whether the clause may go on behind the stretch, asked where a construction leaves open how
 */
export function tellingOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  goesOn: () => boolean,
): Telling | undefined {
  const tellings = TELLINGS_BEHIND.get(start === 0 ? '\n' : text.charAt(start - 1))
  if (tellings === undefined) return undefined
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  const behind = text.slice(end, end + LONGEST_BEHIND)
  return tellings.find((told) => (told.behind ? told.behind.test(behind) : goesOn()) && told.before.test(before))
}

/** Titles behind a name and a comma: ；｜闻人语｜，上海援疆干部；. */
const OPENS_ENTRY = new UnitSet('\n。；：;:')
const CLOSES_ENTRY = new UnitSet('。；;\n')
const COMMAS = new UnitSet('，,')
const LONGEST_ENTRY = 20
/** What is said of things, not of people. */
const NO_ENTRY = /[是的了在把被将让有为使]/

/** True for a stretch that an entry names and then describes by a post or a trade: ｜闻人语｜，上海援疆干部；. */
export function isEntry(text: string, hits: LexiconHits, start: number, end: number): boolean {
  const opens = start === 0 || OPENS_ENTRY.has(text.charCodeAt(start - 1))
  if (!opens || !COMMAS.has(text.charCodeAt(end))) return false
  for (let at = end + 1; at <= end + LONGEST_ENTRY && at <= text.length; at++) {
    if (at < text.length && !CLOSES_ENTRY.has(text.charCodeAt(at))) continue
    const isTitle = hits.post.endingAt(at) > 0 || hits.occupation.endingAt(at) > 0
    return isTitle && !NO_ENTRY.test(text.slice(end, at))
  }
  return false
}
