import type { ArticleId, EntityType } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import { isOfOneArticle } from '../identity/natural-key.js'
import type { CoverageReport } from './coverage-report.js'
import type { CoveredRecords } from './covered-records.js'

/** Private people and reporters are not looked for in other articles. */
const NOBODY: ReadonlySet<unknown> = new Set(['private', 'reporter'])
/** Names that are listed; the others are counted. */
const MOST_NAMES = 20

/** Entities that are known in one article only, and the names that several articles have among them. */
export function unresolvedNames({ entities, mentions }: CoveredRecords): CoverageReport['unresolved'] {
  const byType: Partial<Record<EntityType, number>> = {}
  const names = new Map<
    string,
    { readonly name: string; readonly type: EntityType; readonly articles: Set<ArticleId> }
  >()
  const open = new Map(
    [...entities].filter(
      ([id, { properties, resolution = [] }]) =>
        isOfOneArticle(id) && !NOBODY.has(properties['role']) && !resolution.some(({ from }) => from !== undefined),
    ),
  )
  for (const { type } of open.values()) byType[type] = (byType[type] ?? 0) + 1
  for (const { article, entity } of mentions) {
    const found = open.get(entity)
    if (found === undefined) continue
    const key = `${found.type} ${found.name}`
    const known = names.get(key) ?? { name: found.name, type: found.type, articles: new Set() }
    known.articles.add(article)
    names.set(key, known)
  }
  const listed = [...names.values()]
    .filter(({ articles }) => articles.size > 1)
    .map(({ articles, name, type }) => ({ name, type, articles: articles.size }))
    .sort((a, b) => b.articles - a.articles || compareCodeUnits(a.name, b.name) || compareCodeUnits(a.type, b.type))
  return { byType, names: listed.slice(0, MOST_NAMES) }
}
