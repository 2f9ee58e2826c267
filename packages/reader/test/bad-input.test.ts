import { describe, expect, it } from 'vitest'
import { pageId } from '@shanhai/model'
import { decodePage, maskPersonalNumbers, readArticles, splitSentences } from '../src/index.js'
import { expectLinearTime } from '../../../test/support/linear-time.js'
import { toPage } from './support/layout.js'

const triggers = { strong: ['对口支援', '援疆'], weak: ['结对'] }
/** Characters. */
const LENGTH = 1_000_000

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

function readAll(text: string): void {
  const { value, diagnostics } = readArticles(toPage(maskPersonalNumbers(text).text), { triggers })
  for (const article of value) splitSentences(article)
  expect(value.length + diagnostics.length).toBeGreaterThan(0)
}

describe('pages that are no pages', () => {
  it.each([
    { name: 'one line of a million characters', unit: '县里新修的水库上个月蓄水，下游稻田不再等天下雨。' },
    { name: 'a million characters without a mark', unit: '水' },
    { name: 'a million brackets', unit: '（' },
    { name: 'only digits', unit: '0123456789\n' },
    { name: 'digits in one line', unit: '7' },
    { name: 'only small advertisements', unit: '遗失声明：叶某遗失驾驶证一本，声明作废。\n' },
    { name: 'only headlines', unit: '渡口的路灯亮了\n\n' },
    { name: 'one character a line', unit: '水\n' },
    { name: 'only bylines', unit: '□本报记者 陈汀\n' },
    { name: 'only pointers', unit: '详见第3版\n\n' },
    { name: 'only list rows', unit: '梅坪村——云台茶业\n' },
    { name: 'only notice titles', unit: '停水通知\n\n' },
    { name: 'only blanks within words', unit: '水 ' },
    { name: 'only labels', unit: '某县：\n早市搬家\n' },
    { name: 'only editors’ notes', unit: '编者按：近日\n' },
    { name: 'only datelines', unit: '本报讯（记者 陈汀）\n' },
    { name: 'only paragraphs', unit: '县里新修的水库上个月蓄水。\n\n' },
    { name: 'only jump lines', unit: '水清了。（下转第二版）\n\n（上接第一版）' },
  ])('reads $name in linear time', ({ unit }) => {
    expectLinearTime(LENGTH, (length) => fill(unit, length), readAll)
  })

  it.each([
    {
      name: 'a line of a million characters',
      text: fill('县里新修的水库上个月蓄水，', 1_000_000),
      code: 'reader/long-line',
    },
    { name: 'only digits', text: '0123456789\n'.repeat(50), code: 'reader/no-story' },
    {
      name: 'only advertisements',
      text: '遗失声明：叶某遗失驾驶证一本，声明作废。\n'.repeat(50),
      code: 'reader/no-story',
    },
  ])('says that it read $name', ({ text, code }) => {
    expect(readArticles(toPage(text), { triggers }).diagnostics.map((one) => one.code)).toContain(code)
  })

  it('decodes ten million bytes of noise in linear time', () => {
    const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 2_654_435_761) >>> 24 || 1)
    expectLinearTime(10 * LENGTH, noise, (bytes) => {
      expect(decodePage(bytes, pageId('p.txt')).diagnostics.map(({ code }) => code)).toEqual(['decode/not-utf8'])
    })
  })
})
