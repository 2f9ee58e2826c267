import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { context, describeInChromium, page } from './in-chromium.js'
import { sampleData } from './sample-graph.js'
import { keep, openAfresh, openStart, take, writeViewer } from './viewer-page.js'

const COORDINATES = { '350600': [117.66, 24.51], '652328': [90.28, 43.83] } as const
const [ZHANGZHOU, MULEI] = ['place:350600', 'place:652328'] as const

describeInChromium('pictures and data to take away', () => {
  let address: string
  const dataShown = async () =>
    JSON.parse(await readFile(await take('JSON'), 'utf8')) as {
      nodes: { id: string; name: string; x: number; y: number }[]
      edges: unknown[]
    }
  const placeOf = async (id: string) => {
    const { nodes } = await dataShown()
    const { x, y } = nodes.find((node) => node.id === id) ?? {}
    return [x, y]
  }
  const openAt = async (hash: string): Promise<void> => {
    await openAfresh(`${address}#${hash}`)
    await page.locator('aside .table-tools').first().waitFor()
  }

  beforeAll(async () => {
    address = await writeViewer({ ...sampleData(), coordinates: COORDINATES })
  })
  beforeEach(async () => {
    await openStart(address)
  })
  const openTables = () => page.getByRole('button', { name: '表格', exact: true }).click()

  it('draws an SVG of what is shown, with legend, filters and sources, that runs nothing', async () => {
    await page.getByRole('checkbox', { name: '地点' }).uncheck()
    await openTables()
    const file = await take('SVG')
    const { nodes } = await dataShown()
    const other = await context.newPage()
    await other.goto(pathToFileURL(file).href)
    expect(await other.evaluate(() => document.documentElement.tagName)).toBe('svg')
    const texts = await other.locator('text').allTextContents()
    expect(texts.find((line) => line.startsWith('筛选：'))).toContain('地点')
    expect(texts.join('\n')).toMatch(/出处：\d+种报纸，\d+个版面/)
    expect(texts).toContain('机构')
    expect(texts).not.toContain('地点')
    const marks = await other.locator('path:not([fill=none])').count()
    expect(marks).toBe(nodes.length + 2)
    expect(await other.locator('script, foreignObject, image, a').count()).toBe(0)
    expect(await other.evaluate(() => 'hacked' in window)).toBe(false)
    await other.close()
  })

  it('paints a PNG', async () => {
    await openTables()
    const png = await readFile(await take('PNG'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(3200)
    await keep('picture.png', png)
    await keep('picture.svg', await readFile(await take('SVG')))
  })

  it('gives the data of what was selected with its neighbours, as GEXF and JSON', async () => {
    await openTables()
    const all = await dataShown()
    await page.goBack()
    await page.locator('ul.pairs button').filter({ hasText: '三明市' }).first().click()
    await openTables()
    await page.getByRole('checkbox', { name: '只取三明市 → 玛纳斯县及其邻居' }).check()
    const part = await dataShown()
    expect(part.nodes.map(({ name }) => name)).toContain('玛纳斯县')
    expect(part.nodes.length).toBeLessThan(all.nodes.length)
    const gexf = await readFile(await take('GEXF'), 'utf8')
    expect(gexf.match(/<node /g)).toHaveLength(part.nodes.length)
    expect(gexf.match(/<edge /g)).toHaveLength(part.edges.length)
    expect(await readFile(await take('SVG'), 'utf8')).toContain('三明市 → 玛纳斯县及其邻居')
  })

  it('is at hand at the picture, for what is open', async () => {
    await page.locator('ul.pairs button').filter({ hasText: '三明市' }).first().click()
    await page.locator('.downloads summary').click()
    await page.getByRole('checkbox', { name: '只取三明市 → 玛纳斯县及其邻居' }).check()
    const file = await take('SVG')
    expect(file).toMatch(/shanhai-三明市-玛纳斯县\.svg$/)
    expect(await readFile(file, 'utf8')).toContain('三明市 → 玛纳斯县及其邻居')
  })

  it('has everything where the reader has it: pinned, in columns, on the map with its words', async () => {
    await openAt(`open=table&key=people&pin=network,12.5,-30,${MULEI}`)
    expect(await placeOf(MULEI)).toEqual([12.5, -30])
    expect(await readFile(await take('GEXF'), 'utf8')).toContain('<viz:position x="12.5" y="-30" z="0"/>')
    const network = await dataShown()
    await openAt('open=table&key=people&arrangement=columns')
    const [supporter, recipient] = [await placeOf(ZHANGZHOU), await placeOf(MULEI)]
    expect(supporter[0]).toBeLessThan(Number(recipient[0]))
    const columns = await dataShown()
    expect(columns.nodes.length).toBeLessThan(network.nodes.length)
    const svg = await readFile(await take('SVG'), 'utf8')
    expect(svg).toContain(`此排列只画结对的两地和援助机构，共${String(columns.nodes.length)}个`)
    await openAt('open=table&key=people&arrangement=map')
    const [coast, oasis] = [await placeOf(ZHANGZHOU), await placeOf(MULEI)]
    expect(oasis[0]).toBeLessThan(Number(coast[0]))
    expect(oasis[1]).toBeGreaterThan(Number(coast[1]))
    const map = await readFile(await take('SVG'), 'utf8')
    expect(map).toContain('只有点，没有边界')
    expect(map).toContain('等距圆柱投影')
    await keep('picture-map.png', await readFile(await take('PNG')))
  })
})
