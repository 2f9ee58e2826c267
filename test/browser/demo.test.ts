import { askShared } from '../support/shared/ask-shared.js'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { KnowledgeGraph } from '../../packages/graph/src/index.js'
import { parseGraphFile } from '../../packages/graph/src/index.js'
import { requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { describeInChromiumWhen, page } from './in-chromium.js'
import { pixelOf } from './pixel-of.js'
import { framesPass, heading, panel, pictureDrawn, shoot } from './viewer-page.js'

// The page that `npm run demo` writes, by the same two commands.
describeInChromiumWhen(requireAll(requireBuild(), requireTokenizer()), 'the page of the demo', () => {
  let demo: string
  let graph: KnowledgeGraph

  beforeAll(async () => {
    demo = await askShared('demo')
    graph = parseGraphFile(JSON.parse(await readFile(join(demo, 'graph.json'), 'utf8'))).graph
  })
  beforeEach(async () => {
    await page.goto(pathToFileURL(join(demo, 'index.html')).href)
    await pictureDrawn()
  })

  interface Spot {
    readonly keys: readonly string[]
    readonly at: { readonly x: number; readonly y: number }
  }
  /** Where a click hits a node or an edge alone: those given with no other node near. */
  const freeSpots = async (keys: readonly (readonly string[])[]): Promise<readonly Spot[]> => {
    const free: Spot[] = []
    // What the page does not draw, such as entities without facts, is nowhere.
    const spot = (...some: readonly string[]) => pixelOf(page, ...some).catch(() => ({ x: NaN, y: NaN }))
    const nodes = await Promise.all(graph.nodes().map(async (key) => ({ key, at: await spot(key) })))
    for (const one of keys) {
      const at = await spot(...one)
      const near = nodes.filter(
        ({ key, at: { x, y } }) => !(one.length === 1 && one[0] === key) && Math.hypot(x - at.x, y - at.y) < 25,
      )
      if (near.length === 0 && at.x > 400 && at.x < 900 && at.y > 120 && at.y < 700) free.push({ keys: one, at })
    }
    return free
  }
  const freeSpot = async (keys: readonly (readonly string[])[]): Promise<Spot> => {
    const [spot] = await freeSpots(keys)
    if (!spot) throw new Error('the picture is too crowded to click on')
    return spot
  }

  it('finds a county by its short name, and shows its facts', async () => {
    await page.locator('header input[type=search]').fill('木垒')
    await expect.poll(() => page.locator('#hits [role=option]').count()).toBeGreaterThan(1)
    await page.locator('#hits [role=option]', { hasText: '木垒哈萨克自治县' }).first().click()
    await expect.poll(heading).toBe('木垒哈萨克自治县')
    expect(await panel().innerText()).toContain('漳州市对口支援木垒哈萨克自治县')
  })

  it('shows the sentence, paper, date and page behind a pair', async () => {
    await panel().locator('ul.pairs button').filter({ hasText: '漳州市' }).filter({ hasText: '木垒' }).first().click()
    await expect.poll(() => panel().locator('blockquote').count()).toBeGreaterThan(0)
    expect(await panel().innerText()).toMatch(/《芗江晨报》，2024-12-20/)
    await shoot('demo')
  })

  it('opens a node by a click on the picture', async () => {
    const places = graph.filterNodes((_key, { entityType }) => entityType === 'Place')
    const { at, keys } = await freeSpot(places.map((key) => [key]))
    await page.mouse.click(at.x, at.y)
    await expect.poll(heading).toBe(graph.getNodeAttribute(keys[0], 'name'))
  })

  it('opens a fact by a click on its line, with the sentence that proves it', async () => {
    // Lines of lists are thin, and several lines between two nodes are bent.
    const lines = graph.filterEdges(
      (_key, { status }, source, target) => status === 'stated' && graph.edges(source, target).length === 1,
    )
    const ends = lines.map((key) => graph.extremities(key))
    const fact = panel().locator('[data-fact]').first()
    let keys: readonly string[] = []
    // A thin line may be missed by a pixel: some spots are tried, and the first that opens a fact must open its own.
    for (const spot of (await freeSpots(ends)).slice(0, 12)) {
      keys = spot.keys
      await page.mouse.move(spot.at.x, spot.at.y)
      await framesPass(12)
      await page.mouse.click(spot.at.x, spot.at.y)
      await framesPass(18)
      if ((await fact.count()) > 0) break
    }
    await expect.poll(() => fact.count()).toBe(1)
    const key = (await fact.getAttribute('data-fact')) ?? ''
    expect([...graph.extremities(key)].sort()).toEqual([...keys].sort())
    const quotes = graph.getEdgeAttribute(key, 'claims').flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
    if (quotes.length > 0) expect(quotes).toContain(await panel().locator('blockquote').first().innerText())
  })

  it('filters by type, and says how much is left', async () => {
    const shown = page.locator('.filters [aria-live]')
    const people = graph.filterNodes((_key, { entityType }) => entityType === 'Person').length
    const count = async () => Number(/\d+/.exec(await shown.innerText())?.[0])
    const all = await count()
    await page.getByRole('checkbox', { name: '人物' }).uncheck()
    await expect.poll(count).toBeLessThan(all)
    expect(all - (await count())).toBeLessThanOrEqual(people)
    await page.getByRole('checkbox', { name: '人物' }).check()
    await expect.poll(count).toBe(all)
  })
})
