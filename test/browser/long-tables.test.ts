import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { embedGraph } from '../../apps/viewer/src/embed/index.js'
import { buildTemplate } from './build-template.js'
import type { Browser } from './chromium.js'
import { noBrowserReason, openBrowser } from './chromium.js'
import { manyPeople } from './many-people.js'
import { collectProblems } from './problems.js'

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const ROWS = 50_000

describe.skipIf(noBrowserReason !== null)(
  `tables of 50,000 rows in Chromium${noBrowserReason ? ` (${noBrowserReason})` : ''}`,
  { timeout: 60_000 },
  () => {
    let problems: string[] = []
    let browser: Browser
    let folder: string
    let page: Page
    const grid = () => page.getByRole('grid')
    /** Number of the row with the focus, the headings being 1, and whether the middle of its cell is what a reader sees there. */
    const focused = () =>
      page.evaluate(() => {
        const cell = document.activeElement?.closest('td, th')
        const box = cell?.getBoundingClientRect()
        const seen = box && document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)
        return [cell?.closest('tr')?.ariaRowIndex, cell?.contains(seen ?? null)]
      })
    /** Numbers of the rows in view, from top to bottom, and the pixels of the view that no row covers. */
    const inView = () =>
      page.evaluate(() => {
        const view = document.querySelector('.data-table')?.getBoundingClientRect()
        const top = document.querySelector('.data-table thead th')?.getBoundingClientRect().bottom ?? 0
        const rows = [...document.querySelectorAll<HTMLElement>('.data-table tbody tr[aria-rowindex]')]
          .map((row) => ({ row: Number(row.ariaRowIndex), box: row.getBoundingClientRect() }))
          .filter(({ box }) => view && box.bottom > top && box.top < view.bottom)
        const covered = Math.min(rows.at(-1)?.box.bottom ?? 0, view?.bottom ?? 0) - Math.max(rows[0]?.box.top ?? 0, top)
        return { rows: rows.map(({ row }) => row), bare: Math.round((view?.bottom ?? 0) - top - covered) }
      })

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'shanhai-long-'))
      const file = join(folder, 'index.html')
      await writeFile(file, embedGraph(await buildTemplate(), manyPeople(ROWS)))
      browser = await openBrowser()
      page = await browser.context.newPage()
      page.setDefaultTimeout(20_000)
      problems = await collectProblems(page)
      await page.goto(`${pathToFileURL(file).href}#open=table&key=claims`)
    }, 120_000)
    beforeEach(async () => {
      problems.length = 0
      await grid().waitFor()
      await page.locator('.data-table').evaluate((element) => {
        element.scrollTop = 0
      })
    })
    afterAll(async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    })

    it('tell their length, and hold elements of what is in view alone', async () => {
      expect(await grid().getAttribute('aria-rowcount')).toBe(String(ROWS + 1))
      expect(await page.locator('aside .table-tools').first().innerText()).toContain(String(ROWS))
      expect(await grid().locator('tr').count()).toBeLessThan(80)
    })

    it('show rows without a gap wherever they are scrolled to', async () => {
      for (const part of [0.1, 0.5, 0.98, 0.3, 0]) {
        await page.locator('.data-table').evaluate((element, to) => {
          element.scrollTop = element.scrollHeight * to
        }, part)
        await expect.poll(async () => (await inView()).bare).toBeLessThan(2)
        const { rows } = await inView()
        expect(rows).toEqual(rows.map((_, i) => (rows[0] ?? 0) + i))
        expect(Math.abs((rows[0] ?? 0) / ROWS - part)).toBeLessThan(0.1)
      }
    })

    it('are gone through by keys from end to end, the row with the focus always in view', async () => {
      await grid().locator('thead button').first().focus()
      for (const [key, row] of [
        ['ArrowDown', 2],
        ['ArrowDown', 3],
        ['Control+End', ROWS + 1],
        ['ArrowUp', ROWS],
        ['Control+Home', 2],
        ['ArrowUp', 1],
      ] as const) {
        await page.keyboard.press(key)
        await expect.poll(focused).toEqual([String(row), true])
      }
      await page.keyboard.press('PageDown')
      await page.keyboard.press('PageDown')
      const [row, seen] = await focused()
      expect(Number(row)).toBeGreaterThan(3)
      expect(seen).toBe(true)
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]'))).toBeNull()
      await page.keyboard.press('Shift+Tab')
      expect((await focused())[0]).toBe(row)
    })

    it('keep the place of the keyboard while another part is scrolled into view', async () => {
      await grid().locator('tr[aria-rowindex="3"] button').focus()
      await page.locator('.data-table').evaluate((element) => {
        element.scrollTop = element.scrollHeight / 2
      })
      await expect.poll(async () => (await inView()).bare).toBeLessThan(2)
      expect((await focused())[0]).toBe('3')
      await page.keyboard.press('ArrowDown')
      await expect.poll(focused).toEqual(['4', true])
    })

    it('are sorted and searched as a whole', async () => {
      const first = () => grid().locator('tbody th').first().innerText()
      const heading = grid().getByRole('button', { name: '事实', exact: true })
      const asItWas = await first()
      await heading.click()
      await heading.click()
      await expect.poll(first).not.toBe(asItWas)
      const field = page.getByRole('searchbox', { name: '在表中查找' })
      await field.fill('林四九九九九')
      await expect.poll(() => grid().getAttribute('aria-rowcount')).toBe('2')
      expect(await first()).toContain('林四九九九九')
      await field.fill('')
      await heading.click()
      await expect.poll(first).toBe(asItWas)
    })

    it('have nothing that axe objects to', async () => {
      await page.evaluate(AXE)
      const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
        'axe.run(document.querySelector("aside.panel"), { resultTypes: ["violations"] })',
      )
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      expect(problems).toEqual([])
    })
  },
)
