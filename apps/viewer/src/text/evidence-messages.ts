import type { Byline } from '@shanhai/model'
import { counted } from './english.js'

/** How much of the papers' text the page carries. */
export type TextLevel = 'none' | 'quotes' | 'articles'

/** What proofs, citations and the reading view say. */
export interface EvidenceMessages {
  readonly byline: (role: Byline['role'], names: string) => string
  readonly copyPlain: string
  readonly copyGbt: string
  readonly copied: (citation: string) => string
  readonly copyFailed: (citation: string) => string
  readonly read: string
  readonly article: string
  readonly untitled: string
  readonly noText: string
  /** What of the text is absent; null where nothing is. */
  readonly textLevels: Readonly<Record<TextLevel, string | null>>
  /** Which quote has the focus, of how many; 0: none yet. */
  readonly quoteNumber: (at: number, total: number) => string
  readonly quotes: string
  readonly nextQuote: string
  readonly previousQuote: string
  readonly moreFacts: (count: number, rest: number) => string
  readonly backToFact: string
  readonly provesHint: string
}

export const EVIDENCE_ZH: EvidenceMessages = {
  byline: (role, names) => `${{ reporter: '记者', correspondent: '通讯员', photographer: '摄影' }[role]}：${names}`,
  copyPlain: '复制出处',
  copyGbt: '复制 GB/T 7714',
  copied: (citation) => `已复制：${citation}`,
  copyFailed: (citation) => `浏览器不允许复制，请手动选取：${citation}`,
  read: '阅读全文',
  article: '稿件',
  untitled: '（无标题）',
  noText: '本页未收入这篇稿件的全文。',
  textLevels: {
    none: '本页不含报纸原文（--text none）：引文未收入，只注明出处。',
    quotes: '本页只含引文，未收入稿件全文（--text articles 可收入）。',
    articles: null,
  },
  quoteNumber: (at, total) => (at === 0 ? `共${String(total)}条引文` : `第${String(at)}条，共${String(total)}条引文`),
  quotes: '引文',
  nextQuote: '下一条',
  previousQuote: '上一条',
  moreFacts: (count, rest) => `再显示${String(count)}条事实（还有${String(rest)}条）`,
  backToFact: '查看事实',
  provesHint: '底色标出的句子是事实的证明，划线的名称可以点开。',
}

export const EVIDENCE_EN: EvidenceMessages = {
  byline: (role, names) =>
    `${{ reporter: 'reported by', correspondent: 'correspondent', photographer: 'photo' }[role]} ${names}`,
  copyPlain: 'Copy source',
  copyGbt: 'Copy GB/T 7714',
  copied: (citation) => `Copied: ${citation}`,
  copyFailed: (citation) => `The browser does not allow copying; select it by hand: ${citation}`,
  read: 'Read the article',
  article: 'Article',
  untitled: '(no headline)',
  noText: 'The text of this article is not in this page.',
  textLevels: {
    none: 'This page carries no newspaper text (--text none): quotes are left out, sources are named.',
    quotes: 'This page carries quotes only, not whole articles (--text articles adds them).',
    articles: null,
  },
  quoteNumber: (at, total) => (at === 0 ? counted(total, 'quote') : `Quote ${String(at)} of ${String(total)}`),
  quotes: 'Quotes',
  nextQuote: 'Next',
  previousQuote: 'Previous',
  moreFacts: (count, rest) => `Show ${counted(count, 'more fact')} (${String(rest)} left)`,
  backToFact: 'See the fact',
  provesHint: 'Tinted sentences prove facts; underlined names can be opened.',
}
