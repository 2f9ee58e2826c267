import { describe, expect, it } from 'vitest'
import { buildKnowledgeGraph, layOutOnMap } from '@shanhai/graph'
import { entities, input } from './sample.js'

const { zhangzhou, mulei } = entities
const { value: graph } = buildKnowledgeGraph(input, { all: true })
const COORDINATES = new Map<string, readonly [number, number]>([
  ['350600', [117.66, 24.51]],
  ['652328', [90.28, 43.83]],
])

describe('layOutOnMap', () => {
  const { positions, unplaced } = layOutOnMap(graph, COORDINATES)

  it('has north above and east at the right', () => {
    const [coast, oasis] = [positions[zhangzhou.id] ?? [0, 0], positions[mulei.id] ?? [0, 0]]
    expect(oasis[0]).toBeLessThan(coast[0])
    expect(oasis[1]).toBeGreaterThan(coast[1])
  })

  it('puts everything somewhere, and says what has no place on the map', () => {
    expect(Object.keys(positions).sort()).toEqual(graph.nodes().sort())
    const lowest = Math.min(
      ...graph
        .nodes()
        .filter((key) => !unplaced.includes(key))
        .map((key) => positions[key]?.[1] ?? 0),
    )
    for (const key of unplaced) expect(positions[key]?.[1]).toBeLessThan(lowest)
  })

  it('puts a thing near the place to which its facts lead', () => {
    const near = graph.findEdge(
      (_fact, { predicate }, _source, target) => predicate === 'STATIONED_IN' && target === mulei.id,
    )
    const body = graph.source(near ?? '')
    const [place, at] = [positions[mulei.id] ?? [0, 0], positions[body] ?? [0, 0]]
    expect(Math.hypot(at[0] - place[0], at[1] - place[1])).toBeLessThan(60)
  })

  it('is the same again, and works without any coordinates', () => {
    expect(layOutOnMap(graph, COORDINATES)).toEqual({ positions, unplaced })
    expect(layOutOnMap(graph, new Map()).unplaced).toHaveLength(graph.order)
  })
})
