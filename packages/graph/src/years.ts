import type { PageId } from '@shanhai/model'
import type { EdgeAttributes, FactClaim, KnowledgeGraph } from './attributes.js'
import { countedClaims } from './counted-claims.js'
import type { PageSource } from './sources.js'

/** Calendar years, both included. */
export interface YearSpan {
  readonly from: number
  readonly to: number
}

/** Facts of a year, for a histogram. */
export interface YearCount {
  readonly year: number
  readonly facts: number
}

type Pages = ReadonlyMap<PageId, PageSource>

/** Longest validity that is counted year by year; of a longer one, a mistake of the text or of its reading, the ends count. */
const MAX_YEARS = 100

/** Most years without facts in a row that a histogram shows. */
const MAX_GAP = 20

/**
 * The years of a fact: those in which its claims say it holds, else those of the issues that report it; those of a reference
 * list only where nothing else states the fact. Null where none is known.
 */
export function yearsOfFact(attributes: EdgeAttributes, pages?: Pages): YearSpan | null {
  return unite(countedClaims(attributes.claims).map((claim) => yearsOfClaim(claim, pages)))
}

/** The smallest span that holds all; null where there is none. */
export function unite(spans: readonly (YearSpan | null)[]): YearSpan | null {
  let all: YearSpan | null = null
  for (const span of spans) {
    if (span === null) continue
    all = all === null ? span : { from: Math.min(all.from, span.from), to: Math.max(all.to, span.to) }
  }
  return all
}

/**
 * Facts by year, in order; a fact that holds for years counts in each of them. Years without facts between two with facts are there too, but
 * for more than {@link MAX_GAP} in a row: one misread date does not stretch the axis over centuries.
 */
export function countYears(graph: KnowledgeGraph, pages?: Pages): readonly YearCount[] {
  const counts = new Map<number, number>()
  graph.forEachEdge((_key, attributes) => {
    const span = yearsOfFact(attributes, pages)
    if (span === null) return
    const step = span.to - span.from > MAX_YEARS ? span.to - span.from : 1
    for (let year = span.from; year <= span.to; year += step) counts.set(year, (counts.get(year) ?? 0) + 1)
  })
  const years = [...counts.keys()].sort((a, b) => a - b)
  return years.flatMap((year, i) => {
    const gap = year - (years[i - 1] ?? year) - 1
    const empty = gap > MAX_GAP ? 0 : Math.max(0, gap)
    return Array.from({ length: empty + 1 }, (_, k) => year - empty + k).map((one) => ({
      year: one,
      facts: counts.get(one) ?? 0,
    }))
  })
}

function yearsOfClaim(claim: FactClaim, pages?: Pages): YearSpan | null {
  const [from, to] = [yearOf(claim.validFrom), yearOf(claim.validTo)]
  const reported = yearOf(claim.reportedOn) ?? issueYear(claim, pages)
  const first = from ?? to ?? reported
  if (first === null) return null
  const last = to ?? reported ?? first
  return { from: Math.min(first, last), to: Math.max(first, last) }
}

function issueYear(claim: FactClaim, pages?: Pages): number | null {
  for (const { page } of claim.evidence) {
    const year = yearOf(pages?.get(page)?.issueDate)
    if (year !== null) return year
  }
  return null
}

/** The years of a measure's period: an ISO date, its beginning, or two of them with `/` between. Null for anything else. */
export function yearsOfPeriod(period: unknown): YearSpan | null {
  if (typeof period !== 'string') return null
  const [from, to = from] = period.split('/').map(yearOf)
  return from == null || to == null ? null : { from: Math.min(from, to), to: Math.max(from, to) }
}

/** The year of an ISO date or of its beginning. */
function yearOf(date: string | undefined): number | null {
  const digits = date === undefined ? null : /^\d{4}(?!\d)/.exec(date)
  return digits === null ? null : Number(digits[0])
}
