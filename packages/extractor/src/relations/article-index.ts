import type { Division } from '@shanhai/lexicon'
import type { EntityId, Sentence, Span } from '@shanhai/model'
import type { ArticleDocument } from '../document/article-document.js'
import type { LinkedMention } from '../linking/linked-mention.js'
import { mentionsIn } from './mentions-in.js'

/** Mentions of an article in reading order, as `SentenceContext.article` has them. */
type Mentions = readonly LinkedMention[]

/** Makes a look-up that is worked out once for an article: rules ask for every sentence. */
function onceAnArticle<T>(make: (mentions: Mentions) => T): (mentions: Mentions) => T {
  const known = new WeakMap<Mentions, { readonly value: T }>()
  return (mentions) => {
    const entry = known.get(mentions) ?? { value: make(mentions) }
    known.set(mentions, entry)
    return entry.value
  }
}

/** The first mention of each entity. */
export const firstOfEntities = onceAnArticle((mentions): ReadonlyMap<EntityId, LinkedMention> => {
  const first = new Map<EntityId, LinkedMention>()
  for (const mention of mentions) if (!first.has(mention.entity)) first.set(mention.entity, mention)
  return first
})

/** The mentions of bodies that a supporter sent. */
export const aidBodiesOf = onceAnArticle((mentions) => mentions.filter(({ aid }) => aid !== undefined))

/** The mentions of divisions. */
export const divisionsOf = onceAnArticle((mentions) => mentions.filter(({ division }) => division !== undefined))

/** The mention that stands last in a range and is wanted; only the range is looked at. */
export function lastIn(
  mentions: Mentions,
  range: Span,
  isWanted: (mention: LinkedMention) => boolean,
): LinkedMention | undefined {
  return mentionsIn({ mentions }, range).findLast(
    (mention) => mention.start >= range.start && mention.end <= range.end && isWanted(mention),
  )
}

/** The divisions of its mentions. */
export const namedDivisionsOf = onceAnArticle(
  (mentions): ReadonlySet<Division> => new Set(mentions.flatMap(({ division }) => division ?? [])),
)

const INDEXES = new WeakMap<ArticleDocument, ReadonlyMap<Sentence, number>>()

/** The sentence so many before another one of the article; undefined before its first. */
export function sentenceBefore(document: ArticleDocument, sentence: Sentence, count = 1): Sentence | undefined {
  const known = INDEXES.get(document) ?? new Map(document.sentences.map((one, index) => [one, index]))
  INDEXES.set(document, known)
  return document.sentences[(known.get(sentence) ?? 0) - count]
}
