import type { Factuality } from '@shanhai/model'

/** Words by which something is not done yet. */
export interface OutlookMarker {
  readonly id: string
  readonly factuality: Factuality
  /** `clause`: holds for its clause; `sentence`: for all that follows in the sentence. */
  readonly reach: 'clause' | 'sentence'
  /** Regular expression over plain text. */
  readonly pattern: string
  readonly reason: string
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** Of the markers that hold the first decides; without one a thing is done (all sentences invented). */
export const OUTLOOK_MARKERS: readonly OutlookMarker[] = [
  {
    id: 'pledged',
    factuality: 'pledged',
    reach: 'clause',
    pattern: '承诺|意向|认捐|框架协议',
    reason: 'Somebody has promised it.',
    examples: ['企业认捐六十万元。', '意向订单两千万元。'],
    counterExamples: ['企业捐款六十万元。'],
  },
  {
    id: 'target',
    factuality: 'planned',
    reach: 'sentence',
    pattern:
      '预计|目标[是为：:]|预期目标|力争|争取(?!到)|有望|(?<![度划按照入内])计划(?:再|共|总|追加|陆续|分批|先后)?(?:投入|安排|拨付|拨|实施|选派|派出|引进|完成|援建|捐赠|筹措|采购|招收|招录|开展|下达|扩建|改建|修建|改造|新增|购置|落实|列支|组织|培训|投资|建设|到|用|在|于|新|总)|(?:准备|打算)(?:再|追加)?(?:投入|安排|拨付|拨|实施|选派|派出|引进|完成|援建|捐赠|筹措|采购|招收|招录|开展|下达|扩建|改建|修建|改造|新增|购置|落实|列支|组织|培训|投资|建设|新建)|规划(?:建设|投资|投入|总|用地)|建成(?:投产|投用|投运)?后|投产(?:以后|后)|投用后|全部达产|达产后|届时|未来[三五十]年|(?:^|[，。；：])(?:在|力求)?[三五十]年(?:之)?内',
    reason: 'A target or a forecast.',
    examples: [
      '力争新增就业四万人。',
      '投产后，年加工红枣两千吨。',
      '预计今年产值600万元。',
      '五年内，每年安排资金不少于两千万元。',
      '我们计划再投入八百万元。',
      '今年计划安排资金两千万元，用于修路。',
      '下一步准备再投资六百万元。',
    ],
    counterExamples: [
      '争取到帮扶资金300万元。',
      '项目建成，年加工红枣两千吨。',
      '短短五年内建成学校三所。',
      '按年度计划安排资金两千万元。',
      '做好了充分准备，投入六百万元。',
    ],
  },
  {
    id: 'future',
    factuality: 'planned',
    reach: 'clause',
    pattern:
      '(?<![即行名干部老主武勇])将(?!“|《|「|[^，。；]{1,16}(?:作为|打造|列为|纳入|送到|运往|转化|植入|融入|建成|改造))|即将|拟(?!定)|可(?:达|实现|新增|带动|年产|解决|容纳|培训)|明年',
    reason: 'The clause speaks of what is to come.',
    examples: ['门店将增至12家。', '项目拟投资两亿元。', '全年产值可达600万元。'],
    counterExamples: ['企业将“晋江经验”植入园区。', '门店增至12家。'],
  },
  {
    id: 'under-way',
    factuality: 'ongoing',
    reach: 'clause',
    pattern: '正在|在建|建设中|施工|推进|加快|动工|开工|收尾|主体封顶',
    reason: 'The work is going on.',
    examples: ['在建项目36个。', '正在修建牧道18公里。'],
    counterExamples: ['修成牧道18公里。'],
  },
]
