import { expect, it } from 'vitest'
import { AID, describeCanvas } from './describe-canvas.js'
import { context, page } from './in-chromium.js'
import { pixelOf } from './pixel-of.js'
import { framesPass, heading } from './viewer-page.js'

/** Milliseconds for which the page is kept busy: longer than anything that tells a press from a drag by time would wait. */
const BUSY = 400

describeCanvas('the pointer in the picture of a slow page', () => {
  const openNode = async (name: string): Promise<void> => {
    await page.locator('header input[type=search]').fill(name)
    await page.keyboard.press('Enter')
    await expect.poll(heading).toBe(name)
  }
  /** Where nothing is drawn: in the lower left corner of the picture, once it has brought what is open into its middle. */
  const emptySpot = async () => {
    let before = ''
    await expect
      .poll(async () => {
        const last = before
        await framesPass(6)
        before = JSON.stringify(await pixelOf(page, AID))
        return before === last
      })
      .toBe(true)
    const { x = 0, y = 0, height = 0 } = (await page.locator('[data-picture]').boundingBox()) ?? {}
    return { x: x + 100, y: y + height - 100 }
  }

  it('takes a drag of a node for none of a press, however long what follows the drop takes', async () => {
    await page.evaluate((ms) => {
      document.addEventListener('mouseup', () => {
        for (const start = performance.now(); performance.now() - start < ms;);
      })
    }, BUSY)
    const { x, y } = await pixelOf(page, AID)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y - 40)
    await page.mouse.up()
    await page.getByRole('button', { name: '取消全部固定（1个）' }).waitFor()
    await framesPass(12)
    expect(await heading()).toContain('结对关系')
  })

  it('takes a drag of the picture for none of a press, though the browser tells all of it as one move', async () => {
    await openNode('庄海生')
    const { x, y } = await emptySpot()
    const before = await pixelOf(page, AID)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 50, y - 30)
    await page.mouse.up()
    await expect.poll(async () => (await pixelOf(page, AID)).x).toBeGreaterThan(before.x + 45)
    await framesPass(12)
    expect(await heading()).toBe('庄海生')
  })

  it('takes nothing along by another button, which leaves a drag a drag', async () => {
    const { x, y } = await pixelOf(page, AID)
    await page.mouse.move(x, y)
    await page.mouse.down({ button: 'right' })
    await page.mouse.move(x + 60, y - 40, { steps: 3 })
    await page.mouse.up({ button: 'right' })
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y - 40, { steps: 3 })
    await page.mouse.down({ button: 'right' })
    await page.mouse.up()
    await page.mouse.up({ button: 'right' })
    await page.getByRole('button', { name: '取消全部固定（1个）' }).waitFor()
    await framesPass(12)
    const there = await pixelOf(page, AID)
    expect(Math.hypot(there.x - x - 60, there.y - y + 40)).toBeLessThan(1)
    expect(await heading()).toContain('结对关系')
  })

  it('takes a press for one, though the hand trembles', async () => {
    const tremble = async ({ x, y }: { readonly x: number; readonly y: number }): Promise<void> => {
      await page.mouse.move(x, y)
      await page.mouse.down()
      for (const aside of [1, 2, 1, 0, 1]) await page.mouse.move(x + aside, y)
      await page.mouse.up()
    }
    await tremble(await pixelOf(page, AID))
    await expect.poll(heading).toBe('漳州分指挥部')
    await page.keyboard.press('Escape')
    await expect.poll(heading).toContain('结对关系')
    await openNode('庄海生')
    await tremble(await emptySpot())
    await expect.poll(heading).toContain('结对关系')
  })

  it('takes a press and a drag from the same place for no double press', async () => {
    const size = async () => {
      const [a, b] = [await pixelOf(page, 'place:652328'), await pixelOf(page, 'person:b')]
      return Math.hypot(a.x - b.x, a.y - b.y)
    }
    const [before, { x, y }] = [await size(), await emptySpot()]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.up()
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.move(x + 50, y - 30)
    await page.mouse.up({ clickCount: 2 })
    await emptySpot()
    expect(await size()).toBeCloseTo(before, 0)
  })

  it('gives a finger more room for a press than the mouse, and lets it take a node along', async () => {
    const devices = await context.newCDPSession(page)
    const swipe = async (from: { readonly x: number; readonly y: number }, far: number): Promise<void> => {
      const at = (way: number) => [{ x: Math.round(from.x) + way, y: Math.round(from.y) }]
      await devices.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
      await devices.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(far) })
      await devices.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await swipe(await pixelOf(page, AID), 6)
    await expect.poll(heading).toBe('漳州分指挥部')
    await page.keyboard.press('Escape')
    await emptySpot()
    const start = await pixelOf(page, AID)
    await swipe(start, 40)
    await page.getByRole('button', { name: '取消全部固定（1个）' }).waitFor()
    await expect.poll(async () => Math.abs((await pixelOf(page, AID)).x - start.x - 40)).toBeLessThan(2)
    expect(await heading()).toContain('结对关系')
  })

  it('opens what is pressed second, though both presses are handled at once', async () => {
    const places = [await pixelOf(page, 'person:b'), await pixelOf(page, AID)]
    await page.evaluate((presses) => {
      for (const { x, y } of presses) {
        const layer = document.querySelector('.sigma-mouse')
        for (const type of ['mousedown', 'mouseup', 'click'])
          layer?.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, detail: 1, bubbles: true }))
      }
    }, places)
    await expect.poll(heading).toBe('漳州分指挥部')
    // The picture brings what is open into its middle, and sigma's time for a double press passes.
    await emptySpot()
    const { x, y } = await pixelOf(page, AID)
    const size = async () => {
      const [a, b] = [await pixelOf(page, AID), await pixelOf(page, 'person:b')]
      return Math.hypot(a.x - b.x, a.y - b.y)
    }
    const before = await size()
    await page.mouse.dblclick(x, y)
    await expect.poll(size).toBeGreaterThan(1.2 * before)
  })
})
