import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { describeInChromium, inAnotherPage, page } from './in-chromium.js'
import { manyLines } from './many-lines.js'
import { pixelOf } from './pixel-of.js'
import { framesPass, heading, openStart, panel, pictureDrawn, writeViewer } from './viewer-page.js'

/** Milliseconds within which a press is answered, and for which nothing keeps the next one waiting; twice what the page promises. */
const SOON = 600

describeInChromium('a picture of many lines without a graphics card', () => {
  let address: string
  beforeAll(async () => {
    address = await writeViewer(manyLines(4000, 12_000))
  })
  beforeEach(async () => {
    await openStart(address)
    await pictureDrawn()
    await linesDrawn()
  })

  const note = () => page.locator('.line-note')
  const linesDrawn = () => expect.poll(() => note().count(), { timeout: 20_000 }).toBe(0)
  /** Pixels of a layer of the picture that are not clear, in all or around a place of the screen. */
  const inkOf = (layer: 'lines' | 'lifted', around?: { readonly x: number; readonly y: number }): Promise<number> =>
    page.evaluate(
      ([name, at]) => {
        const canvas = document.querySelector<HTMLCanvasElement>(`.sigma-${name}`)
        if (!canvas || canvas.style.visibility === 'hidden') return 0
        const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')
        copy?.drawImage(canvas, 0, 0)
        const box = canvas.getBoundingClientRect()
        const [x, y, side] = at ? [Math.round(at.x - box.x) - 2, Math.round(at.y - box.y) - 2, 5] : [0, 0, 0]
        const { data } = copy?.getImageData(x, y, side || canvas.width, side || canvas.height) ?? { data: [] }
        return data.filter((value, i) => i % 4 === 3 && value > 0).length
      },
      [layer, around] as const,
    )

  it('draws the lines apart from the marks once it rests, and says so until they are there', async () => {
    const said: string[] = []
    await page.exposeFunction('hear', (text: string) => said.push(text))
    await page.evaluate(() => {
      const { hear } = window as unknown as { readonly hear: (text: string) => void }
      new MutationObserver(() => {
        hear(document.querySelector('.line-note')?.textContent ?? '')
      }).observe(document.querySelector('main') ?? document, { childList: true, subtree: true, characterData: true })
    })
    const pair = await pixelOf(page, 'place:0', 'place:3')
    expect(await inkOf('lines', pair)).toBeGreaterThan(0)
    await page.mouse.move(600, 300)
    await page.mouse.down()
    await page.mouse.move(640, 320, { steps: 4 })
    await expect.poll(() => inkOf('lines')).toBe(0)
    expect(await note().innerText()).toBe('图静止后画出连线（共12,002条）')
    await page.mouse.up()
    await linesDrawn()
    expect(await inkOf('lines', await pixelOf(page, 'place:0', 'place:3'))).toBeGreaterThan(0)
    expect(said[0]).toContain('12,002')
    expect(said.at(-1)).toBe('')
  })

  it('opens the fact whose line is pressed', async () => {
    const { x, y } = await pixelOf(page, 'place:4', 'place:7')
    await page.mouse.click(x, y)
    await expect.poll(() => panel().locator('[data-fact]').first().getAttribute('data-fact')).toBe('fact:pair-4')
  })

  it('lifts the lines of what is chosen, and takes away those that a filter hides', async () => {
    expect(await inkOf('lifted')).toBe(0)
    const { x, y } = await pixelOf(page, 'place:2')
    await page.mouse.click(x, y)
    await expect.poll(heading).toBe('丙县')
    await expect.poll(() => inkOf('lifted')).toBeGreaterThan(1000)
    expect(await page.locator('.sigma-lines').evaluate((one: HTMLElement) => Number(one.style.opacity))).toBeLessThan(
      0.5,
    )
    await page.keyboard.press('Escape')
    await expect.poll(() => inkOf('lifted')).toBe(0)
    const all = await inkOf('lines')
    await page.getByRole('checkbox', { name: '任职' }).uncheck()
    await expect.poll(() => inkOf('lines')).toBeLessThan(all / 4)
    await linesDrawn()
    expect(await inkOf('lines', await pixelOf(page, 'place:0', 'place:3'))).toBeGreaterThan(0)
  })

  it('draws nothing anew while a table stands in its place, and follows when it is seen again', async () => {
    await page.getByRole('button', { name: '表格', exact: true }).click()
    await page.locator('.data-table').waitFor()
    await page.getByRole('checkbox', { name: '任职' }).uncheck()
    await framesPass(30)
    expect(await note().count()).toBe(0)
    const before = await inkOf('lines')
    await page.keyboard.press('Escape')
    await expect.poll(() => inkOf('lines')).toBeLessThan(before / 4)
  })

  it('answers every press soon, also while lines are being drawn', async () => {
    await watch(page)
    const { x, y } = await pixelOf(page, 'place:2')
    const button = (name: string) => page.getByRole('button', { name, exact: true }).first()
    const presses: Readonly<Record<string, () => Promise<unknown>>> = {
      node: () => page.mouse.click(x, y),
      back: () => page.keyboard.press('Escape'),
      filter: () => page.getByRole('checkbox', { name: '任职' }).click(),
      unfilter: () => page.getByRole('checkbox', { name: '任职' }).click(),
      theme: () => button('深色').click(),
      table: () => button('表格').click(),
    }
    for (const press of Object.values(presses)) {
      await press()
      await framesPass(7)
    }
    await framesPass(90)
    expect(await longest(page)).toBeLessThan(SOON)
  })

  it('says that lines are missing where the browser cannot draw them apart, and goes on', () =>
    inAnotherPage(async () => {
      await page.addInitScript(() => {
        const Text = Blob
        window.Blob = class extends Text {
          constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
            const isScript = options?.type === 'text/javascript'
            super(isScript ? ['delete globalThis.OffscreenCanvas;', ...parts] : parts, options)
          }
        }
      })
      await openStart(address)
      await expect.poll(() => note().innerText()).toContain('12,002条连线未能画出')
      const { x, y } = await pixelOf(page, 'place:2')
      await page.mouse.click(x, y)
      await expect.poll(heading).toBe('丙县')
      await page.getByRole('checkbox', { name: '任职' }).uncheck()
      await framesPass(30)
      expect(await note().innerText()).toContain('未能画出')
    }))

  it('leaves the lines to the graphics card where there is one', () =>
    inAnotherPage(async () => {
      await page.addInitScript(() => {
        const { getParameter } = WebGLRenderingContext.prototype
        WebGLRenderingContext.prototype.getParameter = function (name: number): unknown {
          return name === 0x9246 ? 'Example Graphics 1' : (getParameter.call(this, name) as unknown)
        }
      })
      await openStart(address)
      await pictureDrawn()
      expect(await page.locator('.sigma-lines').count()).toBe(0)
      expect(await note().count()).toBe(0)
    }))
})

/** Notes how long presses wait for their answer and how long scripts keep the page busy. */
async function watch(of: Page): Promise<void> {
  await of.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    const note = (entries: PerformanceObserverEntryList): void => {
      times.push(...entries.getEntries().map(({ duration }) => duration))
    }
    new PerformanceObserver(note).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    new PerformanceObserver(note).observe({ type: 'longtask' })
  })
}

function longest(of: Page): Promise<number> {
  return of.evaluate(() => Math.max(0, ...(window as unknown as { readonly times: readonly number[] }).times))
}
