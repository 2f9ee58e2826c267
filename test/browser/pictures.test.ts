import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
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
import { sampleData } from './sample-graph.js'

const COORDINATES = { '350600': [117.66, 24.51], '652328': [90.28, 43.83] } as const
const [ZHANGZHOU, MULEI] = ['place:350600', 'place:652328'] as const
const SCREENSHOTS = fileURLToPath(new URL('../../out/screenshots/', import.meta.url))

describe.skipIf(noBrowserReason !== null)(
  `pictures and data to take away${noBrowserReason ? ` (${noBrowserReason})` : ''}`,
  () => {
    let problems: string[] = []
    let browser: Browser
    let folder: string
    let page: Page
    const take = async (name: string): Promise<string> => {
      const button = page.getByRole('button', { name, exact: true })
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
      const file = join(folder, download.suggestedFilename())
      await copyFile(await download.path(), file)
      return file
    }
    const dataShown = async () =>
      JSON.parse(await readFile(await take('JSON'), 'utf8')) as {
        nodes: { id: string; name: string; x: number; y: number }[]
        edges: unknown[]
      }
    const placeOf = async (id: string) => {
      const { nodes } = await dataShown()
      const { x, y } = nodes.find((node) => node.id === id) ?? {}
      return [x, y]
    }
    const openAt = async (hash: string): Promise<void> => {
      await page.goto('about:blank')
      await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}#${hash}`)
      await page.locator('aside .table-tools').first().waitFor()
    }

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'shanhai-pictures-'))
      await mkdir(SCREENSHOTS, { recursive: true })
      await writeFile(
        join(folder, 'index.html'),
        embedGraph(await buildTemplate(), { ...sampleData(), coordinates: COORDINATES }),
      )
      browser = await openBrowser()
      page = await browser.context.newPage()
      page.setDefaultTimeout(5000)
      problems = await collectProblems(page)
    })
    beforeEach(async () => {
      problems.length = 0
      await page.goto('about:blank')
      await page.goto(pathToFileURL(join(folder, 'index.html')).href)
      await page.locator('ul.pairs').waitFor()
    })
    afterAll(async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    })
    const openTables = () => page.getByRole('button', { name: '表格', exact: true }).click()

    it('draws an SVG of what is shown, with legend, filters and sources, that runs nothing', async () => {
      await page.getByRole('checkbox', { name: '地点' }).uncheck()
      await openTables()
      const file = await take('SVG')
      const { nodes } = await dataShown()
      expect(problems).toEqual([])
      const other = await browser.context.newPage()
      await other.goto(pathToFileURL(file).href)
      expect(await other.evaluate(() => document.documentElement.tagName)).toBe('svg')
      const texts = await other.locator('text').allTextContents()
      expect(texts.find((line) => line.startsWith('筛选：'))).toContain('地点')
      expect(texts.join('\n')).toMatch(/出处：\d+种报纸，\d+个版面/)
      expect(texts).toContain('机构')
      expect(texts).not.toContain('地点')
      const marks = await other.locator('path:not([fill=none])').count()
      expect(marks).toBe(nodes.length + 2)
      expect(await other.locator('script, foreignObject, image, a').count()).toBe(0)
      expect(await other.evaluate(() => 'hacked' in window)).toBe(false)
      await other.close()
    })

    it('paints a PNG', async () => {
      await openTables()
      const png = await readFile(await take('PNG'))
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect(png.readUInt32BE(16)).toBe(3200)
      await writeFile(join(SCREENSHOTS, 'picture.png'), png)
      await writeFile(join(SCREENSHOTS, 'picture.svg'), await readFile(await take('SVG')))
      expect(problems).toEqual([])
    })

    it('gives the data of what was selected with its neighbours, as GEXF and JSON', async () => {
      await openTables()
      const all = await dataShown()
      await page.goBack()
      await page.locator('ul.pairs button').filter({ hasText: '三明市' }).first().click()
      await openTables()
      await page.getByRole('checkbox', { name: '只取三明市 → 玛纳斯县及其邻居' }).check()
      const part = await dataShown()
      expect(part.nodes.map(({ name }) => name)).toContain('玛纳斯县')
      expect(part.nodes.length).toBeLessThan(all.nodes.length)
      const gexf = await readFile(await take('GEXF'), 'utf8')
      expect(gexf.match(/<node /g)).toHaveLength(part.nodes.length)
      expect(gexf.match(/<edge /g)).toHaveLength(part.edges.length)
      expect(await readFile(await take('SVG'), 'utf8')).toContain('三明市 → 玛纳斯县及其邻居')
      expect(problems).toEqual([])
    })

    it('is at hand at the picture, for what is open', async () => {
      await page.locator('ul.pairs button').filter({ hasText: '三明市' }).first().click()
      await page.locator('.downloads summary').click()
      await page.getByRole('checkbox', { name: '只取三明市 → 玛纳斯县及其邻居' }).check()
      const file = await take('SVG')
      expect(file).toMatch(/shanhai-三明市-玛纳斯县\.svg$/)
      expect(await readFile(file, 'utf8')).toContain('三明市 → 玛纳斯县及其邻居')
      expect(problems).toEqual([])
    })

    it('has everything where the reader has it: pinned, in columns, on the map with its words', async () => {
      await openAt(`open=table&key=people&pin=network,12.5,-30,${MULEI}`)
      expect(await placeOf(MULEI)).toEqual([12.5, -30])
      expect(await readFile(await take('GEXF'), 'utf8')).toContain('<viz:position x="12.5" y="-30" z="0"/>')
      const network = await dataShown()
      await openAt('open=table&key=people&arrangement=columns')
      const [supporter, recipient] = [await placeOf(ZHANGZHOU), await placeOf(MULEI)]
      expect(supporter[0]).toBeLessThan(Number(recipient[0]))
      const columns = await dataShown()
      expect(columns.nodes.length).toBeLessThan(network.nodes.length)
      const svg = await readFile(await take('SVG'), 'utf8')
      expect(svg).toContain(`此排列只画结对的两地和援助机构，共${String(columns.nodes.length)}个`)
      await openAt('open=table&key=people&arrangement=map')
      const [coast, oasis] = [await placeOf(ZHANGZHOU), await placeOf(MULEI)]
      expect(oasis[0]).toBeLessThan(Number(coast[0]))
      expect(oasis[1]).toBeGreaterThan(Number(coast[1]))
      const map = await readFile(await take('SVG'), 'utf8')
      expect(map).toContain('只有点，没有边界')
      expect(map).toContain('等距圆柱投影')
      await writeFile(join(SCREENSHOTS, 'picture-map.png'), await readFile(await take('PNG')))
      expect(problems).toEqual([])
    })
  },
)
