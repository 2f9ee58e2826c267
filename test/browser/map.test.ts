import { expect, it } from 'vitest'
import { describeInChromium, page } from './in-chromium.js'
import { pixelOf } from './pixel-of.js'
import { sampleData } from './sample-graph.js'
import { framesPass, openStart, shoot, writeViewer } from './viewer-page.js'

const [ZHANGZHOU, MULEI] = ['place:350600', 'place:652328']

describeInChromium('the map in Chromium', () => {
  const { graphFile, layout } = sampleData()
  const open = async (
    name: string,
    coordinates?: Readonly<Record<string, readonly [number, number]>>,
  ): Promise<void> => {
    await openStart(await writeViewer({ graphFile, layout, ...(coordinates && { coordinates }) }, name))
  }

  it('puts places where they lie, says what it is, and is in the address', async () => {
    await open('map.html', { '350600': [117.66, 24.51], '652328': [90.28, 43.83] })
    await page.getByRole('button', { name: '地理位置' }).click()
    await expect.poll(() => page.locator('.arrange').innerText()).toContain('没有边界')
    const [coast, oasis] = [await pixelOf(page, ZHANGZHOU), await pixelOf(page, MULEI)]
    expect(oasis.x).toBeLessThan(coast.x)
    expect(oasis.y).toBeLessThan(coast.y)
    await framesPass(18)
    await shoot('map')
    expect(page.url()).toContain('arrangement=map')
    await page.reload()
    await expect.poll(() => page.locator('.arrange').innerText()).toContain('没有边界')
  })

  it('is not offered where the page came without coordinates', async () => {
    await open('plain.html')
    expect(await page.getByRole('button', { name: '地理位置' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: '关系网' }).count()).toBe(1)
  })
})
