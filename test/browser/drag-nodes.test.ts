import { expect, it } from 'vitest'
import { AID, describeCanvas } from './describe-canvas.js'
import { page } from './in-chromium.js'
import { pixelOf } from './pixel-of.js'
import { framesPass } from './viewer-page.js'

/** Milliseconds after which what rests under the pointer has been lifted for certain. */
const HOVERED = 500

describeCanvas('nodes that are dragged', () => {
  type Point = Awaited<ReturnType<typeof pixelOf>>
  const drag = async (from: Point, ...ways: readonly Point[]): Promise<void> => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    for (const { x, y } of ways) await page.mouse.move(from.x + x, from.y + y, { steps: 3 })
    await page.mouse.up()
    await framesPass(12)
  }
  const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
  const pinned = (count: number) => page.getByRole('button', { name: `取消全部固定（${String(count)}个）` }).waitFor()

  it('leave all else where it is, also when the picture is just about to be drawn anew', async () => {
    const [start, other] = [await pixelOf(page, AID), await pixelOf(page, 'person:b')]
    // A machine so slow that no frame comes until the drag is over.
    await page.evaluate(() => {
      const { requestAnimationFrame } = window
      const waiting: FrameRequestCallback[] = []
      window.requestAnimationFrame = (callback) => waiting.push(callback)
      addEventListener('mouseup', () => {
        window.requestAnimationFrame = requestAnimationFrame
        for (const callback of waiting) requestAnimationFrame(callback)
      })
    })
    await page.mouse.move(start.x, start.y)
    await page.waitForTimeout(HOVERED)
    await drag(start, { x: 60, y: -40 })
    await pinned(1)
    expect(distance(await pixelOf(page, 'person:b'), other)).toBeLessThan(1)
    expect(distance(await pixelOf(page, AID), { x: start.x + 60, y: start.y - 40 })).toBeLessThan(1)
  })

  it('leave all else where it is when one has been taken to the outside before', async () => {
    const outermost = await pixelOf(page, 'person:a')
    await drag(outermost, { x: -50, y: -30 })
    await pinned(1)
    const [start, other] = [await pixelOf(page, AID), await pixelOf(page, 'person:b')]
    await drag(start, { x: 20, y: 10 })
    await pinned(2)
    expect(distance(await pixelOf(page, 'person:b'), other)).toBeLessThan(1)
    expect(distance(await pixelOf(page, 'person:a'), { x: outermost.x - 50, y: outermost.y - 30 })).toBeLessThan(1)
  })

  it('wait at the edge of the picture while the pointer is outside, and follow it when it comes back', async () => {
    const stage = await page.locator('[data-picture]').boundingBox()
    if (!stage) throw new Error('no picture')
    const [start, other] = [await pixelOf(page, AID), await pixelOf(page, 'person:b')]
    const outside = { x: stage.x - 60 - start.x, y: 20 }
    await drag(start, outside)
    await pinned(1)
    expect(distance(await pixelOf(page, AID), { x: stage.x, y: start.y + 20 })).toBeLessThan(1)
    expect(distance(await pixelOf(page, 'person:b'), other)).toBeLessThan(1)
    const again = { x: stage.x + 3, y: start.y + 20 }
    await drag(again, { x: -60, y: 0 }, { x: 40, y: 30 })
    expect(distance(await pixelOf(page, AID), { x: again.x + 40, y: again.y + 30 })).toBeLessThan(1)
    expect(distance(await pixelOf(page, 'person:b'), other)).toBeLessThan(1)
  })

  it('are let go by the next move without a button, where the browser has not told that it was let go', async () => {
    const start = await pixelOf(page, AID)
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move(start.x + 40, start.y + 10, { steps: 3 })
    await page.evaluate(() => document.dispatchEvent(new MouseEvent('mousemove', { clientX: 900, clientY: 700 })))
    await pinned(1)
    expect(distance(await pixelOf(page, AID), { x: start.x + 40, y: start.y + 10 })).toBeLessThan(1)
  })
})
