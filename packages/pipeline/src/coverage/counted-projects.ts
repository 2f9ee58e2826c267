import type { ArticleId, EntityId } from '@shanhai/model'
import { compareCodeUnits } from '@shanhai/model'
import type { CountedProjects } from './coverage-report.js'
import type { CoveredRecords } from './covered-records.js'

/** Indicators that count projects: 民生项目, 援疆工程. */
const PROJECTS = /(?:项目|工程)$/u
const COUNTED = new Set(['个', '项', '件'])

/** Numbers of projects that articles on assistance, or that mention it, report as results, where the same article names fewer: 13 reported, 6 named. */
export function countedProjects({ articles, claims, entities, mentions }: CoveredRecords): readonly CountedProjects[] {
  const levels = new Map(articles.map(({ id, relevance }) => [id, relevance.level]))
  const projects = new Map<ArticleId, Set<EntityId>>()
  for (const { article, entity, type } of mentions) {
    if (type !== 'Project') continue
    const known = projects.get(article)
    if (known) known.add(entity)
    else projects.set(article, new Set([entity]))
  }
  return claims
    .flatMap(({ evidence, factuality, predicate, properties, subject }): readonly CountedProjects[] => {
      const { comparison, period, unit, value, what } = properties
      const [first] = evidence
      const isResult = factuality !== 'planned' && factuality !== 'pledged'
      const counts = predicate === 'HAS_MEASURE' && typeof value === 'number' && comparison === undefined && isResult
      if (!counts || first === undefined || !PROJECTS.test(String(what)) || !COUNTED.has(String(unit))) return []
      if ((levels.get(first.article) ?? 'none') === 'none') return []
      const found = projects.get(first.article)?.size ?? 0
      if (found >= value) return []
      return [
        {
          subject: { id: subject, name: entities.get(subject)?.name ?? subject },
          what: String(what),
          ...(period !== undefined && { period: String(period) }),
          reported: value,
          found,
          quote: first.quote,
          page: first.page,
        },
      ]
    })
    .sort(
      (a, b) =>
        compareCodeUnits(a.page, b.page) ||
        compareCodeUnits(a.subject.id, b.subject.id) ||
        b.reported - a.reported ||
        compareCodeUnits(a.what, b.what),
    )
}
