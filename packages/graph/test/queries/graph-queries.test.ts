import { describe, expect, it } from 'vitest'
import type { FactId } from '@shanhai/model'
import { InvalidArgumentError } from '@shanhai/model'
import { buildKnowledgeGraph, collectSources, queryGraph, sumMeasures } from '@shanhai/graph'
import { articles, claim, entities, entity, input, pages } from '../sample.js'

const { zhangzhou, mulei, body, leader, changji } = entities
const school = entity('Project', '教学楼@652328', '教学楼', {
  properties: { completedOn: '2024-09', status: 'completed' },
})
const fair = entity('Event', '美食节@652328', '美食节', { properties: { date: '2024-08-16/2024-08-18' } })
const printed = (quote: string) => ({ article: articles.aid.id, page: pages.aid.id, quote })
const money = (what: string, role: string, value: number, period?: string) =>
  claim('HAS_MEASURE', [mulei.id, null], printed(`${what}${value}元。`), {
    properties: { what, role, value, unit: '元', currency: 'CNY', ...(period === undefined ? {} : { period }) },
    reportedOn: '2024-05-06',
  })
const claims = [
  ...input.claims,
  claim('FUNDS_OR_BUILDS', [body.id, school.id], printed('分指挥部建成教学楼。'), { properties: { mode: 'builds' } }),
  claim('VISITS', [leader.id, mulei.id], printed('林一帆到木垒调研。'), { properties: { date: '2024-03-02' } }),
  claim('STATIONED_IN', [body.id, changji.id], printed('分指挥部自2020年起驻昌吉。'), {
    validFrom: '2020',
    validTo: '2023-12',
  }),
  claim('LOCATED_IN', [fair.id, mulei.id], printed('美食节在木垒举办。')),
  money('援疆资金', 'aid_fund', 300, '2021/2023'),
  money('销售额', 'sales', 900),
]
const graph = buildKnowledgeGraph({ ...input, entities: [...input.entities, school, fair], claims }).value
const sources = collectSources(graph, Object.values(pages), Object.values(articles))
const queries = queryGraph({ graph, ...sources })
const nameOf = (id: string): string => queries.entity(id)?.name ?? '?'

