import { readFile } from 'node:fs/promises'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { describeInChromium, page } from './in-chromium.js'
import { pixelOf } from './pixel-of.js'
import { standingGraph } from './standing-graph.js'
import { framesPass, openStart, pictureDrawn, take, writeViewer } from './viewer-page.js'

describeInChromium('what the picture says in Chromium', () => {
  let address: string
  beforeAll(async () => {
    address = await writeViewer(standingGraph())
  })
  const openAt = async (hash: string): Promise<void> => {
    await openStart(`${address}#${hash}`)
    await pictureDrawn()
    await framesPass(18)
  }
  beforeEach(() => openAt(''))

  /** A column of pixels around a place, as letters: `.` is the ground. */
  const columnAt = async (x: number, y: number): Promise<string> => {
    const image = await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y) - 14, width: 1, height: 29 } })
    return page.evaluate(
      async (bytes) => {
        const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
        const pen = new OffscreenCanvas(1, bitmap.height).getContext('2d')
        pen?.drawImage(bitmap, 0, 0)
        const pixels = [...new Uint32Array(pen?.getImageData(0, 0, 1, bitmap.height).data.buffer ?? [])]
        // Between the line and the ground pixels are mixed: what is nearer to the ground counts as ground.
        const redOf = (pixel: number): number => (pixel >> 8) & 255
        const ground = redOf(pixels[0] ?? 0)
        return pixels.map((pixel) => (Math.abs(redOf(pixel) - ground) < 60 ? '.' : '#')).join('')
      },
      [...image],
    )
  }
  /** Through the line of a row, after this share of its way. */
  const across = async (row: number, share: number): Promise<string> => {
    const [from, to] = [
      await pixelOf(page, `place:from-${String(row)}`),
      await pixelOf(page, `place:to-${String(row)}`),
    ]
    return columnAt(from.x + (to.x - from.x) * share, from.y)
  }
  const whole = /^\.+#+\.+$/
  const [broken, hollow] = [/^\.+$/, /^\.+#+\.+#+\.+$/]

  it.each(['', 'theme=dark'])(
    'shows which pairs are over or only planned by the form of their lines: %s',
    async (hash) => {
      await openAt(hash)
      expect(await across(0, 0.5)).toMatch(whole)
      expect(await across(1, 0.5)).toMatch(broken)
      expect(await across(1, 0.3)).toMatch(whole)
      expect(await across(2, 0.5)).toMatch(hollow)
    },
  )

  it('says in words what its lines mean, and takes that along', async () => {
    const legend = page.locator('.line-samples li')
    const want = ['对口支援，明示', '对口支援，已结束', '对口支援，计划或承诺']
    expect((await legend.allInnerTexts()).map((text) => text.trim())).toEqual(want)
    await page.locator('.downloads summary').click()
    const svg = await readFile(await take('SVG', page.locator('.downloads')), 'utf8')
    for (const words of want) expect(svg).toContain(words)
  })

  it('marks what is pinned, says how many are, and unpins them', async () => {
    const corner = async (): Promise<string> => {
      const { x, y } = await pixelOf(page, 'place:from-0')
      return (await page.screenshot({ clip: { x: x - 2, y: y - 14, width: 12, height: 12 } })).toString('base64')
    }
    const { x, y } = await pixelOf(page, 'place:from-0')
    const before = await corner()
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y + 30, { steps: 5 })
    await page.mouse.up()
    await page.mouse.move(x + 200, y + 60)
    await expect.poll(corner).not.toBe(before)
    await page.getByRole('button', { name: '取消全部固定（1个）' }).click()
    await expect.poll(corner).toBe(before)
    expect(await page.getByRole('button', { name: /取消全部固定/ }).count()).toBe(0)
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: '取消全部固定（1个）' }).waitFor()
  })

  it('steps back but for the pairs that the list is narrowed to', async () => {
    const colourOf = async (key: string): Promise<string> => {
      const { x, y } = await pixelOf(page, key)
      return (await page.screenshot({ clip: { x: x - 2, y: y - 2, width: 5, height: 5 } })).toString('base64')
    }
    const [first, second] = [await colourOf('place:to-0'), await colourOf('place:to-1')]
    await openAt('to=62')
    await expect.poll(() => colourOf('place:to-0')).not.toBe(first)
    expect(await colourOf('place:to-1')).toBe(second)
    await openAt(`find=${encodeURIComponent('甲县')}`)
    await expect.poll(() => colourOf('place:to-0')).toBe(first)
    expect(await colourOf('place:to-1')).not.toBe(second)
  })

  it('uses the room of a small window, with marks that grow smaller with it', async () => {
    const widthOf = async (): Promise<number> => {
      const [from, to] = [await pixelOf(page, 'place:from-0'), await pixelOf(page, 'place:to-0')]
      return to.x - from.x
    }
    const markOf = async (): Promise<number> => {
      const { x, y } = await pixelOf(page, 'place:to-0')
      return (await columnAt(x, y)).replaceAll('.', '').length
    }
    const full = await markOf()
    await page.setViewportSize({ width: 720, height: 450 })
    try {
      await openAt('')
      await page.locator('main.picture').scrollIntoViewIfNeeded()
      const stage = await page.locator('[data-picture]').boundingBox()
      expect(stage?.height).toBeGreaterThan(280)
      expect(await widthOf()).toBeGreaterThan(0.75 * Math.min(stage?.width ?? 0, (stage?.height ?? 0) * 1.5))
      expect(await markOf()).toBeLessThan(0.8 * full)
    } finally {
      await page.setViewportSize({ width: 1360, height: 860 })
    }
  })
})
