import type { Label } from './entity-schema.js'

/**
 * Whose papers report a claim or a fact, as seen from the pair to which it belongs: the supporter's, the recipient's, both, or
 * only papers of neither.
 */
export const REPORTED_BY = ['supporter', 'recipient', 'both', 'third'] as const
export type ReportedBy = (typeof REPORTED_BY)[number]

/** In words. */
export const REPORTED_BY_LABELS: Readonly<Record<ReportedBy, Label>> = {
  supporter: { zh: '仅支援方报纸报道', en: 'reported by the supporter’s papers only' },
  recipient: { zh: '仅受援方报纸报道', en: 'reported by the recipient’s papers only' },
  both: { zh: '双方报纸均有报道', en: 'reported by papers of both sides' },
  third: { zh: '第三方报纸报道', en: 'reported by papers of neither side' },
}

/** What several reports come to; undefined where no paper's home is known. */
export function combineReports(reports: Iterable<ReportedBy | undefined>): ReportedBy | undefined {
  const sides = new Set(reports)
  if (sides.has('both') || (sides.has('supporter') && sides.has('recipient'))) return 'both'
  return REPORTED_BY.find((side) => sides.has(side))
}
