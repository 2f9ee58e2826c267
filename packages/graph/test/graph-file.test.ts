import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildKnowledgeGraph, collectSources, parseGraphFile, parseLayout, toGraphFile } from '@shanhai/graph'
import { InvalidDataError } from '@shanhai/model'
import { articles, input, pages } from './sample.js'

const graph = buildKnowledgeGraph(input).value
const file = toGraphFile(graph, collectSources(graph, Object.values(pages), Object.values(articles)))
const text = JSON.stringify(file)
const parseText = (json: string) => parseGraphFile(JSON.parse(json))

/** The file with one piece of its text replaced; fails if the piece is not there. */
function mutated(piece: string, replacement: string): string {
  expect(text).toContain(piece)
  return text.replace(piece, replacement)
}

describe('graph file', () => {
  it('comes back as it was written', () => {
    const parsed = parseText(text)
    expect(JSON.stringify(toGraphFile(parsed.graph, parsed))).toBe(text)
  })

  it('holds the cited sources, and no text of a page', () => {
    expect(file.sources.articles.map(({ headline }) => headline)).toEqual(['工作报告', '山海情长'])
    expect(file.sources.pages[1]).toEqual({
      id: '甲报/一版.txt',
      newspaper: '甲报',
      issueDate: '2024-05-06',
      pageNumber: 1,
      sources: { newspaper: 'option', issueDate: 'option', pageNumber: 'option' },
    })
  })

  it('has no attribute that a renderer would take for its own', () => {
    const reserved = ['type', 'x', 'y', 'size', 'color', 'label']
    graph.forEachNode((_key, attributes) => {
      expect(Object.keys(attributes).filter((name) => reserved.includes(name))).toEqual([])
    })
    graph.forEachEdge((_key, attributes) => {
      expect(Object.keys(attributes).filter((name) => reserved.includes(name))).toEqual([])
    })
  })

  it.each([
    ['another format', '"format":"shanhai-graph"', '"format":"gexf"', /format/],
    ['a newer version', '"version":1', '"version":2', /one version of shanhai/],
    ['an unknown entity type', '"entityType":"Person"', '"entityType":"toString"', /entityType/],
    ['an unknown predicate', '"predicate":"REPRESENTS"', '"predicate":"__proto__"', /predicate/],
    ['a key without prefix', '"key":"place:652328"', '"key":"__proto__"', /prefix/],
    ['an end that no node has', '"target":"place:652328"', '"target":"place:9"', /key of a node/],
    ['a property of Object.prototype', '{"level":"county"}', '{"__proto__":"county"}', /property names/],
    ['a nested property', '{"level":"county"}', '{"level":{"a":1}}', /string, a number/],
    ['a name that is no string', '"name":"林一帆"', '"name":["林一帆"]', /a string, got a list/],
    ['an endless name', '"name":"林一帆"', `"name":"${'林'.repeat(30_000)}"`, /at most 20000/],
    ['a negative offset', '"start":0', '"start":-1', /whole number/],
  ])('refuses %s, saying where and what to do', (_what, piece, replacement, message) => {
    const parse = () => parseText(mutated(piece, replacement))
    expect(parse).toThrow(InvalidDataError)
    expect(parse).toThrow(message)
  })

  it('refuses any other JSON, and never touches Object.prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join()
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => parseGraphFile(value)).toThrow(InvalidDataError)
      }),
    )
    const hostile = fc.constantFrom(
      '"__proto__"',
      '"constructor"',
      '"prototype"',
      'null',
      '[]',
      '{"__proto__":{"a":1}}',
    )
    const strings = [...new Set(text.match(/"[^"]*"/g))]
    fc.assert(
      fc.property(fc.constantFrom(...strings), hostile, (piece, replacement) => {
        try {
          parseText(text.replaceAll(piece, replacement))
        } catch (error) {
          if (!(error instanceof InvalidDataError) && !(error instanceof SyntaxError)) throw error
        }
        expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('parseLayout', () => {
  it.each([
    [null],
    [[]],
    [{ 'place:1': 'x' }],
    [{ 'place:1': [1, null] }],
    [{ 'place:1': [1] }],
    [{ 'place:1': [1, 2, 3] }],
    [{ 'place:1': [1, 1e308] }],
    [{ constructor: [1, 2] }],
  ])('refuses %j', (value) => {
    expect(() => parseLayout(value)).toThrow(InvalidDataError)
  })
})
