import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embedGraph } from '../../apps/viewer/src/embed/index.js'
import { buildTemplate } from './build-template.js'
import type { Browser } from './chromium.js'
import { noBrowserReason, openBrowser } from './chromium.js'
import { pixelOf } from './pixel-of.js'
import { collectProblems } from './problems.js'
import { sampleData } from './sample-graph.js'

const SCREENSHOTS = fileURLToPath(new URL('../../out/screenshots/', import.meta.url))
const [ZHANGZHOU, MULEI] = ['place:350600', 'place:652328']

describe.skipIf(noBrowserReason !== null)(
  `the map in Chromium${noBrowserReason ? ` (${noBrowserReason})` : ''}`,
  () => {
    const { graphFile, layout } = sampleData()
    let browser: Browser
    let folder: string
    let page: Page
    let problems: string[]
    const open = async (
      name: string,
      coordinates?: Readonly<Record<string, readonly [number, number]>>,
    ): Promise<void> => {
      const file = join(folder, name)
      const data = { graphFile, layout, ...(coordinates && { coordinates }) }
      await writeFile(file, embedGraph(await buildTemplate(), data))
      await page.goto(pathToFileURL(file).href)
      await page.locator('ul.pairs').waitFor()
    }

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'shanhai-map-'))
      await mkdir(SCREENSHOTS, { recursive: true })
      browser = await openBrowser()
      page = await browser.context.newPage()
      page.setDefaultTimeout(5000)
      problems = await collectProblems(page)
    })
    afterAll(async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    })

    it('puts places where they lie, says what it is, and is in the address', async () => {
      await open('map.html', { '350600': [117.66, 24.51], '652328': [90.28, 43.83] })
      await page.getByRole('button', { name: '地理位置' }).click()
      await expect.poll(() => page.locator('.arrange').innerText()).toContain('没有边界')
      const [coast, oasis] = [await pixelOf(page, ZHANGZHOU), await pixelOf(page, MULEI)]
      expect(oasis.x).toBeLessThan(coast.x)
      expect(oasis.y).toBeLessThan(coast.y)
      await page.waitForTimeout(300)
      await page.screenshot({ path: join(SCREENSHOTS, 'map.png') })
      expect(page.url()).toContain('arrangement=map')
      await page.reload()
      await expect.poll(() => page.locator('.arrange').innerText()).toContain('没有边界')
      expect(problems).toEqual([])
    })

    it('is not offered where the page came without coordinates', async () => {
      await open('plain.html')
      expect(await page.getByRole('button', { name: '地理位置' }).count()).toBe(0)
      expect(await page.getByRole('button', { name: '关系网' }).count()).toBe(1)
    })
  },
)
