import type { Page } from 'playwright-core'

/** Pixels around a point that are looked at. */
const REACH = 2

/** True if something is drawn at a point of the screen: its pixels are not all of one colour. */
export async function hasInk(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<boolean> {
  const side = 2 * REACH + 1
  const clip = { x: Math.round(x) - REACH, y: Math.round(y) - REACH, width: side, height: side }
  const image = await page.screenshot({ clip })
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      pen?.drawImage(bitmap, 0, 0)
      const pixels = new Uint32Array(pen?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? [])
      return pixels.some((pixel) => pixel !== pixels[0])
    },
    [...image],
  )
}
