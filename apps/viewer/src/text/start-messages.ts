import type { ProofTally } from '@shanhai/graph'
import type { LinkProof } from '../state/pair-overview.js'
import type { PairGrouping } from '../state/start-list.js'
import { counted } from './english.js'

/** What the list of pairs at the start says. */
export interface StartMessages {
  readonly supporters: string
  readonly recipients: string
  /** What the picture of supporters and recipients shows, for those who do not see it. */
  readonly overview: (supporters: number, recipients: number, pairs: number) => string
  readonly byProvince: string
  readonly linkProofs: Readonly<Record<LinkProof, string>>
  readonly endPairs: (name: string, pairs: number) => string
  readonly moreEnds: (count: number, pairs: number) => string
  readonly allEnds: (count: number) => string
  readonly fewerEnds: string
  readonly onlyFrom: (province: string) => string
  readonly onlyTo: (province: string) => string
  /** Takes a narrowing away. */
  readonly remove: string
  readonly filterPairs: string
  readonly filterHint: string
  readonly groupBy: string
  readonly groupings: Readonly<Record<PairGrouping, string>>
  readonly noProgramme: string
  readonly noProvince: string
  readonly listed: (listed: number, total: number) => string
  readonly nothing: string
  readonly more: (count: number, rest: number) => string
  readonly people: (count: number) => string
  readonly projects: (count: number) => string
  readonly sources: (pages: number, papers: number) => string
  /** In short: what is none is left out. */
  readonly proof: (tally: ProofTally) => string
}

export const START_ZH: StartMessages = {
  supporters: '支援方',
  recipients: '受援方',
  overview: (supporters, recipients, pairs) =>
    `${String(supporters)}个支援方与${String(recipients)}个受援方，共${String(pairs)}对，线越粗对数越多`,
  byProvince: '按省份汇总；点选一省，看它的各对。',
  linkProofs: { explicit: '原文明示', implied: '原文隐含', reference: '仅见参考名录' },
  endPairs: (name, pairs) => `${name}，${String(pairs)}对`,
  moreEnds: (count, pairs) => `其余${String(count)}地，${String(pairs)}对`,
  allEnds: (count) => `展开全部${String(count)}行`,
  fewerEnds: '收起',
  onlyFrom: (province) => `支援方：${province}`,
  onlyTo: (province) => `受援方：${province}`,
  remove: '取消',
  filterPairs: '查找结对',
  filterHint: '一地或两地、省份、计划，拼音也可',
  groupBy: '分组',
  groupings: { proof: '不分组（证据多的在前）', programme: '按计划', supporter: '按支援省份', recipient: '按受援省份' },
  noProgramme: '计划未说明',
  noProvince: '省份不详',
  listed: (listed, total) => `显示${String(listed)}对，共${String(total)}对`,
  nothing: '没有符合的结对。',
  more: (count, rest) => `再显示${String(count)}对（还有${String(rest)}对）`,
  people: (count) => `人员${String(count)}`,
  projects: (count) => `项目${String(count)}`,
  sources: (pages, papers) =>
    papers === 0 && pages > 0 ? `${String(pages)}个版面，报名不详` : `${String(papers)}家报纸${String(pages)}个版面`,
  proof: ({ explicit, implied, inferred, reference, manual }) =>
    present([
      ['明示', explicit],
      ['隐含', implied],
      ['推断', inferred],
      ['参考', reference],
      ['人工', manual],
    ]),
}

export const START_EN: StartMessages = {
  supporters: 'Supporters',
  recipients: 'Recipients',
  overview: (supporters, recipients, pairs) =>
    `${counted(supporters, 'supporter')} and ${counted(recipients, 'recipient')}, ${counted(pairs, 'pair')}; the thicker a line, the more pairs`,
  byProvince: 'Summed up by province; choose one to see its pairs.',
  linkProofs: { explicit: 'explicit', implied: 'implied', reference: 'reference list only' },
  endPairs: (name, pairs) => `${name}, ${counted(pairs, 'pair')}`,
  moreEnds: (count, pairs) => `${String(count)} more, ${counted(pairs, 'pair')}`,
  allEnds: (count) => `Show all ${String(count)} rows`,
  fewerEnds: 'Show fewer',
  onlyFrom: (province) => `Supporter: ${province}`,
  onlyTo: (province) => `Recipient: ${province}`,
  remove: 'remove',
  filterPairs: 'Find a pair',
  filterHint: 'One place or two, province, programme, pinyin',
  groupBy: 'Group',
  groupings: {
    proof: 'none (best proved first)',
    programme: 'by programme',
    supporter: 'by supporting province',
    recipient: 'by recipient province',
  },
  noProgramme: 'programme not said',
  noProvince: 'province not known',
  listed: (listed, total) => `${String(listed)} of ${counted(total, 'pair')} shown`,
  nothing: 'No pair fits.',
  more: (count, rest) => `Show ${String(count)} more (${String(rest)} left)`,
  people: (count) => counted(count, 'person', 'people'),
  projects: (count) => counted(count, 'project'),
  sources: (pages, papers) =>
    papers === 0 && pages > 0
      ? `${counted(pages, 'page')}, newspaper unknown`
      : `${counted(pages, 'page')} of ${counted(papers, 'paper')}`,
  proof: ({ explicit, implied, inferred, reference, manual }) =>
    present([
      ['explicit ', explicit],
      ['implied ', implied],
      ['inferred ', inferred],
      ['reference ', reference],
      ['by hand ', manual],
    ]),
}

function present(counts: readonly (readonly [string, number])[]): string {
  return counts.flatMap(([name, count]) => (count > 0 ? [`${name}${String(count)}`] : [])).join(' · ')
}