describe('queryGraph', () => {
  it('finds entities by id, name and alias, of any type or of one', () => {
    expect(queries.entity(mulei.id)).toMatchObject({ id: mulei.id, entityType: 'Place', adcode: '652328' })
    expect(queries.entity('__proto__')).toBeNull()
    expect(queries.find('漳州分指挥部').map(({ id }) => id)).toEqual([body.id])
    expect(queries.find('漳州分指挥部', 'Person')).toEqual([])
  })

  it('refuses what the types refuse, for programs without types', () => {
    const [pair] = queries.pairs()
    // As a program in JavaScript sees it.
    const untyped = queries as unknown as Record<string, (...given: readonly unknown[]) => unknown>
    const refused: readonly (readonly [method: string, given: readonly unknown[], message: string])[] = [
      ['compare', [pair, {}], 'expected a pair as pairs() of this graph gives it, got object'],
      ['profile', [{ fact: 'fact:0' }], 'got "fact:0"'],
      ['facts', ['ASSISTS'], 'predicate: expected one of PAIRED_ASSISTANCE, REPRESENTS'],
      ['facts', ['HAS_MEASURE'], 'for values ask measures'],
      ['find', ['木垒县', 'County'], 'type: expected one of Person, Place'],
      ['measures', [{ role: 'gift' }], 'role: expected one of aid_fund'],
      ['measures', [{ year: 2024.5 }], 'year: expected a calendar year such as 2024, got 2024.5'],
      ['measures', [{ year: '2024' }], 'got "2024"'],
      ['timeline', [{ from: 2030, to: 2020 }], 'from (2030) is after to (2020)'],
      ['timeline', [{ from: '2020' }], 'from: expected a calendar year'],
      ['timeline', [{ predicates: ['ASSISTS'] }], 'predicate: expected one of'],
      ['neighbourhood', [mulei.id, { predicates: ['ASSISTS'] }], 'predicate: expected one of'],
    ]
    for (const [method, given, message] of refused) {
      const ask = (): unknown => untyped[method]?.(...given)
      expect(ask, method).toThrow(InvalidArgumentError)
      expect(ask, method).toThrow(message)
    }
    const sum = sumMeasures as unknown as (...given: readonly unknown[]) => unknown
    expect(() => sum([], { role: 'gift' })).toThrow('role: expected one of aid_fund')
    expect(() => sum([], {})).toThrow(InvalidArgumentError)
  })

  it('gives the facts of a predicate with their ends', () => {
    const posts = queries.facts('HOLDS_POSITION')
    expect(posts.map(({ subject, object, properties }) => [subject.name, object.name, properties.title])).toEqual([
      ['林一帆', '漳州分指挥部', '指挥长'],
    ])
    expect(queries.facts('STATIONED_IN', { subject: body.id, object: mulei.id })).toHaveLength(1)
    expect(queries.facts('STATIONED_IN', { object: zhangzhou.id })).toEqual([])
    expect(queries.facts('PART_OF').length).toBeGreaterThan(0)
    expect(queries.facts('PART_OF', { references: false })).toEqual([])
  })

  it('quotes every sentence behind a fact, with paper, date, page and headline', () => {
    const [pair] = queries.pairs()
    const quotations = queries.evidenceOf(pair?.fact ?? ('' as FactId))
    expect(quotations).toHaveLength(3)
    expect(quotations[0]).toMatchObject({
      newspaper: '甲报',
      issueDate: '2024-05-06',
      pageNumber: 1,
      headline: '山海情长',
    })
    const [measure] = queries.measures({ role: 'aid_fund' })
    expect(queries.evidenceOf(measure?.id ?? ('' as FactId)).map(({ quote }) => quote)).toEqual(['援疆资金300元。'])
    expect(() => queries.evidenceOf('fact:none' as FactId)).toThrow(InvalidArgumentError)
  })

  it('finds paths, and says of a place how far everything is', () => {
    const { length, paths } = queries.paths(leader.id, zhangzhou.id)
    expect(length).toBe(2)
    expect(paths.map((path) => path.map(({ to }) => nameOf(to)))).toEqual([
      ['漳州分指挥部', '漳州市'],
      ['木垒哈萨克自治县', '漳州市'],
    ])
  })

  it('walks a neighbourhood by depth and predicate, and says what a limit left out', () => {
    const near = queries.neighbourhood(mulei.id, { predicates: ['PAIRED_ASSISTANCE'], depth: 2 })
    expect([...near.distances].map(([id, distance]) => [nameOf(id), distance])).toEqual([
      ['木垒哈萨克自治县', 0],
      ['漳州市', 1],
      ['新疆维吾尔自治区', 2],
    ])
    const one = queries.neighbourhood(mulei.id, { limit: 2 })
    expect(one.distances.size).toBe(2)
    expect(one.total).toBeGreaterThan(2)
    expect(() => queries.neighbourhood(mulei.id, { depth: 0 })).toThrow('whole number from 1')
  })

  it('orders what is dated, and takes dates of issues only when asked', () => {
    const dated = queries
      .timeline()
      .map(({ date, moment, entities: ends }) => [date, moment, ends.map(nameOf).join(' ')])
    expect(dated).toEqual([
      ['2020', 'begins', '漳州分指挥部 昌吉回族自治州'],
      ['2023-12', 'ends', '漳州分指挥部 昌吉回族自治州'],
      ['2024-03-02', 'happens', '林一帆 木垒哈萨克自治县'],
      ['2024-08-16', 'happens', '美食节'],
      ['2024-09', 'completed', '教学楼'],
    ])
    expect(queries.timeline({ from: 2024, predicates: ['VISITS'] })).toHaveLength(1)
    expect(queries.timeline({ entity: body.id }).map(({ date }) => date)).toEqual(['2020', '2023-12', '2024-09'])
  })

  it('gives values by role and year, and says where the year is from', () => {
    const given = queries.measures({ role: 'aid_fund', year: 2022 })
    expect(given.map(({ entity: id, properties, dated }) => [nameOf(id), properties['value'], dated])).toEqual([
      ['木垒哈萨克自治县', 300, 'stated'],
    ])
    expect(queries.measures({ role: 'aid_fund', year: 2024 })).toEqual([])
    expect(queries.measures({ role: 'sales', year: 2024 }).map(({ dated }) => dated)).toEqual(['reported'])
    expect(sumMeasures(queries.measures(), { role: 'aid_fund' }).value).toBe(300)
  })

  it('lays two pairs side by side', () => {
    const [one, other] = queries.pairs()
    if (!one || !other) throw new Error('the sample has two pairs')
    const { facets, left } = queries.compare(one, other)
    expect(left.pair).toBe(one)
    const names = facets.map(({ facet, left, right }) => [facet, left.map(({ name }) => name), right.length])
    expect(names.slice(0, 3)).toEqual([
      ['bodies', ['漳州分指挥部'], 1],
      ['people', ['林一帆'], 1],
      ['projects', ['教学楼'], 0],
    ])
  })
})
