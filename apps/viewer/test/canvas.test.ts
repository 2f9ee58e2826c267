import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeLayout } from '@shanhai/graph'
import { ENTITY_TYPES } from '@shanhai/model'
import { createLooks, spotlightOf } from '../src/canvas/appearance.js'
import { lineKindOf, lineOfKind, MARKS } from '../src/canvas/marks.js'
import { PALETTES } from '../src/canvas/palette.js'
import { placeLabels, placePlates } from '../src/canvas/place-labels.js'
import { clip, toDrawing } from '../src/canvas/to-drawing.js'
import { INITIAL_STATE } from '../src/state/viewer-state.js'
import { visibleParts } from '../src/state/visible-parts.js'
import { edgeOf, facts, ids, parsed, profileOf } from './sample.js'

const { graph } = parsed
const drawing = toDrawing(graph, computeLayout(graph), { isolated: true })

describe('marks', () => {
  it('give every type a colour and a shape of its own', () => {
    const marks = ENTITY_TYPES.map((type) => MARKS[type])
    expect(new Set(marks.map(({ color }) => color)).size).toBe(ENTITY_TYPES.length)
    expect(new Set(marks.map(({ shape }) => shape)).size).toBe(ENTITY_TYPES.length)
  })
})

describe('lines', () => {
  it('point from the subject to the object, and show how a pair is proved', () => {
    const pair = edgeOf('PAIRED_ASSISTANCE')
    expect(drawing.extremities(pair)).toEqual([ids.zhangzhou, ids.mulei])
    for (const fact of graph.edges()) expect(drawing.source(fact)).toBe(graph.source(fact))
    const pairs = (
      [
        ['stated', 'explicit'],
        ['stated', 'implied'],
        ['reference', 'explicit'],
      ] as const
    ).map(([status, strength]) => {
      const kind = lineKindOf({ predicate: 'PAIRED_ASSISTANCE', status, strength }, false)
      return lineOfKind(kind, PALETTES.light)
    })
    expect(new Set(pairs.map(({ color }) => color)).size).toBe(3)
    expect(pairs.map(({ width }) => width)).toEqual(pairs.map(({ width }) => width).sort((a, b) => b - a))
  })

  it('step back where there are very many, but for those of pairs', () => {
    const fact = { status: 'stated', strength: 'explicit' } as const
    const widthOf = (predicate: 'LOCATED_IN' | 'PAIRED_ASSISTANCE', many: boolean) =>
      lineOfKind(lineKindOf({ predicate, ...fact }, many), PALETTES.dark).width
    expect(widthOf('LOCATED_IN', true)).toBeLessThan(widthOf('LOCATED_IN', false))
    expect(widthOf('PAIRED_ASSISTANCE', true)).toBe(widthOf('PAIRED_ASSISTANCE', false))
  })
})

describe('toDrawing', () => {
  it('draws every node and edge under its own key, without the attribute that chooses a program', () => {
    expect(drawing.nodes()).toEqual(graph.nodes())
    expect(drawing.edges()).toEqual(graph.edges())
    drawing.forEachNode((_key, attributes) => {
      expect('type' in attributes).toBe(false)
    })
  })

  it('draws every fact from its subject to its object', () => {
    for (const edge of graph.edges()) expect(drawing.extremities(edge)).toEqual(graph.extremities(edge))
  })

  it('leaves out entities without facts unless asked', () => {
    const drawn = toDrawing(graph, computeLayout(graph), { isolated: false })
    expect(graph.nodes().filter((key) => !drawn.hasNode(key))).toEqual([ids.farmer])
  })

  it('leaves out what the arrangement gives no place, with its facts', () => {
    const others = Object.fromEntries(Object.entries(computeLayout(graph)).filter(([key]) => key !== ids.body))
    const drawn = toDrawing(graph, others, { isolated: false })
    expect(drawn.hasNode(ids.body)).toBe(false)
    expect(drawn.size).toBe(graph.size - graph.degree(ids.body))
  })

  it.each([
    ['漳州市', '漳州市'],
    ['木垒哈萨克自治县人民医院', '木垒哈萨克…人民医院'],
    ['福建援疆漳州分指挥部', '福建援疆漳州分指挥部'],
    ['𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', '𠮷𠮷𠮷𠮷𠮷…𠮷𠮷𠮷𠮷'],
  ])('writes %s as %s', (name, want) => {
    expect(clip(name)).toBe(want)
  })
})

