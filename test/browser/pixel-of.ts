import type { Page } from 'playwright-core'
import type { PictureElement } from '../../apps/viewer/src/canvas/graph-canvas.js'

/** Where a node stands on the screen, and the middle of two nodes. */
export async function pixelOf(page: Page, ...keys: readonly string[]): Promise<{ x: number; y: number }> {
  const points = await page.evaluate((wanted) => {
    const picture = document.querySelector<PictureElement>('[data-picture]')
    const box = picture?.getBoundingClientRect()
    return wanted.map((key) => {
      const { x, y } = picture?.pixelOf?.(key) ?? { x: NaN, y: NaN }
      return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) }
    })
  }, keys)
  const mean = (read: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + read(point), 0) / points.length
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
}
