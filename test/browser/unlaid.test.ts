import { readFile } from 'node:fs/promises'
import { beforeEach, expect, it } from 'vitest'
import { computeLayout, parseGraphFile } from '../../packages/graph/src/index.js'
import { describeInChromium, page } from './in-chromium.js'
import { manyLines } from './many-lines.js'
import { standingGraph } from './standing-graph.js'
import { heading, openStart, pictureDrawn, take, writeViewer } from './viewer-page.js'

/** Milliseconds that nothing keeps the page busy for; the layout of this graph takes several times as long. */
const SOON = 1000

describeInChromium('a graph without positions in Chromium', () => {
  const { graphFile } = manyLines(2392, 6000)
  const note = () => page.locator('.layout-note')
  const drop = (text: string): Promise<void> =>
    page.evaluate((content) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], 'graph.json'))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
    }, text)
  const marks = () =>
    page.evaluate(() => {
      const picture = document.querySelector<HTMLElement & { pixelOf?: (key: string) => unknown }>('[data-picture]')
      try {
        return picture?.pixelOf?.('place:3') !== undefined
      } catch {
        return false
      }
    })

  beforeEach(async () => {
    await openStart(await writeViewer(standingGraph()))
    await pictureDrawn()
    await page.evaluate(() => {
      const times: number[] = []
      Object.assign(window, { times })
      new PerformanceObserver((entries) => {
        times.push(...entries.getEntries().map(({ duration }) => duration))
      }).observe({ type: 'longtask' })
    })
    await drop(JSON.stringify(graphFile))
    await note().waitFor()
  })

  it('is laid out in another thread, while its lists, search and panels work', async () => {
    expect(await note().innerText()).toContain('正在布局')
    await page.locator('header input[type=search]').fill('丙县')
    await page.keyboard.press('Enter')
    await expect.poll(heading).toBe('丙县')
    expect(await note().locator('progress').count()).toBe(1)
    const share = () =>
      note()
        .locator('progress')
        .evaluate((one: HTMLProgressElement) => one.value)
    const before = await share()
    await expect.poll(share).toBeGreaterThan(before)
    await note().waitFor({ state: 'detached', timeout: 60_000 })
    await expect.poll(marks).toBe(true)
    const times = await page.evaluate(() => (window as unknown as { readonly times: readonly number[] }).times)
    expect(Math.max(0, ...times)).toBeLessThan(SOON)
    await page.keyboard.press('Escape')
    await page.locator('.downloads summary').click()
    const { nodes } = JSON.parse(await readFile(await take('JSON', page.locator('.downloads')), 'utf8')) as {
      readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[]
    }
    const layout = computeLayout(parseGraphFile(graphFile).graph)
    expect(nodes.length).toBe(2400)
    for (const { id, x, y } of nodes) expect([x, y]).toEqual(layout[id])
  })

  it('can be left without a picture, and laid out later', async () => {
    await note().getByRole('button', { name: '停止布局' }).click()
    await expect.poll(() => note().innerText()).toContain('还没有布局')
    expect(await marks()).toBe(false)
    await page.getByRole('button', { name: '支援方—受援方' }).click()
    await expect.poll(marks).toBe(true)
    await page.getByRole('button', { name: '关系网' }).click()
    await note().getByRole('button', { name: '重新布局' }).click()
    await note().waitFor({ state: 'detached', timeout: 60_000 })
    await expect.poll(marks).toBe(true)
  })
})
