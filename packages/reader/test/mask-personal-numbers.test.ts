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
