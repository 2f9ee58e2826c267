/** Why a file was not opened. */
export type RefusalKind = 'unreadable' | 'notJson' | 'notGraph' | 'version' | 'damaged'

/** What the opening of files says. */
export interface OpeningMessages {
  readonly openFile: string
  readonly dropFile: string
  /** While a file is held over the page. */
  readonly dropHere: string
  /** Each says what came and what to do. */
  readonly refusals: Readonly<Record<RefusalKind, string>>
  /** Unfolds the place and the kind of the fault, which are in English: for those who look into the file. */
  readonly detail: string
  readonly dismiss: string
  /** An address asked for what is not there. */
  readonly lost: string
}

export const OPENING_ZH: OpeningMessages = {
  openFile: '打开 graph.json',
  dropFile: '也可以把 graph.json 拖到这个页面上。',
  dropHere: '松开鼠标，打开这个 graph.json',
  refusals: {
    unreadable: '读不了这个文件。请确认它不是文件夹、没有被移走，再打开一次。',
    notJson: '这个文件不是 JSON，可能选错了。请打开 shanhai build 输出文件夹中的 graph.json。',
    notGraph: '这个文件不是山海的图谱。请打开 shanhai build 输出文件夹中的 graph.json，不是同一文件夹中的其他文件。',
    version: '这个图谱由另一版本的山海写成。请用同一版本的 shanhai build 重新生成图谱和页面。',
    damaged: '这个图谱有损坏或被改动之处，没有打开。请用 shanhai build 重新生成。',
  },
  detail: '技术细节（英文）',
  dismiss: '知道了',
  lost: '链接所指的内容不在这个图谱里：它可能来自另一次构建。下面是这个图谱的全部结对。',
}

export const OPENING_EN: OpeningMessages = {
  openFile: 'Open graph.json',
  dropFile: 'Or drop a graph.json on this page.',
  dropHere: 'Let go to open this graph.json',
  refusals: {
    unreadable: 'This file cannot be read. Make sure that it is no folder and still in its place, then open it again.',
    notJson: 'This file is not JSON; perhaps it is another one. Open graph.json in the output folder of shanhai build.',
    notGraph:
      'This file is no graph of Shanhai. Open graph.json in the output folder of shanhai build, not another file of that folder.',
    version:
      'This graph was written by another version of Shanhai. Build graph and page again with one version of shanhai build.',
    damaged: 'This graph is damaged or was changed, and was not opened. Write it again with shanhai build.',
  },
  detail: 'Technical details',
  dismiss: 'Dismiss',
  lost: 'What the link points to is not in this graph: it may come from another build. Below are all pairs of this graph.',
}
