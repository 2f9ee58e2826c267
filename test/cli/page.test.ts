import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { PictureElement } from '../../apps/viewer/src/canvas/graph-canvas.js'
import { noBrowserReason, openBrowser } from '../browser/chromium.js'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'
import { runShanhai } from '../support/run-shanhai.js'
import { tempFolder } from '../support/temp-folder.js'

const browserReady = { available: noBrowserReason === null, reason: noBrowserReason ?? '' }
const SCREENSHOT = rootPath('out/screenshots/seeds.png')

describeWhen(requireAll(requireBuild(), requireTokenizer(), browserReady), 'the page of the sample pages', () => {
  it('opens from disk, lists the pairs and shows a pair with its sentence', async () => {
    const folder = await tempFolder()
    const [out, html] = [path.join(folder, 'out'), path.join(folder, '网页', 'index.html')]
    const manifest = rootPath('seeds/manifest.json')
    await runShanhai('build', rootPath('seeds/pages'), '--manifest', manifest, '-o', out, '--quiet')
    expect(await runShanhai('view', out, '--html', html)).toMatchObject({ code: 0, err: '' })
    expect(await readFile(html, 'utf8')).toContain('Content-Security-Policy')

    const browser = await openBrowser()
    try {
      const page = await browser.context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      await page.goto(pathToFileURL(html).href)
      const pair = page.getByRole('button').filter({ hasText: '南京市' }).filter({ hasText: '伊宁市' }).first()
      await pair.click()
      await page.locator('aside.panel').getByText('江海新晨报').first().waitFor()
      // The picture moves to the pair; it must arrive there.
      await page.waitForTimeout(800)
      expect(await isInView(page, 'place:320100')).toBe(true)
      await mkdir(path.dirname(SCREENSHOT), { recursive: true })
      await page.screenshot({ path: SCREENSHOT })
      expect(errors).toEqual([])
    } finally {
      await browser.close()
    }
  })
})

/** True if a node stands inside the picture. */
function isInView(page: Page, node: string): Promise<boolean> {
  return page.evaluate((key) => {
    const picture = document.querySelector<PictureElement>('[data-picture]')
    const pixel = picture?.pixelOf?.(key)
    if (!picture || !pixel) return false
    return pixel.x > 0 && pixel.y > 0 && pixel.x < picture.clientWidth && pixel.y < picture.clientHeight
  }, node)
}
