import { describe, expect, it } from 'vitest'
import { factsBeside, factsOf } from '../src/state/facts-of.js'
import { listEntities } from '../src/state/list-entities.js'
import { summarize } from '../src/state/summarize.js'
import type { ViewerAction } from '../src/state/viewer-state.js'
import { INITIAL_STATE, reduceViewer } from '../src/state/viewer-state.js'
import { countKinds, visibleParts } from '../src/state/visible-parts.js'
import { edgeOf, facts, ids, parsed } from './sample.js'

const { graph } = parsed
const after = (...actions: readonly ViewerAction[]) => actions.reduce(reduceViewer, INITIAL_STATE)
const shown = (...actions: readonly ViewerAction[]) => {
  const { nodes, edges } = visibleParts(graph, after(...actions).filters, facts)
  return { names: [...nodes].map((key) => graph.getNodeAttribute(key, 'name')).sort(), edges: edges.size }
}

describe('filters', () => {
  it('leave out entities without facts at first', () => {
    expect(shown().names).not.toContain('叶尔兰')
    expect(shown().edges).toBe(5)
    expect(shown({ type: 'setFilter', values: { showIsolated: true } }).names).toContain('叶尔兰')
  })

  it('hide a type with its facts, and bring it back', () => {
    const hide = { type: 'toggleType', entityType: 'Person' } as const
    expect(shown(hide)).toEqual({
      names: ['昌吉回族自治州', '木垒哈萨克自治县', '漳州分指挥部', '漳州市'].sort(),
      edges: 3,
    })
    expect(shown(hide, hide)).toEqual(shown())
  })

  it('keep the bodies when places are hidden', () => {
    expect(shown({ type: 'toggleType', entityType: 'Place' }).names).toEqual(['林一帆', '漳州分指挥部'].sort())
  })

  it('hide a relation with the entities that nothing else holds', () => {
    const { names, edges } = shown({ type: 'togglePredicate', predicate: 'HOLDS_POSITION' })
    expect(names).not.toContain('林一帆')
    expect(edges).toBe(3)
  })
})

describe('hiding one entity', () => {
  it('takes its facts with it, until it is shown again', () => {
    const hide = { type: 'toggleNode', key: ids.body } as const
    expect(shown(hide).names).not.toContain('漳州分指挥部')
    expect(shown(hide).edges).toBe(2)
    expect(shown(hide, hide)).toEqual(shown())
  })
})

describe('what narrows facts', () => {
  it.each<[string, ViewerAction, number]>([
    ['a status', { type: 'toggleStatus', status: 'reference' }, 4],
    ['the programme of a pair, with what belongs to it', { type: 'setFilter', values: { programme: 'xinjiang' } }, 4],
    ['a programme that no pair has', { type: 'setFilter', values: { programme: 'tibet' } }, 0],
    ['a newspaper', { type: 'setFilter', values: { newspaper: '甲报' } }, 4],
    ['a newspaper that was not read', { type: 'setFilter', values: { newspaper: '乙报' } }, 0],
    ['pages', { type: 'setFilter', values: { minPages: 1 } }, 4],
    ['more pages than there are', { type: 'setFilter', values: { minPages: 2 } }, 0],
    [
      'the year of the issue; lists without a year stay',
      { type: 'setFilter', values: { years: { from: 2024, to: 2025 } } },
      5,
    ],
    ['a year of which nothing is told', { type: 'setFilter', values: { years: { from: 2001, to: 2002 } } }, 1],
  ])('by %s', (_name, action, edges) => {
    expect(shown(action).edges).toBe(edges)
    expect(shown(action, { type: 'clearFilters' })).toEqual(shown())
  })

  it('knows what there is to choose from', () => {
    expect([facts.newspapers, facts.programmes, facts.maxPages]).toEqual([['甲报'], ['xinjiang'], 1])
  })
})

describe('selection', () => {
  it('opens, and closes without a trace', () => {
    const selection = { kind: 'node', key: ids.mulei, focus: true } as const
    const open = after({ type: 'select', selection })
    expect(open.selection).toBe(selection)
    expect(reduceViewer(open, { type: 'deselect' })).toEqual(INITIAL_STATE)
    expect(reduceViewer(INITIAL_STATE, { type: 'deselect' })).toBe(INITIAL_STATE)
  })

  it('goes back step by step, and does not remember the same twice', () => {
    const [mulei, body] = [ids.mulei, ids.body].map((key) => ({ kind: 'node', key, focus: true }) as const)
    if (!mulei || !body) throw new Error('unreachable')
    const open = [mulei, body, body].map((selection) => ({ type: 'select', selection }) as const)
    expect(after(...open, { type: 'back' }).selection).toBe(mulei)
    expect(after(...open, { type: 'back' }, { type: 'back' })).toEqual(INITIAL_STATE)
    expect(after(...open, { type: 'deselect' })).toEqual(INITIAL_STATE)
  })

  it('is said in one line', () => {
    expect(summarize(parsed, { kind: 'node', key: ids.mulei, focus: false }, 'zh')).toBe(
      '木垒哈萨克自治县，地点，3条事实',
    )
    expect(summarize(parsed, { kind: 'edge', key: edgeOf('STATIONED_IN'), focus: false }, 'zh')).toBe(
      '事实：漳州分指挥部派驻木垒哈萨克自治县',
    )
    expect(summarize(parsed, { kind: 'paths', key: ids.leader, other: ids.mulei, focus: true }, 'en')).toBe(
      'Shortest paths: Lin Yifan (林一帆) ⇄ Mori Kazakh Autonomous County (木垒哈萨克自治县)',
    )
    expect(summarize(parsed, null, 'zh')).toBe('')
  })
})

describe('lists', () => {
  it('count kinds in the order of the model', () => {
    expect(countKinds(graph)).toEqual({
      types: [
        { kind: 'Person', count: 2 },
        { kind: 'Place', count: 3 },
        { kind: 'Organization', count: 1 },
      ],
      predicates: [
        { kind: 'PAIRED_ASSISTANCE', count: 1 },
        { kind: 'STATIONED_IN', count: 1 },
        { kind: 'HOLDS_POSITION', count: 2 },
        { kind: 'PART_OF', count: 1 },
      ],
      statuses: [
        { kind: 'stated', count: 4 },
        { kind: 'reference', count: 1 },
      ],
      isolated: 1,
    })
  })

  it('hold every entity, the most linked first', () => {
    expect(listEntities(graph).map(({ entities }) => entities.map(({ name }) => name))).toEqual([
      ['林一帆', '叶尔兰'],
      ['木垒哈萨克自治县', '漳州市', '昌吉回族自治州'],
      ['漳州分指挥部'],
    ])
  })

  it('group the facts of an entity by relation', () => {
    expect(factsOf(graph, ids.mulei).map(({ predicate, edges }) => [predicate, edges.length])).toEqual([
      ['PAIRED_ASSISTANCE', 1],
      ['STATIONED_IN', 1],
      ['PART_OF', 1],
    ])
  })

  it('find the facts that lie under one line', () => {
    const [chief, head] = [edgeOf('HOLDS_POSITION', '指挥长'), edgeOf('HOLDS_POSITION', '领队')]
    expect(factsBeside(graph, head)).toEqual([head, chief])
  })
})
