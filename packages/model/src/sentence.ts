import type { PartRole } from './article.js'
import type { ArticleSpan } from './spans.js'

/** A sentence as a range of its article's text; sentences never cross a part. */
export interface Sentence extends ArticleSpan {
  /** Running number in the article, from 0. */
  readonly index: number
  /** Number of the paragraph in the article, from 0. */
  readonly paragraph: number
  readonly role: PartRole
}
