import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksForNothing, readAddress, toAddress } from '../src/address/view-address.js'
import type { HistoryAction } from '../src/state/history.js'
import { reduceHistory, startHistory } from '../src/state/history.js'
import { INITIAL_STATE } from '../src/state/viewer-state.js'
import { createEmptyGraphOf } from './made-graph.js'
import { edgeOf, ids, parsed as sample } from './sample.js'

const pair = edgeOf('PAIRED_ASSISTANCE')
const other = 'fact:other-pair'
const graph = sample.graph.copy() as typeof sample.graph
graph.addDirectedEdgeWithKey(other, ids.zhangzhou, ids.changji, graph.getEdgeAttributes(pair))
const parsed = { ...sample, graph }
const [article] = parsed.articles.keys()

const VIEWS: readonly (readonly [string, readonly HistoryAction[]])[] = [
  ['an entity', [{ type: 'select', selection: { kind: 'node', key: ids.mulei, focus: true } }]],
  ['a fact', [{ type: 'select', selection: { kind: 'edge', key: pair, focus: true } }]],
  ['a pair', [{ type: 'select', selection: { kind: 'pair', key: pair, focus: true } }]],
  ['a comparison', [{ type: 'select', selection: { kind: 'comparison', key: pair, other, focus: true } }]],
  ['paths', [{ type: 'select', selection: { kind: 'paths', key: ids.leader, other: ids.mulei, focus: true } }]],
  [
    'an article at its proof',
    [{ type: 'select', selection: { kind: 'article', key: String(article), passage: pair, focus: false } }],
  ],
  [
    'every filter',
    [
      { type: 'toggleType', entityType: 'Person' },
      { type: 'togglePredicate', predicate: 'LOCATED_IN' },
      { type: 'toggleStatus', status: 'reference' },
      { type: 'toggleNode', key: ids.body },
      {
        type: 'setFilter',
        values: {
          showIsolated: true,
          programme: 'xinjiang',
          years: { from: 2019, to: 2024 },
          newspaper: '甲报',
          minPages: 2,
        },
      },
    ],
  ],
  [
    'pins and folds',
    [
      { type: 'pin', pin: { arrangement: 'network', key: ids.mulei, at: [12.5, -3] } },
      { type: 'pin', pin: { arrangement: 'columns', key: ids.mulei, at: [0, 1] } },
      { type: 'toggleFold', fold: { key: ids.mulei, predicate: 'LOCATED_IN' } },
    ],
  ],
  ['where the reader looks', [{ type: 'look', camera: { at: [-12.5, 0.125], span: 40.75 } }]],
  ['the whole, where the reader was nearer before', [{ type: 'look', camera: 'whole' }]],
  ['the list of pairs', [{ type: 'list', values: { query: '木 & #%', groupBy: 'supporter', from: '35', to: '65' } }]],
  [
    'looks',
    [
      { type: 'setLanguage', language: 'en' },
      { type: 'setTheme', theme: 'dark' },
      { type: 'arrange', arrangement: 'columns' },
    ],
  ],
]

const rangeOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

