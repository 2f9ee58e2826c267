import { basename } from 'node:path'
import { readFile } from 'node:fs/promises'

import { beforeAll, beforeEach, expect, it } from 'vitest'
import { describeInChromium, page } from './in-chromium.js'
import { sampleData, sampleTexts } from './sample-graph.js'
import { openAfresh, openStart, panel, shoot, take, writeViewer } from './viewer-page.js'

describeInChromium('dossiers in Chromium', () => {
  const { graphFile, layout } = sampleData()
  let address: string
  const open = async (pair: string): Promise<void> => {
    await panel().locator('ul.pairs button').filter({ hasText: pair }).first().click()
  }

  beforeAll(async () => {
    const texts = await sampleTexts(graphFile, 'quotes')
    address = await writeViewer({ graphFile, layout, texts })
  })
  beforeEach(async () => {
    await openStart(address)
  })

  it('writes a pair out; the number of a note leads to the printed words with their source', async () => {
    await open('漳州市')
    await page.getByRole('button', { name: '编成档案' }).click()
    await expect.poll(() => panel().locator('h2').innerText()).toContain('漳州市 → 木垒哈萨克自治县')
    const first = panel().locator('.dossier sup button').first()
    const number = await first.innerText()
    await first.press('Enter')
    const note = page.locator(`#note-${number}`)
    await expect.poll(() => note.evaluate((element) => element === document.activeElement)).toBe(true)
    const text = await note.innerText()
    expect(text).toContain('沿海日报')
    expect(text).toContain('[N]')
    await shoot('dossier')
  })

  it('saves what it shows as Markdown, in English too', async () => {
    await open('漳州市')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Make a dossier' }).click()
    const file = await take('Download Markdown')
    expect(basename(file)).toBe('dossier.md')
    const text = await readFile(file, 'utf8')
    expect(text).toContain('# Dossier of a pair: 漳州市 → 木垒哈萨克自治县')
    const notes = await panel().locator('.notes > li').count()
    expect(text.match(/^\[\^\d+\]: /gm)).toHaveLength(notes)
  })

  it('compares two pairs, and the address brings the same dossier back', async () => {
    await open('漳州市')
    await page.getByLabel('与另一对比较').selectOption({ label: '厦门市 → 吉木萨尔县' })
    await page.getByRole('button', { name: '比较' }).click()
    await page.getByRole('button', { name: '编成档案' }).click()
    await expect.poll(() => panel().locator('.dossier thead th').count()).toBe(2)
    const text = await panel().innerText()
    expect(text).toContain('未见报道')
    const shared = page.url()
    await openAfresh(shared)
    await expect.poll(() => panel().innerText()).toBe(text)
  })

  it('prints the dossier alone', async () => {
    await open('漳州市')
    await page.getByRole('button', { name: '编成档案' }).click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('header.top').isVisible()).toBe(false)
    expect(await page.locator('[data-picture]').isVisible()).toBe(false)
    expect(await panel().locator('.dossier-tools').isVisible()).toBe(false)
    expect(await panel().locator('.notes > li').first().isVisible()).toBe(true)
    const paper = await page.pdf({ format: 'A4' })
    // The whole of it, not what one screen holds.
    expect(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
    await page.setViewportSize({ width: 794, height: 1123 })
    await shoot('dossier-print')
    await page.setViewportSize({ width: 1360, height: 860 })
    await page.emulateMedia({ media: 'screen' })
  })

  it('prints black on white from the dark theme too', async () => {
    await open('漳州市')
    await page.getByRole('button', { name: '编成档案' }).click()
    await page.getByRole('button', { name: '深色' }).click()
    await page.emulateMedia({ media: 'print' })
    const colours = await page.evaluate(() =>
      [document.documentElement, document.body, ...document.querySelectorAll('.panel, .dossier, .dossier *')].map(
        (one) => {
          const { color, backgroundColor } = getComputedStyle(one)
          return `${color} on ${backgroundColor}`
        },
      ),
    )
    await page.emulateMedia({ media: null })
    const allowed = /^rgb\(0, 0, 0\) on (?:rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/
    expect(colours.filter((one) => !allowed.test(one))).toEqual([])
  })
})
