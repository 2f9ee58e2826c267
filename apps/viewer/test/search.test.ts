import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchPinyin, toPinyinQuery } from '../src/state/pinyin.js'
import { createSearchIndex, searchEntities } from '../src/state/search.js'
import { expectLinearTime } from '../../../test/support/linear-time.js'
import { createEmptyGraphOf } from './made-graph.js'
import { parsed } from './sample.js'

const index = createSearchIndex(parsed.graph)
const find = (query: string) => searchEntities(index, query).hits.map(({ name, matched }) => matched ?? name)

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
    ['zhangzhou', ['漳州', '漳州分指挥部']],
    ["Zhang'zhou fen", ['漳州分指挥部']],
    ['lyf', ['林一帆']],
    ['linyif', ['林一帆']],
    ['mlhsk', ['木垒哈萨克自治县']],
    ['zizhix', ['木垒哈萨克自治县']],
    ['yeerlan', ['叶尔兰']],
    ['xyz', []],
    ['葉爾蘭', ['叶尔兰']],
    ['哈薩克', ['木垒哈萨克自治县']],
    ['漳州分指揮部', ['漳州分指挥部']],
  ])('%j finds %j', (query, want) => {
    expect(find(query)).toEqual(want)
  })

  it('finds a place by names that only the lexicon knows', () => {
    const known = createSearchIndex(parsed.graph, new Map([['652328', ['穆垒', '木垒河']]]))
    expect(searchEntities(known, '穆垒').hits).toMatchObject([{ name: '木垒哈萨克自治县', matched: '穆垒' }])
    expect(find('穆垒')).toEqual([])
  })

  it('is at home in large graphs: pinyin and characters in 50,000 names in linear time, and says how many there are', () => {
    const indexOf = (size: number) => ({ size, large: createSearchIndex(createEmptyGraphOf(size)) })
    expectLinearTime(50_000, indexOf, ({ size, large }) => {
      const named = searchEntities(large, '第2999')
      expect(named.hits[0]?.name).toBe('漳州第2999小学')
      expect(named.total).toBe(size > 30_000 ? 11 : 1)
      expect(searchEntities(large, 'zhangzhoudi4').hits).toEqual([])
      const { hits, total } = searchEntities(large, 'zzd')
      expect([hits.length, total]).toEqual([20, size])
    })
  })
})

describe('matchPinyin', () => {
  it.each([
    ['重庆市', 'chongqing', 'start'],
    ['重庆', 'chongqing', 'whole'],
    ['重庆市', 'zhongq', 'start'],
    ['新疆', 'xj', 'whole'],
    ['对口支援新疆', 'xinj', 'inside'],
    ['吕梁', 'lvl', 'whole'],
    ['山', 'sh', 'whole'],
    ['西安', 'xian', 'whole'],
    ['上海', 'sh', 'start'],
    ['上海', 'shh', 'whole'],
    ['上海', 'shhx', null],
    ['a座', 'az', 'whole'],
    ['', 'a', null],
  ])('%s spelled by %s: %s', (name, query, how) => {
    expect(matchPinyin(name, query)).toBe(how)
  })

  it('ends in time whatever it is given', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'e', 'n', 'h', 's', 'z'), maxLength: 40 })
    const name = fc.string({ unit: fc.constantFrom('啊', '恩', '额', '和', '是', '字'), maxLength: 200 })
    fc.assert(
      fc.property(name, letters, (text, query) => {
        const how = matchPinyin(text, query)
        if (text === '' || query.length > 30) expect(how).toBeNull()
        if (how !== null && query !== '') expect(matchPinyin(`□${text}`, query)).toBe('inside')
      }),
    )
  })
})

describe('toPinyinQuery', () => {
  it.each([
    ['Lü Liang', 'lvliang'],
    ["xi'an", 'xian'],
    ['漳州', null],
    ['652301', null],
    ['a'.repeat(31), null],
  ])('%s is %s', (query, want) => {
    expect(toPinyinQuery(query)).toBe(want)
  })
})
