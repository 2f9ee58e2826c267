import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildKnowledgeGraph, findShortestPaths } from '@shanhai/graph'
import { InvalidArgumentError } from '@shanhai/model'
import { claim, entities, entity, input } from './sample.js'

const { value: graph } = buildKnowledgeGraph(input, { all: true })
const { leader, mulei, zhangzhou, fujian, body, stranger, farmer } = entities
const nameOf = (key: string) => graph.getNodeAttribute(key, 'name')
const inWords = (from: string, to: string) => {
  const { paths } = findShortestPaths(graph, [from, to])
  return paths.map((steps) => [from, ...steps.map((step) => step.to)].map(nameOf).join('-'))
}

describe('findShortestPaths', () => {
  it('finds every shortest path, against the direction of facts too', () => {
    expect(inWords(leader.id, zhangzhou.id)).toEqual(['林一帆-漳州分指挥部-漳州市'])
    expect(inWords(leader.id, fujian.id)).toEqual(['林一帆-漳州分指挥部-漳州市-福建省'])
    expect(inWords(zhangzhou.id, mulei.id)).toEqual(['漳州市-木垒哈萨克自治县'])
  })

  it('lists all facts of a hop, and only those admitted', () => {
    const { paths } = findShortestPaths(graph, [body.id, mulei.id])
    expect(paths[0]?.[0]?.facts).toHaveLength(1)
    const admits = (_fact: string, { predicate }: { predicate: string }) => predicate !== 'STATIONED_IN'
    expect(findShortestPaths(graph, [body.id, mulei.id], { admits }).length).toBe(2)
  })

  it('says that two are not connected, that one is itself, and that one is unknown', () => {
    expect(findShortestPaths(graph, [farmer.id, leader.id])).toEqual({ length: null, paths: [], total: 0 })
    expect(findShortestPaths(graph, [stranger.id, stranger.id])).toEqual({ length: 0, paths: [[]], total: 1 })
    expect(() => findShortestPaths(graph, [farmer.id, 'place:0'])).toThrow(InvalidArgumentError)
  })

  it('counts more paths than it lists', () => {
    const middle = Array.from({ length: 9 }, (_, i) => entity('Organization', `中${String(i)}`, `中${String(i)}`))
    const ends = [entity('Place', '1', '甲', {}), entity('Place', '2', '乙', {})] as const
    const claims = middle.flatMap((one) => ends.map((end) => claim('LOCATED_IN', [one.id, end.id], null)))
    const wide = buildKnowledgeGraph({ entities: [...middle, ...ends], claims, articles: [] }, { all: true }).value
    const found = findShortestPaths(wide, [ends[0].id, ends[1].id], { limit: 4 })
    expect([found.length, found.paths.length, found.total]).toEqual([2, 4, 9])
  })

  it('gives a chain of hops that join, of the length it says', () => {
    const key = fc.constantFrom(...graph.nodes())
    fc.assert(
      fc.property(key, key, (from, to) => {
        const { length, paths } = findShortestPaths(graph, [from, to])
        expect(findShortestPaths(graph, [to, from]).length).toBe(length)
        for (const steps of paths) {
          expect(steps).toHaveLength(length ?? -1)
          let at = from
          for (const step of steps) {
            expect(step.from).toBe(at)
            expect(step.facts.length).toBeGreaterThan(0)
            at = step.to
          }
          expect(at).toBe(to)
        }
      }),
    )
  })
})
