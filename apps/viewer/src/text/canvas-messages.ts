import { counted } from './english.js'
/** What the tools of the picture say. */
export interface CanvasMessages {
  readonly tools: (name: string) => string
  readonly hide: string
  readonly pin: string
  readonly unpin: string
  readonly unpinAll: (entities: number) => string
  readonly move: string
  readonly moves: Readonly<Record<'left' | 'up' | 'down' | 'right', string>>
  readonly fold: (relation: string, facts: number) => string
  readonly unfold: (relation: string, facts: number) => string
  readonly showHidden: (entities: number) => string
  readonly showFolded: (relations: number) => string
  readonly folded: (relations: number) => string
  readonly startLayout: string
  readonly stopLayout: string
  /** Of a graph that came without positions. */
  readonly layingOut: string
  readonly laidOutNot: string
  /** Goes back to the layout that came with the graph. */
  readonly shippedLayout: string
  /** What the lines of the picture say. */
  readonly lines: string
  /** Of pairs that are not in force. */
  readonly standings: Readonly<Record<'over' | 'planned', string>>
  /** Lines of a large picture that are not drawn yet. */
  readonly linesWait: (lines: string) => string
  readonly linesDrawn: (done: string, lines: string) => string
  readonly linesFailed: (lines: string) => string
}

export const CANVAS_ZH: CanvasMessages = {
  tools: (name) => `图中的“${name}”`,
  hide: '隐藏',
  pin: '固定位置',
  unpin: '取消固定',
  unpinAll: (entities) => `取消全部固定（${String(entities)}个）`,
  move: '移动',
  moves: { left: '向左', up: '向上', down: '向下', right: '向右' },
  fold: (relation, facts) => `收起：${relation}，${String(facts)}条`,
  unfold: (relation, facts) => `展开：${relation}，${String(facts)}条`,
  showHidden: (entities) => `显示手动隐藏的${String(entities)}个`,
  showFolded: (relations) => `展开全部（${String(relations)}组已收起）`,
  folded: (relations) => `收起${String(relations)}组关系`,
  startLayout: '重新布局',
  stopLayout: '停止布局',
  layingOut: '图谱没有附带位置，正在布局；列表、搜索和表格现在就可以用。',
  laidOutNot: '图谱没有附带位置，图还没有布局；列表、搜索和表格可以用，“支援方—受援方”也可以看。',
  shippedLayout: '恢复原布局',
  lines: '连线',
  standings: { over: '已结束', planned: '计划或承诺' },
  linesWait: (lines) => `图静止后画出连线（共${lines}条）`,
  linesDrawn: (done, lines) => `正在画连线：${done}/${lines}`,
  linesFailed: (lines) => `${lines}条连线未能画出；请重新载入本页，或用列表和表格查看`,
}

export const CANVAS_EN: CanvasMessages = {
  tools: (name) => `“${name}” in the picture`,
  hide: 'Hide',
  pin: 'Pin',
  unpin: 'Unpin',
  unpinAll: (entities) => `Unpin all ${String(entities)}`,
  move: 'Move',
  moves: { left: 'left', up: 'up', down: 'down', right: 'right' },
  fold: (relation, facts) => `Collapse ${relation}, ${counted(facts, 'fact')}`,
  unfold: (relation, facts) => `Expand ${relation}, ${counted(facts, 'fact')}`,
  showHidden: (entities) => `Show ${String(entities)} hidden by hand`,
  showFolded: (relations) => `Expand ${String(relations)} collapsed`,
  folded: (relations) => `${counted(relations, 'relation')} collapsed`,
  startLayout: 'Lay out anew',
  stopLayout: 'Stop',
  layingOut: 'The graph came without positions and is being laid out; lists, search and tables work meanwhile.',
  laidOutNot:
    'The graph came without positions and is not laid out; lists, search and tables work, and so does the arrangement of supporters and recipients.',
  shippedLayout: 'Original layout',
  lines: 'Lines',
  standings: { over: 'over', planned: 'planned or pledged' },
  linesWait: (lines) => `Lines are drawn once the picture rests (${lines} in all)`,
  linesDrawn: (done, lines) => `Drawing lines: ${done} of ${lines}`,
  linesFailed: (lines) => `${lines} lines could not be drawn; load the page again, or use the lists and tables`,
}
