import type { TableKind } from '../state/table-kinds.js'
import { counted } from './english.js'

/** What the tables and the downloads say. */
export interface TableMessages {
  readonly open: string
  readonly title: string
  readonly kinds: Readonly<Record<TableKind, string>>
  readonly columns: Readonly<Record<TableColumn, string>>
  readonly rows: (left: number, total: number) => string
  readonly find: string
  /** Columns that only the downloads have. */
  readonly extra: (columns: string) => string
  readonly unlinked: (count: number) => string
  readonly listUnlinked: string
  readonly none: string
  /** Over a printed table of which the last rows are left out. */
  readonly onPaper: (printed: number, total: number) => string
  /** The graph has nothing of the kind. */
  readonly empty: string
  readonly sortBy: (column: string) => string
  readonly hint: string
  readonly csv: string
  readonly xlsx: string
  readonly picture: string
  readonly data: string
  readonly ofSelection: (name: string) => string
  /** Over the downloads at the picture. */
  readonly takeAway: string
  readonly noPng: string
  /** Under a picture. */
  readonly narrowed: (filters: string) => string
  /** Dates as on the pages, the first and the last; absent where no page has one. */
  readonly read: (papers: number, pages: number, span: readonly [string | undefined, string | undefined]) => string
  readonly named: (named: number, marks: number) => string
  /** Lines that are neither of pairs nor of containment. */
  readonly otherFacts: string
  readonly format: (name: string) => string
  readonly withNeighbours: (name: string) => string
  readonly taken: (entities: number, facts: number) => string
}

/** Columns that are no property of the model. */
export type TableColumn =
  | 'name'
  | 'aliases'
  | 'facts'
  | 'factCount'
  | 'pageCount'
  | 'what'
  | 'figure'
  | 'pair'
  | 'reporters'
  | 'reportedBy'
  | 'fact'
  | 'relation'
  | 'subject'
  | 'object'
  | 'status'
  | 'strength'
  | 'factuality'
  | 'contested'
  | 'from'
  | 'to'
  | 'sources'
  | 'quotes'
  | 'rule'
  | 'first'
  | 'second'
  | 'why'
  | 'firstSources'
  | 'secondSources'
  | 'firstQuotes'
  | 'secondQuotes'

export const TABLES_ZH: TableMessages = {
  open: '表格',
  title: '表格',
  kinds: { people: '人物', projects: '项目', money: '资金', claims: '陈述', conflicts: '矛盾' },
  columns: {
    name: '名称',
    aliases: '又称',
    facts: '事实',
    factCount: '事实数',
    pageCount: '版面数',
    what: '指标',
    figure: '数额',
    pair: '所属结对',
    reporters: '作者',
    reportedBy: '由谁报道',
    fact: '事实',
    relation: '关系',
    subject: '主体',
    object: '客体',
    status: '证据类别',
    strength: '明示程度',
    factuality: '完成情况',
    contested: '有矛盾',
    from: '起',
    to: '止',
    sources: '出处',
    quotes: '引文',
    rule: '规则',
    first: '说法一',
    second: '说法二',
    why: '为何矛盾',
    firstSources: '出处一',
    secondSources: '出处二',
    firstQuotes: '引文一',
    secondQuotes: '引文二',
  },
  rows: (left, total) => (left === total ? `共${String(total)}行` : `筛选后${String(left)}行，共${String(total)}行`),
  find: '在表中查找',
  extra: (columns) => `下载的文件另有：${columns}。`,
  unlinked: (count) => `另有${String(count)}行没有任何事实，未列出。`,
  listUnlinked: '也列出',
  none: '没有符合筛选的行。',
  onPaper: (printed, total) => `只印前${String(printed)}行，共${String(total)}行；全部请下载 CSV 或 XLSX。`,
  empty: '本图没有这样的内容。',
  sortBy: (column) => `按“${column}”排序`,
  hint: '随筛选而变；点第一列打开原文证据；表内用方向键移动。',
  csv: '下载 CSV',
  xlsx: '下载 XLSX',
  picture: '图',
  data: '图数据',
  ofSelection: (name) => `只取${name}及其邻居`,
  takeAway: '下载',
  noPng: '浏览器无法生成 PNG，请下载 SVG。',
  narrowed: (filters) => `筛选：${filters}`,
  read: (papers, pages, span) => `出处：${String(papers)}种报纸，${String(pages)}个版面${datesIn(span, '，', '至')}`,
  named: (named, marks) => `写出名称${String(named)}/${String(marks)}`,
  otherFacts: '其他事实',
  format: (name) => `图谱格式：${name}`,
  withNeighbours: (name) => `${name}及其邻居`,
  taken: (entities, facts) => `${String(entities)}个实体、${String(facts)}条事实`,
}

