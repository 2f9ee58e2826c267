import { describe, expect, it } from 'vitest'
import { pageId } from '@shanhai/model'
import { decodePage, maskPersonalNumbers, readArticles, splitSentences } from '../src/index.js'
import { toPage } from './support/layout.js'

const triggers = { strong: ['对口支援', '援疆'], weak: ['结对'] }
/** Seconds of processor time, far above what is needed: only work that grows with the square of the input takes so long. */
const LIMIT = 12

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const million = (unit: string): string => unit.repeat(Math.ceil(1_000_000 / unit.length))

describe('pages that are no pages', () => {
  it.each([
    { name: 'one line of a million characters', text: million('县里新修的水库上个月蓄水，下游稻田不再等天下雨。') },
    { name: 'a million characters without a mark', text: million('水') },
    { name: 'a million brackets', text: million('（') },
    { name: 'only digits', text: million('0123456789\n') },
    { name: 'digits in one line', text: million('7') },
    { name: 'only small advertisements', text: million('遗失声明：叶某遗失驾驶证一本，声明作废。\n') },
    { name: 'only headlines', text: million('渡口的路灯亮了\n\n') },
    { name: 'one character a line', text: million('水\n') },
    { name: 'only bylines', text: million('□本报记者 陈汀\n') },
    { name: 'only pointers', text: million('详见第3版\n\n') },
    { name: 'only list rows', text: million('梅坪村——云台茶业\n') },
    { name: 'only notice titles', text: million('停水通知\n\n') },
    { name: 'only blanks within words', text: million('水 ') },
    { name: 'only labels', text: million('某县：\n早市搬家\n') },
    { name: 'only editors’ notes', text: million('编者按：近日\n') },
    { name: 'only datelines', text: million('本报讯（记者 陈汀）\n') },
    { name: 'only paragraphs', text: million('县里新修的水库上个月蓄水。\n\n') },
    { name: 'only jump lines', text: million('水清了。（下转第二版）\n\n（上接第一版）') },
  ])('reads $name within seconds', ({ text }) => {
    const start = process.cpuUsage()
    const masked = maskPersonalNumbers(text).text
    const { value, diagnostics } = readArticles(toPage(masked), { triggers })
    for (const article of value) splitSentences(article)
    expect(value.length + diagnostics.length).toBeGreaterThan(0)
    expect(secondsSince(start)).toBeLessThan(LIMIT)
  })

  it.each([
    { name: 'a line of a million characters', text: million('县里新修的水库上个月蓄水，'), code: 'reader/long-line' },
    { name: 'only digits', text: '0123456789\n'.repeat(50), code: 'reader/no-story' },
    {
      name: 'only advertisements',
      text: '遗失声明：叶某遗失驾驶证一本，声明作废。\n'.repeat(50),
      code: 'reader/no-story',
    },
  ])('says that it read $name', ({ text, code }) => {
    expect(readArticles(toPage(text), { triggers }).diagnostics.map((one) => one.code)).toContain(code)
  })

  it('decodes a million bytes of noise within seconds', () => {
    const noise = Uint8Array.from({ length: 1_000_000 }, (_, i) => (i * 2_654_435_761) >>> 24)
    const start = process.cpuUsage()
    expect(decodePage(noise, pageId('p.txt')).diagnostics).toHaveLength(1)
    expect(secondsSince(start)).toBeLessThan(LIMIT)
  })
})
