import { describe, expect, it } from 'vitest'
import { createPairIndex, findPairs } from '../src/state/pair-search.js'
import { parsed, profiles } from './sample.js'

const index = createPairIndex(parsed.graph, profiles)
const find = (query: string) =>
  findPairs(index, query)?.map(({ pair }) => `${pair.supporter.name}→${pair.recipient.name}`) ?? null

const ALL = find('福建')

describe('findPairs', () => {
  it.each([
    '漳州 木垒',
    '木垒 漳州',
    '漳州→木垒',
    '漳州对口支援木垒',
    '漳州',
    'zzml',
    'zhangzhou mulei',
    '350600',
    '福建',
    'fujian',
    '新疆',
    'Xinjiang',
    '福建 新疆',
    '對口援疆',
    '木壘',
  ])('%s finds the pair of 漳州 and 木垒', (query) => {
    expect(find(query)?.some((title) => /^漳州.*→木垒/.test(title))).toBe(true)
  })

  it('wants every word, and tells nothing from no question', () => {
    expect(find('漳州 西藏')).toEqual([])
    expect(find('漳州 没有')).toEqual([])
    expect(find('  ')).toBeNull()
    expect(ALL).not.toEqual([])
  })
})
