import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'
import { runShanhai } from '../support/run-shanhai.js'
import type { Browser } from './chromium.js'
import { noBrowserReason, openBrowser } from './chromium.js'
import { byKeyboard } from './drivers.js'
import { collectProblems } from './problems.js'
import { sidewaysPixels } from './sideways.js'

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SCREENSHOTS = rootPath('out/screenshots')
const browserThere = { available: noBrowserReason === null, reason: noBrowserReason ?? '' }

/** Two papers of different provinces, each of which has its own city assist one county; a list knows the first. */
const PAGES = {
  '沿海日报/2024-05-06/01.txt':
    '沿海日报 2024年5月6日 第1版\n\n山海情长\n\n本报讯（记者 方远）漳州市对口支援木垒县。双方签订了帮扶协议。\n',
  '东屿日报/2024-06-08/02.txt':
    '东屿日报 2024年6月8日 第2版\n\n情暖木垒\n\n本报讯（记者 林远）宁波市对口支援木垒县，干部人才介绍了情况。\n',
} as const

describeWhen(requireAll(browserThere, requireBuild(), requireTokenizer()), 'contradictions in the page', () => {
  let folder: string
  let browser: Browser
  let page: Page
  let problems: string[]
  const panel = () => page.locator('aside.panel')
  const sides = () => panel().locator('.conflict').first().locator('article')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shanhai-conflicts-'))
    for (const [name, text] of Object.entries(PAGES)) {
      await mkdir(dirname(join(folder, 'in', name)), { recursive: true })
      await writeFile(join(folder, 'in', name), text)
    }
    const built = await runShanhai('build', join(folder, 'in'), '-o', join(folder, 'out'), '--quiet')
    expect(built.code, built.err).toBe(0)
    const written = await runShanhai('view', join(folder, 'out'), '--html', join(folder, 'index.html'))
    expect(written.code, written.err).toBe(0)
    await mkdir(SCREENSHOTS, { recursive: true })
    browser = await openBrowser()
    page = await browser.context.newPage()
    page.setDefaultTimeout(5000)
    problems = await collectProblems(page)
  }, 120_000)
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

  it('stand in a table with both statements, and a row opens both beside each other, words and papers', async () => {
    await page.getByRole('button', { name: '表格', exact: true }).click()
    await page.getByRole('button', { name: '矛盾', exact: true }).click()
    const rows = () => panel().locator('tbody tr[aria-rowindex]').allInnerTexts()
    expect(
      (await rows()).map((row) =>
        row
          .split('\t')
          .slice(0, 3)
          .map((cell) => cell.trim()),
      ),
    ).toEqual([['宁波市对口支援木垒哈萨克自治县', '漳州市对口支援木垒哈萨克自治县', '两处报道的支援方不同']])
    await panel().locator('tbody th button').first().click()
    await expect.poll(() => sides().count()).toBe(2)
    const [left = '', right = ''] = await sides().allInnerTexts()
    for (const [side, city, paper, words] of [
      [right, '漳州市', '沿海日报', '漳州市对口支援木垒县。'],
      [left, '宁波市', '东屿日报', '干部人才介绍了情况'],
    ] as const)
      for (const part of [`${city}对口支援木垒哈萨克自治县`, `${city} assists`, paper, words])
        expect(side).toContain(part)
    const boxes = await Promise.all([0, 1].map(async (at) => sides().nth(at).boundingBox()))
    expect(boxes[0]?.y).toBe(boxes[1]?.y)
    await page.reload()
    await expect.poll(() => sides().allInnerTexts()).toEqual([left, right])
    expect(problems).toEqual([])
  })

  it('stand at the fact itself, reached by keyboard alone', async () => {
    await byKeyboard(page, { press: /宁波市 → / })
    await expect.poll(() => panel().locator('.against').count()).toBeGreaterThan(0)
    await byKeyboard(page, { press: '漳州市对口支援木垒哈萨克自治县', in: 'aside.panel .against' })
    await expect.poll(() => panel().locator('h2').first().innerText()).toBe('矛盾的说法')
    await byKeyboard(page, { press: '查看这条事实', in: 'aside.panel' })
    await expect.poll(() => panel().locator('.against').first().innerText()).toContain('与之矛盾')
    expect(problems).toEqual([])
  })

  it('are written out in the dossier, on the page and as a file', async () => {
    await page.getByRole('button', { name: /漳州市 → / }).click()
    await page.getByRole('button', { name: '编成档案', exact: true }).click()
    const section = panel().locator('.dossier section', { has: page.getByRole('heading', { name: '有争议的说法' }) })
    await expect.poll(() => section.last().innerText()).toContain('宁波市对口支援木垒哈萨克自治县')
    const { out } = await runShanhai('--lang', 'zh', 'report', '漳州市→木垒县', '-o', join(folder, 'out'))
    expect(out).toMatch(
      /\n- 漳州市对口支援木垒哈萨克自治县 \[\^\d\]\n {4}- 宁波市对口支援木垒哈萨克自治县 \(两处报道的支援方不同\)/,
    )
  })

  it('have nothing that axe objects to, in both themes and languages, on a desk and on a phone', async () => {
    await page.getByRole('button', { name: '表格', exact: true }).click()
    await page.getByRole('button', { name: '矛盾', exact: true }).click()
    for (const [width, press] of [
      [1440, '深色'],
      [1440, 'English'],
      [390, 'Light'],
    ] as const) {
      await page.setViewportSize({ width, height: 860 })
      await page.getByRole('button', { name: press, exact: true }).click()
      for (const view of ['table', 'sides']) {
        if (view === 'sides') await panel().locator('tbody th button').first().click()
        await page.evaluate(AXE)
        const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
          'axe.run(document, { resultTypes: ["violations"] })',
        )
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0)
        await page.screenshot({ path: join(SCREENSHOTS, `conflicts-${view}-${press}.png`), fullPage: width < 900 })
      }
      await page.keyboard.press('Escape')
    }
  })
})
