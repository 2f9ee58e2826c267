import { beforeAll, beforeEach, expect, it } from 'vitest'
import { canvasData } from './canvas-graph.js'
import { hasInk } from './has-ink.js'
import { describeInChromium, inAnotherPage, page } from './in-chromium.js'
import { pixelOf } from './pixel-of.js'
import { framesPass, heading, panel, pictureDrawn, writeViewer } from './viewer-page.js'

describeInChromium('the picture in Chromium', () => {
  let file: string
  const open = async (): Promise<void> => {
    await page.goto(file)
    await pictureDrawn()
  }

  beforeAll(async () => {
    file = await writeViewer(canvasData())
    await page.emulateMedia({ reducedMotion: 'reduce' })
  })
  beforeEach(async () => {
    await open()
  })

  /** A point so many pixels to the left of the way from one node to another, half way. */
  const beside = async (from: string, to: string, aside: number) => {
    const [a, b] = [await pixelOf(page, from), await pixelOf(page, to)]
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2]
    return { x: x + ((b.y - a.y) / length) * aside, y: y - ((b.x - a.x) / length) * aside, length }
  }
  const factAt = async (at: { x: number; y: number }): Promise<string | null> => {
    await page.keyboard.press('Escape')
    await page.mouse.move(at.x, at.y)
    await framesPass(24)
    await page.mouse.click(at.x, at.y)
    return panel().locator('[data-fact]').first().getAttribute('data-fact')
  }

  it('draws facts between the same two as straight lines beside each other where no graphics card draws', async () => {
    const opened = []
    for (const aside of [-7, 0, 7]) opened.push(await factAt(await beside('person:a', 'organization:aid', aside)))
    expect(new Set(opened)).toEqual(new Set(['fact:chief', 'fact:head', 'fact:deputy']))
  })

  /** The browser draws as before, and says that it does so with a card. */
  const withCard = (see: () => Promise<void>): Promise<void> =>
    inAnotherPage(async () => {
      await page.addInitScript(() => {
        const { getParameter } = WebGLRenderingContext.prototype
        WebGLRenderingContext.prototype.getParameter = function (name: number): unknown {
          return name === 0x9246 ? 'Example Graphics 1' : (getParameter.call(this, name) as unknown)
        }
      })
      await open()
      await see()
    })
  /** The middles of the outer two of three curves. */
  const bends = async (from: string, to: string) => {
    const bend = (0.22 * (await beside(from, to, 0)).length) / 2
    return { left: await beside(from, to, -bend), right: await beside(from, to, bend) }
  }

  it('bends them where a graphics card draws', () =>
    withCard(async () => {
      const { left, right } = await bends('person:a', 'organization:aid')
      const opened = []
      for (const at of [left, await beside('person:a', 'organization:aid', 0), right]) opened.push(await factAt(at))
      expect(new Set(opened)).toEqual(new Set(['fact:chief', 'fact:head', 'fact:deputy']))
    }))

  it('straightens them while the picture moves, and bends them again when it rests', () =>
    withCard(async () => {
      const ends = ['person:a', 'organization:aid'] as const
      const drawn = async () => {
        const { left, right } = await bends(...ends)
        const [one, other] = [await beside(...ends, -7), await beside(...ends, 7)]
        return {
          curves: [await hasInk(page, left), await hasInk(page, right)],
          lanes: [await hasInk(page, one), await hasInk(page, other)],
        }
      }
      const [curved, straight] = [
        { curves: [true, true], lanes: [false, false] },
        { curves: [false, false], lanes: [true, true] },
      ]
      await expect.poll(drawn).toEqual(curved)
      const { x, y } = await pixelOf(page, 'project:school')
      await page.mouse.move(x - 60, y)
      await page.mouse.down()
      await page.mouse.move(x - 80, y - 20, { steps: 5 })
      await expect.poll(drawn).toEqual(straight)
      await page.mouse.up()
      await expect.poll(drawn).toEqual(curved)
    }))

  /** The colours around a node, as bytes to compare. */
  const looksOf = async (key: string): Promise<string> => {
    const { x, y } = await pixelOf(page, key)
    const image = await page.screenshot({ clip: { x: x - 5, y: y - 5, width: 10, height: 10 } })
    return image.toString('base64')
  }
  const tools = () => page.locator('.picture-tools')
  const openNode = async (name: string): Promise<void> => {
    await page.locator('header input[type=search]').fill(name)
    await page.keyboard.press('Enter')
    await expect.poll(heading).toBe(name)
  }
  const shown = () => page.locator('.filters [aria-live]').innerText()

  it('dims what is no neighbour of the node under the pointer, and no longer when it leaves', async () => {
    await framesPass(18)
    const [near, far] = [await looksOf('person:b'), await looksOf('project:school')]
    const { x, y } = await pixelOf(page, 'organization:aid')
    await page.mouse.move(x, y)
    await expect.poll(() => looksOf('project:school')).not.toBe(far)
    expect(await looksOf('person:b')).toBe(near)
    await page.mouse.move(x - 200, y + 300)
    await expect.poll(() => looksOf('project:school')).toBe(far)
  })

  it('takes a node where it is dragged, without opening it, and back when it is unpinned', async () => {
    const start = await pixelOf(page, 'organization:aid')
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move(start.x + 60, start.y - 40, { steps: 6 })
    await page.mouse.up()
    await framesPass(24)
    const there = await pixelOf(page, 'organization:aid')
    // Pointers report whole pixels, the picture may begin between two.
    expect(Math.hypot(there.x - start.x - 60, there.y - start.y + 40)).toBeLessThan(1)
    expect(await heading()).toContain('结对关系')
    await page.mouse.click(there.x, there.y)
    await tools().getByRole('button', { name: '取消固定' }).click()
    await expect.poll(async () => Math.round((await pixelOf(page, 'organization:aid')).x)).toBe(Math.round(start.x))
  })

  it('pins and moves a node by the keyboard alone', async () => {
    await openNode('漳州分指挥部')
    await framesPass(18)
    const before = await pixelOf(page, 'organization:aid')
    await tools().getByRole('button', { name: '固定位置' }).press('Enter')
    await tools().getByRole('button', { name: '移动向左' }).press('Enter')
    await tools().getByRole('button', { name: '移动向上' }).press('Enter')
    for (const axis of ['x', 'y'] as const)
      await expect.poll(async () => (await pixelOf(page, 'organization:aid'))[axis]).toBeLessThan(before[axis] - 5)
  })

  it('folds a relation with those whom nothing else holds, says how many facts, and unfolds it', async () => {
    await openNode('漳州分指挥部')
    await expect.poll(shown).toContain('8/8个实体、9/9条')
    await tools().getByRole('button', { name: '收起：任职，5条' }).click()
    await expect.poll(shown).toContain('5/8个实体、4/9条')
    await tools().getByRole('button', { name: '展开：任职，5条' }).click()
    await expect.poll(shown).toContain('8/8个实体、9/9条')
  })

  it('brings what is opened into the middle of the picture, both ends of a pair', async () => {
    await openNode('木垒县第三小学')
    const stage = await page.locator('[data-picture]').boundingBox()
    const middle = { x: (stage?.x ?? 0) + (stage?.width ?? 0) / 2, y: (stage?.y ?? 0) + (stage?.height ?? 0) / 2 }
    const off = async (...keys: readonly string[]): Promise<number> => {
      const { x, y } = await pixelOf(page, ...keys)
      return Math.hypot(x - middle.x, y - middle.y)
    }
    await expect.poll(() => off('project:school')).toBeLessThan(2)
    await page.keyboard.press('Escape')
    await page.locator('ul.pairs button').first().click()
    await expect.poll(() => off('place:350600', 'place:652328')).toBeLessThan(2)
    for (const end of ['place:350600', 'place:652328']) {
      const { x, y } = await pixelOf(page, end)
      expect(Math.abs(x - middle.x)).toBeLessThan((stage?.width ?? 0) / 2)
      expect(Math.abs(y - middle.y)).toBeLessThan((stage?.height ?? 0) / 2)
    }
  })

  it('draws anew what the browser has lost', async () => {
    await framesPass(18)
    const before = await looksOf('project:school')
    const lost = await page.evaluate(() => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>('[data-picture] canvas')]
      return canvases.filter((canvas) => {
        const loser = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
        loser?.loseContext()
        return loser !== undefined && loser !== null
      }).length
    })
    expect(lost).toBeGreaterThan(0)
    await expect.poll(() => looksOf('project:school')).toBe(before)
    expect(await page.locator('main .notice').count()).toBe(0)
  })

  it('greys nothing around an entity that was hidden, and offers no tools for it', async () => {
    await framesPass(18)
    const school = await looksOf('project:school')
    await openNode('庄海生')
    await page.locator('.zoom button').last().click()
    await framesPass(18)
    await expect.poll(() => looksOf('project:school')).not.toBe(school)
    await tools().getByRole('button', { name: '隐藏', exact: true }).click()
    expect(await tools().getByRole('button', { name: '固定位置' }).count()).toBe(0)
    await expect.poll(() => looksOf('project:school')).toBe(school)
  })

  it('says how many are hidden or folded wherever the reader is, and brings them back', async () => {
    await openNode('庄海生')
    await tools().getByRole('button', { name: '隐藏', exact: true }).click()
    await openNode('漳州分指挥部')
    await tools().getByRole('button', { name: '收起：派驻地，1条' }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect.poll(shown).toContain('7/8个实体、7/9条')
    await tools().getByRole('button', { name: '显示手动隐藏的1个' }).click()
    await tools().getByRole('button', { name: '展开全部（1组已收起）' }).click()
    await expect.poll(shown).toContain('8/8个实体、9/9条')
  })
})
