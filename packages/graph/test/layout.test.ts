import { describe, expect, it } from 'vitest'
import type { KnowledgeGraph } from '@shanhai/graph'
import { buildKnowledgeGraph, computeLayout, parseLayout } from '@shanhai/graph'
import type { Claim, Entity } from '@shanhai/model'
import { InvalidArgumentError } from '@shanhai/model'
import { claim, entities, entity, input, place } from './sample.js'

/** `counties` counties of one province, each with `bodies` bodies located in it. */
function clusters(counties: number, bodies: number): KnowledgeGraph {
  const some: Entity[] = [entities.xinjiang]
  const claims: Claim[] = []
  for (let c = 0; c < counties; c++) {
    const county = place(String(652000 + c), `县${String(c)}`, 'county')
    some.push(county)
    claims.push(claim('PART_OF', [county.id, entities.xinjiang.id], null))
    for (let b = 0; b < bodies; b++) {
      const body = entity('Organization', `${String(b)}@${String(c)}`, `机构${String(b)}`)
      some.push(body)
      claims.push(claim('LOCATED_IN', [body.id, county.id], null))
    }
  }
  return buildKnowledgeGraph({ entities: some, claims, articles: [] }, { all: true }).value
}

describe('computeLayout', () => {
  const graph = buildKnowledgeGraph(input).value
  const layout = computeLayout(graph, { seed: 7, iterations: 50 })

  it('gives every node a position of at most two decimals, sorted by key', () => {
    expect(Object.keys(layout)).toEqual(graph.nodes())
    for (const value of Object.values(layout).flat()) expect(Math.round(value * 100) / 100).toBe(value)
    expect(parseLayout(JSON.parse(JSON.stringify(layout)))).toEqual(layout)
  })

  it('depends on seed and graph, not on the order of insertion', () => {
    const reversed = graph.emptyCopy()
    reversed.clear()
    for (const key of graph.nodes().reverse()) reversed.addNode(key, graph.getNodeAttributes(key))
    for (const key of graph.edges().reverse())
      reversed.addDirectedEdgeWithKey(key, graph.source(key), graph.target(key), graph.getEdgeAttributes(key))
    expect(computeLayout(reversed as KnowledgeGraph, { seed: 7, iterations: 50 })).toEqual(layout)
    expect(computeLayout(graph, { seed: 8, iterations: 50 })).not.toEqual(layout)
  })

  it('leaves no two nodes in one place', () => {
    const positions = Object.values(computeLayout(clusters(12, 10)))
    let nearest = Infinity
    for (const [i, [x, y]] of positions.entries())
      for (const [u, v] of positions.slice(i + 1)) nearest = Math.min(nearest, Math.hypot(x - u, y - v))
    expect(nearest).toBeGreaterThan(0.7)
  })

  it.each([
    ['small', 12, 10],
    ['large', 60, 50],
  ])('keeps the bodies of a county together in a %s picture', (_size, counties, number) => {
    const positions = computeLayout(clusters(counties, number))
    const bodies = Object.entries(positions).filter(([key]) => key.startsWith('organization:'))
    const countyOf = (key: string): string => key.slice(key.indexOf('@') + 1)
    let same = 0
    for (const [key, [x, y]] of bodies) {
      let nearest = { key: '', distance: Infinity }
      for (const [other, [u, v]] of bodies) {
        const distance = Math.hypot(x - u, y - v)
        if (other !== key && distance < nearest.distance) nearest = { key: other, distance }
      }
      if (countyOf(nearest.key) === countyOf(key)) same++
    }
    expect(same / bodies.length).toBeGreaterThan(0.7)
  })

  it('takes graphs without facts or nodes, and refuses a broken number of rounds', () => {
    expect(computeLayout(clusters(0, 0))).toEqual({ 'place:650000': [0, -2] })
    expect(computeLayout(buildKnowledgeGraph({ entities: [], claims: [], articles: [] }).value)).toEqual({})
    expect(() => computeLayout(graph, { iterations: -1 })).toThrow(InvalidArgumentError)
  })
})
