import { beforeAll, beforeEach, expect, it } from 'vitest'
import { describeInChromium, page } from './in-chromium.js'
import { sampleData, sampleTexts } from './sample-graph.js'
import { openStart, panel, writeViewer } from './viewer-page.js'

/** What helps a reader along: where a file can be dropped, which words have the focus, the way back on a phone. */
describeInChromium('what a reader needs at hand', () => {
  const { graphFile, layout } = sampleData()
  let file: string

  beforeAll(async () => {
    file = await writeViewer({ graphFile, layout, texts: await sampleTexts(graphFile, 'articles') })
  })
  beforeEach(async () => {
    await page.setViewportSize({ width: 1360, height: 860 })
    await openStart(file)
  })

  /** Sends what a browser sends while a file, or words, are held over the page. */
  const drag = (type: 'dragover' | 'dragleave', what: 'file' | 'words' = 'file') =>
    page.evaluate(
      ([name, held]) => {
        const dataTransfer = new DataTransfer()
        if (held === 'file') dataTransfer.items.add(new File(['{}'], 'graph.json'))
        else dataTransfer.setData('text/plain', 'words')
        document.body.dispatchEvent(
          new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true, relatedTarget: null }),
        )
      },
      [type, what] as const,
    )

  it('shows where to drop a file while one is held over the page, and only then', async () => {
    const area = page.locator('.drop-area')
    await drag('dragover', 'words')
    expect(await area.count()).toBe(0)
    await drag('dragover')
    await area.waitFor()
    expect(await area.innerText()).toContain('graph.json')
    await drag('dragleave')
    await expect.poll(() => area.count()).toBe(0)
  })

  it('frames the whole of the proving words on which n stops, not their first piece', async () => {
    await panel().locator('ul.pairs button').first().click()
    await panel().getByRole('button', { name: '阅读全文' }).first().click()
    const body = panel().locator('.reading')
    await body.waitFor()
    await panel().press('n')
    const framed = body.locator('mark[data-here]')
    await expect.poll(() => framed.count()).toBeGreaterThan(1)
    const proof = (await framed.allInnerTexts()).join('')
    const sentence = graphFile.graph.edges
      .flatMap(({ attributes }) => attributes?.claims ?? [])
      .flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
    expect(sentence).toContain(proof)
  })

  it('says that panels tell of the whole graph while filters narrow the facts, and that tables do not', async () => {
    const note = panel().getByText('不随筛选改变')
    const filters = page.locator('.filters')
    expect(await note.count()).toBe(0)
    await filters.locator('label', { hasText: '报纸' }).locator('select').selectOption('沿海日报')
    await note.waitFor()
    await panel().locator('ul.pairs button').first().click()
    await panel().locator('blockquote').first().waitFor()
    expect(await note.count()).toBe(1)
    await page.getByRole('button', { name: '表格', exact: true }).click()
    await panel().locator('table').waitFor()
    expect(await note.count()).toBe(0)
  })

  it('says of pages without name and date that these are unknown, and what adds them', async () => {
    const pages = graphFile.sources.pages.map((one) => ({ ...one, newspaper: undefined, issueDate: undefined }))
    const bare = { ...graphFile, sources: { ...graphFile.sources, pages } }
    await openStart(await writeViewer({ graphFile: bare, layout }, 'bare.html'))
    expect(await panel().locator('ul.pairs button').first().innerText()).toContain('个版面，报名不详')
    expect(await page.locator('.filters .undated').innerText()).toContain('条事实没有年份')
  })

  it('keeps the way back in sight however far a panel is scrolled on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await panel().locator('ul.pairs button').first().click()
    const back = panel().getByRole('button', { name: '返回' })
    await back.waitFor()
    await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight)
    })
    await expect.poll(async () => (await back.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
    await back.click()
    await panel().locator('ul.pairs').waitFor()
  })
})
