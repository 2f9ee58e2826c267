import { describe, expect, it } from 'vitest'
import type { Claim } from '@shanhai/model'
import { buildKnowledgeGraph, collectSources, countYears, yearsOfFact } from '@shanhai/graph'
import { articles, claim, entities, input, pages } from './sample.js'

const { zhangzhou, mulei } = entities
const printed = { article: articles.aid.id, page: pages.aid.id, quote: '漳州支援木垒。' }

function graphOf(extra: Partial<Claim>, source: typeof printed | null = printed) {
  const claims = [claim('PAIRED_ASSISTANCE', [zhangzhou.id, mulei.id], source, extra)]
  const { value } = buildKnowledgeGraph({ ...input, claims }, { all: true })
  return { graph: value, sources: collectSources(value, Object.values(pages), Object.values(articles)) }
}

describe('yearsOfFact', () => {
  it.each<[string, Partial<Claim>, unknown]>([
    ['validity', { validFrom: '2020-09', validTo: '2023' }, { from: 2020, to: 2023 }],
    ['from a year until it was reported', { validFrom: '1998', reportedOn: '2001-02-03' }, { from: 1998, to: 2001 }],
    ['the report alone', { reportedOn: '2025-02-18' }, { from: 2025, to: 2025 }],
    ['the issue where the claim has no date', {}, { from: 2024, to: 2024 }],
    ['nothing from a date that is none', { validFrom: '20245', reportedOn: '约' }, { from: 2024, to: 2024 }],
    ['ends in the wrong order', { validFrom: '2023', validTo: '2020' }, { from: 2020, to: 2023 }],
  ])('reads %s', (_name, extra, want) => {
    const { graph, sources } = graphOf(extra)
    const [edge = ''] = graph.edges()
    expect(yearsOfFact(graph.getEdgeAttributes(edge), sources.pages)).toEqual(want)
  })

  it('knows none for a list without dates', () => {
    const { graph } = graphOf({}, null)
    expect(yearsOfFact(graph.getEdgeAttributes(graph.edges()[0] ?? ''))).toBeNull()
    expect(countYears(graph)).toEqual([])
  })
})

describe('countYears', () => {
  it('counts a fact in every year in which it holds', () => {
    const { graph, sources } = graphOf({ validFrom: '2022', validTo: '2024' })
    expect(countYears(graph, sources.pages)).toEqual([
      { year: 2022, facts: 1 },
      { year: 2023, facts: 1 },
      { year: 2024, facts: 1 },
    ])
  })

  it('shows short gaps, not centuries: a misread year stays within reach', () => {
    const ends = [
      [zhangzhou.id, mulei.id],
      [entities.putian.id, mulei.id],
      [zhangzhou.id, entities.changji.id],
    ] as const
    const claims = ['1204', '2021', '2024'].map((year, i) =>
      claim('PAIRED_ASSISTANCE', ends[i] ?? ends[0], printed, { validFrom: year, validTo: year, reportedOn: year }),
    )
    const graph = buildKnowledgeGraph({ ...input, claims }, { all: true }).value
    expect(countYears(graph).map(({ year, facts }) => `${String(year)}:${String(facts)}`)).toEqual([
      '1204:1',
      '2021:1',
      '2022:0',
      '2023:0',
      '2024:1',
    ])
  })

  it('counts the ends of a validity of centuries', () => {
    const { graph } = graphOf({ validFrom: '1204', validTo: '2024' })
    expect(countYears(graph).map(({ year }) => year)).toEqual([1204, 2024])
  })
})
