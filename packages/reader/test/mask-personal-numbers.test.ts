import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskPersonalNumbers } from '../src/index.js'

// Numbers are put together from parts: no whole one stands in this file.
const REGION = '610101'
const card = (birth: string, serial = '0012'): string => REGION + birth + serial
const MOBILE = '139' + '0000' + '1234'
const LOCAL = '2100' + '456'
const wide = (digits: string): string => digits.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))

describe('maskPersonalNumbers', () => {
  it.each([
    { name: 'a card number', given: `身份证号:${card('19000101')})`, count: 1 },
    { name: 'one that ends in X', given: `号${card('19000101', '001X')}，`, count: 1 },
    { name: 'the old form of 15 digits', given: `号${REGION}000101001，`, count: 1 },
    { name: 'one of no date behind its name', given: `身份证号码：${card('99999999')}`, count: 1 },
    { name: 'full-width digits', given: `号${wide(card('19000101'))}，`, count: 1 },
    { name: 'one cut by a line break', given: `号${REGION}1900\n01010012，`, count: 1 },
    { name: 'one set in groups', given: `${REGION} 19000101 0012`, count: 1 },
    { name: 'a mobile number', given: `联系人张某${MOBILE}。`, count: 1 },
    { name: 'one in groups', given: '139-' + '0000-' + '1234', count: 1 },
    { name: 'one with the country', given: `+86 ${MOBILE}`, count: 1 },
    { name: 'a land line', given: `热线:0911-${LOCAL} 地址`, count: 1 },
    { name: 'a land line with a bracket', given: `（0911）${LOCAL}`, count: 1 },
    { name: 'a land line without its area', given: `咨询电话：${LOCAL}`, count: 1 },
    { name: 'two', given: `${MOBILE}、${card('19000101')}`, count: 2 },
  ])('masks $name', ({ given, count }) => {
    const { text, count: found } = maskPersonalNumbers(given)
    expect(found).toBe(count)
    expect(text).toHaveLength(given.length)
    expect(text).not.toMatch(/[\d０-９]{3}/)
  })

  it.each([
    '总投资13900001234元',
    '2022年至2024年，分别为30125万美元、41870万美元',
    '防伪码：6100470001234',
    '机构编码：000020310402',
    '统一社会信用代码91350100MA2XXXXX1Y',
    '2020-2024年 2031-04-02',
    '1900 年 1 月 1 日至 2000 年 12 月 31 日',
    '热线12345，急救120',
    '3.1415926535897932',
    '占地 1000 2000 3000 4000 50 亩',
  ])('leaves %s', (text) => {
    expect(maskPersonalNumbers(text)).toEqual({ text, count: 0 })
  })

  const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'))
  const day = fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, '0'))
  const digits = (length: number): fc.Arbitrary<string> =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))

  it('masks any card number wherever a line breaks in it, and keeps the length', () => {
    fc.assert(
      fc.property(
        fc.tuple(month, day, digits(4)),
        fc.integer({ min: 1, max: 17 }),
        fc.constantFrom('\n', ' ', '-', '\r\n'),
        ([m, d, serial], cut, by) => {
          const number = `${REGION}1987${m}${d}${serial}`
          const given = `张某(${number.slice(0, cut)}${by}${number.slice(cut)})声明`
          const { text, count } = maskPersonalNumbers(given)
          expect(count).toBe(1)
          expect(text).toBe(given.replace(/\d/g, '■'))
        },
      ),
    )
  })

  it('masks any telephone number whole, however it is labelled and spaced', () => {
    const separators = fc.constantFrom('', '\n', ' ', '-', '－', '.', '·', '/', '_')
    fc.assert(
      fc.property(
        fc.constantFrom('电话：', '手机', '联系电话:', '热线', '致电', '（电话 '),
        fc.constantFrom('3', '5', '8', '9').chain((second) => digits(9).map((rest) => `1${second}${rest}`)),
        fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 8 })),
        separators,
        (label, number, [cut, more], by) => {
          const middle = Math.min(number.length - 1, cut + more)
          const given = `${label}${number.slice(0, cut)}${by}${number.slice(cut, middle)}${by}${number.slice(middle)}，欢迎来电`
          expect(maskPersonalNumbers(given).text).toBe(given.replace(/\d/g, '■'))
        },
      ),
    )
  })

  it.each([
    ['手机138 0013 8000'],
    ['联系电话:138-0013-8000'],
    ['电话:0591-8765 4321'],
    ['0994-234 3036'],
    ['电话2345678、2345679'],
    ['电话：2345678/2345679'],
    ['138.0013.8000'],
    ['手机１３８ ００１３ ８０００'],
  ])('masks every digit of %s', (given) => {
    expect(maskPersonalNumbers(given).text).toBe(given.replace(/[\d０-９]/g, '■'))
  })

  it.each([['3.14/2.71'], ['2024.11.23'], ['138.5亿元'], ['完成投资1380.0138万元'], ['第1/3版'], ['同比增长13.5%']])(
    'leaves %s alone',
    (given) => {
      expect(maskPersonalNumbers(given).text).toBe(given)
    },
  )

  it('changes nothing but digits, and nothing twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789Xx -\n年元电话：１３（）。'), maxLength: 60 }),
        (given) => {
          const { text } = maskPersonalNumbers(given)
          expect(text).toHaveLength(given.length)
          for (let i = 0; i < given.length; i++) if (text[i] !== given[i]) expect(given[i]).toMatch(/[\dXx１３]/)
          expect(maskPersonalNumbers(text).text).toBe(text)
        },
      ),
    )
  })
})
