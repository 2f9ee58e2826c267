import type { Article, ArticleId, EntityId, Mention, NameResolution, Page } from '@shanhai/model'
import { articleId, pageId } from '@shanhai/model'
import { Collection } from '../../packages/pipeline/src/collection.js'
import { identify } from '../../packages/pipeline/src/identity/identify.js'
import type { Stages } from '../../packages/pipeline/src/stages.js'
import type { NameInText, NamePair } from './read-name-pairs.js'

/** What the product makes of a pair. */
export interface ResolvedPair {
  readonly pair: NamePair
  /** The entities of the two names; null for a name that was not found. */
  readonly entities: readonly [EntityId | null, EntityId | null]
  /** Why the names of the one entity are its names; empty for two. */
  readonly reasons: readonly NameResolution[]
}

/** Reads the texts as the articles of a page each and resolves their names, as a build does. */
export function resolvePair(pair: NamePair, stages: Stages): ResolvedPair {
  const collection = new Collection()
  const mentions: Mention[] = []
  const articles: ArticleId[] = []
  const [first, second] = pair.names
  const texts = pair.inOneText ? [first, ...pair.beside] : [first, second, ...pair.beside]
  for (const [index, text] of texts.entries()) {
    const { article, page } = asPage(text, `${String(index + 1)}.txt`)
    const { value } = stages.extract(page, [article])
    collection.addPage(page, [article], value)
    mentions.push(...value.mentions)
    articles.push(article.id)
  }
  const { entities, entityOf } = identify(collection, stages.identity)
  const entityOfName = (index: 0 | 1): EntityId | null => {
    const { name, text } = pair.names[index]
    const isLast = index === 1 && pair.inOneText
    const start = isLast ? text.lastIndexOf(name) : text.indexOf(name)
    const of = articles[isLast ? 0 : index]
    // The name as it stands, or as the end of a longer one: 老年活动中心 in 木垒县老年活动中心.
    const covering = mentions
      .filter(
        ({ article, articleEnd, articleStart }) =>
          article === of && articleStart <= start && articleEnd === start + name.length,
      )
      .sort((a, b) => b.articleStart - a.articleStart)[0]
    return covering === undefined ? null : entityOf(covering)
  }
  const found = [entityOfName(0), entityOfName(1)] as const
  const one = found[0] === found[1] ? entities.find(({ id }) => id === found[0]) : undefined
  return { pair, entities: found, reasons: one?.resolution ?? [] }
}

function asPage(
  { issueDate = '2025-03-01', newspaper, text }: Omit<NameInText, 'name'>,
  file: string,
): { page: Page; article: Article } {
  const id = pageId(file)
  const whole = { start: 0, end: text.length }
  return {
    page: { id, text, sha256: '', sources: {}, issueDate, ...(newspaper !== undefined && { newspaper }) },
    article: {
      id: articleId(id, 1),
      page: id,
      kind: 'news',
      headline: null,
      bylines: [],
      relevance: { level: 'assistance', reasons: ['援疆'] },
      regions: [{ page: id, role: 'body', ...whole }],
      parts: [{ role: 'body', ...whole }],
      text,
      runs: [{ articleStart: 0, page: id, pageStart: 0, length: text.length }],
    },
  }
}
