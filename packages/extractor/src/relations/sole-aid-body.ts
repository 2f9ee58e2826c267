import type { Span } from '@shanhai/model'
import type { LinkedMention } from '../linking/linked-mention.js'
import { programmeOf } from '../linking/programme-of.js'
import { aidBodiesOf } from './article-index.js'
import type { SentenceContext } from './relation-rule.js'

/** The one aid body of an article, and the sentence that names it. */
export interface SoleAidBody {
  readonly body: LinkedMention
  /** Article frame: goes along as proof where another sentence speaks of what the body did. */
  readonly namedIn: Span
}

/**
 * The one aid body that an article about assistance names: 援疆资金 that nobody is said to pay is its money.
 *
 * @param words text that names the programme, such as 援疆资金; a body of another programme does not count
 * @returns undefined where the article names none or several
 */
export function soleAidBody({ document, resources, article }: SentenceContext, words: string): SoleAidBody | undefined {
  if (document.article.relevance.level !== 'assistance') return undefined
  const bodies = aidBodiesOf(article)
  const [body] = bodies
  if (!body?.aid || bodies.some(({ entity }) => entity !== body.entity)) return undefined
  const programme = programmeOf(resources, words)
  if (programme !== '' && programme !== body.aid.programme) return undefined
  const namedIn = document.sentenceAt(body.start)
  return namedIn && { body, namedIn }
}
