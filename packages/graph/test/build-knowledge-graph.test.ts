import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphFile } from '@shanhai/graph'
import { buildKnowledgeGraph, collectSources, parseGraphFile, toGraphFile } from '@shanhai/graph'
import type { Claim, EntityId } from '@shanhai/model'
import { InvalidDataError } from '@shanhai/model'
import { articles, claim, entities, input } from './sample.js'

const names = (graph: ReturnType<typeof buildKnowledgeGraph>['value']): readonly string[] =>
  graph.mapNodes((_key, { name }) => name).sort()

/** Facts as words: subject, predicate, object, number of claims. */
const facts = (graph: ReturnType<typeof buildKnowledgeGraph>['value']): readonly string[] =>
  graph
    .mapEdges(
      (key, { predicate, claims }) =>
        `${graph.getSourceAttribute(key, 'name')} ${predicate} ${graph.getTargetAttribute(key, 'name')} ${String(claims.length)}`,
    )
    .sort()

describe('buildKnowledgeGraph', () => {
  it('keeps what articles about assistance say, and the places that contain their places', () => {
    const { value, diagnostics } = buildKnowledgeGraph(input)
    expect(diagnostics).toEqual([])
    expect(facts(value)).toEqual([
      '昌吉回族自治州 PART_OF 新疆维吾尔自治区 1',
      '木垒哈萨克自治县 PART_OF 昌吉回族自治州 1',
      '林一帆 HOLDS_POSITION 漳州分指挥部 1',
      '漳州分指挥部 REPRESENTS 漳州市 1',
      '漳州分指挥部 STATIONED_IN 木垒哈萨克自治县 1',
      '漳州市 PAIRED_ASSISTANCE 新疆维吾尔自治区 1',
      '漳州市 PAIRED_ASSISTANCE 木垒哈萨克自治县 3',
      '漳州市 PART_OF 福建省 1',
    ])
    expect(value.getAttribute('hidden')).toEqual({ nodes: 2, edges: 2 })
  })

  it('shows people whom an assistance article names, though nothing is claimed of them', () => {
    expect(names(buildKnowledgeGraph(input).value)).toContain('叶尔兰')
    expect(names(buildKnowledgeGraph({ ...input, mentions: [] }).value)).not.toContain('叶尔兰')
  })

  it('counts mentions, and marks what assistance articles name', () => {
    const { value } = buildKnowledgeGraph(input)
    expect(value.getNodeAttributes(entities.mulei.id)).toMatchObject({ mentionCount: 2, assistance: true })
    expect(value.getNodeAttributes(entities.changji.id)).toMatchObject({ mentionCount: 0, assistance: false })
  })

  it('lists the values of an entity on its node, claims of one value together', () => {
    const { aid, unrelated } = articles
    const paid = (quote: string, article: typeof aid): Claim =>
      claim(
        'HAS_MEASURE',
        [entities.mulei.id, null],
        { article: article.id, page: article.page, quote },
        {
          properties: { what: '援疆资金', role: 'aid_fund', min: 15_100_000, unit: '元', currency: 'CNY' },
        },
      )
    const claims = [...input.claims, paid('超1510万元。', aid), paid('累计超1510万元。', aid)]
    const { value } = buildKnowledgeGraph({ ...input, claims })
    const [measure, ...others] = value.getNodeAttribute(entities.mulei.id, 'measures')
    expect(others).toEqual([])
    expect(measure).toMatchObject({ predicate: 'HAS_MEASURE', properties: { min: 15_100_000, role: 'aid_fund' } })
    expect(measure?.claims.map(({ evidence }) => evidence[0]?.quote).sort()).toEqual([
      '累计超1510万元。',
      '超1510万元。',
    ])

    const elsewhere = { ...input, claims: [...input.claims, paid('超1510万元。', unrelated)] }
    expect(buildKnowledgeGraph(elsewhere).value.getNodeAttribute(entities.mulei.id, 'measures')).toEqual([])
    expect(
      buildKnowledgeGraph(elsewhere, { all: true }).value.getNodeAttribute(entities.mulei.id, 'measures'),
    ).toHaveLength(1)
  })

  it('keeps everything with `all`', () => {
    const { value } = buildKnowledgeGraph(input, { all: true })
    expect(value.order).toBe(input.entities.length)
    expect(value.size).toBe(10)
    expect(value.getAttribute('hidden')).toEqual({ nodes: 0, edges: 0 })
  })

  it('gives a fact the best status and strength of its claims, and the properties that they share', () => {
    const { value } = buildKnowledgeGraph(input)
    const [edge = ''] = value.directedEdges(entities.zhangzhou.id, entities.mulei.id)
    expect(value.getEdgeAttributes(edge)).toMatchObject({
      predicate: 'PAIRED_ASSISTANCE',
      properties: { programme: 'xinjiang' },
      status: 'stated',
      strength: 'explicit',
    })
  })

  it('falls back to the assistance part when there are too many facts, and says so', () => {
    const { value, diagnostics } = buildKnowledgeGraph(input, { maxEdges: 7 })
    expect(value.size).toBe(7)
    expect(facts(value).join()).not.toContain('PAIRED_ASSISTANCE 新疆')
    expect(diagnostics.map(({ code }) => code)).toEqual(['graph/too-large'])
  })

  it('never exceeds the limit, and keeps pairs longest', () => {
    const { value } = buildKnowledgeGraph(input, { maxEdges: 1 })
    expect(facts(value)).toEqual(['漳州市 PAIRED_ASSISTANCE 木垒哈萨克自治县 3'])
  })

  it('leaves out, and counts, facts whose entities are missing', () => {
    const some = input.entities.filter(({ name }) => name !== '漳州市')
    const { value, diagnostics } = buildKnowledgeGraph({ ...input, entities: some })
    expect(facts(value).join()).not.toContain('漳州市 ')
    expect(diagnostics).toMatchObject([
      { code: 'graph/unknown-entity', message: expect.stringMatching(/^4 /) as string },
    ])
  })

  it('does not depend on the order of its input', () => {
    const want = JSON.stringify(buildKnowledgeGraph(input).value)
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
    fc.assert(
      fc.property(
        shuffled(input.entities),
        shuffled(input.claims),
        shuffled(input.articles),
        shuffled(input.mentions),
        (someEntities, someClaims, someArticles, someMentions) => {
          const given = { entities: someEntities, claims: someClaims, articles: someArticles, mentions: someMentions }
          expect(JSON.stringify(buildKnowledgeGraph(given).value)).toBe(want)
        },
      ),
      { numRuns: 30 },
    )
  })

  it.each(['__proto__', 'constructor', '木垒县', 'Place:1', ''])('refuses the entity id %j', (id) => {
    const bad = { ...entities.farmer, id: id as EntityId }
    expect(() => buildKnowledgeGraph({ ...input, entities: [bad] }, { all: true })).toThrow(InvalidDataError)
    expect(({} as Record<string, unknown>)['previous']).toBeUndefined()
  })

  it.each(['__proto__', 'constructor', 'a-b'])('refuses a property named %j', (name) => {
    const properties = JSON.parse(`{ ${JSON.stringify(name)}: 1 }`) as Claim['properties']
    const bad = claim('PART_OF', [entities.mulei.id, entities.changji.id], null, { properties })
    expect(() => buildKnowledgeGraph({ ...input, claims: [bad] }, { all: true })).toThrow(InvalidDataError)
  })
})

describe('facts with ends of the wrong type', () => {
  it('are left out with a diagnostic, and refused in a file', () => {
    const { mulei, leader } = entities
    const wrong = claim('PAIRED_ASSISTANCE', [leader.id, mulei.id], null)
    const { value, diagnostics } = buildKnowledgeGraph({ ...input, claims: [...input.claims, wrong] }, { all: true })
    expect(diagnostics.map(({ code }) => code)).toEqual(['graph/unfit-ends'])
    const file = JSON.parse(JSON.stringify(toGraphFile(value, collectSources(value, [], [])))) as GraphFile
    const edge = file.graph.edges[0]
    if (edge) Object.assign(edge, { source: leader.id })
    expect(() => parseGraphFile(file)).toThrow('ends of types')
  })
})
