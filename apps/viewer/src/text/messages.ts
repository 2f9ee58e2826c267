import type { ClaimStatus, ClaimStrength, Factuality } from '@shanhai/model'
import type { CorrectionMessages } from './correction-messages.js'
import type { ConflictMessages } from './conflict-messages.js'
import { CONFLICTS_EN, CONFLICTS_ZH } from './conflict-messages.js'
import { CORRECTIONS_EN, CORRECTIONS_ZH } from './correction-messages.js'
import type { DossierMessages } from './dossier-messages.js'
import { DOSSIER_EN, DOSSIER_ZH } from './dossier-messages.js'
import type { CanvasMessages } from './canvas-messages.js'
import { CANVAS_EN, CANVAS_ZH } from './canvas-messages.js'
import type { EvidenceMessages } from './evidence-messages.js'
import { EVIDENCE_EN, EVIDENCE_ZH } from './evidence-messages.js'
import type { FindingMessages } from './finding-messages.js'
import { FINDING_EN, FINDING_ZH } from './finding-messages.js'
import type { OpeningMessages } from './opening-messages.js'
import { OPENING_EN, OPENING_ZH } from './opening-messages.js'
import type { PairMessages } from './pair-messages.js'
import { PAIR_EN, PAIR_ZH } from './pair-messages.js'
import type { StartMessages } from './start-messages.js'
import { START_EN, START_ZH } from './start-messages.js'
import type { TableMessages } from './table-messages.js'
import { TABLES_EN, TABLES_ZH } from './table-messages.js'
import { counted } from './english.js'

/** Languages of the page; labels of types and relations come from the model in the same two. */
export type Language = 'zh' | 'en'

export interface Messages {
  /** Parts of the page that say much have texts of their own. */
  readonly pair: PairMessages
  readonly evidence: EvidenceMessages
  readonly dossier: DossierMessages
  readonly corrections: CorrectionMessages
  readonly conflict: ConflictMessages
  readonly finding: FindingMessages
  readonly start: StartMessages
  readonly opening: OpeningMessages
  readonly canvas: CanvasMessages
  readonly tables: TableMessages
  readonly comma: string
  /** Between names of a list. */
  readonly listComma: string
  /** A remark behind other words, with the space that goes before it. */
  readonly inBrackets: (remark: string) => string
  readonly yesNo: (value: boolean) => string
  readonly statuses: Readonly<Record<ClaimStatus, string>>
  readonly strengths: Readonly<Record<ClaimStrength, string>>
  readonly factualities: Readonly<Record<Factuality, string>>
  /** Of a state that was: 已完成 is said of works. */
  readonly over: string
  readonly contested: string
  /** Before a time that is known loosely. */
  readonly about: string
  readonly appName: string
  readonly appSubtitle: string
  readonly search: string
  readonly searchHint: string
  readonly noHits: string
  readonly entityTypes: string
  readonly relations: string
  readonly showIsolated: (count: number) => string
  readonly picture: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly wholePicture: string
  readonly panel: string
  readonly pairs: string
  readonly pairsHint: string
  readonly noPairs: string
  readonly proofs: (claims: number, pages: number) => string
  readonly entities: string
  readonly moreEntities: (count: number) => string
  readonly hidden: (nodes: number, edges: number) => string
  readonly close: string
  readonly aliases: string
  readonly code: string
  readonly noFacts: string
  /** Heading above the figures of an entity. */
  readonly measures: string
  readonly rule: string
  readonly noQuote: string
  readonly selectedNode: (name: string, type: string, facts: number) => string
  readonly selectedFact: (sentence: string) => string
  readonly otherLanguage: string
  readonly noData: string
  readonly colon: string
  readonly semicolon: string
  readonly noPicture: string
}

