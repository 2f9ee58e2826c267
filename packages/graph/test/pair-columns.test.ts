import { describe, expect, it } from 'vitest'
import { buildKnowledgeGraph, layOutPairColumns, pairsOf, profilePair } from '@shanhai/graph'
import { claim, entities, input, place } from './sample.js'

const { zhangzhou, mulei, putian, changji, body } = entities
const second = place('652301', '昌吉市', 'county')

function layoutOf(pairs: readonly (readonly [typeof mulei, typeof mulei])[]) {
  const more = pairs.map(([from, to]) => claim('PAIRED_ASSISTANCE', [from.id, to.id], null))
  const all = { ...input, entities: [...input.entities, second], claims: [...input.claims, ...more] }
  const { value: graph } = buildKnowledgeGraph(all, { all: true })
  return layOutPairColumns(pairsOf(graph).map((pair) => profilePair(graph, pair)))
}

describe('layOutPairColumns', () => {
  const layout = layoutOf([
    [zhangzhou, second],
    [putian, changji],
  ])
  const at = (entity: { readonly id: string }) => layout[entity.id] ?? [NaN, NaN]

  it('puts supporters left, recipients right, their bodies between', () => {
    expect(at(zhangzhou)[0]).toBe(at(putian)[0])
    expect(at(zhangzhou)[0]).toBeLessThan(at(body)[0])
    expect(at(body)[0]).toBeLessThan(at(mulei)[0])
    expect(new Set([mulei, second, changji].map((one) => at(one)[0])).size).toBe(1)
  })

  it('gives no two the same place, and none to what is in no pair', () => {
    const points = Object.values(layout).map((point) => point.join())
    expect(new Set(points).size).toBe(points.length)
    expect(layout[entities.fujian.id]).toBeUndefined()
    expect(layout[entities.farmer.id]).toBeUndefined()
  })

  it('is empty without pairs', () => {
    expect(layOutPairColumns([])).toEqual({})
  })
})
