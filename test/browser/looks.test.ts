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
import { sidewaysPixels } from './sideways.js'

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
  tables: [...(TASKS[0]?.steps ?? []), { press: '表格' }],
  corrections: [...(TASKS[0]?.steps ?? []), { press: '不实' }, { press: /^更正 1$/ }],
  dossier: [...(TASKS[0]?.steps ?? []), { press: '编成档案' }],
  reading: TASKS[6]?.steps.slice(0, 2) ?? [],
  money: TASKS[1]?.steps ?? [],
  search: [{ type: 'quanzhou', into: '搜索' }],
  columns: [{ press: '支援方—受援方' }],
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
  /** Language and theme by the address, so that whatever is open stays open. */
  const choose = async (language: 'zh' | 'en', theme: 'light' | 'dark'): Promise<void> => {
    await page.evaluate(
      (fields) => {
        const hash = new URLSearchParams(window.location.hash.slice(1))
        for (const [key, value] of fields) hash.set(key, value)
        window.location.hash = hash.toString()
      },
      Object.entries({ lang: language, theme }),
    )
    await page.waitForFunction(
      ([lang, wanted]) =>
        document.documentElement.lang.startsWith(lang) && document.documentElement.dataset['theme'] === wanted,
      [language, theme] as const,
    )
  }
  const shoot = (name: string) => page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) })

  it.each(Object.entries(VIEWS))('axe finds nothing in %s, in both languages, light and dark', async (name, steps) => {
    await open(WIDTHS.desktop)
    for (const step of steps) await byMouse(page, step)
    for (const [language, theme] of [
      ['zh', 'light'],
      ['zh', 'dark'],
      ['en', 'dark'],
      ['en', 'light'],
    ] as const) {
      await choose(language, theme)
      expect(await findings(page), `${language} ${theme}`).toEqual([])
      await shoot(`${name}-${language}-${theme}`)
    }
  })

  it.each(Object.entries(WIDTHS))('fits a %s, in English too, without scrolling sideways', async (name, width) => {
    await open(width)
    for (const step of VIEWS['comparison'] ?? []) await byMouse(page, step)
    await page.getByRole('button', { name: 'English' }).click()
    expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0)
    await shoot(`comparison-${name}-en`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('ul.pairs').waitFor()
    expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0)
    await shoot(`start-${name}-en`)
    expect(name === 'phone' ? await findings(page) : []).toEqual([])
  })

  it('takes the theme that the system asks for', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.getByRole('button', { name: '浅色' }).waitFor()
  })

  it.each(Object.entries(WIDTHS))('has targets of 24 pixels and more on a %s, in every panel', async (_name, width) => {
    for (const steps of Object.values(VIEWS)) {
      await open(width)
      for (const step of steps) await byMouse(page, step)
      const small = await page
        .locator('button:visible, select:visible, summary:visible, a:visible, input:visible, label:has(input):visible')
        .evaluateAll((all) =>
          all
            // Names within a running text are as high as its lines; a box in a label is hit by the label.
            .filter((one) => !one.matches('.reading .name, label input, .skip'))
            .filter((one) => {
              const { width: w, height: h } = one.getBoundingClientRect()
              return w < 24 || h < 24
            })
            .map((one) => one.outerHTML.slice(0, 120)),
        )
      expect(small).toEqual([])
    }
  })
})

/** What axe objects to: rule and element. Run from outside, where the page's policy does not reach. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
