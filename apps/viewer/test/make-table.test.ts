import { describe, expect, it } from 'vitest'
import { findRows } from '../src/state/find-rows.js'
import { makeTable } from '../src/state/make-table.js'
import { createSearchIndex } from '../src/state/search.js'
import type { TableKind } from '../src/state/table-kinds.js'
import { sortRows } from '../src/state/table.js'
import type { Filters } from '../src/state/viewer-state.js'
import { NO_FILTERS } from '../src/state/viewer-state.js'
import { NO_TEXTS } from '../src/state/texts.js'
import { edgeOf, facts, ids, parsed, profiles } from './sample.js'

const tableOf = (kind: TableKind, filters: Partial<Filters> = {}) =>
  makeTable(parsed, kind, { filters: { ...NO_FILTERS, ...filters }, facts, profiles, texts: NO_TEXTS }, 'zh')
const cellsOf = (kind: TableKind, column: string, filters: Partial<Filters> = {}) => {
  const table = tableOf(kind, filters)
  const at = table.columns.findIndex(({ label }) => label === column)
  return table.rows.map(({ cells }) => cells[at])
}

describe('tables', () => {
  it('list the people with their facts, and say how many the filters leave out', () => {
    const table = tableOf('people')
    expect([table.rows.length, table.total]).toEqual([1, 2])
    expect(cellsOf('people', '名称')).toEqual(['林一帆'])
    expect(cellsOf('people', '事实数')).toEqual([2])
    expect(cellsOf('people', '版面数')).toEqual([1])
    for (const post of ['指挥长', '领队']) expect(cellsOf('people', '事实')[0]).toContain(post)
    expect(table.rows[0]?.opens).toEqual({ kind: 'node', key: ids.leader, focus: true })
    expect(cellsOf('people', '名称', { showIsolated: true })).toEqual(['林一帆', '叶尔兰'])
  })

  it('give money as figure and as number, with its source and words; a percentage is no money', () => {
    expect(tableOf('money').total).toBe(1)
    expect(cellsOf('money', '名称')).toEqual(['漳州分指挥部'])
    expect(cellsOf('money', '所属结对')).toEqual(['漳州市 → 木垒哈萨克自治县'])
    expect(cellsOf('money', '数额')[0]).toContain('1510万元')
    expect(tableOf('money').rows[0]?.cells).toContain(15_100_000)
    expect(cellsOf('money', '引文')).toEqual(['漳州分指投入援疆资金超1510万元。'])
    expect(cellsOf('money', '出处')[0]).toContain('甲报')
  })

  it.each<[string, Partial<Filters>, number]>([
    ['a newspaper that does not report it', { newspaper: '乙报' }, 0],
    ['its newspaper', { newspaper: '甲报' }, 1],
    ['years before it', { years: { from: 2001, to: 2002 } }, 0],
    ['its programme', { programme: 'xinjiang' }, 1],
    ['another programme', { programme: 'tibet' }, 0],
    ['its entity hidden by hand', { hiddenNodes: new Set([ids.body]) }, 0],
    ['its kind of evidence hidden', { hiddenStatuses: new Set(['stated'] as const) }, 0],
  ])('filter money by %s', (_name, filters, rows) => {
    expect(tableOf('money', filters).rows).toHaveLength(rows)
  })

  it('hold every claim of facts and figures; each row leads to its fact', () => {
    const table = tableOf('claims')
    expect([table.rows.length, table.total]).toEqual([7, 7])
    const pair = edgeOf('PAIRED_ASSISTANCE')
    expect(table.rows.find(({ opens }) => opens.key === pair)?.cells).toContain('漳州对口支援木垒县。')
    expect(cellsOf('claims', '关系', { hiddenPredicates: new Set(['HOLDS_POSITION'] as const) })).toHaveLength(5)
    expect(tableOf('conflicts').total).toBe(0)
  })

  it.each([
    ['words of any cell', '投入', 1],
    ['traditional characters', '漳州對口支援', 1],
    ['the pinyin of an entity', 'linyifan', 2],
    ['several words, all of which a row must hold', '漳州 援疆资金', 1],
    ['words that stand in different rows', '领队 援疆资金', 0],
    ['nothing', ' ', 7],
  ])('are searched by %s', (_how, query, found) => {
    expect(findRows(tableOf('claims').rows, query, createSearchIndex(parsed.graph))).toHaveLength(found)
  })

  it('sort numbers as numbers and keep empty cells last either way', () => {
    const collator = new Intl.Collator('zh-CN', { numeric: true })
    const opens = { kind: 'node', key: '', focus: true } as const
    const rows = [10, '', 9, -3].map((cell, i) => ({ id: String(i), opens, entities: [], cells: [cell] }))
    const table = { columns: [{ id: 'value', label: '数值', kind: 'number' }] } as const
    const sorted = (column: string, descending: boolean) =>
      sortRows(table, rows, { column, descending }, collator).map(({ cells }) => cells[0])
    expect(sorted('value', false)).toEqual([-3, 9, 10, ''])
    expect(sorted('value', true)).toEqual([10, 9, -3, ''])
    expect(sorted('constructor', true)).toEqual([10, '', 9, -3])
    expect(sortRows(table, rows, null, collator)).toBe(rows)
  })
})