describe('the address of a view', () => {
  it.each(VIEWS)('brings back %s', (_what, actions) => {
    const { present } = actions.reduce(reduceHistory, startHistory(INITIAL_STATE))
    const { trail, corrections, ...view } = present
    expect([trail, corrections]).toEqual([[], []])
    const address = toAddress(present, 'light')
    expect(readAddress(`#${address}`, parsed, 'light')).toEqual(view)
    expect(address).toMatch(/^[\w%&=+.*-]+$/)
  })

  it('is empty for the first view, in whatever theme the system asks for', () => {
    expect(toAddress(INITIAL_STATE, 'light')).toBe('')
    expect(toAddress({ ...INITIAL_STATE, theme: 'dark' }, 'dark')).toBe('')
    const { trail, corrections, ...first } = INITIAL_STATE
    expect([trail, corrections]).toEqual([[], []])
    expect(readAddress('', parsed, 'light')).toEqual(first)
  })

  it.each([
    'open=node&key=place:0',
    'open=pair&key=__proto__',
    'open=comparison&key=a',
    'open=constructor&key=x',
    '-type=toString&-relation=__proto__&-entity=constructor',
    'programme=nothing&paper=%3Cscript%3E&years=2030-1999&pages=-1&isolated=yes',
    'years=99999-100000&pages=1e9&group=hasOwnProperty&from=javascript:&to=6',
    'arrangement=none&lang=fr&theme=url(x)',
    'pin=network,1,2,place:0&pin=none,1,2,x&pin=network,NaN,1e9,__proto__&fold=toString,place:0&fold=',
    ...[
      'NaN,0,1',
      '1,2',
      '1,2,3,4',
      '1,,3',
      '0,0,0',
      '0,0,-5',
      '1e9,0,1',
      '0,0,Infinity',
      '0x10,0,1e-9',
      'all',
      '',
    ].map((camera) => `camera=${camera}`),
    'open=node&key=%E0%A4%A',
    'x'.repeat(500_000),
  ])('passes over what fits nothing: %s', (hash) => {
    const { trail, corrections, ...first } = INITIAL_STATE
    expect([trail, corrections]).toEqual([[], []])
    const { filters, ...rest } = readAddress(`#${hash}`, parsed, 'light')
    expect(rest).toEqual({ ...first, filters: undefined, ...rest, selection: null, list: first.list })
    expect({ ...filters }).toEqual(first.filters)
  })

  it('is read whole with as many pins, folds and hidden entities as it can hold', () => {
    const many = { ...parsed, graph: createEmptyGraphOf(500) }
    const keys = many.graph.nodes()
    const view = {
      ...INITIAL_STATE,
      filters: { ...INITIAL_STATE.filters, hiddenNodes: new Set(keys) },
      canvas: {
        pins: keys.map((key) => ({ arrangement: 'network', key, at: [-123_456.78, 123_456.78] }) as const),
        folds: keys.map((key) => ({ key, predicate: 'PAIRED_ASSISTANCE' }) as const),
        laidOut: Object.fromEntries(keys.map((key, i) => [key, [i, -i] as const])),
      },
    }
    const { canvas, filters } = readAddress(`#${toAddress(view, 'light')}`, many, 'light')
    expect([canvas.pins.length, canvas.folds.length, filters.hiddenNodes.size]).toEqual([500, 500, 500])
    expect(Object.keys(canvas.laidOut ?? {})).toEqual(keys)
  })

  it('holds a new layout, for this graph alone', () => {
    const keys = graph.nodes()
    const place = fc.tuple(
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(place, { minLength: keys.length, maxLength: keys.length }), (places) => {
        const laidOut = Object.fromEntries(keys.map((key, i) => [key, places[i] ?? ([0, 0] as const)]))
        const address = toAddress({ ...INITIAL_STATE, canvas: { ...INITIAL_STATE.canvas, laidOut } }, 'light')
        const again = readAddress(`#${address}`, parsed, 'light').canvas.laidOut ?? {}
        const span = Math.max(...([0, 1] as const).map((axis) => rangeOf(places.map((at) => at[axis]))))
        for (const [key, [x, y]] of Object.entries(laidOut)) {
          const [otherX, otherY] = again[key] ?? [NaN, NaN]
          // A picture is some thousand pixels wide: this is less than a tenth of one.
          expect(Math.max(Math.abs(x - otherX), Math.abs(y - otherY))).toBeLessThanOrEqual(span / 30_000 + 0.02)
        }
        const other = { ...parsed, graph: createEmptyGraphOf(keys.length) }
        expect(readAddress(`#${address}`, other, 'light').canvas.laidOut).toBeNull()
      }),
    )
  })

  it('says where to look itself: what it opens does not move the picture', () => {
    const { selection, camera } = readAddress(`#open=node&key=${ids.mulei}&camera=1,2,3`, parsed, 'light')
    expect([selection?.focus, camera]).toEqual([false, { at: [1, 2], span: 3 }])
  })

  it('never fails, and opens nothing that is not there, whatever stands in it', () => {
    const name = fc.constantFrom(
      'open',
      'key',
      'with',
      '-type',
      '-entity',
      'years',
      'programme',
      'find',
      'from',
      'lang',
      'pin',
      'fold',
      'camera',
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('node', 'pair', 'article', 'paths', pair, ids.mulei, '__proto__', '2000-2020', 'javascript:1'),
      fc.array(fc.double(), { maxLength: 4 }).map((numbers) => numbers.join(',')),
    )
    const fields = fc
      .array(fc.tuple(name, value))
      .map((all) => new URLSearchParams(all.map(([a, b]) => [a, b])).toString())
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fields), (hash) => {
        const view = readAddress(`#${hash}`, parsed, 'light')
        const state = { ...view, trail: [], corrections: [] }
        expect(readAddress(toAddress(state, 'light'), parsed, 'light')).toEqual(view)
        if (view.selection?.kind === 'node') expect(parsed.graph.hasNode(view.selection.key)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

it.each([
  ['#open=node&key=place:999999', true],
  ['#open=nothing', true],
  [`#open=node&key=${ids.mulei}`, false],
  ['#lang=en', false],
  ['', false],
])('%s asks for what is not there: %s', (hash, want) => {
  expect(asksForNothing(hash, parsed)).toBe(want)
})
