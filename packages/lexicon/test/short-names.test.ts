import { expect, it } from 'vitest'
import { levelOf } from '../src/division.js'
import type { DivisionLevel } from '../src/division.js'
import { makeShortNames } from '../src/short-names.js'

const groups = [
  { name: '哈萨克族', bare: true },
  { name: '蒙古族', bare: true },
  { name: '回族', bare: false },
  { name: '土家族', bare: true },
  { name: '苗族', bare: false },
  { name: '东乡族', bare: true },
  { name: '各族', bare: false },
]
const cases: readonly [name: string, level: DivisionLevel, want: readonly string[]][] = [
  ['福建省', 'province', ['福建']],
  ['内蒙古自治区', 'province', ['内蒙古']],
  ['宁夏回族自治区', 'province', ['宁夏']],
  ['昌吉回族自治州', 'prefecture', ['昌吉州', '昌吉']],
  ['恩施土家族苗族自治州', 'prefecture', ['恩施州', '恩施']],
  ['木垒哈萨克自治县', 'county', ['木垒县', '木垒']],
  ['隆林各族自治县', 'county', ['隆林县', '隆林']],
  ['东乡族自治县', 'county', ['东乡县', '东乡']],
  ['沙县区', 'county', ['沙县']],
  ['索县', 'county', []],
  ['浦东新区', 'county', ['浦东']],
  ['阿拉善左旗', 'county', []],
  ['杭锦旗', 'county', ['杭锦']],
  ['阿什里哈萨克民族乡', 'township', ['阿什里哈萨克族乡', '阿什里乡']],
  ['城关回族镇', 'township', ['城关镇']],
  ['大石头乡', 'township', []],
  ['家族乡', 'township', []],
  ['鼓楼街道', 'township', ['鼓楼街道办事处', '鼓楼街道办']],
  ['兵团一四九团', 'xpcc_regiment', ['一四九团', '149团']],
  ['兵团一零五团', 'xpcc_regiment', ['一零五团', '105团']],
  ['兵团农六师红旗农场', 'xpcc_regiment', ['红旗农场', '兵团红旗农场']],
  ['兵团一二九团分部', 'xpcc_regiment', []],
  ['某经济开发区', 'zone', []],
]
it.each(cases)('%s', (name, level, want) => {
  const made = makeShortNames({ code: '1', name, level, parent: null }, groups)
  expect(made.map((entry) => entry.name)).toEqual(want)
})

const levels: readonly [code: string, name: string, want: DivisionLevel][] = [
  ['350000', '福建省', 'province'],
  ['350600', '漳州市', 'prefecture'],
  ['350628', '平和县', 'county'],
  ['652301202', '阿什里哈萨克民族乡', 'township'],
  ['652324523', '兵团一四九团', 'xpcc_regiment'],
  ['652325504', '兵团农六师北塔山牧场', 'xpcc_regiment'],
  ['652922106', '共青团镇', 'township'],
  ['350622500', '常山华侨经济开发区', 'zone'],
]
it.each(levels)('%s %s', (code, name, want) => {
  expect(levelOf(code, name)).toBe(want)
})
