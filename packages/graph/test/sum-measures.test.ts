import { describe, expect, expectTypeOf, it } from 'vitest'
import type { MeasureAttributes, MoneySum } from '@shanhai/graph'
import { buildKnowledgeGraph, moneyByRole, sumMeasures } from '@shanhai/graph'
import type { Claim, MoneyRole } from '@shanhai/model'
import { articles, claim, entities, input, pages } from './sample.js'

type Given = Readonly<Record<string, string | number>>

/** Measures of a node, made by the builder from claims with these properties. */
function measures(...given: readonly (Given | readonly [Given, Claim['factuality']])[]): readonly MeasureAttributes[] {
  const claims = given.map((one, index) => {
    const [properties, factuality] = Array.isArray(one) ? one : [one, 'done']
    const source = { article: articles.aid.id, page: pages.aid.id, quote: `第${String(index)}句。` }
    return claim('HAS_MEASURE', [entities.mulei.id, null], source, {
      properties: { what: '资金', unit: '元', currency: 'CNY', ...properties },
      factuality,
    })
  })
  const graph = buildKnowledgeGraph({ ...input, claims: [...input.claims, ...claims] }).value
  return graph.getNodeAttribute(entities.mulei.id, 'measures')
}

const fund = (value: number, more: Given = {}): Given => ({ role: 'aid_fund', value, ...more })

describe('sumMeasures', () => {
  it('adds within one role and currency', () => {
    const all = measures(fund(3), fund(4), { role: 'tax', value: 100 }, fund(50, { currency: 'USD', unit: '美元' }))
    expect(sumMeasures(all, { role: 'aid_fund' })).toMatchObject({ role: 'aid_fund', currency: 'CNY', value: 7 })
    expect(sumMeasures(all, { role: 'aid_fund', currency: 'USD' }).value).toBe(50)
    expect(sumMeasures(all, { role: 'donation' })).toEqual({
      role: 'donation',
      currency: 'CNY',
      value: 0,
      measures: [],
      repeated: [],
    })
  })

  it('leaves out rates, changes and what is only planned', () => {
    const all = measures(
      fund(3),
      fund(800, { unit: '元/户' }),
      fund(20, { comparison: 'increase' }),
      [fund(1000), 'planned'],
      [fund(500), 'pledged'],
    )
    expect(sumMeasures(all, { role: 'aid_fund' }).value).toBe(3)
    expect(sumMeasures(all, { role: 'aid_fund', planned: true }).value).toBe(1503)
  })

  it('counts of two figures that contradict each other the one that was reported last', () => {
    const [first, corrected, other] = measures(fund(1510), fund(1520), fund(7))
    if (!first || !corrected || !other) throw new Error('no measures')
    const against = (one: MeasureAttributes, rival: MeasureAttributes, reportedOn: string): MeasureAttributes => ({
      ...one,
      claims: one.claims.map((claim) => ({ ...claim, reportedOn, conflictsWith: rival.claims.map(({ id }) => id) })),
    })
    const value = ({ properties }: MeasureAttributes): number => Number(properties['value'])
    const [early, late] = [against(first, corrected, '2025-04-01'), against(corrected, first, '2025-04-03')]
    expect(sumMeasures([early, late, other], { role: 'aid_fund' }).value).toBe(value(corrected) + value(other))
    expect(sumMeasures([late, other, early], { role: 'aid_fund' }).value).toBe(value(corrected) + value(other))
    // The rival is none of the measures: one was taken out by the reader's filter.
    expect(sumMeasures([early, other], { role: 'aid_fund' }).value).toBe(value(first) + value(other))
  })

  it('counts what is told twice once and says which figures it did not add', () => {
    const all = measures(fund(3, { what: '援疆资金' }), fund(3, { what: '资金' }), fund(3, { period: '2024' }))
    const sum = sumMeasures(all, { role: 'aid_fund' })
    expect(sum.value).toBe(6)
    expect(sum.repeated).toHaveLength(1)
    expect([...sum.measures, ...sum.repeated].sort()).toEqual(all.map(({ id }) => id).sort())
  })

  it.each<[string, readonly Given[], MoneySum['qualifier']]>([
    ['exact', [fund(3)], undefined],
    ['from below', [fund(3), fund(4, { min: 4, qualifier: 'at_least' })], 'at_least'],
    ['about, of several kinds', [fund(3, { qualifier: 'about' }), fund(4, { min: 4, qualifier: 'at_least' })], 'about'],
    ['about, of a span', [{ role: 'aid_fund', min: 3, max: 5 }], 'about'],
  ])('bounds a sum: %s', (_, given, want) => {
    expect(sumMeasures(measures(...given), { role: 'aid_fund' }).qualifier).toBe(want)
  })

  it('carries its role in its type', () => {
    expectTypeOf(sumMeasures([], { role: 'tax' })).toEqualTypeOf<MoneySum<'tax'>>()
    expectTypeOf<MoneySum<'tax'>>().not.toExtend<MoneySum<'aid_fund'>>()
    expectTypeOf(sumMeasures).parameter(1).toHaveProperty('role').toExtend<MoneyRole>()
  })
})

describe('moneyByRole', () => {
  it('gives a sum for each role and currency that there is', () => {
    const all = measures(fund(3), { role: 'tax', value: 5 }, fund(7, { currency: 'USD', unit: '美元' }))
    expect(moneyByRole(all).map(({ role, currency, value }) => [role, currency, value])).toEqual([
      ['aid_fund', 'CNY', 3],
      ['aid_fund', 'USD', 7],
      ['tax', 'CNY', 5],
    ])
  })
})
