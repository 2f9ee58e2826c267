import { beforeAll, beforeEach, expect, it } from 'vitest'
import { describeInChromium, page } from './in-chromium.js'
import { sampleData } from './sample-graph.js'
import { openAfresh, openStart, panel, writeViewer } from './viewer-page.js'

describeInChromium('the column of filters', () => {
  let file: string
  const filters = () => page.locator('nav.filters')
  const head = () => filters().locator('.filter-head')
  const isInSight = () =>
    head()
      .getByRole('button')
      .evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect()
        const [x, y] = [one.getBoundingClientRect().left + 4, (top + bottom) / 2]
        return top >= 0 && bottom <= window.innerHeight && document.elementFromPoint(x, y) === one
      })

  beforeAll(async () => {
    file = await writeViewer(sampleData())
  })
  beforeEach(async () => {
    await page.setViewportSize({ width: 1360, height: 700 })
    await openStart(file)
  })

  it.each(['zh', 'en'])('holds all that is in it, in %s', async (lang) => {
    await openStart(`${file}#lang=${lang}`)
    const outside = await filters().evaluate((column) => {
      const right = column.getBoundingClientRect().left + column.clientLeft + column.clientWidth
      const edge = right - Number.parseFloat(getComputedStyle(column).paddingRight)
      return [...column.querySelectorAll('details *')]
        .filter((one) => one.getBoundingClientRect().right > edge + 0.5)
        .map((one) => one.outerHTML.slice(0, 80))
    })
    expect(outside).toEqual([])
  })

  it('says at its head what is filtered and what is left of how much, however far it is scrolled, and clears it', async () => {
    expect(await head().innerText()).toContain('48/48条事实')
    expect(await head().getByRole('button').count()).toBe(0)
    await filters().getByLabel('报纸').selectOption('沿海日报')
    await filters().getByRole('checkbox', { name: '参考名录' }).uncheck()
    const words = await head().innerText()
    expect(words).toContain('不含参考名录；沿海日报')
    expect(words).not.toContain('48/48条事实')
    await filters().evaluate((one) => {
      one.scrollTo(0, one.scrollHeight)
    })
    expect(await isInSight()).toBe(true)
    await head().getByRole('button', { name: '清除筛选' }).click()
    expect(await head().innerText()).toContain('48/48条事实')
    expect(await filters().getByRole('checkbox', { name: '参考名录' }).isChecked()).toBe(true)
  })

  it('says so on a phone too, where the filters are folded', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openAfresh(`${file}#years=2023-2023`)
    expect(await filters().getByLabel('报纸').isVisible()).toBe(false)
    expect(await head().innerText()).toContain('2023–2023')
    expect(await isInSight()).toBe(true)
  })

  it('leads back from a panel that it has emptied', async () => {
    const boxes = filters().locator('fieldset', { hasText: '证据类别' }).getByRole('checkbox')
    for (const box of await boxes.all()) await box.uncheck()
    const empty = panel().getByText('筛选后显示0对')
    await empty.waitFor()
    await panel().getByRole('button', { name: '清除筛选' }).click()
    await expect.poll(() => panel().locator('ul.pairs button').count()).toBe(5)
    for (const box of await boxes.all()) await box.uncheck()
    await page.getByRole('button', { name: '表格', exact: true }).click()
    await panel().getByText('没有符合筛选的行').waitFor()
    await panel().getByRole('button', { name: '清除筛选' }).click()
    await expect.poll(() => panel().locator('tbody th').count()).toBeGreaterThan(0)
  })
})
