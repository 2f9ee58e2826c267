import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import readXlsx from 'read-excel-file/node'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { axeFindings } from './axe.js'
import { byKeyboard } from './drivers.js'
import { describeInChromium, page } from './in-chromium.js'
import { sampleData, sampleTexts } from './sample-graph.js'
import { sidewaysPixels } from './sideways.js'
import { heading, openAfresh, openStart, panel, shoot, take, writeViewer } from './viewer-page.js'

const FORMULA = '=HYPERLINK("http://127.0.0.1/","林一帆")'

describeInChromium('tables in Chromium', () => {
  let address: string
  const names = () => panel().locator('tbody th').allInnerTexts()
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

  beforeAll(async () => {
    const { graphFile, layout } = sampleData()
    const texts = await sampleTexts(graphFile, 'quotes')
    // A name that a spreadsheet would run.
    const hostile: unknown = JSON.parse(
      JSON.stringify(graphFile).replace('"name":"林一帆"', `"name":${JSON.stringify(FORMULA)}`),
    )
    address = await writeViewer({ graphFile: hostile, layout, texts })
  })
  beforeEach(async () => {
    await openStart(address)
    await press('表格')
    await panel().locator('tbody th').first().waitFor()
  })

  it('says how many rows there are, follows the filters, and leads from a row to its entity and back', async () => {
    const all = await names()
    expect(all).toContain(FORMULA)
    expect(await panel().locator('.table-tools').first().innerText()).toContain(String(all.length))
    await page.getByRole('checkbox', { name: '人物' }).uncheck()
    await expect.poll(names).toEqual([])
    await page.getByRole('checkbox', { name: '人物' }).check()
    await panel().locator('tbody th button').first().click()
    await expect.poll(heading).toBe(all[0])
    await press('返回')
    await expect.poll(names).toEqual(all)
  })

  it('is used with the keyboard alone: sorted both ways, and another table opened', async () => {
    await byKeyboard(page, { press: '名称', in: 'aside.panel' })
    const up = await names()
    await page.keyboard.press('Enter')
    await expect.poll(names).toEqual([...up].reverse())
    await page.keyboard.press('Control+End')
    const row = () => page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex)
    await expect.poll(row).toBe(String(up.length + 1))
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect.poll(heading).toBe(up[0])
    await page.keyboard.press('Escape')
    // Back where it was: the row has the focus.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(up[0])
    expect(await panel().locator('th[aria-sort=descending]').count()).toBe(1)
    await byKeyboard(page, { press: '陈述', in: 'aside.panel' })
    await expect.poll(heading).toContain('陈述')
    const shared = page.url()
    await openAfresh(shared)
    await expect.poll(heading).toContain('陈述')
  })

  it('finds rows by the words in them and by pinyin; order and words are in the address, and the downloads follow', async () => {
    const field = panel().getByRole('searchbox', { name: '在表中查找' })
    await field.fill('zhihuizhang')
    await expect.poll(names).toEqual([])
    await field.fill('指挥长')
    await expect.poll(() => panel().locator('.table-tools').first().innerText()).toContain('筛选后')
    await press('名称')
    const found = await names()
    expect(found.length).toBeGreaterThan(1)
    await page.reload()
    await expect.poll(names).toEqual(found)
    expect(await field.inputValue()).toBe('指挥长')
    const text = await readFile(await take('下载 CSV'), 'utf8')
    const lines = text.trimEnd().split('\r\n').slice(1)
    expect(lines.map((line) => line.replace(/^"?'?/, '').slice(0, 2))).toEqual(found.map((name) => name.slice(0, 2)))
  })

  it('lists the people of whom there is no fact when they are asked for', async () => {
    const before = (await names()).length
    await press('也列出')
    await expect.poll(async () => (await names()).length).toBeGreaterThan(before)
    expect(await panel().locator('.table-tools').first().innerText()).toMatch(/共\d+行/)
  })

  it('says where there is nothing of a kind at all, and offers nothing to take away then', async () => {
    await press('矛盾')
    await expect.poll(() => panel().innerText()).toContain('本图没有相互矛盾的说法')
    expect(await page.getByRole('button', { name: '下载 CSV' }).count()).toBe(0)
    await press('资金')
    await expect.poll(names).not.toEqual([])
    const [first = ''] = await panel().locator('tbody tr').allInnerTexts()
    for (const part of ['1200万元', '三明市 → 玛纳斯县', '援助资金', '《沿海日报》', '记者：方远'])
      expect(first).toContain(part)
  })

  it('saves a CSV that spreadsheets open, formulas defused', async () => {
    const text = await readFile(await take('下载 CSV'), 'utf8')
    expect(text.startsWith('\uFEFF名称,')).toBe(true)
    expect(text).toContain(`"'${FORMULA.replaceAll('"', '""')}"`)
    expect(text.trimEnd().split('\r\n')).toHaveLength((await names()).length + 1)
  })

  it('saves a workbook with every row, formulas as texts', async () => {
    const people = await take('下载 XLSX')
    expect(basename(people)).toBe('人物.xlsx')
    const [sheet] = await readXlsx(await readFile(people))
    expect(sheet?.data.slice(1).map(([name]) => name)).toEqual(await names())
    await press('English')
    await press('Money')
    const money = await take('Download XLSX')
    const [figures] = await readXlsx(await readFile(money))
    expect(figures?.data.length).toBe((await names()).length + 1)
  })

  it('has nothing that axe objects to, in both languages and themes, and fits a phone', async () => {
    for (const [press1, width] of [
      ['深色', 1360],
      ['English', 1360],
      ['Light', 390],
    ] as const) {
      await page.setViewportSize({ width, height: 860 })
      await press(press1)
      expect(await axeFindings()).toEqual([])
      expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0)
      await shoot(`tables-${press1}`, { fullPage: width < 900 })
    }
    await page.setViewportSize({ width: 1360, height: 860 })
  })
})
