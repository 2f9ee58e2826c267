import { beforeAll, beforeEach, expect, it } from 'vitest'
import { axeFindings } from './axe.js'
import { describeInChromium, page } from './in-chromium.js'
import { manyPeople } from './many-people.js'
import { writeViewer } from './viewer-page.js'

const ROWS = 50_000

describeInChromium('tables of 50,000 rows in Chromium', () => {
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
    // So long a page takes many seconds to be read, on a slow machine a minute.
    await page.goto(`${await writeViewer(manyPeople(ROWS))}#open=table&key=claims`, { timeout: 120_000 })
  })
  beforeEach(async () => {
    await grid().waitFor()
    await page.locator('.data-table').evaluate((element) => {
      element.scrollTop = 0
    })
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
    const [row] = await focused()
    expect(Number(row)).toBeGreaterThan(3)
    await expect.poll(focused).toEqual([row, true])
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

  it('lose no key that comes between the drawing of rows and what is done after it, as on a slow machine', async () => {
    await grid().locator('tr[aria-rowindex="3"] button').focus()
    const keys = await page.locator('.data-table').evaluate(async (view) => {
      const [{ port1, port2 }, { clientHeight }] = [new MessageChannel(), view]
      let [pressed, isDue] = [0, false]
      port1.onmessage = () => {
        pressed++
        const key = { key: 'ArrowDown', bubbles: true, cancelable: true }
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key))
        // What the key itself draws is no occasion for another one.
        setTimeout(() => (isDue = false))
      }
      // Asked whenever the rows are drawn: it takes so long that React puts off what is to follow, behind the key.
      Object.defineProperty(view, 'clientHeight', {
        configurable: true,
        get: () => {
          for (const start = performance.now(); performance.now() - start < 8;);
          if (!isDue) port2.postMessage(null)
          isDue = true
          return clientHeight
        },
      })
      for (const part of [0.5, 0.3, 0.7]) {
        view.scrollTop = view.scrollHeight * part
        for (let frames = 0; frames < 24; frames++) await new Promise(requestAnimationFrame)
      }
      Reflect.deleteProperty(view, 'clientHeight')
      return pressed
    })
    expect(keys).toBeGreaterThan(2)
    await expect.poll(focused).toEqual([String(3 + keys), true])
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
    await expect.poll(first).toContain('林四九九九九')
    await field.fill('')
    await heading.click()
    await expect.poll(first).toBe(asItWas)
  })

  it('have nothing that axe objects to', async () => {
    expect(await axeFindings('aside.panel')).toEqual([])
  })
})