const ZH: Messages = {
  pair: PAIR_ZH,
  evidence: EVIDENCE_ZH,
  dossier: DOSSIER_ZH,
  corrections: CORRECTIONS_ZH,
  conflict: CONFLICTS_ZH,
  finding: FINDING_ZH,
  start: START_ZH,
  opening: OPENING_ZH,
  canvas: CANVAS_ZH,
  tables: TABLES_ZH,
  comma: '，',
  listComma: '、',
  inBrackets: (remark) => `（${remark}）`,
  yesNo: (value) => (value ? '是' : '否'),
  statuses: { stated: '原文所述', inferred: '推断', reference: '参考名录', manual: '人工添加' },
  strengths: { explicit: '明示', implied: '隐含' },
  over: '已结束',
  factualities: { done: '已完成', ongoing: '持续中', planned: '计划', pledged: '承诺' },
  contested: '有矛盾',
  about: '约',
  appName: '山海',
  appSubtitle: '对口支援知识图谱',
  search: '搜索',
  searchHint: '搜索名称、拼音、首字母、别名或区划代码',
  noHits: '没有找到',
  entityTypes: '实体类型',
  relations: '关系',
  showIsolated: (count) => `显示无关系的实体（${String(count)}）`,
  picture: '关系图：同样的内容见右侧列表',
  zoomIn: '放大',
  zoomOut: '缩小',
  wholePicture: '全图',
  panel: '详情',
  pairs: '结对关系',
  pairsHint: '点选一对，查看它的机构、人员和证明它的原文。',
  noPairs: '所读的版面没有结对关系。',
  proofs: (claims, pages) => `${String(claims)}处陈述 · ${String(pages)}个版面`,
  entities: '全部实体',
  moreEntities: (count) => `另有${String(count)}个，请搜索`,
  hidden: (nodes, edges) => `另有${String(nodes)}个实体、${String(edges)}条事实与对口支援无关，未列入本图。`,
  close: '返回',
  aliases: '又称',
  code: '区划代码',
  measures: '数据',
  noFacts: '版面提到这个实体，没有关于它的事实。',
  rule: '规则',
  noQuote: '来自参考名录，没有引文。',
  selectedNode: (name, type, facts) => `${name}，${type}，${String(facts)}条事实`,
  selectedFact: (sentence) => `事实：${sentence}`,
  otherLanguage: 'English',
  noData: '这个页面没有数据。请打开 shanhai build 输出文件夹中的页面。',
  colon: '：',
  semicolon: '；',
  noPicture: '浏览器无法绘图（WebGL 不可用），内容见列表。',
}

const EN: Messages = {
  pair: PAIR_EN,
  evidence: EVIDENCE_EN,
  dossier: DOSSIER_EN,
  corrections: CORRECTIONS_EN,
  conflict: CONFLICTS_EN,
  finding: FINDING_EN,
  start: START_EN,
  opening: OPENING_EN,
  canvas: CANVAS_EN,
  tables: TABLES_EN,
  comma: ', ',
  listComma: ', ',
  inBrackets: (remark) => ` (${remark})`,
  yesNo: (value) => (value ? 'yes' : 'no'),
  statuses: { stated: 'stated', inferred: 'inferred', reference: 'reference', manual: 'added by hand' },
  strengths: { explicit: 'explicit', implied: 'implied' },
  over: 'over',
  factualities: { done: 'done', ongoing: 'ongoing', planned: 'planned', pledged: 'pledged' },
  contested: 'contested',
  about: 'about ',
  appName: 'Shanhai',
  appSubtitle: 'paired assistance',
  search: 'Search',
  searchHint: 'Name, pinyin, initials, alias or division code',
  noHits: 'Nothing found',
  entityTypes: 'Entity types',
  relations: 'Relations',
  showIsolated: (count) => `Show entities without facts (${String(count)})`,
  picture: 'Graph; the lists at the right hold the same',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholePicture: 'Whole graph',
  panel: 'Details',
  pairs: 'Pairs',
  pairsHint: 'Choose a pair for its bodies, its people and the words that prove it.',
  noPairs: 'The pages read hold no pair.',
  proofs: (claims, pages) => `${counted(claims, 'statement')} · ${counted(pages, 'page')}`,
  entities: 'All entities',
  moreEntities: (count) => `${String(count)} more; use the search`,
  hidden: (nodes, edges) =>
    `${String(nodes)} entities and ${String(edges)} facts that have nothing to do with paired assistance are left out.`,
  close: 'Back',
  aliases: 'Also',
  code: 'Division code',
  measures: 'Figures',
  noFacts: 'Named on a page; no fact about it was found.',
  rule: 'rule',
  noQuote: 'From reference data; there is no quote.',
  selectedNode: (name, type, facts) => `${name}, ${type}, ${counted(facts, 'fact')}`,
  selectedFact: (sentence) => `Fact: ${sentence}`,
  otherLanguage: '中文',
  noData: 'This page holds no data. Open the page in the output folder of shanhai build.',
  colon: ': ',
  semicolon: '; ',
  noPicture: 'The browser cannot draw (no WebGL); the lists hold everything.',
}

/** All texts of the page that are not labels of the model. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { zh: ZH, en: EN }
