import type { EdgeAttributes, GraphSources, KnowledgeGraph, PairProfile, YearSpan } from '@shanhai/graph'
import { PAIR_FACETS, yearsOfFact } from '@shanhai/graph'
import { compareCodeUnits } from '@shanhai/model'

/** What the filters ask of a fact, worked out once for a graph. */
export interface FactInfo {
  readonly years: YearSpan | null
  readonly newspapers: ReadonlySet<string>
  /** Distinct pages with evidence. */
  readonly pages: number
  /** Programmes of the pairs to which it belongs; empty: to none, or their programme is not said. */
  readonly programmes: ReadonlySet<string>
}

export interface FactIndex {
  readonly facts: ReadonlyMap<string, FactInfo>
  /** All newspapers, programmes and page counts that occur, sorted. */
  readonly newspapers: readonly string[]
  readonly programmes: readonly string[]
  readonly maxPages: number
  /** Facts that no dated page reports and that name no time themselves; those of reference lists do not count. */
  readonly undated: number
}

export function createFactIndex(
  graph: KnowledgeGraph,
  pages: GraphSources['pages'],
  profiles: readonly PairProfile[],
): FactIndex {
  const programmesOf = programmesByFact(profiles)
  const facts = new Map<string, FactInfo>()
  const newspapers = new Set<string>()
  let maxPages = 0
  let undated = 0
  graph.forEachEdge((edge, attributes) => {
    const info = factInfo(attributes, pages, programmesOf.get(edge) ?? new Set())
    for (const paper of info.newspapers) newspapers.add(paper)
    maxPages = Math.max(maxPages, info.pages)
    if (info.years === null && attributes.status !== 'reference') undated++
    facts.set(edge, info)
  })
  const programmes = new Set([...programmesOf.values()].flatMap((some) => [...some]))
  return {
    facts,
    newspapers: [...newspapers].sort(compareCodeUnits),
    programmes: [...programmes].sort(compareCodeUnits),
    maxPages,
    undated,
  }
}

/** What the filters ask of one fact, or of one figure. */
export function factInfo(
  attributes: EdgeAttributes,
  pages: GraphSources['pages'],
  programmes: ReadonlySet<string>,
): FactInfo {
  const cited = new Set(attributes.claims.flatMap(({ evidence }) => evidence.map(({ page }) => page)))
  return {
    years: yearsOfFact(attributes, pages),
    newspapers: new Set([...cited].flatMap((page) => pages.get(page)?.newspaper ?? [])),
    pages: cited.size,
    programmes,
  }
}

function programmesByFact(profiles: readonly PairProfile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { pair, members } of profiles) {
    if (pair.programme === undefined) continue
    const facts = PAIR_FACETS.flatMap((facet) => members[facet].flatMap((member) => member.facts))
    for (const fact of [pair.fact, ...facts])
      found.set(fact, (found.get(fact) ?? new Set<string>()).add(pair.programme))
  }
  return found
}
