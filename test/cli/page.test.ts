import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { describeInChromiumWhen, page } from '../browser/in-chromium.js'
import { pixelOf } from '../browser/pixel-of.js'
import { panel, shoot } from '../browser/viewer-page.js'
import { requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { askShared } from '../support/shared/ask-shared.js'

describeInChromiumWhen(requireAll(requireBuild(), requireTokenizer()), 'the page of the sample pages', () => {
  it('opens from disk, lists the pairs and shows a pair with its sentence', async () => {
    const html = path.join(await askShared('demo'), 'index.html')
    expect(await readFile(html, 'utf8')).toContain('Content-Security-Policy')
    await page.goto(pathToFileURL(html).href)
    await page.getByRole('button').filter({ hasText: '南京市' }).filter({ hasText: '伊宁市' }).first().click()
    await panel().getByText('江海新晨报').first().waitFor()
    // The picture moves to the pair; it must arrive there.
    await expect.poll(() => isInView('place:320100')).toBe(true)
    await shoot('seeds')
  })
})

/** True if a node stands inside the picture. */
async function isInView(node: string): Promise<boolean> {
  const box = await page.locator('[data-picture]').boundingBox()
  const { x, y } = await pixelOf(page, node)
  return box !== null && x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height
}
