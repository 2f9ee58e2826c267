import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import type { FactRecord, GraphQueries, PairSummary } from '@shanhai/graph'
import { parseGraphFile, queryGraph, sumMeasures } from '@shanhai/graph'
import type { EntityId } from '@shanhai/model'
import { describeWhen, requireAll, requireBuild, requireShared, requireTokenizer } from '../support/requirements.js'

import { askShared } from '../support/shared/ask-shared.js'

/**
 * The questions of policy researchers (domain notes, section 3), by their numbers there, asked of the graph of the five real
 * pages. Questions 9 and 12 need other documents; what the pages answer only in part is asked for that part.
 */
describeWhen(requireAll(requireShared(), requireBuild(), requireTokenizer()), 'questions to the graph', () => {
  let graph: GraphQueries
  const nameOf = (id: EntityId): string => graph.entity(id)?.name ?? ''
  const idOf = (name: string): EntityId => {
    const [found] = graph.find(name)
    if (!found) throw new Error(`no entity is called ${name}`)
    return found.id
  }
  const levelOf = (id: EntityId): unknown => graph.entity(id)?.properties['level']
  const namesOf = (pairs: readonly PairSummary[]): readonly string[] =>
    pairs.map(({ supporter, recipient }) => `${supporter.name} ${recipient.name}`).sort()
  const built = (): readonly FactRecord<'FUNDS_OR_BUILDS'>[] =>
    graph.facts('FUNDS_OR_BUILDS').filter(({ subject }) => [idOf('漳州分指挥部'), idOf('漳州市')].includes(subject.id))
  const valuesOf = (filter: Parameters<GraphQueries['measures']>[0]): readonly unknown[] =>
    graph.measures(filter).map(({ properties }) => properties['value'])

  beforeAll(async () => {
    const out = await askShared('realPages')
    graph = queryGraph(parseGraphFile(JSON.parse(readFileSync(`${out}/graph.json`, 'utf8'))))
  })

  it('1: who supports which county', () => {
    const stated = graph
      .pairs()
      .filter(({ status, recipient }) => status !== 'reference' && levelOf(recipient.id) === 'county')
    const explicit = stated.filter(({ strength }) => strength === 'explicit')
    expect(namesOf(explicit).filter((pair) => !pair.startsWith('福建省'))).toEqual([
      '三明市 玛纳斯县',
      '泉州市 昌吉市',
      '漳州市 木垒哈萨克自治县',
      '龙岩市 呼图壁县',
    ])
    expect(namesOf(stated.filter(({ strength }) => strength === 'implied'))).toContain('厦门市 吉木萨尔县')
  })

  it('2: which projects in Mulei were built with aid of Zhangzhou in 2024', () => {
    const of2024 = built().filter(({ object }) => String(object.properties['completedOn']).startsWith('2024'))
    const names = of2024.map(({ object }) => object.name)
    expect(names.some((name) => name.includes('送电工程'))).toBe(true)
    expect(names.some((name) => name.includes('老年活动中心'))).toBe(true)
  })

  it('3: which projects are named but not done, or undated', () => {
    const undated = graph.graph
      .filterNodes(
        (_key, { entityType, properties }) => entityType === 'Project' && properties['completedOn'] === undefined,
      )
      .map((key) => nameOf(key as EntityId))
    for (const part of ['水磨沟生态治理', '美丽乡村建设']) expect(undated.join(' ')).toContain(part)
    expect(undated.join(' ')).not.toContain('老年活动中心')
  })

  it('4: how many projects are reported, and how many found', () => {
    const reported = graph.measures({ entity: idOf('漳州分指挥部'), unit: '个', year: 2024 })
    expect(reported.map(({ properties }) => properties['value'])).toContain(13)
    const found = new Set(built().flatMap(({ object }) => (object.entityType === 'Project' ? [object.name] : [])))
    for (const part of ['送电工程', '老年活动中心', '教学楼'])
      expect([...found].filter((name) => name.includes(part))).toHaveLength(1)
    expect(found.size).toBeLessThan(13)
  })

  it('5: how much aid money of each supporter', () => {
    const paid = graph.measures({ role: 'aid_fund' }).map(({ entity, properties }) => {
      const [supporter] = graph.facts('REPRESENTS', { subject: entity })
      return [supporter?.object.name, properties['min'], properties['qualifier'], properties['period']]
    })
    expect(paid).toEqual([['三明市', 15_100_000, 'at_least', undefined]])
  })

  it('6: what was contracted', () => {
    expect(valuesOf({ role: 'contracted' })).toEqual(
      expect.arrayContaining([23_805_000_000, 24_036_000_000, 2_980_000_000]),
    )
    expect(graph.measures({ role: 'contracted', year: 2025 }).length).toBeGreaterThan(0)
  })

  it('7: sums of one role and one time are listed with their owners, so that one inside another shows', () => {
    const owners = graph.measures({ role: 'contracted' }).map(({ entity }) => nameOf(entity))
    expect(new Set(owners).size).toBeGreaterThan(1)
    const [pipeline] = graph.measures({ role: 'pipeline' })
    expect(pipeline).toBeDefined()
    expect(sumMeasures(graph.measures(), { role: 'contracted' }).measures).not.toContain(pipeline?.id)
  })

  it('8: who holds posts on both sides', () => {
    const bodies = new Set(graph.facts('STATIONED_IN').map(({ subject }) => subject.id))
    const posts = graph.facts('HOLDS_POSITION')
    const inBody = new Set(posts.filter(({ object }) => bodies.has(object.id)).map(({ subject }) => subject.name))
    const local = posts.filter(({ object }) => !bodies.has(object.id)).map(({ subject }) => subject.name)
    expect([...new Set(local.filter((name) => inBody.has(name)))]).toEqual(['蒋文强'])
  })

  it('10: no county of the pages has two supporters of its own level', () => {
    const prefectures = graph
      .pairs()
      .filter(({ status, supporter }) => status !== 'reference' && levelOf(supporter.id) === 'prefecture')
    const recipients = prefectures.map(({ recipient }) => recipient.id)
    expect(recipients.length).toBeGreaterThan(3)
    expect(new Set(recipients).size).toBe(recipients.length)
  })

  it('11: all duties of one supporter', () => {
    const own = graph.pairs().filter(({ supporter }) => supporter.adcode === '350600')
    // Three of them, regions, in one sentence of the city's work report: 援藏、援疆、援宁.
    const regions = own.filter(({ recipient }) => levelOf(recipient.id) === 'province')
    const proofs = regions.map(({ fact }) => graph.evidenceOf(fact).map(({ page, quote }) => [page.slice(0, 3), quote]))
    expect(new Set(proofs.map((proof) => JSON.stringify(proof))).size).toBe(1)
    expect(proofs[0]).toHaveLength(1)
    expect(proofs[0]?.[0]?.[0]).toBe('001')
    for (const word of ['援藏', '援疆', '援宁']) expect(proofs[0]?.[0]?.[1]).toContain(word)
    expect(namesOf(own)).toEqual([
      '漳州市 宁夏回族自治区',
      '漳州市 新疆维吾尔自治区',
      '漳州市 木垒哈萨克自治县',
      '漳州市 西藏自治区',
    ])
  })

  it('13: the aliases of one aid body', () => {
    const quanzhou = graph.entity(idOf('泉州分指'))
    expect([quanzhou?.name, ...(quanzhou?.aliases ?? [])]).toEqual(
      expect.arrayContaining(['福建援疆泉州分指挥部', '泉州分指挥部', '泉州分指']),
    )
  })

  it('14: which teams of experts were sent', () => {
    const sent = graph.facts('DISPATCHES', { subject: idOf('三明分指挥部') })
    expect(sent.map(({ object, properties }) => [object.name, properties.count])).toContainEqual(['玛纳斯县', 26])
  })

  it('15: which institutions are linked', () => {
    const gifts = graph
      .facts('DONATES_TO')
      .filter(({ subject, object }) => subject.entityType === 'Organization' && object.entityType === 'Organization')
    expect(gifts.map(({ subject, object }) => `${subject.name} ${object.name}`)).toEqual([
      '厦门市杏南中学 吉木萨尔县第三中学',
    ])
  })

  it('16: what the health reform of Manas is said to have brought', () => {
    const near = graph.neighbourhood(idOf('玛纳斯县'), { predicates: ['LOCATED_IN'], depth: 2 })
    const values = [...near.distances.keys()].flatMap((entity) => valuesOf({ entity, unit: '%' }))
    expect(values.map((value) => Math.abs(Number(value)))).toEqual(expect.arrayContaining([32.7, 32.86, 36, 373]))
  })

  it('17: what is sold, and where', () => {
    expect(valuesOf({ role: 'sales', year: 2023 })).toContain(32_140_000)
    expect(graph.measures({ role: 'sales' }).some(({ properties }) => properties['min'] === 10_000_000)).toBe(true)
  })

  it('18: which firms are credited to aid, with output and tax', () => {
    expect(valuesOf({ entity: idOf('新疆恒安纸业有限公司'), role: 'output' })).toEqual([500_000_000])
    expect(valuesOf({ entity: idOf('新疆恒安纸业有限公司'), role: 'tax' })).toEqual([150_000_000])
  })

  it('19: what happened in 2025, in order', () => {
    const events = graph.timeline({ from: 2025, to: 2025 }).filter(({ fact }) => fact === null)
    const days = events.map(({ date, entities }) => `${date} ${entities.map(nameOf).join(' ')}`)
    const wanted = [
      /^2025-03-12 .*生产线/,
      /^2025-06-13 .*福茶天山行/,
      /^2025-08-16 .*美食节/,
      /^2025-09-06 .*奇台好物福州行/,
    ]
    expect(wanted.map((form) => days.findIndex((day) => form.test(day)))).not.toContain(-1)
    expect([...days].sort()).toEqual(days)
    const [fair] = graph.facts('LOCATED_IN').filter(({ subject }) => subject.name.includes('奇台好物福州行'))
    expect(fair?.object.name).toBe('福州市')
  })

  it('20: which townships and villages appear', () => {
    const small = graph.graph.filterNodes((_key, { properties }) =>
      /^(?:township|village)$/.test(String(properties['level'])),
    )
    const names = small.flatMap((key) => [nameOf(key as EntityId), ...(graph.entity(key)?.aliases ?? [])])
    for (const name of ['大石头乡', '西吉尔镇', '红沙湾村', '六工镇', '十三户村', '二工村', '佃坝镇'])
      expect(names).toContain(name)
  })

  it('21: what is only planned', () => {
    const planned = graph.measures().filter(({ claims }) => claims.every(({ factuality }) => factuality === 'planned'))
    expect(planned.map(({ properties }) => properties['value'])).toEqual(expect.arrayContaining([6_000_000, 5000]))
    expect(sumMeasures(planned, { role: 'output' }).measures).toEqual([])
  })

  it("22: which side's paper says it", () => {
    const pagesOf = (supporter: string): ReadonlySet<string> =>
      new Set(
        graph
          .pairs()
          .filter((pair) => pair.supporter.name === supporter && levelOf(pair.recipient.id) === 'county')
          .flatMap(({ fact }) => graph.evidenceOf(fact).map(({ page }) => page.slice(0, 3))),
      )
    expect([...pagesOf('泉州市')]).toEqual(['003'])
    expect(pagesOf('漳州市').has('000')).toBe(true)
  })

  it('23: which schemes have run for long, and what they count', () => {
    const recurring = graph.graph.filterNodes((_key, { properties }) => properties['recurring'] === true)
    const scheme = recurring.find((key) => nameOf(key as EntityId).includes('恒爱行动')) as EntityId | undefined
    const counted = graph.measures(scheme ? { entity: scheme } : {}).map(({ properties }) => properties)
    expect(counted).toContainEqual(expect.objectContaining({ value: 16, unit: '年' }))
    expect(counted).toContainEqual(expect.objectContaining({ min: 4500, unit: '名' }))
    expect(valuesOf({ entity: idOf('呼图壁县妇联') })).toEqual(expect.arrayContaining([120, 20]))
  })

  it('24: which sectors a pair builds in', () => {
    const sectors = new Set(built().map(({ object }) => object.properties['sector']))
    for (const sector of ['infrastructure', 'elderly', 'education']) expect([...sectors]).toContain(sector)
  })

  it('25: which facts rest on one sentence', () => {
    const [xiamen] = graph.pairs().filter(({ supporter }) => supporter.name === '厦门市')
    expect(xiamen && graph.evidenceOf(xiamen.fact)).toHaveLength(1)
    const [quanzhou] = graph
      .pairs()
      .filter(({ supporter, recipient }) => supporter.name === '泉州市' && recipient.name === '昌吉市')
    expect(quanzhou && graph.evidenceOf(quanzhou.fact).length).toBeGreaterThan(5)
  })

  it('compares two pairs, each fact with its proof', () => {
    const [one, other] = ['漳州市', '泉州市'].map((name) =>
      graph.pairs().find((pair) => pair.supporter.name === name && levelOf(pair.recipient.id) === 'county'),
    )
    if (!one || !other) throw new Error('both pairs are in the pages')
    const { facets } = graph.compare(one, other)
    const bodies = facets.find(({ facet }) => facet === 'bodies')
    expect(bodies?.left.map(({ name }) => name)).toContain('福建援疆漳州分指挥部')
    expect(bodies?.right.map(({ name }) => name)).toContain('福建援疆泉州分指挥部')
    for (const { left, right } of facets)
      for (const { facts } of [...left, ...right]) expect(graph.evidenceOf(facts[0] as never).length).toBeGreaterThan(0)
  })
})
