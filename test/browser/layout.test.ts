import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embedGraph } from '../../apps/viewer/src/embed/index.js'
import { buildTemplate } from './build-template.js'
import type { Browser } from './chromium.js'
import { noBrowserReason, openBrowser } from './chromium.js'
import { pixelOf } from './pixel-of.js'
import { collectProblems } from './problems.js'
import { sampleData } from './sample-graph.js'

const MULEI = 'place:652328'

describe.skipIf(noBrowserReason !== null)(
  `a new layout in Chromium${noBrowserReason ? ` (${noBrowserReason})` : ''}`,
  () => {
    const { graphFile, layout } = sampleData()
    let browser: Browser
    let folder: string
    let page: Page
    let problems: string[]

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'shanhai-layout-'))
      const file = join(folder, 'index.html')
      await writeFile(file, embedGraph(await buildTemplate(), { graphFile, layout }))
      browser = await openBrowser()
      page = await browser.context.newPage()
      page.setDefaultTimeout(5000)
      problems = await collectProblems(page)
      await page.goto(pathToFileURL(file).href)
      await page.waitForFunction(() => 'pixelOf' in (document.querySelector('[data-picture]') ?? {}))
    })
    afterAll(async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    })

    it('runs in a worker from the single file, under the policy of the page, and stops when it is told to', async () => {
      const before = await pixelOf(page, MULEI)
      await page.getByRole('button', { name: '重新布局' }).click()
      await expect
        .poll(async () => {
          const { x, y } = await pixelOf(page, MULEI)
          return Math.hypot(x - before.x, y - before.y)
        })
        .toBeGreaterThan(5)
      await page.getByRole('button', { name: '停止布局' }).click()
      // The last round is drawn.
      await page.waitForTimeout(300)
      const stopped = await pixelOf(page, MULEI)
      await page.waitForTimeout(400)
      expect(await pixelOf(page, MULEI)).toEqual(stopped)
      expect(problems).toEqual([])
    })

    it('stops by itself, and keeps its positions in other colours', async () => {
      await page.getByRole('button', { name: '重新布局' }).click()
      await page.getByRole('button', { name: '重新布局' }).waitFor({ timeout: 30_000 })
      const reached = await pixelOf(page, MULEI)
      await page.getByRole('button', { name: '深色' }).click()
      await page.waitForTimeout(400)
      const { x, y } = await pixelOf(page, MULEI)
      expect(Math.hypot(x - reached.x, y - reached.y)).toBeLessThan(40)
      expect(problems).toEqual([])
    }, 40_000)

    it('leaves what is pinned where it is, and no two marks on top of each other', async () => {
      const file = page.url().split('#')[0] ?? ''
      await page.goto('about:blank')
      await page.goto(`${file}#pin=network,40,40,${MULEI}`)
      await page.getByRole('button', { name: '重新布局' }).click()
      await page.getByRole('button', { name: '重新布局' }).waitFor({ timeout: 30_000 })
      await page.getByRole('button', { name: '表格' }).first().click()
      const download = page.waitForEvent('download')
      await page.locator('aside').getByRole('button', { name: 'JSON', exact: true }).click()
      const path = await (await download).path()
      const { nodes } = JSON.parse(await readFile(path, 'utf8')) as {
        nodes: { id: string; x: number; y: number }[]
      }
      expect(nodes.find(({ id }) => id === MULEI)).toMatchObject({ x: 40, y: 40 })
      const moved = nodes.filter(
        ({ id, x, y }) => Math.hypot(x - (layout[id]?.[0] ?? x), y - (layout[id]?.[1] ?? y)) > 0.1,
      )
      expect(moved.length).toBeGreaterThan(nodes.length / 2)
      for (const [i, a] of nodes.entries())
        for (const b of nodes.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.3)
      expect(problems).toEqual([])
    }, 40_000)
  },
)
