import { beforeAll, expect, it } from 'vitest'
import { describeInChromium, page } from './in-chromium.js'
import { sampleData, sampleTexts } from './sample-graph.js'
import { heading, openStart, panel, writeViewer } from './viewer-page.js'

describeInChromium('the English page', () => {
  let file: string
  beforeAll(async () => {
    const { graphFile, layout } = sampleData()
    file = await writeViewer({ graphFile, layout, texts: await sampleTexts(graphFile, 'articles') })
  })

  /** Pieces of text with hanzi that a screen reader would read as English. */
  const unmarked = () =>
    panel().evaluate((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const said = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
        if (/\p{Script=Han}/u.test(node.textContent ?? '') && !said.startsWith('zh')) found.push(node.textContent ?? '')
      }
      return found
    })

  it('names places and people in Latin letters with the hanzi beside, quotes and citations as they are', async () => {
    await openStart(`${file}#lang=en`)
    const card = panel().locator('ul.pairs button').filter({ hasText: '三明市' })
    expect(await card.innerText()).toContain('Sanming (三明市) → Manas County (玛纳斯县)')
    expect(await unmarked()).toEqual([])
    await card.click()
    await expect.poll(heading).toBe('Sanming (三明市) → Manas County (玛纳斯县)')
    const words = await panel().innerText()
    expect(words).toContain('Sanming (三明市) assists Manas County (玛纳斯县)')
    expect(words).toContain('Liao Qingquan (廖清泉)')
    expect(await panel().locator('blockquote, cite').count()).toBeGreaterThan(0)
    expect(await panel().locator('blockquote, cite').allInnerTexts()).not.toContainEqual(
      expect.stringMatching(/Sanming|Manas/),
    )
    expect(await unmarked()).toEqual([])
    await panel().locator('[data-money] button').first().click()
    expect(await unmarked()).toEqual([])
    await panel().getByRole('button', { name: 'Make a dossier' }).click()
    await panel().locator('.dossier').waitFor()
    expect(await unmarked()).toEqual([])
  })

  it('keeps Chinese and English words of a table cell in one text', async () => {
    await openStart(`${file}#lang=en`)
    await page.getByRole('button', { name: 'Tables' }).click()
    const words = panel().locator('td > span span[lang]')
    await words.first().waitFor()
    const displays = await words.evaluateAll((all) => all.map((one) => getComputedStyle(one).display))
    expect([...new Set(displays)]).toEqual(['inline'])
  })

  it('leaves the Chinese page without Latin letters for names', async () => {
    await openStart(file)
    expect(await panel().locator('ul.pairs').innerText()).not.toMatch(/Sanming/)
    expect(await panel().locator('[lang=zh-CN]').count()).toBe(0)
  })
})
