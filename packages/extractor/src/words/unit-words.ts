/**
 * Everyday words that begin with the last character of a place's full name. In 昌吉市民 the name is 昌吉 and the word is
 * 市民; in 华安县委 the office is 县委. Example: 漳州市民家门口. Counter-example: 昌吉市人民公园 (市人 is no such word).
 */
export const WORDS_STARTING_WITH_UNIT: ReadonlySet<string> = new Set([
  ...[
    '市民',
    '市区',
    '市场',
    '市内',
    '市直',
    '市级',
    '市属',
    '市容',
    '市委',
    '市郊',
    '市面',
    '市情',
    '市立',
    '市人大',
    '市政协',
  ],
  ...['县城', '县域', '县内', '县委', '县级', '县直', '县情', '县政协', '县人大'],
  ...['区域', '区委', '区级', '区内', '区直', '区属', '区位', '区人大', '区政协'],
  ...['省委', '省级', '省内', '省外', '省直', '省城', '省会', '省属', '省情', '省人大', '省政协'],
  ...['州委', '州级', '州直', '州内', '州党委', '地委', '州人大', '州政协', '州府'],
  ...['村民', '村里', '村内', '村委', '村级', '村口', '村部', '村党', '村集体'],
  ...['镇区', '镇里', '镇上', '镇村', '乡村', '乡亲', '乡里', '乡贤'],
])

/** The longest of {@link WORDS_STARTING_WITH_UNIT}, in characters. */
export const LONGEST_UNIT_WORD = 3

/**
 * Nouns that end in 村, 社区, 镇… and name no place. Example: 西吉尔镇美丽乡村. Counter-example: 塔西河乡红沙湾村.
 */
export const GENERIC_VILLAGE_WORDS: ReadonlySet<string> = new Set([
  ...['乡村', '农村', '山村', '渔村', '新村', '全村', '各村', '本村', '该村', '邻村', '村村', '驻村', '进村', '两村'],
  ...['试点村', '示范村', '行政村', '自然村', '贫困村', '脱贫村', '薄弱村', '重点村', '先进村', '文明村', '空心村'],
  ...['中心村', '专业村', '民族村', '少数民族村', '旅游村', '特色村', '牧业村', '城中村', '老旧社区', '城市社区'],
  ...['各社区', '本社区', '该社区', '全社区', '示范社区', '智慧社区', '农村社区', '完整社区', '新型社区', '美丽乡村'],
])

/** Characters that cannot stand inside the name of a village, park or site. */
export const NOT_INSIDE_SITE_NAME =
  /[的了在是等和与及或各每该全这那到从为把被将对向就还也已，。、；：！？“”‘’（）()《》\s\d]/

/** Township-level rows of the official list that name a kind of place: they count only right after the place they lie in. */
export const GENERIC_PLACE_NAMES: ReadonlySet<string> = new Set([
  ...[
    '开发区',
    '经济开发区',
    '高新区',
    '园艺场',
    '良种场',
    '良种繁育场',
    '种畜场',
    '林场',
    '农场',
    '牧场',
    '渔场',
    '苗圃',
  ],
  ...['工业园区', '工业园', '产业园区', '中心镇', '城关镇', '文明乡', '新区', '示范区', '度假区', '景区', '水产养殖场'],
  ...['原种场', '种羊场', '奶牛场', '园区', '工业区', '保税区', '经开区', '开发区街道', '文化街道', '胜利街道'],
])

/**
 * What follows a country's name in a fixed expression that names no place: 中国特色, 中国式. The first character is the
 * last of the name. Counter-example: 中国与中亚.
 */
export const NOT_AFTER_PLACE = /^国(?:特色|共产|式|梦|人民|国际|移动|电信|联通|银行|工商|平安|社会|\d|五百强)/
