import type { Arrangement } from '../state/arrangement.js'
import { counted } from './english.js'

/** What filters, paths and the opening of files say. */
export interface FindingMessages {
  readonly filters: string
  readonly clearFilters: string
  /** Before what the filters leave. */
  readonly narrowed: string
  /** Kinds that are not shown. */
  readonly without: (kinds: string) => string
  readonly all: string
  readonly status: string
  readonly programme: string
  readonly newspaper: string
  readonly minPages: string
  readonly anyNumber: string
  readonly atLeastPages: (pages: number) => string
  readonly years: string
  readonly yearFrom: string
  readonly yearTo: string
  /** What the years leave out, and how pages get a date. */
  readonly undated: (facts: number) => string
  /** Panels tell of the whole graph whatever is filtered. */
  readonly unfiltered: string
  readonly yearBar: (year: number, facts: number) => string
  readonly shown: (nodes: number, edges: number, allNodes: number, allEdges: number) => string
  readonly pathTo: string
  readonly pathHint: string
  readonly paths: string
  readonly pathCount: (listed: number, total: number, hops: number) => string
  readonly noPath: string
  readonly pathNumber: (number: number) => string
  /** What a hit is that is a pair. */
  readonly pairHit: string
  readonly hitsShown: (shown: number, total: number) => string
  readonly dark: string
  readonly light: string
  readonly skips: Readonly<Record<'details' | 'filters' | 'picture', string>>
  readonly arrangement: string
  /** What the map is, and how many entities stand below it. */
  readonly mapOnly: (unplaced: number) => string
  /** Under a map that is taken away. */
  readonly mapPoints: string
  readonly arrangements: Readonly<Record<Arrangement, string>>
  readonly columnsOnly: (drawn: number) => string
  readonly hide: string
  readonly unhide: string
  readonly hiddenNodes: (count: number) => string
  readonly undo: string
  readonly redo: string
}

export const FINDING_ZH: FindingMessages = {
  filters: '筛选',
  clearFilters: '清除筛选',
  narrowed: '筛选条件：',
  without: (kinds) => `不含${kinds}`,
  all: '全部',
  status: '证据类别',
  programme: '计划',
  newspaper: '报纸',
  minPages: '来源版面',
  anyNumber: '不限',
  atLeastPages: (pages) => `至少${String(pages)}个`,
  years: '年份',
  yearFrom: '从',
  yearTo: '到',
  undated: (facts) =>
    `${String(facts)}条事实没有年份，因为所在版面没有日期；选定年份时不显示。生成图谱时可用 --date、--newspaper 或 --manifest 补上。`,
  unfiltered: '以下的年份、人数、金额和事实取自整个图谱，不随筛选改变。',
  yearBar: (year, facts) => `${String(year)}年：${String(facts)}条事实`,
  shown: (nodes, edges, allNodes, allEdges) =>
    `图中显示${String(nodes)}/${String(allNodes)}个实体、${String(edges)}/${String(allEdges)}条事实`,
  pathTo: '到另一实体的路径',
  pathHint: '另一实体的名称、拼音或首字母',
  paths: '最短路径',
  pathCount: (listed, total, hops) =>
    listed < total
      ? `相隔${String(hops)}步，显示${String(listed)}条，共${String(total)}条最短路径`
      : `相隔${String(hops)}步，共${String(total)}条最短路径`,
  noPath: '两者之间没有事实相连。',
  pathNumber: (number) => `路径${String(number)}`,
  pairHit: '结对',
  hitsShown: (shown, total) => `显示${String(shown)}个，共${String(total)}个`,
  dark: '深色',
  light: '浅色',
  skips: { details: '跳到详情', filters: '跳到筛选', picture: '跳到关系图' },
  arrangement: '排列',
  arrangements: { network: '关系网', columns: '支援方—受援方', map: '地理位置' },
  mapOnly: (unplaced) =>
    `只有点，没有边界；其他实体围绕所在的地点${unplaced === 0 ? '' : `，${String(unplaced)}个没有地点的列在下方`}`,
  mapPoints: '。等距圆柱投影，纬线35°处不变形；点位取自cpca 0.5.5（MIT许可），精确到千分之一度。',
  columnsOnly: (drawn) => `此排列只画结对的两地和援助机构，共${String(drawn)}个。`,
  hide: '从图中隐藏',
  unhide: '重新显示',
  hiddenNodes: (count) => `另手动隐藏${String(count)}个实体`,
  undo: '撤销（Ctrl+Z）',
  redo: '重做（Ctrl+Shift+Z）',
}

export const FINDING_EN: FindingMessages = {
  filters: 'Filters',
  clearFilters: 'Clear filters',
  narrowed: 'Filtered: ',
  without: (kinds) => `without ${kinds}`,
  all: 'all',
  status: 'Kind of evidence',
  programme: 'Programme',
  newspaper: 'Newspaper',
  minPages: 'Source pages',
  anyNumber: 'any number',
  atLeastPages: (pages) => `at least ${String(pages)}`,
  years: 'Years',
  yearFrom: 'from',
  yearTo: 'to',
  undated: (facts) =>
    `${counted(facts, 'fact')} without a year, from pages without a date; a choice of years leaves them out. Build with --date, --newspaper or --manifest to add it.`,
  unfiltered: 'Years, people, money and facts below are those of the whole graph, whatever the filters.',
  yearBar: (year, facts) => `${String(year)}: ${counted(facts, 'fact')}`,
  shown: (nodes, edges, allNodes, allEdges) =>
    `${String(nodes)} of ${String(allNodes)} entities, ${String(edges)} of ${String(allEdges)} facts in the picture`,
  pathTo: 'Paths to another entity',
  pathHint: 'Name, pinyin or initials of the other',
  paths: 'Shortest paths',
  pathCount: (listed, total, hops) =>
    listed < total
      ? `${counted(hops, 'hop')} apart; ${String(listed)} of ${String(total)} shortest paths shown`
      : `${counted(hops, 'hop')} apart, ${counted(total, 'shortest path')}`,
  noPath: 'No facts connect the two.',
  pathNumber: (number) => `Path ${String(number)}`,
  pairHit: 'pair',
  hitsShown: (shown, total) => `${String(shown)} of ${String(total)} shown`,
  dark: 'Dark',
  light: 'Light',
  skips: { details: 'Skip to the details', filters: 'Skip to the filters', picture: 'Skip to the picture' },
  arrangement: 'Arrangement',
  arrangements: { network: 'Network', columns: 'Supporters – recipients', map: 'Map' },
  mapOnly: (unplaced) =>
    `Points only, no borders; other entities stand around their places${unplaced === 0 ? '' : `, ${String(unplaced)} without a place below`}`,
  mapPoints:
    '. Equirectangular projection, true at 35° N; points from cpca 0.5.5 (MIT licence), to a thousandth of a degree.',
  columnsOnly: (drawn) => `Only the places of pairs and their aid bodies are drawn here: ${String(drawn)}.`,
  hide: 'Hide in the picture',
  unhide: 'Show again',
  hiddenNodes: (count) => `${String(count)} more hidden by hand`,
  undo: 'Undo (Ctrl+Z)',
  redo: 'Redo (Ctrl+Shift+Z)',
}
