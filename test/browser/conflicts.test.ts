import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { runShanhai } from '../support/run-shanhai.js'
import { axeFindings } from './axe.js'
import { byKeyboard } from './drivers.js'
import { describeInChromiumWhen, folder, page } from './in-chromium.js'
import { sidewaysPixels } from './sideways.js'
import { heading, openStart, panel, shoot } from './viewer-page.js'

/** Two papers of different provinces, each of which has its own city assist one county; a list knows the first. */
const PAGES = {
  '沿海日报/2024-05-06/01.txt':
    '沿海日报 2024年5月6日 第1版\n\n山海情长\n\n本报讯（记者 方远）漳州市对口支援木垒县。双方签订了帮扶协议。\n',
  '东屿日报/2024-06-08/02.txt':
    '东屿日报 2024年6月8日 第2版\n\n情暖木垒\n\n本报讯（记者 林远）宁波市对口支援木垒县，干部人才介绍了情况。\n',
} as const

describeInChromiumWhen(requireAll(requireBuild(), requireTokenizer()), 'contradictions in the page', () => {
  const sides = () => panel().locator('.conflict').first().locator('article')

  beforeAll(async () => {
    for (const [name, text] of Object.entries(PAGES)) {
      await mkdir(dirname(join(folder, 'in', name)), { recursive: true })
      await writeFile(join(folder, 'in', name), text)
    }
    const built = await runShanhai('build', join(folder, 'in'), '-o', join(folder, 'out'), '--quiet')
    expect(built.code, built.err).toBe(0)
    const written = await runShanhai('view', join(folder, 'out'), '--html', join(folder, 'index.html'))
    expect(written.code, written.err).toBe(0)
  })
  beforeEach(async () => {
    await openStart(pathToFileURL(join(folder, 'index.html')).href)
  })

  it('stand in a table with both statements, and a row opens both beside each other, words and papers', async () => {
    await page.getByRole('button', { name: '表格', exact: true }).click()
    await page.getByRole('button', { name: '矛盾', exact: true }).click()
    const rows = () => panel().locator('tbody tr[aria-rowindex]').allInnerTexts()
    const cells = async () =>
      (await rows()).map((row) =>
        row
          .split('\t')
          .slice(0, 3)
          .map((cell) => cell.trim()),
      )
    await expect
      .poll(cells)
      .toEqual([['宁波市对口支援木垒哈萨克自治县', '漳州市对口支援木垒哈萨克自治县', '两处报道的支援方不同']])
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
  })

  it('stand at the fact itself, reached by keyboard alone', async () => {
    await byKeyboard(page, { press: /宁波市 → / })
    await expect.poll(() => panel().locator('.against').count()).toBeGreaterThan(0)
    await byKeyboard(page, { press: '漳州市对口支援木垒哈萨克自治县', in: 'aside.panel .against' })
    await expect.poll(heading).toBe('矛盾的说法')
    await byKeyboard(page, { press: '查看这条事实', in: 'aside.panel' })
    await expect.poll(() => panel().locator('.against').first().innerText()).toContain('与之矛盾')
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
        expect(await axeFindings()).toEqual([])
        expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0)
        await shoot(`conflicts-${view}-${press}`, { fullPage: width < 900 })
      }
      await page.keyboard.press('Escape')
    }
  })
})
