import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseGraphFile } from '@shanhai/graph'
import { lanesOf } from '../src/canvas/parallel-lanes.js'

/** A graph of three places, with facts in the directions given. */
function graphOf(directions: readonly ('to' | 'from')[]) {
  const entity = (entityType: string, name: string) => ({
    ...{ entityType, name, aliases: [], properties: {}, measures: [], assistance: true },
  })
  const status = { status: 'reference', strength: 'explicit', contested: false, properties: {} }
  const claim = { ...status, factuality: 'ongoing', rule: 'test/made', evidence: [] }
  const edges = ['alone' as const, ...directions].map((direction, i) => {
    const key = `fact:${String(i)}`
    const [source, target] = direction === 'from' ? ['place:x', 'place:a'] : ['place:a', 'place:x']
    const attributes = { predicate: 'PAIRED_ASSISTANCE', ...status, claims: [{ id: `a#${key}`, ...claim }] }
    return { key, source: direction === 'alone' ? 'place:b' : source, target, attributes }
  })
  const nodes = [
    { key: 'place:a', attributes: entity('Place', '漳州市') },
    { key: 'place:b', attributes: entity('Place', '泉州市') },
    { key: 'place:x', attributes: entity('Place', '木垒县') },
  ]
  const options = { type: 'directed', multi: true, allowSelfLoops: true }
  const graph = { options, attributes: { hidden: { nodes: 0, edges: 0 } }, nodes, edges }
  return parseGraphFile({ format: 'shanhai-graph', version: 1, sources: { pages: [], articles: [] }, graph }).graph
}

/** Where lines run across one direction, whichever way they point. */
const across = (directions: readonly ('to' | 'from')[], of: 'offset' | 'curvature') => {
  const lanes = lanesOf(graphOf(directions))
  return directions.map(
    (direction, i) => (direction === 'to' ? 1 : -1) * (lanes.get(`fact:${String(i + 1)}`)?.[of] ?? 0),
  )
}

describe('lanesOf', () => {
  it('leaves a fact straight that shares its ends with no other', () => {
    expect(lanesOf(graphOf(['to'])).size).toBe(0)
    expect(lanesOf(graphOf(['to', 'to'])).has('fact:0')).toBe(false)
  })

  it('keeps the middle of three straight', () => {
    expect(across(['to', 'to', 'to'], 'curvature').filter((value) => value === 0)).toHaveLength(1)
  })

  it('parts facts that point either way, evenly about the straight line and within the width of their ends', () => {
    const directions = fc.array(fc.constantFrom('to' as const, 'from' as const), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(directions, fc.constantFrom('offset' as const, 'curvature' as const), (some, of) => {
        const all = across(some, of)
        expect(new Set(all).size).toBe(some.length)
        expect(all.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0)
        expect(Math.max(...all)).toBeLessThanOrEqual(of === 'offset' ? 10.5 : 0.7)
      }),
    )
  })
})