describe('looks', () => {
  const visible = visibleParts(graph, INITIAL_STATE.filters, facts)
  const nodeLook = (key: string, looks: ReturnType<typeof createLooks>) =>
    looks.node(key, drawing.getNodeAttributes(key))

  it('hide what the filters leave out', () => {
    const looks = createLooks(visible, null, PALETTES.light)
    expect(nodeLook(ids.farmer, looks).hidden).toBe(true)
    expect(nodeLook(ids.mulei, looks).hidden).toBe(false)
  })

  it('lift a node and its neighbours, and dim the rest', () => {
    const spotlight = spotlightOf(graph, { kind: 'node', key: ids.mulei, focus: false }, profileOf)
    const looks = createLooks(visible, spotlight, PALETTES.light)
    expect(nodeLook(ids.mulei, looks)).toMatchObject({ highlighted: true, forceLabel: true })
    expect(nodeLook(ids.zhangzhou, looks)).toMatchObject({ forceLabel: true, color: MARKS.Place.color })
    expect(nodeLook(ids.leader, looks)).toMatchObject({ label: '' })
    const dim = looks.edge(edgeOf('HOLDS_POSITION'), drawing.getEdgeAttributes(edgeOf('HOLDS_POSITION')))
    const clear = createLooks(visible, null, PALETTES.light)
    expect(dim.color).not.toBe(
      clear.edge(edgeOf('HOLDS_POSITION'), drawing.getEdgeAttributes(edgeOf('HOLDS_POSITION'))).color,
    )
  })

  it('lift an edge with its ends', () => {
    const spotlight = spotlightOf(graph, { kind: 'edge', key: edgeOf('PAIRED_ASSISTANCE'), focus: false }, profileOf)
    expect(spotlight?.nodes).toEqual(new Set([ids.zhangzhou, ids.mulei]))
    expect(spotlight?.edges).toEqual(new Set([edgeOf('PAIRED_ASSISTANCE')]))
  })
})

describe('spotlightOf', () => {
  const pair = edgeOf('PAIRED_ASSISTANCE')

  it('lifts a pair with its bodies and people', () => {
    const spotlight = spotlightOf(graph, { kind: 'pair', key: pair, focus: false }, profileOf)
    expect(spotlight?.nodes).toEqual(new Set([ids.zhangzhou, ids.mulei, ids.body, ids.leader]))
    const both = spotlightOf(graph, { kind: 'comparison', key: pair, other: pair, focus: false }, profileOf)
    expect(both).toEqual(spotlight)
  })

  it('lifts the ways between two', () => {
    const ways = { kind: 'paths', key: ids.leader, other: ids.mulei, focus: false } as const
    expect(spotlightOf(graph, ways, profileOf)?.nodes).toEqual(new Set([ids.leader, ids.mulei, ids.body]))
  })

  it('lifts the fact whose words are read', () => {
    const reading = { kind: 'article', key: 'a', passage: pair, focus: false } as const
    expect(spotlightOf(graph, reading, profileOf)?.edges).toEqual(new Set([pair]))
    expect(spotlightOf(graph, { ...reading, passage: null }, profileOf)).toBeNull()
  })
})

describe('placeLabels', () => {
  const canvas = { width: 600, height: 400 }
  const wish = (text: string, x: number, y: number, forced = false) => ({
    ...{ text, x, y, radius: 8, width: 60, forced, side: null },
  })

  it('writes at the right, and elsewhere where something stands there', () => {
    expect(placeLabels([wish('甲', 300, 200)], 16, canvas)).toEqual([{ text: '甲', x: 312, y: 200 }])
    expect(placeLabels([wish('甲', 560, 200)], 16, canvas)).toEqual([{ text: '甲', x: 488, y: 200 }])
  })

  it('keeps a forced name where there is no room', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => wish(String(i), 300 + (i % 3) * 14, 200 + Math.floor(i / 3) * 14))
    const texts = placeLabels([...crowd, wish('选', 314, 214, true)], 16, canvas).map(({ text }) => text)
    expect(texts).toContain('选')
    expect(texts.length).toBeLessThan(10)
  })

  it('keeps the plate of what is selected free, at the other side where the canvas ends', () => {
    const plate = (x: number) => ({ ...wish('选', x, 200), plate: 80 })
    const below = { ...wish('乙', 340, 205), radius: 3 }
    for (const { x, y } of placeLabels([plate(300), below], 16, canvas))
      expect(x >= 393 || x + 60 <= 313 || Math.abs(y - 200) >= 19).toBe(true)
    expect(placeLabels([plate(300)], 16, canvas)).toEqual([])
    const [inside, atEdge] = [plate(300), plate(560)]
    expect(placePlates([inside], 600).get(inside)).toMatchObject({ left: 313, right: 393 })
    expect(placePlates([atEdge], 600).get(atEdge)).toMatchObject({ left: 467, right: 547 })
  })

  it('puts a plate at the left where it would cover another plate or its node, in whatever order', () => {
    const plate = (x: number) => ({ ...wish('甲', x, 200), plate: 80 })
    const [left, right] = [plate(300), plate(370)]
    for (const order of [
      [left, right],
      [right, left],
    ]) {
      const placed = placePlates(order, 600)
      expect(placed.get(left)).toMatchObject({ right: 287 })
      expect(placed.get(right)).toMatchObject({ left: 383 })
    }
  })

  it('writes the names of a column outside of it while there is room', () => {
    const [left, right] = [wish('甲', 100, 50), wish('乙', 500, 50)]
    const placed = placeLabels(
      [
        { ...left, side: 'left' },
        { ...right, side: 'right' },
      ],
      16,
      canvas,
    )
    expect(placed.map(({ x }) => x)).toEqual([28, 512])
  })

  it('never writes one name over another, forced or not', () => {
    const point = fc.record({
      x: fc.integer({ max: 600, min: 0 }),
      y: fc.integer({ max: 400, min: 0 }),
      forced: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const placed = placeLabels(
          points.map(({ x, y, forced }, i) => wish(String(i), x, y, forced)),
          16,
          canvas,
        )
        for (const [i, a] of placed.entries())
          for (const b of placed.slice(i + 1)) expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 16).toBe(true)
      }),
    )
  })
})
