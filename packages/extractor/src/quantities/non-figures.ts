/** Numbers with a unit that count nothing. */
export interface NonFigure {
  readonly id: string
  /** Regular expression over the text up to the number; ends with `$`. */
  readonly before?: string
  /** Over number and unit, a bar, and the text behind: `三轮|车`. */
  readonly figure?: string
  readonly reason: string
  readonly examples: readonly string[]
  /** Sentences that look alike and hold a figure. */
  readonly counterExamples: readonly string[]
}

const HAN = '[一二两三四五六七八九十]'

/** All conditions of a row hold at once (all sentences invented). */
export const NON_FIGURES: readonly NonFigure[] = [
  {
    id: 'ordinal',
    before: '第$',
    reason: '第 makes an ordinal.',
    examples: ['第十批教师到岗。', '这是第3家门店。'],
    counterExamples: ['十批教师到岗。'],
  },
  {
    id: 'rank-or-period',
    before: '(?:[前后上下首头末]|最近)$',
    figure: '^[0-9一二两三四五六七八九十]{1,3}(?:名|位|强|个月|天|周|年|批|期)\\|',
    reason: '前三名 is a rank, 前11个月 a period.',
    examples: ['他跑进了前三名。', '前11个月客流回升。', '上一批队员返乡。'],
    counterExamples: ['来了三名医生。'],
  },
  {
    id: 'indefinite',
    figure: '^一[^亿万百千十成倍%％元番点]',
    reason: '一 before a counter is an article: 一座桥, 一批专家, 一次.',
    examples: ['村口修了一座桥。', '他来过一次。', '一批专家进村。'],
    counterExamples: ['成本降了一成。'],
  },
  {
    id: 'half-number',
    figure: '^二(?!十|百|千|万|亿|成|分)',
    reason: '二 before a counter names the second one: things are counted with 两.',
    examples: ['二期工程开工。', '二次供水设施改造。'],
    counterExamples: ['二十座大棚。', '两座大棚。', '药费降了二成。'],
  },
  {
    id: 'phase',
    figure: `^${HAN}{1,2}期\\|(?:[工项建投已正主改配]|$)`,
    reason: '三期工程 is a phase.',
    examples: ['三期工程封顶。', '三期建设提速。'],
    counterExamples: ['培训班办了六期，反响好。', '举办六期培训班。'],
  },
  {
    id: 'slogan',
    before: '(?:^|[^：:说道称讲])[“"「《]$',
    reason: 'A number that opens a quotation is a slogan or a title.',
    examples: ['落实“四个全覆盖”要求。', '“三项清单”管到位。'],
    counterExamples: ['他说：“30名工人都签了合同。”'],
  },
  {
    id: 'part-of-code',
    before: '[A-Za-z0-9.·\\-/#＋+×号]$',
    reason: 'Behind a letter or a hyphen stands a code or an address.',
    examples: ['住在57号9幢楼。', '展位在A5家纺区。'],
    counterExamples: ['水厂有9幢楼。'],
  },
  {
    id: 'grade',
    figure: '\\|级',
    reason: 'The figure with 级 is a class: 30万吨级码头.',
    examples: ['30万吨级码头投用。', '千亿元级产业集群。'],
    counterExamples: ['码头年吞吐30万吨。'],
  },
  {
    id: 'word-with-cheng',
    figure: '成\\|[立为功员果本长品套交效都绩全分熟片型不]',
    reason: '成 begins a word: 成立, 成为, 成交.',
    examples: ['联盟2018成立。', '三成为一。'],
    counterExamples: ['三成学员返乡。'],
  },
  {
    id: 'longer-word',
    figure: '(?:轮\\|车|台\\|[湾阶]|场\\|馆|部\\|[委门]|节\\|气|人\\|间)',
    reason: 'The counter begins another word: 三轮车, 两场馆, 24节气.',
    examples: ['他蹬着三轮车进村。', '24节气歌谣。', '两场馆同日开门。'],
    counterExamples: ['洽谈进行了三轮。'],
  },
  {
    id: 'twofold',
    figure: '^(?:两头\\||两口\\|子)',
    reason: 'Fixed words: 两头跑, 两口子.',
    examples: ['他两头跑。', '两口子回村种瓜。'],
    counterExamples: ['牛棚里多了三头牛。'],
  },
]
