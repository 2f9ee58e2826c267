import type { EdgeAttributes, FactClaim } from '@shanhai/graph'
import type { ArticleId, ClaimId, PageId } from '@shanhai/model'
import { describe, expect, it } from 'vitest'
import { entityProperties, factProperties } from '../src/record-properties.js'
import { Day } from '../src/values.js'

const [page, article] = ['p.txt' as PageId, 'p.txt#a001' as ArticleId]

function claim(id: string, more: Partial<FactClaim> = {}): FactClaim {
  return {
    ...{ id: id as ClaimId, status: 'stated', strength: 'explicit', factuality: 'done', contested: false },
    ...{ rule: 'r', properties: {}, evidence: [{ page, article, start: 0, end: 4, quote: '一句话。' }] },
    ...more,
  }
}

function fact(claims: readonly FactClaim[], more: Partial<EdgeAttributes> = {}): EdgeAttributes {
  return {
    ...{ predicate: 'PAIRED_ASSISTANCE', properties: {}, status: 'stated', strength: 'explicit', contested: false },
    ...more,
    claims,
  }
}

describe('factProperties', () => {
  it.each<[string, readonly Partial<FactClaim>[], object]>([
    [
      'gives the years on which the claims agree',
      [{ validFrom: '2010' }, { validFrom: '2010' }, {}],
      { validFrom: new Day(2010, 1, 1), validFromPrecision: 'year' },
    ],
    ['gives none on which they differ', [{ validTo: '2012' }, { validTo: '2013' }], {}],
    [
      'believes a page before a list',
      [{ validTo: '2016-12' }, { validTo: '2019', status: 'reference' }],
      { validTo: new Day(2016, 12, 31), validToPrecision: 'month' },
    ],
    [
      'believes a list where no page says it',
      [{}, { validFrom: '1994', status: 'reference' }],
      { validFrom: new Day(1994, 1, 1), validFromPrecision: 'year' },
    ],
  ])('%s', (_what, claims, want) => {
    const { validFrom, validFromPrecision, validTo, validToPrecision } = factProperties(
      fact(claims.map((more, i) => claim(`c${String(i)}`, more))),
    )
    const given = { validFrom, validFromPrecision, validTo, validToPrecision }
    expect(JSON.parse(JSON.stringify(given))).toEqual(JSON.parse(JSON.stringify(want)))
  })

  it('says whether it is done, unless the claims differ', () => {
    expect(factProperties(fact([claim('a'), claim('b')]))).toMatchObject({ factuality: 'done' })
    const both = [claim('a'), claim('b', { factuality: 'planned' })]
    expect(factProperties(fact(both))).not.toHaveProperty('factuality')
  })

  it('counts a passage once', () => {
    expect(factProperties(fact([claim('a'), claim('b')]))).toMatchObject({ claimCount: 2, passageCount: 1 })
  })

  it('stores days of the schema as dates, and periods with their first and last day', () => {
    const visit = fact([claim('a')], { predicate: 'VISITS', properties: { date: '2025-06-13' } })
    expect(factProperties(visit)).toMatchObject({ date: new Day(2025, 6, 13), datePrecision: 'day' })
    const measure = (period: string) => factProperties(fact([], { predicate: 'HAS_MEASURE', properties: { period } }))
    const [first, last] = [new Day(2021, 1, 1), new Day(2025, 12, 31)]
    expect(measure('2021/2025')).toMatchObject({ period: '2021/2025', periodFrom: first, periodTo: last })
    expect(measure('2024-02')).toMatchObject({ periodFrom: new Day(2024, 2, 1), periodTo: new Day(2024, 2, 29) })
    expect(measure('2013/..')).toEqual({ ...measure('2013/…'), period: '2013/..', periodFrom: new Day(2013, 1, 1) })
    for (const period of ['去年', '2021/2025/2026', '2021/', '/2021'])
      expect(Object.keys(measure(period)).filter((name) => name.startsWith('period'))).toEqual(['period'])
  })

  it('renames a property that would hide a name of ours', () => {
    const stored = factProperties(fact([claim('a')], { properties: { status: '在建', id: 'x' } }))
    expect(stored).toMatchObject({ status: 'stated', property_status: '在建', property_id: 'x' })
  })
})

describe('entityProperties', () => {
  it('keeps the names of the schema, and stores its days as dates', () => {
    const stored = entityProperties({
      ...{ entityType: 'Project', name: '新教学楼', aliases: ['教学楼'], measures: [], assistance: true },
      properties: { completedOn: '2024-10', status: 'completed', sector: 'education' },
    })
    expect(stored).toEqual({
      ...{ name: '新教学楼', aliases: ['教学楼'], names: '新教学楼\n教学楼', mentionCount: 0, assistance: true },
      ...{ completedOn: new Day(2024, 10, 1), completedOnPrecision: 'month' },
      ...{ status: 'completed', sector: 'education' },
    })
  })
})
