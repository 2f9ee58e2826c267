import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embedGraph } from '../../apps/viewer/src/embed/index.js'
import { buildTemplate } from './build-template.js'
import type { Browser } from './chromium.js'
import { noBrowserReason, openBrowser } from './chromium.js'
import { byMouse } from './drivers.js'
import { sampleData, sampleTexts } from './sample-graph.js'
import type { Step } from './tasks.js'
import { TASKS } from './tasks.js'

const SCREENSHOTS = fileURLToPath(new URL('../../out/screenshots/', import.meta.url))
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const WIDTHS = { phone: 390, tablet: 820, desktop: 1360 } as const

/** The steps that open each kind of panel. */
const VIEWS: Readonly<Record<string, readonly Step[]>> = {
  start: [],
  pair: TASKS[0]?.steps ?? [],
  comparison: TASKS[3]?.steps ?? [],
  entity: TASKS[4]?.steps ?? [],
  paths: TASKS[5]?.steps ?? [],
  dossier: [...(TASKS[0]?.steps ?? []), { press: '编成档案' }],
  reading: TASKS[6]?.steps.slice(0, 2) ?? [],
}

describe.skipIf(noBrowserReason !== null)(`how the page looks${noBrowserReason ? ` (${noBrowserReason})` : ''}`, () => {
  const { graphFile, layout } = sampleData()
  let browser: Browser
  let folder: string
  let page: Page

  beforeAll(async () => {
    const texts = await sampleTexts(graphFile, 'articles')
    folder = await mkdtemp(join(tmpdir(), 'shanhai-looks-'))
    await writeFile(join(folder, 'index.html'), embedGraph(await buildTemplate(), { graphFile, layout, texts }))
    await mkdir(SCREENSHOTS, { recursive: true })
    browser = await openBrowser()
    page = await browser.context.newPage()
    page.setDefaultTimeout(5000)
  })
  afterAll(async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  })

  const open = async (width: number): Promise<void> => {
    await page.setViewportSize({ width, height: 860 })
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.locator('ul.pairs').waitFor()
  }
  const shoot = (name: string) => page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) })

  it.each(Object.entries(VIEWS))('axe finds nothing in %s, light and dark', async (name, steps) => {
    await open(WIDTHS.desktop)
    for (const step of steps) await byMouse(page, step)
    expect(await findings(page)).toEqual([])
    await shoot(`${name}-light`)
    await page.getByRole('button', { name: '深色' }).click()
    expect(await findings(page)).toEqual([])
    await shoot(`${name}-dark`)
  })

  it.each(Object.entries(WIDTHS))('fits a %s, in English too, without scrolling sideways', async (name, width) => {
    await open(width)
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    for (const step of VIEWS['comparison'] ?? []) await byMouse(page, step)
    await page.getByRole('button', { name: 'English' }).click()
    expect(await overflow()).toBeLessThanOrEqual(0)
    await shoot(`comparison-${name}-en`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('ul.pairs').waitFor()
    expect(await overflow()).toBeLessThanOrEqual(0)
    await shoot(`start-${name}-en`)
    expect(name === 'phone' ? await findings(page) : []).toEqual([])
  })

  it('takes the theme that the system asks for', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.getByRole('button', { name: '浅色' }).waitFor()
  })

  it('has fields and buttons that a thumb can hit on a phone', async () => {
    await open(WIDTHS.phone)
    const small = await page
      .locator('button:visible, select:visible')
      .evaluateAll(
        (all) =>
          all.map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24).length,
      )
    expect(small).toBe(0)
  })
})

/** What axe objects to: rule and element. Run from outside, where the page's policy does not reach. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
