import type { Claim, FactId, Predicate } from '@shanhai/model'
import { combineReports, compareCodeUnits, factOf } from '@shanhai/model'
import type { CoverageReport, CoveredPair } from './coverage-report.js'
import type { CoveredRecords } from './covered-records.js'

/** Pairs that no page proves, facts by predicate and by the papers that report them. */
export function factCoverage({
  claims,
  entities,
}: CoveredRecords): Pick<CoverageReport, 'pairsWithoutEvidence' | 'facts' | 'reportedBy'> {
  const facts = new Map<FactId, Claim[]>()
  for (const claim of claims) {
    const id = factOf(claim)
    const known = facts.get(id)
    if (known) known.push(claim)
    else facts.set(id, [claim])
  }
  const name = (id: Claim['object']): string => (id === null ? '' : (entities.get(id)?.name ?? id))
  const pairsWithoutEvidence: CoveredPair[] = []
  const counts = new Map<Predicate, { facts: number; fromOneArticle: number }>()
  const reportedBy = { supporter: 0, recipient: 0, both: 0, third: 0, unknown: 0 }
  for (const its of facts.values()) {
    const [first] = its
    if (first === undefined) continue
    const { object, predicate, properties, subject } = first
    const articles = new Set(its.flatMap(({ evidence }) => evidence.map(({ article }) => article)))
    if (articles.size === 0) {
      const programme = properties['programme']
      if (predicate === 'PAIRED_ASSISTANCE' && its.every(({ status }) => status === 'reference'))
        pairsWithoutEvidence.push({
          supporter: name(subject),
          recipient: name(object),
          ...(programme !== undefined && { programme: String(programme) }),
        })
      continue
    }
    const count = counts.get(predicate) ?? { facts: 0, fromOneArticle: 0 }
    count.facts++
    if (articles.size === 1) count.fromOneArticle++
    counts.set(predicate, count)
    reportedBy[combineReports(its.map((claim) => claim.reportedBy)) ?? 'unknown']++
  }
  return {
    pairsWithoutEvidence: pairsWithoutEvidence.sort(
      (a, b) => compareCodeUnits(a.supporter, b.supporter) || compareCodeUnits(a.recipient, b.recipient),
    ),
    facts: [...counts]
      .map(([predicate, count]) => ({ predicate, ...count }))
      .sort((a, b) => b.facts - a.facts || compareCodeUnits(a.predicate, b.predicate)),
    reportedBy,
  }
}
