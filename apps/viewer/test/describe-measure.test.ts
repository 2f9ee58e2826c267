import { describe, expect, it } from 'vitest'
import { figureOf, figureSentence, toFigure } from '@shanhai/graph'
import { describeMeasures, describeSum } from '../src/state/describe-measure.js'
import { ids, parsed, profiles } from './sample.js'

describe('describeMeasures', () => {
  it('says a sum, its role, bound and time, with the words that give it', () => {
    expect(describeMeasures(parsed, ids.body, 'zh')).toMatchObject([
      {
        sentence: { before: '漳州分指挥部：投入援疆资金 ', figure: '≥ 1510万元', after: '（2024）' },
        translation: { language: 'en', sentence: '漳州分指挥部: 投入援疆资金 ≥ 15,100,000 CNY (2024)' },
        marks: ['援助资金', '原文所述', '明示'],
        claims: [{ marks: ['已完成'], quotes: [{ citation: '《甲报》，2024-05-06（推定），第2版，《山海情》' }] }],
      },
    ])
  })

  it('says a change, in English too', () => {
    const [measure] = describeMeasures(parsed, ids.mulei, 'en')
    expect(measure).toMatchObject({ sentence: { figure: '-32.7%' }, marks: ['decrease', 'stated', 'explicit'] })
  })

  it('has nothing to say of an entity without figures', () => {
    expect(describeMeasures(parsed, ids.farmer, 'zh')).toEqual([])
  })
})

describe('describeSum', () => {
  it('says the money of a pair, each role by itself', () => {
    const money = profiles.flatMap((profile) => profile.money)
    expect(money.map((sum) => describeSum(sum, 'zh'))).toEqual([{ label: '援助资金', value: '≥ 1510万元' }])
    expect(money.map((sum) => describeSum(sum, 'en'))).toEqual([{ label: 'aid funds', value: '≥ 15,100,000 CNY' }])
  })
})

describe('figureSentence', () => {
  it.each([
    [
      {
        what: '资金',
        min: 4e7,
        value: 4e7,
        qualifier: 'at_least',
        unit: '元/年',
        currency: 'CNY',
        period: '2026/2030',
      },
    ],
  ])('says rates and spans of years in both languages', (properties) => {
    const say = (language: 'zh' | 'en') => Object.values(figureSentence('三明市', properties, language)).join('')
    expect(say('zh')).toBe('三明市：资金 ≥ 4000万元/年（2026–2030）')
    expect(say('en')).toBe('三明市: 资金 ≥ 40,000,000 CNY per year (2026–2030)')
  })
})

describe('figureOf', () => {
  it.each([
    [{ min: 3, max: 5, unit: '个' }, '3–5个'],
    [{ min: 5, unit: '元' }, '≥ 5元'],
    [{ max: 50_000, unit: '元' }, '≤ 5万元'],
  ])('says a span and what has one end alone: %j', (properties, want) => {
    expect(figureOf(properties, 'zh')).toBe(want)
  })

  it('names money and rates in English too', () => {
    expect(figureOf({ value: 6e7, unit: '元', currency: 'CNY' }, 'en')).toBe('60,000,000 CNY')
    expect(figureOf({ value: 420, unit: '元/亩', currency: 'CNY' }, 'en')).toBe('420 CNY per mu')
  })
})

describe('toFigure', () => {
  it.each<[number, string, string]>([
    [0, '0', '0'],
    [136, '136', '136'],
    [12_000, '1.2万', '12,000'],
    [15_100_000, '1510万', '15,100,000'],
    [102_459_000_000, '1024.59亿', '102,459,000,000'],
    [123_456_789.5, '12345.67895万', '123,456,789.5'],
    [123_456_000, '1.23456亿', '123,456,000'],
    [1_234_567_891, '123456.7891万', '1,234,567,891'],
    [1e21, '10000000000000亿', '1,000,000,000,000,000,000,000'],
    [3e-7, '0.0000003', '0.0000003'],
    [-32.86, '-32.86', '-32.86'],
    [1234.5, '1234.5', '1,234.5'],
    [-1_000_000, '-100万', '-1,000,000'],
  ])('writes %d as %s and %s', (value, zh, en) => {
    expect([toFigure(value, 'zh'), toFigure(value, 'en')]).toEqual([zh, en])
  })
})
