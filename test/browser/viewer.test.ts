import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { embedGraph } from '../../apps/viewer/src/embed/index.js'
import type { PictureElement } from '../../apps/viewer/src/canvas/graph-canvas.js'
import type { Browser } from './chromium.js'
import { noBrowserReason, openBrowser } from './chromium.js'
import { HOSTILE_NAMES, sampleData } from './sample-graph.js'

const SCREENSHOTS = fileURLToPath(new URL('../../out/screenshots/', import.meta.url))

/** The viewer's template, built in memory so that the test shows the sources and not an older build. */
async function buildTemplate(): Promise<string> {
  const configFile = fileURLToPath(new URL('../../apps/viewer/vite.config.ts', import.meta.url))
  const result = await build({ configFile, logLevel: 'error', build: { write: false } })
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
  const page = outputs.flatMap(({ output }) => output).find(({ fileName }) => fileName === 'index.html')
  if (page?.type !== 'asset') throw new Error('the viewer build made no index.html')
  return String(page.source)
}

/** Where a node stands on the screen, and the middle of two nodes. */
async function pixelOf(page: Page, ...keys: readonly string[]): Promise<{ x: number; y: number }> {
  const points = await page.evaluate((wanted) => {
    const picture = document.querySelector<PictureElement>('[data-picture]')
    const box = picture?.getBoundingClientRect()
    return wanted.map((key) => {
      const { x, y } = picture?.pixelOf?.(key) ?? { x: NaN, y: NaN }
      return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) }
    })
  }, keys)
  const mean = (read: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + read(point), 0) / points.length
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
}

