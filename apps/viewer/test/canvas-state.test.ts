import { describe, expect, it } from 'vitest'
import { withHover } from '../src/canvas/hover.js'
import { PALETTES } from '../src/canvas/palette.js'
import { createLooks } from '../src/canvas/appearance.js'
import { hoveredEdge, hoveredNode } from '../src/canvas/hover.js'
import { toDrawing } from '../src/canvas/to-drawing.js'
import { placeNodes } from '../src/canvas/place-nodes.js'
import { computeLayout } from '@shanhai/graph'
import { isFolded, pinOf } from '../src/state/canvas-state.js'
import type { ViewerAction } from '../src/state/viewer-state.js'
import { INITIAL_STATE, reduceViewer } from '../src/state/viewer-state.js'
import { visibleParts } from '../src/state/visible-parts.js'
import { edgeOf, facts, ids, parsed } from './sample.js'

const { graph } = parsed
const after = (...actions: readonly ViewerAction[]) => actions.reduce(reduceViewer, INITIAL_STATE)
const pin = { type: 'pin', pin: { arrangement: 'network', key: ids.body, at: [1, 2] } } as const
const fold = { type: 'toggleFold', fold: { key: ids.body, predicate: 'HOLDS_POSITION' } } as const

describe('pins', () => {
  it('hold one place for each entity and arrangement', () => {
    const columns = { ...pin, pin: { ...pin.pin, arrangement: 'columns' } } as const
    const moved = { ...pin, pin: { ...pin.pin, at: [3, 4] } } as const
    const { canvas } = after(pin, columns, moved)
    expect(canvas.pins).toHaveLength(2)
    expect(pinOf(canvas, { key: ids.body, arrangement: 'network' })?.at).toEqual([3, 4])
  })

  it('are taken out without a trace', () => {
    const unpin = { type: 'unpin', key: ids.body, arrangement: 'network' } as const
    expect(after(pin, unpin)).toEqual(INITIAL_STATE)
    expect(after(unpin)).toBe(INITIAL_STATE)
  })

  it('are plain data, to be written and read again', () => {
    const { canvas } = after(pin, fold)
    expect(JSON.parse(JSON.stringify(canvas))).toEqual(canvas)
  })

  it('place a node, and give it back to the layout', () => {
    const layout = computeLayout(graph)
    const drawing = toDrawing(graph, layout, { isolated: true })
    const at = () => [drawing.getNodeAttribute(ids.body, 'x'), drawing.getNodeAttribute(ids.body, 'y')]
    const pinned = new Map<string, readonly [number, number]>([
      [ids.body, [1, 2]],
      ['place:gone', [0, 0]],
    ])
    placeNodes(drawing, layout, pinned)
    expect(at()).toEqual([1, 2])
    placeNodes(drawing, layout, new Map())
    expect(at()).toEqual(layout[ids.body])
  })
})

describe('folds', () => {
  const shown = (...actions: readonly ViewerAction[]) => {
    const { filters, canvas } = after(...actions)
    return visibleParts(graph, filters, facts, canvas.folds)
  }

  it('take the facts, and the neighbours that nothing else holds; the entity stays', () => {
    const parts = shown(fold)
    expect(parts.nodes.has(ids.leader)).toBe(false)
    expect(parts.nodes.has(ids.body)).toBe(true)
    expect(parts.edges.has(edgeOf('HOLDS_POSITION'))).toBe(false)
    expect(parts.edges.has(edgeOf('STATIONED_IN'))).toBe(true)
  })

  it('keep an entity whose every relation is folded', () => {
    const other = { type: 'toggleFold', fold: { key: ids.body, predicate: 'STATIONED_IN' } } as const
    expect(shown(fold, other).nodes.has(ids.body)).toBe(true)
  })

  it('open again, one or all', () => {
    expect(shown(fold, fold)).toEqual(shown())
    expect(isFolded(after(fold).canvas, fold.fold)).toBe(true)
    expect(after(fold, { type: 'unfold' })).toEqual(INITIAL_STATE)
    expect(after({ type: 'unfold' })).toBe(INITIAL_STATE)
  })

  it('leave a fold alone whose entity the graph does not have', () => {
    const foreign = { type: 'toggleFold', fold: { key: 'place:none', predicate: 'PART_OF' } } as const
    expect(shown(foreign).edges).toEqual(shown().edges)
  })
})

describe('showing what was hidden by hand', () => {
  it('shows all at once', () => {
    expect(after({ type: 'toggleNode', key: ids.body }, { type: 'showNodes' })).toEqual(INITIAL_STATE)
  })
})

describe('withHover', () => {
  const palette = PALETTES.light
  const drawing = toDrawing(graph, computeLayout(graph), { isolated: true })
  const looks = createLooks(visibleParts(graph, INITIAL_STATE.filters, facts), null, palette)
  const colorOf = (key: string, hovered: Parameters<typeof withHover>[1]) =>
    withHover(looks, hovered, palette).node(key, drawing.getNodeAttributes(key)).color

  it('dims what is neither under the pointer nor a neighbour', () => {
    const hovered = hoveredNode(drawing, ids.body)
    expect(colorOf(ids.leader, hovered)).toBe(drawing.getNodeAttribute(ids.leader, 'color'))
    expect(colorOf(ids.zhangzhou, hovered)).toBe(palette.dimmedNode)
    expect(colorOf(ids.zhangzhou, null)).toBe(drawing.getNodeAttribute(ids.zhangzhou, 'color'))
  })

  it('lifts a fact with its ends', () => {
    const pair = edgeOf('PAIRED_ASSISTANCE')
    const hovered = hoveredEdge(drawing, pair)
    expect(colorOf(ids.zhangzhou, hovered)).not.toBe(palette.dimmedNode)
    expect(colorOf(ids.body, hovered)).toBe(palette.dimmedNode)
    const drawn = drawing.getEdgeAttributes(pair)
    expect(withHover(looks, hovered, palette).edge(pair, drawn).size).toBeGreaterThan(drawn.size)
  })

  it('never shows what is hidden', () => {
    const { hidden } = withHover(looks, hoveredNode(drawing, ids.farmer), palette).node(
      ids.farmer,
      drawing.getNodeAttributes(ids.farmer),
    )
    expect(hidden).toBe(true)
  })
})
