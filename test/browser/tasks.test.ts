import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embedGraph, servePage } from '../../apps/viewer/src/embed/index.js'
import { buildTemplate } from './build-template.js'
import type { Browser } from './chromium.js'
import { noBrowserReason, openBrowser } from './chromium.js'
import type { Driver } from './drivers.js'
import { byKeyboard, byMouse } from './drivers.js'
import { sampleData, sampleTexts } from './sample-graph.js'
import type { Task } from './tasks.js'
import { MAX_STEPS, TASKS } from './tasks.js'

const SCREENSHOTS = fileURLToPath(new URL('../../out/screenshots/', import.meta.url))

describe.skipIf(noBrowserReason !== null)(
  `what readers come for${noBrowserReason ? ` (${noBrowserReason})` : ''}`,
  () => {
    const { graphFile, layout } = sampleData()
    const stop = new AbortController()
    const problems: string[] = []
    let browser: Browser
    let folder: string
    let page: Page
    let html: string
    let file: string

    beforeAll(async () => {
      html = embedGraph(await buildTemplate(), { graphFile, layout, texts: await sampleTexts(graphFile, 'articles') })
      folder = await mkdtemp(join(tmpdir(), 'shanhai-tasks-'))
      file = pathToFileURL(join(folder, '图谱.html')).href
      await writeFile(join(folder, '图谱.html'), html)
      await mkdir(SCREENSHOTS, { recursive: true })
      browser = await openBrowser()
      page = await browser.context.newPage()
      page.setDefaultTimeout(5000)
      page.on('pageerror', (error) => problems.push(String(error)))
    })
    afterAll(async () => {
      stop.abort()
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    })

    const solve = async (task: Task, driver: Driver, address: string): Promise<void> => {
      await page.goto('about:blank')
      await page.goto(address)
      await page.locator('ul.pairs').waitFor()
      const where = page.locator(task.where ?? 'aside.panel').first()
      for (const step of task.steps) {
        await driver(page, step)
        if ('shows' in step && step.shows !== undefined)
          await expect.poll(() => where.innerText(), { message: task.question }).toContain(step.shows)
      }
      for (const answer of task.answer) await expect.poll(() => where.innerText()).toContain(answer)
      expect(problems).toEqual([])
    }

    it('is asked in ten questions, none of more than six steps', () => {
      expect(TASKS).toHaveLength(10)
      for (const { steps } of TASKS) expect(steps.length).toBeLessThanOrEqual(MAX_STEPS)
    })

    it.each(TASKS.map((task) => [task.question, task] as const))('by mouse: %s', async (_question, task) => {
      await solve(task, byMouse, file)
    })

    it.each(TASKS.map((task) => [task.question, task] as const))('by keyboard alone: %s', async (_question, task) => {
      await solve(task, byKeyboard, file)
    })

    it('is answered by the served page too', async () => {
      const { url } = await servePage(html, { port: 0, signal: stop.signal })
      for (const task of TASKS) await solve(task, byMouse, url)
    }, 60_000)

    it('steps through quotes with n and p while the panel has the focus', async () => {
      await page.goto(file)
      await byMouse(page, { type: '昌吉市', into: '搜索' })
      await byMouse(page, { take: 'first hit' })
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
      await page.keyboard.press('n')
      const first = await focused()
      await page.keyboard.press('n')
      expect(await focused()).not.toBe(first)
      await page.keyboard.press('p')
      expect(await focused()).toBe(first)
      expect(first).toContain('泉州市对口支援昌吉市')
    })
  },
)