describe.skipIf(noBrowserReason !== null)(
  `the page in Chromium${noBrowserReason ? ` (${noBrowserReason})` : ''}`,
  () => {
    const { graph, graphFile, layout } = sampleData()
    const problems: string[] = []
    let browser: Browser
    let folder: string
    let template: string
    let page: Page

    const open = async (name: string, html: string): Promise<void> => {
      const file = join(folder, name)
      await writeFile(file, html)
      await page.goto(pathToFileURL(file).href)
    }
    const panel = () => page.locator('aside.panel')
    const pair = graph.findEdge((_key, { predicate }) => predicate === 'PAIRED_ASSISTANCE') ?? ''

    beforeAll(async () => {
      template = await buildTemplate()
      folder = await mkdtemp(join(tmpdir(), 'shanhai-viewer-'))
      await mkdir(SCREENSHOTS, { recursive: true })
      browser = await openBrowser()
      page = await browser.context.newPage()
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !isDriverNote(message.text()))
          problems.push(message.text())
      })
      page.on('pageerror', (error) => problems.push(String(error)))
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`)
        })
      })
    })

    beforeEach(async () => {
      problems.length = 0
      await open('图谱.html', embedGraph(template, { graphFile, layout }))
      await page.locator('[data-picture] canvas').first().waitFor()
      await page.waitForFunction(() => 'pixelOf' in (document.querySelector('[data-picture]') ?? {}))
    })

    afterAll(async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    })

    it('lists the pairs, and shows the words, paper, date and page that prove one', async () => {
      const pairs = panel().locator('ul.pairs button')
      await expect.poll(() => pairs.count()).toBe(5)
      await page.screenshot({ path: join(SCREENSHOTS, 'viewer-start.png') })
      await pairs.filter({ hasText: '漳州市' }).click()
      await expect.poll(() => panel().innerText()).toContain('漳州市对口支援木垒哈萨克自治县')
      const text = await panel().innerText()
      expect(text).toContain('新一批干部人才已经到岗')
      expect(text).toMatch(/《沿海日报》，2024-05-06（推定），第1版，《山海相连 情系天山》/)
      expect(text).toContain('sample/rule')
      expect(text).toContain('明示')
      expect(problems).toEqual([])
    })

    it('finds by alias and selects with the keyboard alone; Escape deselects', async () => {
      await page.keyboard.press('Tab')
      await page.keyboard.type('泉州分指')
      await expect.poll(() => page.locator('#hits [role=option]').first().innerText()).toContain('福建援疆泉州分指挥部')
      await page.keyboard.press('Enter')
      await expect.poll(() => panel().locator('h2').first().innerText()).toBe('福建援疆泉州分指挥部')
      expect(await page.locator('p[aria-live]').last().innerText()).toContain('3条事实')
      await page.keyboard.press('Escape')
      await expect.poll(() => panel().locator('ul.pairs').count()).toBe(1)
    })

    it('opens a node by a click on the picture, with its facts by relation', async () => {
      const { x, y } = await pixelOf(page, 'place:652301')
      await page.mouse.click(x, y)
      await expect.poll(() => panel().locator('h2').first().innerText()).toBe('昌吉市')
      const text = await panel().innerText()
      for (const part of ['对口支援', '位于', '派驻地', '泉州市对口支援昌吉市', '天山晚报', '第3版'])
        expect(text).toContain(part)
      await page.waitForTimeout(400)
      await page.screenshot({ path: join(SCREENSHOTS, 'viewer.png') })
      expect(problems).toEqual([])
    })

    it('opens a fact by a click on its line', async () => {
      const { x, y } = await pixelOf(page, graph.source(pair), graph.target(pair))
      await page.mouse.move(x, y)
      await page.waitForTimeout(200)
      await page.mouse.click(x, y)
      const facts = panel().locator('[data-fact]')
      await expect.poll(() => facts.first().getAttribute('data-fact')).toBe(pair)
      expect(await panel().locator('blockquote').first().innerText()).toContain('对口支援')
    })

    it('hides a type: its nodes can no longer be clicked', async () => {
      const leader = graph.findNode((_key, { name }) => name === '庄海生') ?? ''
      const { x, y } = await pixelOf(page, leader)
      await page.mouse.click(x, y)
      await expect.poll(() => panel().locator('h2').first().innerText()).toBe('庄海生')
      await page.keyboard.press('Escape')
      await page.getByRole('checkbox', { name: '人物' }).uncheck()
      await page.waitForTimeout(200)
      const after = await pixelOf(page, leader)
      await page.mouse.click(after.x, after.y)
      await page.waitForTimeout(200)
      expect(await panel().locator('h2').first().innerText()).not.toBe('庄海生')
      await page.screenshot({ path: join(SCREENSHOTS, 'viewer-filtered.png') })
    })

    it('changes to English and back', async () => {
      await page.getByRole('button', { name: 'English' }).click()
      await expect.poll(() => panel().locator('h2').first().innerText()).toContain('Pairs')
      await page.getByRole('button', { name: '中文' }).click()
      await expect.poll(() => panel().locator('h2').first().innerText()).toContain('结对关系')
    })

    it('shows hostile names as they are, and runs none of them', async () => {
      for (const name of HOSTILE_NAMES) {
        await page.locator('input[type=search]').fill(name)
        await page.keyboard.press('Enter')
        await expect.poll(() => panel().locator('h2').first().textContent()).toBe(name)
        expect(await panel().locator('blockquote').first().textContent()).toBe(`${name}负责${name}。`)
      }
      expect(await page.evaluate(() => 'hacked' in window || Object.keys(Object.prototype).length > 0)).toBe(false)
      expect(problems).toEqual([])
    })

    it('says what is wrong with data that it refuses, and where there is none', async () => {
      const bad = { ...graphFile, version: 9 }
      await open('坏.html', embedGraph(template, { graphFile: bad, layout }))
      await expect.poll(() => page.locator('[role=alert]').innerText()).toContain('one version of shanhai')
      await open('空.html', template)
      await expect.poll(() => page.locator('[role=alert]').innerText()).toContain('没有数据')
    })
  },
)

/** What the graphics driver says about itself is no fault of the page. */
function isDriverNote(text: string): boolean {
  return /GL Driver Message|GPU stall|SwiftShader/.test(text)
}
