import type { EntityType } from '@shanhai/model'

/** Words that point back to something named before, and what it must be. */
export interface Anaphor {
  readonly id: string
  /** Regular expression over the beginning of a clause. */
  readonly pattern: string
  readonly types: readonly EntityType[]
  /** Kinds of organisation; absent: any. */
  readonly kinds?: readonly string[]
  /** Regular expression over the normalised name of what it points to. */
  readonly name?: string
  /** Types whose name must fit; absent: all. */
  readonly nameOf?: readonly EntityType[]
  /** The unit of which 全县 speaks: where none was named before, the article's own. */
  readonly unit?: string
  readonly examples: readonly string[]
}

const END = '(?!长|委|政府|里人|内外|外|以上|属|际)'

/** 该校, 园区, 项目, 全县: the first row that fits decides (all sentences invented). */
export const ANAPHORS: readonly Anaphor[] = [
  {
    id: 'school',
    pattern: `(?:该|全|这所)?(?:校|学校)${END}`,
    types: ['Organization'],
    kinds: ['school'],
    examples: ['该校新招教师32人。', '学校新招教师32人。'],
  },
  {
    id: 'hospital',
    pattern: `(?:该|全|这家)?(?:院|医院)${END}`,
    types: ['Organization'],
    kinds: ['hospital'],
    examples: ['该院门诊量增长两成。'],
  },
  {
    id: 'park',
    pattern: `(?:该|这个)?(?:园|产业园|园区|工业园)${END}(?!艺|林)`,
    types: ['Place', 'Organization', 'Project'],
    name: '(?:园|园区|开发区|高新区)$',
    examples: ['园区入驻企业123家。'],
  },
  {
    id: 'company',
    pattern: '(?:(?:该|这家)(?:公司|企业|厂)|公司|企业)(?!家)',
    types: ['Organization'],
    kinds: ['company'],
    examples: ['该公司带动就业两百余人。'],
  },
  {
    id: 'building',
    pattern: `(?:新楼|(?:该|新)?(?:大楼|住院楼|门诊楼|综合楼|教学楼|宿舍楼))${END}`,
    types: ['Project', 'Organization'],
    name: '楼$',
    examples: ['大楼建筑面积2.6万平方米。'],
  },
  {
    id: 'this-work',
    pattern:
      '这(?:座|条|个|项|所|家|栋|幢|处)[^，,。；\\s]{0,14}(?:楼|中心|项目|工程|路|桥|馆|院|园|厂|基地|市场|生产线)',
    types: ['Project', 'Organization'],
    examples: ['这座三层小楼有教室12间。'],
  },
  {
    id: 'project',
    pattern: '(?:该|这个|这一)?(?:项目|工程)',
    types: ['Project', 'Place'],
    name: '(?:园|园区|基地|示范点|综合体|中心|馆|市场)$',
    nameOf: ['Place'],
    examples: ['项目总投资1200万元。', '该工程架线18公里。'],
  },
  {
    id: 'event',
    pattern: '(?:(?:该|本次|此次|这次)(?:活动|展会|博览会|推介会|比赛|赛事|论坛|培训)|活动(?:期间|现场)|展会)',
    types: ['Event', 'Programme'],
    examples: ['该活动惠及儿童4500余名。'],
  },
  { id: 'brand', pattern: '该品牌', types: ['Brand'], examples: ['该品牌开设门店15家。'] },
  {
    id: 'body',
    pattern: '(?:该)?(?:分?指挥部|分指|前指|工作队|工作组|联络组)',
    types: ['Organization'],
    kinds: ['aid_body'],
    examples: ['工作队累计培训医生420人次。'],
  },
  {
    id: 'village',
    pattern: `(?:该村|全村|村集体|村里|该社区)${END}`,
    types: ['Place'],
    name: '(?:村|社区|嘎查)$',
    examples: ['该村接待游客超10万人次。', '全村有四百户。'],
  },
  {
    id: 'township',
    pattern: `(?:该|全)[乡镇]${END}`,
    types: ['Place'],
    name: '[乡镇]$',
    examples: ['全乡养羊三万只。'],
  },
  {
    id: 'county',
    pattern: `(?:(?:该|全|本)县|县(?:里|财政))${END}`,
    types: ['Place'],
    name: '县$',
    unit: '县',
    examples: ['全县就诊人次增长36%。'],
  },
  {
    id: 'city',
    pattern: `(?:(?:该|全|本)市|市(?:里|财政|级(?:财政|配套)?))${END}`,
    types: ['Place'],
    name: '市$',
    unit: '市',
    examples: ['全市新增就业四万人。'],
  },
  {
    id: 'district',
    pattern: `(?:(?:该|全|本)区|区(?:里|财政|级(?:财政|配套)?))${END}(?!域)`,
    types: ['Place'],
    name: '区$',
    unit: '区',
    examples: ['全区建成大棚九百座。'],
  },
  {
    id: 'prefecture',
    pattern: `(?:(?:该|全|本)州|州(?:里|财政|级(?:财政|配套)?))${END}`,
    types: ['Place'],
    name: '州$',
    unit: '州',
    examples: ['全州旅游收入增长两成。'],
  },
  {
    id: 'province',
    pattern: `全[省](?:${END})`,
    types: ['Place'],
    name: '省$',
    unit: '省',
    examples: ['全省选派教师600名。'],
  },
]
