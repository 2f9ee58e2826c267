import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { embedGraph } from '../../apps/viewer/src/embed/index.js'
import { buildTemplate } from './build-template.js'
import type { Browser } from './chromium.js'
import { noBrowserReason, openBrowser } from './chromium.js'
import { collectProblems } from './problems.js'
import { sampleData, sampleTexts } from './sample-graph.js'

const SCREENSHOTS = fileURLToPath(new URL('../../out/screenshots/', import.meta.url))

describe.skipIf(noBrowserReason !== null)(
  `dossiers in Chromium${noBrowserReason ? ` (${noBrowserReason})` : ''}`,
  () => {
    const { graphFile, layout } = sampleData()
    let problems: string[] = []
    let browser: Browser
    let folder: string
    let address: string
    let page: Page
    const panel = () => page.locator('aside.panel')
    const open = async (pair: string): Promise<void> => {
      await panel().locator('ul.pairs button').filter({ hasText: pair }).first().click()
    }

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'shanhai-dossier-'))
      await mkdir(SCREENSHOTS, { recursive: true })
      const texts = await sampleTexts(graphFile, 'quotes')
      const file = join(folder, 'index.html')
      await writeFile(file, embedGraph(await buildTemplate(), { graphFile, layout, texts }))
      address = pathToFileURL(file).href
      browser = await openBrowser()
      page = await browser.context.newPage()
      page.setDefaultTimeout(5000)
      problems = await collectProblems(page)
    })
    beforeEach(async () => {
      problems.length = 0
      await page.goto('about:blank')
      await page.goto(address)
      await page.locator('ul.pairs').waitFor()
    })
    afterAll(async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    })

    it('writes a pair out; the number of a note leads to the printed words with their source', async () => {
      await open('漳州市')
      await page.getByRole('button', { name: '编成档案' }).click()
      await expect.poll(() => panel().locator('h2').innerText()).toContain('漳州市 → 木垒哈萨克自治县')
      const first = panel().locator('.dossier sup button').first()
      const number = await first.innerText()
      await first.press('Enter')
      const note = page.locator(`#note-${number}`)
      expect(await note.evaluate((element) => element === document.activeElement)).toBe(true)
      const text = await note.innerText()
      expect(text).toContain('沿海日报')
      expect(text).toContain('[N]')
      await page.screenshot({ path: join(SCREENSHOTS, 'dossier.png') })
      expect(problems).toEqual([])
    })

    it('saves what it shows as Markdown, in English too', async () => {
      await open('漳州市')
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('button', { name: 'Make a dossier' }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download Markdown' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('dossier.md')
      const text = await readFile(await download.path(), 'utf8')
      expect(text).toContain('# Dossier of a pair: 漳州市 → 木垒哈萨克自治县')
      const notes = await panel().locator('.notes > li').count()
      expect(text.match(/^\[\^\d+\]: /gm)).toHaveLength(notes)
      expect(problems).toEqual([])
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
      await page.goto('about:blank')
      await page.goto(shared)
      await expect.poll(() => panel().innerText()).toBe(text)
      expect(problems).toEqual([])
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
      await page.screenshot({ path: join(SCREENSHOTS, 'dossier-print.png') })
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
  },
)
