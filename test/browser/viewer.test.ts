import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { CitingGraph } from '../../apps/viewer/src/embed/index.js'
import { embedGraph, withoutQuotes } from '../../apps/viewer/src/embed/index.js'
import { describeInChromium, page } from './in-chromium.js'
import { pixelOf } from './pixel-of.js'
import { HOSTILE_NAMES, sampleData, sampleTexts } from './sample-graph.js'
import { framesPass, heading, panel, pictureDrawn, shoot, viewerHtml, writePage, writeViewer } from './viewer-page.js'

describeInChromium('the page in Chromium', () => {
  const { graph, graphFile, layout } = sampleData()
  let template: string
  let file: string

  const open = async (name: string, html: string): Promise<void> => {
    await page.goto(await writePage(html, name))
  }
  const pair = graph.findEdge((_key, { predicate }) => predicate === 'PAIRED_ASSISTANCE') ?? ''

  beforeAll(async () => {
    template = await viewerHtml()
    file = await writeViewer({ graphFile, layout })
  })

  beforeEach(async () => {
    await page.goto(file)
    await page.locator('[data-picture] canvas').first().waitFor()
    await pictureDrawn()
  })

  it('lists the pairs, and shows the words, paper, date and page that prove one', async () => {
    const pairs = panel().locator('ul.pairs button')
    await expect.poll(() => pairs.count()).toBe(5)
    await shoot('viewer-start')
    await pairs.filter({ hasText: '漳州市' }).click()
    await expect.poll(() => panel().innerText()).toContain('漳州市对口支援木垒哈萨克自治县')
    const text = await panel().innerText()
    expect(text).toContain('新一批干部人才已经到岗')
    expect(text).toMatch(/《沿海日报》，2024-05-06（推定），第1版，《山海相连 情系天山》/)
    expect(text).toContain('sample/rule')
    expect(text).toContain('明示')
  })

  it('finds by alias and selects with the keyboard alone; Escape deselects', async () => {
    // Three skip links come first.
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab')
    await page.keyboard.type('泉州分指')
    await expect.poll(() => page.locator('#hits [role=option]').first().innerText()).toContain('福建援疆泉州分指挥部')
    await page.keyboard.press('Enter')
    await expect.poll(heading).toBe('福建援疆泉州分指挥部')
    await expect.poll(() => page.locator('p[aria-live]').last().innerText()).toContain('3条事实')
    await page.keyboard.press('Escape')
    await expect.poll(() => panel().locator('ul.pairs').count()).toBe(1)
  })

  it('lets the keyboard jump to the details or the filters, without changing the address', async () => {
    await page.locator('ul.pairs button').first().click()
    await page.locator('aside.panel h2').first().waitFor()
    // The picture tells where it looks once it has come to rest.
    await expect.poll(() => page.url()).toContain('camera=')
    const address = page.url()
    await page.evaluate(() => {
      ;(document.activeElement as HTMLElement | null)?.blur()
    })
    for (const [name, id] of [
      ['跳到详情', 'details'],
      ['跳到筛选', 'filters'],
    ] as const) {
      await page.getByRole('link', { name }).focus()
      await expect.poll(async () => (await page.getByRole('link', { name }).boundingBox())?.x).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id)
    }
    expect(page.url()).toBe(address)
  })

  it('opens a node by a click on the picture, with its facts by relation', async () => {
    const { x, y } = await pixelOf(page, 'place:652301')
    await page.mouse.click(x, y)
    await expect.poll(heading).toBe('昌吉市')
    const text = await panel().innerText()
    for (const part of ['对口支援', '位于', '派驻地', '泉州市对口支援昌吉市', '天山晚报', '第3版'])
      expect(text).toContain(part)
    await framesPass(24)
    await shoot('viewer')
  })

  it('opens a fact by a click on its line', async () => {
    const { x, y } = await pixelOf(page, graph.source(pair), graph.target(pair))
    await page.mouse.move(x, y)
    await framesPass(12)
    await page.mouse.click(x, y)
    const facts = panel().locator('[data-fact]')
    await expect.poll(() => facts.first().getAttribute('data-fact')).toBe(pair)
    expect(await panel().locator('blockquote').first().innerText()).toContain('对口支援')
  })

  it('hides a type: its nodes can no longer be clicked', async () => {
    const leader = graph.findNode((_key, { name }) => name === '庄海生') ?? ''
    const { x, y } = await pixelOf(page, leader)
    await page.mouse.click(x, y)
    await expect.poll(heading).toBe('庄海生')
    await page.keyboard.press('Escape')
    await page.getByRole('checkbox', { name: '人物' }).uncheck()
    await framesPass(12)
    const after = await pixelOf(page, leader)
    await page.mouse.click(after.x, after.y)
    await framesPass(12)
    expect(await heading()).not.toBe('庄海生')
    await shoot('viewer-filtered')
  })

  it('arranges supporters at the left and recipients at the right, and says what is left out', async () => {
    await page.getByRole('button', { name: '支援方—受援方' }).click()
    await page.getByText('此排列只画结对的两地和援助机构，共14个。').waitFor()
    const [from, to] = [await pixelOf(page, 'place:350400'), await pixelOf(page, 'place:652324')]
    expect(to.x - from.x).toBeGreaterThan(200)
    await framesPass(12)
    await shoot('viewer-columns')
    await page.mouse.click(to.x, to.y)
    await expect.poll(heading).toBe('玛纳斯县')
    await page.getByRole('button', { name: '关系网' }).click()
  })

  it('hides one entity, counts it, and shows it again', async () => {
    const shown = page.locator('.filters [aria-live]')
    await page.locator('header input[type=search]').fill('庄海生')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '从图中隐藏' }).click()
    await expect.poll(() => shown.innerText()).toContain('40/42个实体')
    expect(await shown.innerText()).toContain('另手动隐藏1个实体')
    await page.getByRole('button', { name: '重新显示' }).click()
    await expect.poll(() => shown.innerText()).toContain('41/42个实体')
  })

  const drop = (name: string, text: string): Promise<void> =>
    page.evaluate(
      ([fileName, content]) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([content], fileName))
        window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
      },
      [name, text] as const,
    )

  it('opens a graph.json that is chosen', async () => {
    await open('空.html', template)
    await page.setInputFiles('input[type=file]', {
      name: 'graph.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(graphFile)),
    })
    await expect.poll(() => panel().locator('ul.pairs button').count()).toBe(5)
  })

  it.each([
    ['run.json', '{"version":"0.1.0"}', '不是山海的图谱', 'no graph of Shanhai'],
    ['claims.jsonl', '{"a":1}\n{"a":2}', '不是 JSON', 'not JSON'],
    ['graph.json', JSON.stringify({ ...graphFile, version: 9 }), '另一版本', 'another version'],
    ['graph.json', JSON.stringify({ ...graphFile, graph: { nodes: [] } }), '损坏', 'damaged'],
    ['graph.json', '', '不是 JSON', 'not JSON'],
  ])('says in both languages why %s is not opened, and keeps what was open', async (name, text, zh, en) => {
    await panel().locator('ul.pairs button').first().click()
    await expect.poll(() => panel().locator('blockquote').count()).toBeGreaterThan(0)
    await drop(name, text)
    const alert = page.locator('[role=alert]')
    await expect.poll(() => alert.innerText()).toContain(zh)
    expect(await alert.innerText()).toContain(en)
    await alert.getByRole('button').click()
    expect(await alert.count()).toBe(0)
    expect(await panel().locator('blockquote').count()).toBeGreaterThan(0)
  })

  it('opens a dropped graph as a new page, in the language and theme that it had', async () => {
    await page.getByRole('button', { name: 'English' }).click()
    await panel().locator('ul.pairs button').first().click()
    await drop('graph.json', JSON.stringify(graphFile))
    await expect.poll(heading).toContain('Pairs')
    expect(page.url()).toMatch(/#lang=en$/)
  })

  it('leads from quote to quote by buttons that name their keys, and says which one it is', async () => {
    await panel().locator('ul.pairs button').first().click()
    const bar = panel().getByRole('group', { name: '引文' })
    const total = await panel().locator('[data-quote]').count()
    await bar.getByText(`共${String(total)}条引文`).waitFor()
    await bar.getByRole('button', { name: /下一条/ }).click()
    await bar.getByText(`第1条，共${String(total)}条引文`).waitFor()
    await page.keyboard.press('p')
    await bar.getByText(`第${String(total)}条，共${String(total)}条引文`).waitFor()
    expect(await panel().locator('[data-quote]:focus').count()).toBe(1)
  })

  it('says where the papers’ text is absent', async () => {
    const texts = await sampleTexts(graphFile, 'none')
    const html = embedGraph(template, { graphFile: withoutQuotes(graphFile as unknown as CitingGraph), layout, texts })
    expect(html).not.toContain('新一批干部人才已经到岗')
    await open('无原文.html', html)
    await panel().locator('ul.pairs button').first().click()
    await panel().getByText('本页不含报纸原文').waitFor()
    expect(await panel().innerText()).toContain('《沿海日报》')
    expect(await panel().getByRole('button', { name: '阅读全文' }).count()).toBe(0)
    expect(await panel().locator('blockquote').count()).toBe(0)
  })

  it('changes to English and back', async () => {
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(heading).toContain('Pairs')
    await page.getByRole('button', { name: '中文' }).click()
    await expect.poll(heading).toContain('结对关系')
  })

  it('shows hostile names as they are, and runs none of them', async () => {
    for (const name of HOSTILE_NAMES) {
      await page.locator('header input[type=search]').fill(name)
      await page.keyboard.press('Enter')
      await expect.poll(() => panel().locator('h2').first().textContent()).toBe(name)
      expect(await panel().locator('blockquote').first().textContent()).toBe(`${name}负责${name}。`)
    }
    expect(await page.evaluate(() => 'hacked' in window || Object.keys(Object.prototype).length > 0)).toBe(false)
  })

  it('says what is wrong with data that it refuses, and where there is none', async () => {
    const bad = { ...graphFile, version: 9 }
    await open('坏.html', embedGraph(template, { graphFile: bad, layout }))
    await expect.poll(() => page.locator('[role=alert]').innerText()).toContain('one version of shanhai')
    await open('空.html', template)
    await expect.poll(() => page.locator('[role=alert]').innerText()).toContain('没有数据')
  })
})
