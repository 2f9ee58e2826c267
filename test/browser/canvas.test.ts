import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { embedGraph } from '../../apps/viewer/src/embed/index.js'
import { buildTemplate } from './build-template.js'
import { canvasData } from './canvas-graph.js'
import type { Browser } from './chromium.js'
import { noBrowserReason, openBrowser } from './chromium.js'
import { pixelOf } from './pixel-of.js'
import { collectProblems } from './problems.js'

describe.skipIf(noBrowserReason !== null)(
  `the picture in Chromium${noBrowserReason ? ` (${noBrowserReason})` : ''}`,
  () => {
    let browser: Browser
    let folder: string
    let page: Page
    let problems: string[]

    const open = async (): Promise<void> => {
      await page.goto(pathToFileURL(join(folder, 'index.html')).href)
      await page.waitForFunction(() => 'pixelOf' in (document.querySelector('[data-picture]') ?? {}))
    }
    const panel = () => page.locator('aside.panel')

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'shanhai-canvas-'))
      await writeFile(join(folder, 'index.html'), embedGraph(await buildTemplate(), canvasData()))
      browser = await openBrowser()
      page = await browser.context.newPage()
      page.setDefaultTimeout(5000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      problems = await collectProblems(page)
    })
    afterAll(async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    })
    beforeEach(async () => {
      problems.length = 0
      await open()
    })

    /** A point so many pixels to the left of the way from one node to another, half way. */
    const beside = async (from: string, to: string, aside: number) => {
      const [a, b] = [await pixelOf(page, from), await pixelOf(page, to)]
      const length = Math.hypot(b.x - a.x, b.y - a.y)
      const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2]
      return { x: x + ((b.y - a.y) / length) * aside, y: y - ((b.x - a.x) / length) * aside, length }
    }
    const factAt = async (at: { x: number; y: number }): Promise<string | null> => {
      await page.keyboard.press('Escape')
      await page.mouse.move(at.x, at.y)
      await page.waitForTimeout(400)
      await page.mouse.click(at.x, at.y)
      return panel().locator('[data-fact]').first().getAttribute('data-fact')
    }

    it('draws facts between the same two as straight lines beside each other where no graphics card draws', async () => {
      const opened = []
      for (const aside of [-7, 0, 7]) opened.push(await factAt(await beside('person:a', 'organization:aid', aside)))
      expect(new Set(opened)).toEqual(new Set(['fact:chief', 'fact:head', 'fact:deputy']))
      expect(problems).toEqual([])
    })

    it('bends them where a graphics card draws', async () => {
      // The browser draws as before, and says that it does so with a card.
      const other = await browser.context.newPage()
      await other.addInitScript(() => {
        const { getParameter } = WebGLRenderingContext.prototype
        WebGLRenderingContext.prototype.getParameter = function (name: number): unknown {
          return name === 0x9246 ? 'Example Graphics 1' : (getParameter.call(this, name) as unknown)
        }
      })
      const software = page
      page = other
      try {
        await open()
        const { length } = await beside('person:a', 'organization:aid', 0)
        const bend = (0.22 * length) / 2
        const opened = []
        for (const aside of [-bend, 0, bend])
          opened.push(await factAt(await beside('person:a', 'organization:aid', aside)))
        expect(new Set(opened)).toEqual(new Set(['fact:chief', 'fact:head', 'fact:deputy']))
      } finally {
        page = software
        await other.close()
      }
    })
  },
)
