import { beforeAll, beforeEach, expect } from 'vitest'
import { canvasData } from './canvas-graph.js'
import { describeInChromium, page } from './in-chromium.js'
import { heading, openAfresh, pictureDrawn, writeViewer } from './viewer-page.js'

/** A body in the middle of the picture, drawn apart from all others. */
export const AID = 'organization:aid'

/** Like `describe`, with the viewer of `canvasData` opened anew for each test, its picture drawn, and nothing open. */
export function describeCanvas(name: string, body: () => void): void {
  describeInChromium(name, () => {
    let file: string
    beforeAll(async () => {
      file = await writeViewer(canvasData())
      await page.emulateMedia({ reducedMotion: 'reduce' })
    })
    beforeEach(async () => {
      await openAfresh(file)
      await pictureDrawn()
      await expect.poll(heading).toContain('结对关系')
    })
    body()
  })
}
