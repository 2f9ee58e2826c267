import { describe, expect, it } from 'vitest'
import { createSearchIndex, searchEntities } from '../src/state/search.js'
import { parsed } from './sample.js'

const index = createSearchIndex(parsed.graph)
const find = (query: string) => searchEntities(index, query).map(({ name, matched }) => matched ?? name)

describe('searchEntities', () => {
  it.each([
    ['林一帆', ['林一帆']],
    ['木垒', ['木垒']],
    ['漳州', ['漳州', '漳州分指挥部']],
    ['自治', ['木垒哈萨克自治县', '昌吉回族自治州']],
    ['６５２３', ['652328', '652300']],
    ['  叶尔兰 ', ['叶尔兰']],
    ['', []],
    ['没有', []],
  ])('%j finds %j', (query, want) => {
    expect(find(query)).toEqual(want)
  })

  it('is at home in large graphs', () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => ({
      key: `person:${String(i)}`,
      name: `人物${String(i)}`,
      entityType: 'Person' as const,
      degree: 1,
      forms: [{ text: `人物${String(i)}`, folded: `人物${String(i)}` }],
    }))
    const hits = searchEntities(rows, '物4999')
    expect(hits).toHaveLength(11)
    expect(hits[0]?.name).toBe('人物4999')
  })
})
