import type { PageId } from '@shanhai/model'
import type { CoverageReport, EmptyReason } from './coverage-report.js'
import type { CoveredRecords } from './covered-records.js'

/** Kinds of article that are searched for claims. */
const REPORTS: ReadonlySet<string> = new Set(['news', 'report'])

/** Files that gave no page, and pages that no claim rests on, with the reason: the first step that left nothing. */
export function emptyPages({ articles, claims, diagnostics, run }: CoveredRecords): CoverageReport['empty'] {
  const proving = new Set<PageId>(claims.flatMap(({ evidence }) => evidence.map(({ page }) => page)))
  const reasonOf = (page: PageId, used: boolean): EmptyReason => {
    if (!used) {
      const message = diagnostics.find((one) => one.place?.page === page && one.severity === 'error')?.message
      return { kind: 'unusable', message: message ?? '' }
    }
    const its = articles.filter((article) => article.page === page)
    if (its.length === 0) return { kind: 'no-article' }
    const reports = its.filter(({ kind }) => REPORTS.has(kind))
    if (reports.length === 0) return { kind: 'no-report' }
    return reports.every(({ relevance }) => relevance.level === 'none')
      ? { kind: 'not-about-assistance' }
      : { kind: 'no-claim' }
  }
  return run.inputs.flatMap(({ page, used }) =>
    used && proving.has(page) ? [] : [{ page, reason: reasonOf(page, used) }],
  )
}
