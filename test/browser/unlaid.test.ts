import { readFile } from 'node:fs/promises'
import { beforeEach, expect, it } from 'vitest'
import { computeLayout, parseGraphFile } from '../../packages/graph/src/index.js'
import { describeInChromium, page } from './in-chromium.js'
import { manyLines } from './many-lines.js'
import { standingGraph } from './standing-graph.js'
import { heading, openStart, pictureDrawn, take, writeViewer } from './viewer-page.js'

/**
 * The part of the time of the layout for which anything may keep the page busy at a stretch: laid out by the page itself it would be
 * nearly all of it. A machine that stands still makes both longer.
 */
const MOST_BUSY = 0.25

describeInChromium('a graph without positions in Chromium', () => {
  const { graphFile } = manyLines(1192, 3000)
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
      const watched = Object.assign(window, { longest: 0, begun: 0, ended: 0 })
      new PerformanceObserver((entries) => {
        watched.longest = Math.max(watched.longest, ...entries.getEntries().map(({ duration }) => duration))
      }).observe({ type: 'longtask' })
      window.addEventListener('drop', () => (watched.begun = performance.now()), true)
      let isThere = false
      new MutationObserver(() => {
        const was = isThere
        isThere = document.querySelector('.layout-note') !== null
        if (was && !isThere) watched.ended = performance.now()
      }).observe(document.body, { childList: true, subtree: true })
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
    const { longest, took } = await page.evaluate(async () => {
      // What has kept the page busy is told once it is over.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)))
      const watched = window as unknown as Readonly<Record<'longest' | 'begun' | 'ended', number>>
      return { longest: watched.longest, took: watched.ended - watched.begun }
    })
    expect(took).toBeGreaterThan(0)
    expect(longest / took).toBeLessThan(MOST_BUSY)
    await page.keyboard.press('Escape')
    await page.locator('.downloads summary').click()
    const { nodes } = JSON.parse(await readFile(await take('JSON', page.locator('.downloads')), 'utf8')) as {
      readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[]
    }
    const layout = computeLayout(parseGraphFile(graphFile).graph)
    expect(nodes.length).toBe(1200)
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
