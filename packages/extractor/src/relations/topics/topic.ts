import type { Span } from '@shanhai/model'
import type { LinkedMention } from '../../linking/linked-mention.js'
import type { SentenceContext } from '../relation-rule.js'

/** What is spoken of: a mention of the article, or the unit that 全市 means on the page. */
export type Topic = Pick<LinkedMention, 'entity' | 'type' | 'aid' | 'division'>

/** What a clause is about. */
export interface ClauseTopic extends Span {
  /** Absent: nothing that is named. */
  readonly topic?: Topic
}

/** A clause with its mentions, as what it is about is read from it. */
export interface ClauseContext extends Pick<SentenceContext, 'document' | 'resources' | 'linking'> {
  readonly clause: Span
  readonly mentions: readonly LinkedMention[]
  /** Mentions of the article before the clause. */
  readonly before: readonly LinkedMention[]
}

/** A clause with all mentions of its article. */
export interface ArticleClause extends ClauseContext {
  readonly article: readonly LinkedMention[]
}
