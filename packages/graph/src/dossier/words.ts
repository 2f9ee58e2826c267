import type { ClaimStatus, ClaimStrength, Language } from '@shanhai/model'
import type { PairFacet, ProofTally } from '../pair-profile.js'
import type { YearSpan } from '../years.js'

/** The words of a dossier in one language. */
export interface DossierWords {
  readonly title: (pairs: readonly string[]) => string
  readonly notReported: string
  readonly rows: Readonly<Record<'programme' | 'years' | 'since' | 'newspapers' | 'reportedBy' | 'proof', string>>
  readonly yearSpan: (span: YearSpan) => string
  readonly period: (from: string | undefined, to: string | undefined) => string
  readonly tally: (tally: ProofTally) => string
  readonly papers: (names: readonly string[], pages: number) => string
  readonly sections: Readonly<
    Record<PairFacet | 'pair' | 'money' | 'figures' | 'plans' | 'contested' | 'reference' | 'notes', string>
  >
  readonly moneyRemark: string
  readonly referenceRemark: string
  /** The sum of figures of one role. */
  readonly sum: (role: string, figure: string, figures: number, repeated: number) => string
  readonly figure: (entity: string, what: string, value: string) => string
  readonly reference: (period: string, grade: string, source: string) => string
  readonly statuses: Readonly<Record<ClaimStatus, string>>
  readonly strengths: Readonly<Record<ClaimStrength, string>>
  readonly contested: string
  readonly colon: string
  readonly listComma: string
  readonly statement: (pages: number, articles: number, notes: number) => readonly string[]
}

const ZH: DossierWords = {
  title: (pairs) => (pairs.length > 1 ? `两对比较：${pairs.join('；')}` : `结对档案：${pairs.join('')}`),
  notReported: '未见报道',
  rows: {
    programme: '计划',
    years: '见报年份',
    since: '起止',
    newspapers: '报纸',
    reportedBy: '由谁报道',
    proof: '证明',
  },
  yearSpan: ({ from, to }) => (from === to ? `${String(from)}年` : `${String(from)}–${String(to)}年`),
  period: (from, to) => (from === undefined ? `至${to ?? ''}` : to === undefined ? `${from}起` : `${from}至${to}`),
  tally: ({ explicit, implied, inferred, reference }) =>
    [
      `明示${String(explicit)}处`,
      `隐含${String(implied)}处`,
      ...(inferred > 0 ? [`其中推断${String(inferred)}处`] : []),
      ...(reference > 0 ? [`参考名录${String(reference)}处`] : []),
    ].join('，'),
  papers: (names, pages) => [...names, `${String(pages)}个版面`].join('、'),
  sections: {
    pair: '结对',
    bodies: '援助机构',
    people: '人员',
    projects: '项目',
    organizations: '机构',
    brands: '品牌',
    events: '活动',
    places: '地点',
    money: '资金（按性质）',
    figures: '其他数字',
    plans: '计划与承诺',
    contested: '有争议的说法',
    reference: '参考名录所载',
    notes: '注',
  },
  moneyRemark: '只在同一性质之内相加；数额和时间相同的只计一次；总额与分项都见报时，两者都计入；计划和承诺的不计。',
  referenceRemark: '取自参考名录，不是报纸所载，不增加上文的可信程度。',
  sum: (role, figure, figures, repeated) =>
    `${role}合计 ${figure}（${String(figures)}项${repeated === 0 ? '' : `，另${String(repeated)}项同额未重复计入`}）`,
  figure: (entity, what, value) => `${entity}：${what} ${value}`,
  reference: (period, grade, source) =>
    [period, grade === '' ? '' : `来源等级${grade}`, source === '' ? '' : `来源${source}`]
      .filter((part) => part !== '')
      .join('，'),
  statuses: { stated: '原文所述', inferred: '推断', reference: '参考名录', manual: '人工添加' },
  strengths: { explicit: '明示', implied: '隐含' },
  contested: '有争议',
  colon: '：',
  listComma: '、',
  statement: (pages, articles, notes) => [
    `本档案由山海（Shanhai）从 ${String(pages)} 个版面、${String(articles)} 篇稿件编成，共 ${String(notes)} 条注。`,
    '“未见报道”只说明所读版面没有提到，不说明没有。每条之后的编号指向证明它的原句；“推断”“隐含”的说法不是原文明言。',
  ],
}

const EN: DossierWords = {
  title: (pairs) =>
    pairs.length > 1 ? `Two pairs compared: ${pairs.join('; ')}` : `Dossier of a pair: ${pairs.join('')}`,
  notReported: 'not reported',
  rows: {
    programme: 'Programme',
    years: 'Years reported',
    since: 'In force',
    newspapers: 'Newspapers',
    reportedBy: 'Who reports it',
    proof: 'Proof',
  },
  yearSpan: ({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`),
  period: (from, to) =>
    from === undefined ? `to ${to ?? ''}` : to === undefined ? `since ${from}` : `${from} to ${to}`,
  tally: ({ explicit, implied, inferred, reference }) =>
    [
      `${String(explicit)} explicit`,
      `${String(implied)} implied`,
      ...(inferred > 0 ? [`${String(inferred)} of them inferred`] : []),
      ...(reference > 0 ? [`${String(reference)} from reference lists`] : []),
    ].join(', '),
  papers: (names, pages) => [...names, pages === 1 ? '1 page' : `${String(pages)} pages`].join(', '),
  sections: {
    pair: 'The pairing',
    bodies: 'Aid bodies',
    people: 'People',
    projects: 'Projects',
    organizations: 'Organizations',
    brands: 'Brands',
    events: 'Events',
    places: 'Places',
    money: 'Money by role',
    figures: 'Other figures',
    plans: 'Plans and pledges',
    contested: 'Contested',
    reference: 'From reference lists',
    notes: 'Notes',
  },
  moneyRemark:
    'Added within one role only; equal amounts of one time count once. Where a total and its parts are both reported, both count; what is only planned or pledged does not.',
  referenceRemark: 'Taken from reference lists, not from newspapers; it makes nothing above more certain.',
  sum: (role, figure, figures, repeated) =>
    `${role}, in all ${figure} (${String(figures)} figure${figures === 1 ? '' : 's'}${repeated === 0 ? '' : `; ${String(repeated)} more of the same amount not added again`})`,
  figure: (entity, what, value) => `${entity}: ${what} ${value}`,
  reference: (period, grade, source) =>
    [period, grade === '' ? '' : `grade of the sources ${grade}`, source === '' ? '' : `sources ${source}`]
      .filter((part) => part !== '')
      .join(', '),
  statuses: { stated: 'stated', inferred: 'inferred', reference: 'reference list', manual: 'added by hand' },
  strengths: { explicit: 'explicit', implied: 'implied' },
  contested: 'contested',
  colon: ': ',
  listComma: ', ',
  statement: (pages, articles, notes) => [
    `Made by Shanhai (山海) from ${String(pages)} page(s) and ${String(articles)} article(s); ${String(notes)} note(s).`,
    '“Not reported” says that the pages read do not tell of it, not that there is none. The numbers behind a statement lead to the printed words that prove it; what is inferred or implied is not said in so many words.',
  ],
}

export const DOSSIER_WORDS: Readonly<Record<Language, DossierWords>> = { zh: ZH, en: EN }