export const TABLES_EN: TableMessages = {
  open: 'Tables',
  title: 'Tables',
  kinds: { people: 'People', projects: 'Projects', money: 'Money', claims: 'Statements', conflicts: 'Conflicts' },
  columns: {
    name: 'Name',
    aliases: 'Also',
    facts: 'Facts',
    factCount: 'Facts in all',
    pageCount: 'Pages',
    what: 'Indicator',
    figure: 'Figure',
    pair: 'Belongs to the pair',
    reporters: 'Written by',
    reportedBy: 'Who reports it',
    fact: 'Fact',
    relation: 'Relation',
    subject: 'Subject',
    object: 'Object',
    status: 'Kind of evidence',
    strength: 'Strength',
    factuality: 'Factuality',
    contested: 'Contested',
    from: 'From',
    to: 'To',
    sources: 'Sources',
    quotes: 'Quotes',
    rule: 'Rule',
    first: 'One statement',
    second: 'The other',
    why: 'Why not both',
    firstSources: 'Sources of the one',
    secondSources: 'Sources of the other',
    firstQuotes: 'Quotes of the one',
    secondQuotes: 'Quotes of the other',
  },
  rows: (left, total) =>
    left === total ? `${String(total)} row${total === 1 ? '' : 's'}` : `${String(left)} of ${String(total)} rows pass`,
  find: 'Find in this table',
  extra: (columns) => `The downloads also hold: ${columns}.`,
  unlinked: (count) => `${String(count)} more, of which there is no fact, are not listed.`,
  listUnlinked: 'List them too',
  none: 'No row passes the filters.',
  onPaper: (printed, total) =>
    `The first ${String(printed)} rows of ${String(total)} are printed; download CSV or XLSX for all.`,
  empty: 'This graph has nothing of the kind.',
  sortBy: (column) => `Sort by ${column}`,
  hint: 'The filters apply; the first column leads to the evidence; arrow keys move in the table.',
  csv: 'Download CSV',
  xlsx: 'Download XLSX',
  picture: 'Picture',
  data: 'Graph data',
  ofSelection: (name) => `only ${name}, with neighbours`,
  takeAway: 'Download',
  noPng: 'The browser cannot make a PNG; download the SVG.',
  narrowed: (filters) => `Filters: ${filters}`,
  read: (papers, pages, span) =>
    `Sources: ${counted(papers, 'newspaper')}, ${counted(pages, 'page')}${datesIn(span, ', ', ' to ')}`,
  named: (named, marks) => `${String(named)} of ${String(marks)} names written`,
  otherFacts: 'other facts',
  format: (name) => `graph format: ${name}`,
  withNeighbours: (name) => `${name}, with neighbours`,
  taken: (entities, facts) => `${String(entities)} entities, ${String(facts)} facts`,
}

function datesIn([first, last]: readonly [string | undefined, string | undefined], comma: string, to: string): string {
  if (first === undefined || last === undefined) return ''
  return comma + (first === last ? first : `${first}${to}${last}`)
}
