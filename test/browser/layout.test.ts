import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'
import { describeInChromium, inAnotherPage, page } from './in-chromium.js'
import { pixelOf } from './pixel-of.js'
import { sampleData } from './sample-graph.js'
import { framesPass, openAfresh, panel, pictureDrawn, take, writeViewer } from './viewer-page.js'

const MULEI = 'place:652328'

describeInChromium('a new layout in Chromium', () => {
  const { graphFile, layout } = sampleData()

  beforeAll(async () => {
    await page.goto(await writeViewer({ graphFile, layout }))
    await pictureDrawn()
  })

  it('runs in a worker from the single file, under the policy of the page, and stops when it is told to', async () => {
    const before = await pixelOf(page, MULEI)
    await page.getByRole('button', { name: '重新布局' }).click()
    await expect
      .poll(async () => {
        const { x, y } = await pixelOf(page, MULEI)
        return Math.hypot(x - before.x, y - before.y)
      })
      .toBeGreaterThan(5)
    await page.getByRole('button', { name: '停止布局' }).click()
    // The last round is drawn.
    await framesPass(18)
    const stopped = await pixelOf(page, MULEI)
    await framesPass(24)
    expect(await pixelOf(page, MULEI)).toEqual(stopped)
  })

  it('stops by itself, and keeps its positions in other colours', async () => {
    await page.getByRole('button', { name: '重新布局' }).click()
    await page.getByRole('button', { name: '重新布局' }).waitFor()
    const reached = await pixelOf(page, MULEI)
    await page.getByRole('button', { name: '深色' }).click()
    await framesPass(24)
    const { x, y } = await pixelOf(page, MULEI)
    expect(Math.hypot(x - reached.x, y - reached.y)).toBeLessThan(40)
  })

  it('is in the address: a browser that opens it has everything at the same place, and pins on top', async () => {
    await openAfresh(page.url().split('#')[0] ?? '')
    await pictureDrawn()
    const shipped = await pixelOf(page, MULEI)
    await page.getByRole('button', { name: '重新布局' }).click()
    await page.getByRole('button', { name: '重新布局' }).waitFor()
    await framesPass(24)
    const pinned = await pixelOf(page, MULEI)
    await page.mouse.move(pinned.x, pinned.y)
    await page.mouse.down()
    await page.mouse.move(pinned.x + 70, pinned.y - 45, { steps: 5 })
    await page.mouse.up()
    // The drop changes the frame of the picture, so where the reader looks is told too, once the picture has rested.
    for (const part of [/pin=/, /layout=/, /camera=-?\d/]) await expect.poll(() => page.url()).toMatch(part)
    const { graph } = graphFile as { readonly graph: { readonly edges: readonly { source: string; target: string }[] } }
    const keys = [...new Set(graph.edges.flatMap(({ source, target }) => [source, target]))]
    const placesOf = async () => {
      const places = []
      for (const key of keys) places.push(await pixelOf(page, key))
      return places
    }
    /** Places and address once neither changes any more: on a busy machine the camera rests later. */
    const settled = async () => {
      let known = { places: await placesOf(), address: page.url() }
      await expect
        .poll(async () => {
          const last = known
          await framesPass(24)
          known = { places: await placesOf(), address: page.url() }
          return JSON.stringify(known) === JSON.stringify(last)
        })
        .toBe(true)
      return known
    }
    const { places: before, address } = await settled()
    await inAnotherPage(async () => {
      await page.goto(address)
      await pictureDrawn()
      const { places: after } = await settled()
      for (const [i, { x, y }] of before.entries())
        expect(Math.hypot(x - (after[i]?.x ?? NaN), y - (after[i]?.y ?? NaN))).toBeLessThan(1)
      await page.getByRole('button', { name: '恢复原布局' }).click()
      await page.getByRole('button', { name: '取消全部固定（1个）' }).click()
      await page.getByRole('button', { name: '全图' }).click()
      await expect.poll(async () => Math.round((await pixelOf(page, MULEI)).x)).toBe(Math.round(shipped.x))
      await expect.poll(() => page.url()).not.toContain('layout=')
    })
  })

  it('leaves what is pinned where it is, and no two marks on top of each other', async () => {
    const file = page.url().split('#')[0] ?? ''
    await openAfresh(`${file}#pin=network,40,40,${MULEI}`)
    await page.getByRole('button', { name: '重新布局' }).click()
    await page.getByRole('button', { name: '重新布局' }).waitFor()
    await page.getByRole('button', { name: '表格' }).first().click()
    const { nodes } = JSON.parse(await readFile(await take('JSON', panel()), 'utf8')) as {
      nodes: { id: string; x: number; y: number }[]
    }
    expect(nodes.find(({ id }) => id === MULEI)).toMatchObject({ x: 40, y: 40 })
    const moved = nodes.filter(
      ({ id, x, y }) => Math.hypot(x - (layout[id]?.[0] ?? x), y - (layout[id]?.[1] ?? y)) > 0.1,
    )
    expect(moved.length).toBeGreaterThan(nodes.length / 2)
    for (const [i, a] of nodes.entries())
      for (const b of nodes.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.3)
  })
})
