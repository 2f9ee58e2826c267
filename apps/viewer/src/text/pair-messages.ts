import type { PairFacet, ProofTally, YearSpan } from '@shanhai/graph'
import { counted } from './english.js'

/** What the pages of pairs say. */
export interface PairMessages {
  readonly facets: Readonly<Record<PairFacet, string>>
  readonly programme: string
  /** Since when the pair holds, and that it is over or only planned. */
  readonly standing: string
  readonly years: string
  readonly yearSpan: (span: YearSpan) => string
  readonly newspapers: string
  readonly proof: string
  readonly tally: (tally: ProofTally) => string
  readonly pageCount: (pages: number) => string
  /** A cell or a facet of which no page tells anything. */
  readonly notReported: string
  readonly shared: string
  readonly people: (count: number) => string
  readonly bodies: (count: number) => string
  readonly evidence: string
  /** Heading of the sums, what they are made of, and what they are not. */
  readonly money: string
  /** How many figures a sum is made of, and how many equal ones it leaves out. */
  readonly figures: (count: number, repeated: number) => string
  readonly moneyNote: string
  /** Line of the money that no sum counts. */
  readonly notAdded: string
  readonly compareWith: string
  readonly choosePair: string
  readonly compare: string
  readonly comparison: string
  readonly openPair: string
  /** `shown` of `total` pairs: the filters hide the others. */
  readonly pairsShown: (shown: number, total: number) => string
  readonly showAll: (total: number) => string
}

export const PAIR_ZH: PairMessages = {
  facets: {
    bodies: '援助机构',
    people: '人员',
    projects: '项目',
    organizations: '机构',
    brands: '品牌',
    events: '活动',
    places: '地点',
  },
  programme: '计划',
  standing: '起止',
  years: '年份',
  yearSpan: ({ from, to }) => (from === to ? `${String(from)}年` : `${String(from)}–${String(to)}年`),
  newspapers: '报纸',
  proof: '证明',
  tally: ({ explicit, implied, inferred, reference, manual }) =>
    [
      `明示${String(explicit)}处`,
      `隐含${String(implied)}处`,
      ...(inferred > 0 ? [`其中推断${String(inferred)}处`] : []),
      ...(reference > 0 ? [`参考名录${String(reference)}处`] : []),
      ...(manual > 0 ? [`人工添加${String(manual)}处`] : []),
    ].join('，'),
  pageCount: (pages) => `${String(pages)}个版面`,
  notReported: '未见报道',
  shared: '两对共有',
  people: (count) => `人员${String(count)}`,
  bodies: (count) => `机构${String(count)}`,
  money: '资金（按性质）',
  figures: (count, repeated) => `${String(count)}项${repeated === 0 ? '' : `，另${String(repeated)}项同额未重复计入`}`,
  notAdded: '计划、承诺或按年、按户计，不计入合计',
  moneyNote:
    '只在同一性质之内相加；不同性质的资金不能相加。数额和时间相同的只计一次。总额与分项都见报时，两者都计入。计划和承诺的不计。',
  evidence: '原文证明',
  compareWith: '与另一对比较',
  choosePair: '选择一对…',
  compare: '比较',
  comparison: '两对比较',
  openPair: '打开这一对',
  pairsShown: (shown, total) => `筛选后显示${String(shown)}对，共${String(total)}对`,
  showAll: (total) => `显示全部${String(total)}对`,
}

export const PAIR_EN: PairMessages = {
  facets: {
    bodies: 'Aid bodies',
    people: 'People',
    projects: 'Projects',
    organizations: 'Organizations',
    brands: 'Brands',
    events: 'Events',
    places: 'Places',
  },
  programme: 'Programme',
  standing: 'In force',
  years: 'Years',
  yearSpan: ({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`),
  newspapers: 'Newspapers',
  proof: 'Proof',
  tally: ({ explicit, implied, inferred, reference, manual }) =>
    [
      `${String(explicit)} explicit`,
      `${String(implied)} implied`,
      ...(inferred > 0 ? [`${String(inferred)} of them inferred`] : []),
      ...(reference > 0 ? [`${String(reference)} from reference lists`] : []),
      ...(manual > 0 ? [`${String(manual)} added by hand`] : []),
    ].join(', '),
  pageCount: (pages) => counted(pages, 'page'),
  notReported: 'not reported',
  shared: 'in both pairs',
  people: (count) => counted(count, 'person', 'people'),
  bodies: (count) => counted(count, 'body', 'bodies'),
  money: 'Money by role',
  figures: (count, repeated) =>
    `${counted(count, 'figure')}${repeated === 0 ? '' : `, ${String(repeated)} more of the same amount not added`}`,
  notAdded: 'planned, pledged or a rate: in no sum',
  moneyNote:
    'Added within one role only; money of different roles is never added up. Equal amounts of one time count once. Where a total and its parts are both reported, both count. What is only planned or pledged does not.',
  evidence: 'Evidence',
  compareWith: 'Compare with',
  choosePair: 'choose a pair…',
  compare: 'Compare',
  comparison: 'Two pairs compared',
  openPair: 'Open this pair',
  pairsShown: (shown, total) => `${String(shown)} of ${counted(total, 'pair')} shown, by the filters`,
  showAll: (total) => `Show all ${counted(total, 'pair')}`,
}
