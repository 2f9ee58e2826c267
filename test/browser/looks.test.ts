import { beforeAll, expect, it } from 'vitest'
import { axeFindings } from './axe.js'
import { byMouse } from './drivers.js'
import { describeInChromium, page } from './in-chromium.js'
import { sampleData, sampleTexts } from './sample-graph.js'
import { sidewaysPixels } from './sideways.js'
import type { Step } from './tasks.js'
import { TASKS } from './tasks.js'
import { openStart, shoot, writeViewer } from './viewer-page.js'

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

describeInChromium('how the page looks', () => {
  const { graphFile, layout } = sampleData()
  let file: string

  beforeAll(async () => {
    const texts = await sampleTexts(graphFile, 'articles')
    file = await writeViewer({ graphFile, layout, texts })
  })

  const open = async (width: number): Promise<void> => {
    await page.setViewportSize({ width, height: 860 })
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await openStart(file)
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
      expect(await axeFindings(), `${language} ${theme}`).toEqual([])
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
    expect(name === 'phone' ? await axeFindings() : []).toEqual([])
  })

  it('takes the theme that the system asks for', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(file)
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
