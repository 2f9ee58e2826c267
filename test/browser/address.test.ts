import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { embedGraph } from '../../apps/viewer/src/embed/index.js'
import { buildTemplate } from './build-template.js'
import type { Browser } from './chromium.js'
import { noBrowserReason, openBrowser } from './chromium.js'
import { byMouse } from './drivers.js'
import { collectProblems } from './problems.js'
import { sampleData } from './sample-graph.js'

const HOSTILE = [
  'open=node&key=%3Cimg%20src%3Dx%20onerror%3Dwindow.hacked%3D1%3E',
  'lang=javascript:window.hacked=1&theme=%22%3E%3Cscript%3Ewindow.hacked=1%3C/script%3E',
  'find=%3Cimg%20src%3Dx%20onerror%3D%22window.hacked%3D1%22%3E&group=__proto__&from=../..&to=%00',
  '-type=__proto__&-entity=constructor&years=0000-9999&pages=999&programme=%E2%80%AE',
  '%E0%A4%A&&&===&open',
] as const

describe.skipIf(noBrowserReason !== null)(
  `the address of a view in Chromium${noBrowserReason ? ` (${noBrowserReason})` : ''}`,
  () => {
    const { graphFile, layout } = sampleData()
    let problems: string[] = []
    let browser: Browser
    let folder: string
    let file: string
    let page: Page

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'shanhai-address-'))
      file = pathToFileURL(join(folder, '图谱.html')).href
      await writeFile(join(folder, '图谱.html'), embedGraph(await buildTemplate(), { graphFile, layout }))
      browser = await openBrowser()
      page = await browser.context.newPage()
      page.setDefaultTimeout(5000)
      problems = await collectProblems(page)
    })
    beforeEach(async () => {
      problems.length = 0
      await page.goto('about:blank')
      await page.goto(file)
      await page.locator('ul.pairs').first().waitFor()
    })
    afterAll(async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    })

    const heading = () => page.locator('aside.panel h2').first().innerText()
    const shown = () => page.locator('.filters [aria-live]').innerText()
    const openPair = (name: RegExp) => byMouse(page, { press: name })

    it('opens the same view again: pair, filters, language and theme', async () => {
      await openPair(/三明市 → /)
      await page.getByRole('checkbox', { name: '人物' }).uncheck()
      await byMouse(page, { choose: '沿海日报', from: '报纸' })
      await byMouse(page, { press: '深色' })
      await byMouse(page, { press: 'English' })
      const [before, address] = [await shown(), page.url()]
      expect(address).toContain('#')
      await page.goto('about:blank')
      await page.goto(address)
      await expect.poll(heading).toBe('三明市 → 玛纳斯县')
      expect(await shown()).toBe(before)
      expect(await page.getByRole('checkbox', { name: 'Person' }).isChecked()).toBe(false)
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
      expect(page.url()).toBe(address)
      expect(problems).toEqual([])
    })

    it('follows the browser back and on', async () => {
      await openPair(/三明市 → /)
      await byMouse(page, { press: '玛纳斯县', in: 'aside.panel' })
      await expect.poll(heading).toBe('玛纳斯县')
      await page.goBack()
      await expect.poll(heading).toBe('三明市 → 玛纳斯县')
      await page.goBack()
      await expect.poll(heading).toContain('结对关系')
      await page.goForward()
      await expect.poll(heading).toBe('三明市 → 玛纳斯县')
      expect(problems).toEqual([])
    })

    it('takes back and does again by keys, and leaves the keys to a field that has the focus', async () => {
      await page.getByRole('checkbox', { name: '人物' }).uncheck()
      const [hidden, all] = [await shown(), 5]
      expect(await page.locator('ul.pairs button').count()).toBe(all)
      await page.keyboard.press('Control+z')
      await expect.poll(() => page.getByRole('checkbox', { name: '人物' }).isChecked()).toBe(true)
      await page.keyboard.press('Control+Shift+Z')
      await expect.poll(shown).toBe(hidden)
      await page.getByRole('combobox', { name: '搜索' }).pressSequentially('木垒')
      await page.keyboard.press('Control+z')
      expect(await shown()).toBe(hidden)
      await byMouse(page, { press: /^撤销/ })
      await expect.poll(shown).not.toBe(hidden)
      expect(problems).toEqual([])
    })

    it.each(HOSTILE)('is harmless whatever it holds: %s', async (hash) => {
      await page.goto('about:blank')
      await page.goto(`${file}#${hash}`)
      await expect.poll(heading).toMatch(/结对关系|Pairs/)
      expect(await page.evaluate(() => 'hacked' in window || Object.keys(Object.prototype).length > 0)).toBe(false)
      await page.evaluate((next) => {
        window.location.hash = next
      }, hash)
      await page.getByRole('button', { name: 'English' }).click()
      await expect.poll(heading).toContain('Pairs')
      expect(problems).toEqual([])
    })
  },
)
