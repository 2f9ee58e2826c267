import { SMALL_NUMBER } from './chinese-numbers.js'

/** A construction of dates: the groups of its expression are what `readDate` reads. */
export interface DatePattern {
  readonly id: string
  /** Regular expression without flags but `u`; its named groups are read by the reader of the same id. */
  readonly pattern: string
}

/** A year from 1900 to 2099, in digits or one character a digit. */
const YEAR =
  '(?<![\\d０-９.])(?:(?:19|20)\\d{2}|(?:１９|２０)[０-９]{2}|[一二][九〇零○][〇零○一二三四五六七八九]{2}) ?年'
/** Years told by another one: the issue's, or the one printed before. */
const RELATIVE_YEAR =
  '今年|去年|(?<![之以此产业当目建投营用]) ?前年(?!度)|明年|(?<![产用成营业建投之以此日学节会]) ?后年(?![产销加均度])|上一?年(?=度|[底末初]|\\d|[，。、])|本年度?|同年|当年|次年|翌年'
const MONTH = '(?:1[0-2]|0?[1-9]|１[０-２]|[１-９]|十[一二]?|[一二三四五六七八九])'
const DIGIT_MONTH = '(?:1[0-2]|0?[1-9]|１[０-２]|[１-９])'
const DAY =
  '(?:3[01]|[12]\\d|0?[1-9]|[１２][０-９]|３[０１]|[１-９]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])'
const DIGIT_DAY = '(?:3[01]|[12]\\d|0?[1-9]|[１２][０-９]|３[０１]|[１-９])'
const THIRD = '(?<third>[上中下]旬|[初底末])'
const IN_MONTH = `(?: ?(?<day>${DAY}) ?[日号]|份?${THIRD}|份)?`
const IN_YEAR = [
  `(?<month>${MONTH}) ?月${IN_MONTH}`,
  '第?(?<quarter>[一二三四1-4])季度',
  '(?<half>[上下])半年',
  '年?(?<edge>[初底末中])(?![一二三四五六七八九年部])',
  '(?<season>[春夏秋冬])(?:季|天|日)?',
].join('|')
/** Numbers of the five-year plans: 十五, 十四五; “八五”普法 counts other plans. */
const PLAN = '十五|十[一二三四五六]五'

/**
 * Constructions in order of preference where two begin at the same character. Every repetition is bounded. What each
 * means is documented by the table of tests (source: domain notes of the project, "Dates").
 */
export const DATE_PATTERNS: readonly DatePattern[] = [
  {
    id: 'years',
    pattern:
      '(?<![\\d.])(?<first>(?:19|20)\\d{2}) ?(?:至|到|—{1,2}|－{1,2}|-|–|~|～) ?(?<second>(?:19|20)\\d{2}) ?年(?!\\d)度?',
  },
  {
    id: 'numeric',
    pattern:
      '(?<![\\d.])(?<year>(?:19|20)\\d{2})(?:-(?<m1>\\d{2})-(?<d1>\\d{2})|\\.(?<m2>\\d{1,2})\\.(?<d2>\\d{1,2})|/(?<m3>\\d{1,2})/(?<d3>\\d{1,2}))(?![\\d.])',
  },
  { id: 'year', pattern: `(?<year>${YEAR}(?!前|历史|的历史)|${RELATIVE_YEAR})度?(?:的? ?(?:${IN_YEAR}))?` },
  { id: 'short-season', pattern: '(?<year>[今去明])(?<season>[春夏秋冬])' },
  { id: 'month', pattern: `(?<![\\d.个第])(?<month>${DIGIT_MONTH}) ?月(?!龄|薪|票|租)${IN_MONTH}` },
  {
    id: 'chinese-month',
    pattern: `(?<month>${MONTH})月(?: ?(?<day>${DAY}) ?[日号]|份${THIRD}?|(?<third2>[上中下]旬|[初底末]))`,
  },
  { id: 'prepositional-month', pattern: '(?<=[于在到从至自])(?<month>十[一二]?|[一二三四五六七八九])月(?![天的])' },
  {
    id: 'this-month',
    pattern: '(?<which>本|上个?|下个?|当|同)月(?: ?(?<day>[1-3]?\\d) ?[日号]|(?<third>[上中下]旬|[初底末]))?',
  },
  { id: 'day', pattern: `(?<![\\d.月个第])(?<day>${DIGIT_DAY}) ?日(?![内游龄常报均前后夜本元用照])` },
  {
    id: 'this-day',
    pattern:
      '(?<which>今[天日](?!的)|昨[天日]|前天|明[天日](?!的)|后天(?!努力|的)|当[天日](?!下单)|同日|次日(?!达)|翌日|第二天(?!就能))',
  },
  { id: 'week', pattern: '(?<which>本|上|下|这)(?:个)?周(?<weekday>[一二三四五六日])?(?![年边期岁密到全游])' },
  {
    id: 'plan',
    pattern: `[“"](?<plan>${PLAN}|[八九]五(?=.(?:期间|时期|计划)))[”"](?!普法)|(?<![二三四五六七八九])(?<bare>十[一二三四五六]五)(?![岁个天人年元月日六七八九])`,
  },
  {
    id: 'decade',
    pattern:
      '(?:上(?:个)?世纪|(?:20|二十)世纪)(?:(?<tens>[2-9])0|(?<chinese>[二三四五六七八九])十)年代(?:[初末]|中期|后期)?',
  },
  { id: 'years-since', pattern: `(?:近|过去|最近)?(?<count>${SMALL_NUMBER})(?:多|余)?(?:个)?(?<unit>年|月)(?:多)?来` },
  {
    id: 'lasted',
    pattern: `(?:持续|坚持|连续|走过|历时|扎根|开展|长达|已经?)(?:[^，。；、\\d一二三四五六七八九十]{0,4})(?<count>${SMALL_NUMBER})(?:多|余)?(?:个)?(?:年(?!级|来|前|度|底|级)|春秋|寒暑)`,
  },
  {
    id: 'ago',
    pattern: `(?<![第\\d])(?<count>${SMALL_NUMBER})(?:多|余)?(?:个)?(?<unit>年|月|天)(?:多)?(?:前|以前|之前)`,
  },
  {
    id: 'recent',
    pattern:
      '(?<![邻附临])近日(?!本)|(?<![\\d一二三四五六七八九十节假生今昨明当同次])日前|最近(?!的)|前不久|不久前|连日来|近期|近段时间',
  },
  { id: 'now', pattern: '截至目前|截[至止]发稿时?|迄今|目前|(?<!截)至今(?![年天日春夏秋冬])' },
  { id: 'animal-year', pattern: '(?<animal>[鼠牛虎兔龙蛇马羊猴鸡狗猪])年(?!年|轻|龄|糕|画|货)(?:春节|新春)?' },
]
