import { beforeAll, beforeEach, expect, it } from 'vitest'
import { servePage } from '../../apps/viewer/src/embed/index.js'
import { pairsOf, profilePair } from '../../packages/graph/src/index.js'
import { context, describeInChromium, ended, page, problems } from './in-chromium.js'
import { manyPeople } from './many-people.js'
import { sampleData, sampleTexts } from './sample-graph.js'
import { heading, openAfresh, openStart, panel, viewerHtml, writePage, writeViewer } from './viewer-page.js'

/** More people than any list of the page shows at once. */
const MANY = 620

/** What the page draws and writes is compared with the graph itself: lines by their ends, cards by their numbers, copies by the clipboard. */
describeInChromium('the page as readers read it', () => {
  const { graph, graphFile, layout } = sampleData()
  const pairs = pairsOf(graph)
  let file: string
  let served: string

  beforeAll(async () => {
    const html = await viewerHtml({ graphFile, layout, texts: await sampleTexts(graphFile, 'articles') })
    file = await writePage(html)
    served = (await servePage(html, { port: 0, signal: ended })).url
  })
  beforeEach(async () => {
    await openStart(file)
  })

  const card = (supporter: string) => panel().locator('ul.pairs button', { hasText: `${supporter} →` })
  const openEntity = async (name: string): Promise<void> => {
    await page.getByRole('combobox', { name: '搜索', exact: true }).fill(name)
    await page.locator('[role=option]:visible').first().click()
  }

  it('draws each line of the start from the row of the supporter to the row of the recipient', async () => {
    const lines = await page.evaluate(() => {
      const rowAt = (side: string, y: number): string | undefined =>
        [...document.querySelectorAll(`ul.ends.${side} li`)].find((row) => {
          const { top, bottom } = row.getBoundingClientRect()
          return top <= y && y < bottom
        })?.textContent
      return [...document.querySelectorAll<SVGPathElement>('.diagram-rows svg.lines path')].map((path) => {
        const matrix = path.getScreenCTM()
        if (matrix === null) return ''
        const end = (at: number): number => path.getPointAtLength(at).matrixTransform(matrix).y
        return `${rowAt('from', end(0)) ?? ''}>${rowAt('to', end(path.getTotalLength())) ?? ''}`
      })
    })
    const want = pairs.map(({ supporter, recipient }) => `${supporter.name} 1>${recipient.name} 1`)
    expect(lines.map((line) => line.replaceAll(/\s+/g, ' ')).sort()).toEqual(want.sort())
  })

  it('writes on each card how many people and projects a pair has', async () => {
    for (const pair of pairs) {
      const { people, projects } = profilePair(graph, pair).members
      const text = await card(pair.supporter.name).innerText()
      expect(text).toContain(`人员${String(people.length)} · 项目${String(projects.length)}`)
    }
  })

  it('narrows the list of pairs by the filters and says so', async () => {
    const told = pairs.filter(({ pages }) => pages.some((id) => id.startsWith('天山晚报')))
    expect(told.length).toBeLessThan(pairs.length)
    await page.locator('label', { hasText: '报纸' }).locator('select').selectOption('天山晚报')
    const words = `筛选后显示${String(told.length)}对，共${String(pairs.length)}对`
    await expect.poll(() => panel().innerText()).toContain(words)
    expect(await panel().locator('ul.pairs > li').count()).toBe(told.length)
  })

  it('draws the bars of the time line as high as their numbers', async () => {
    const bars = await page.locator('svg.histogram g').evaluateAll((groups) =>
      groups.map((group) => ({
        facts: Number(/：(\d+)条/.exec(group.querySelector('title')?.textContent ?? '')?.[1]),
        height: Number(group.querySelectorAll('rect')[1]?.getAttribute('height')),
      })),
    )
    const most = bars.reduce((one, other) => (one.facts >= other.facts ? one : other))
    expect(new Set(bars.map(({ facts }) => facts)).size).toBeGreaterThan(1)
    for (const { facts, height } of bars) expect(height).toBeCloseTo((facts / most.facts) * most.height, 0)
  })

  it('puts the money of two pairs at their own sides, and marks nothing as shared that is not', async () => {
    const [left, right] = ['三明市', '泉州市'].map((name) => pairs.find(({ supporter }) => supporter.name === name))
    await page.goto(`${file}#open=comparison&key=${left?.fact ?? ''}&with=${right?.fact ?? ''}`)
    const row = panel().locator('table.comparison tr', { hasText: '援助资金' })
    await row.waitFor()
    const cells = await row.locator('td').allInnerTexts()
    expect(cells[0]).toContain('1200万元')
    expect(cells[1]).toContain('未见报道')
    expect(await panel().innerText()).not.toContain('两对共有')
    await row.getByRole('button', { name: /1200万元/ }).click()
    await expect.poll(() => row.innerText()).toContain('三明分指挥部今年安排援助资金1200万元')
  })

  it('shows the figures of an entity, and of another none', async () => {
    await openEntity('福建援疆三明分指挥部')
    await expect.poll(() => panel().innerText()).toContain('援助资金 1200万元')
    await openEntity('福建援疆泉州分指挥部')
    await expect.poll(() => panel().innerText()).toContain('庄海生')
    expect(await panel().innerText()).not.toContain('1200万元')
  })

  it('leads from the words of an article to the fact that they prove', async () => {
    await card('三明市').click()
    await panel().getByRole('button', { name: '阅读全文' }).first().click()
    const link = panel().locator('[data-proves]', { hasText: '三明市对口支援玛纳斯县' }).first()
    await link.click()
    await expect.poll(heading).toBe('三明市对口支援玛纳斯县')
  })

  it('says what it does not list: further hits, facts and entities', async () => {
    await page.goto(await writeViewer(manyPeople(MANY), 'many.html'))
    await panel().locator('summary', { hasText: '人物' }).click()
    await panel().locator('details[open] li button').first().waitFor()
    const listed = await panel().locator('details[open] li button').count()
    expect(await panel().locator('details[open]').innerText()).toContain(String(MANY - listed))
    await page.getByRole('combobox', { name: '搜索', exact: true }).fill('林')
    await expect.poll(() => page.locator('.hits').first().innerText()).toContain(`显示20个，共${String(MANY)}个`)
    await openEntity('学校')
    await panel().getByRole('button', { name: /还有/ }).waitFor()
    expect(await panel().locator('[data-fact]').count()).toBe(50)
    await panel().getByRole('button', { name: /还有/ }).click()
    await expect.poll(() => panel().locator('[data-fact]').count()).toBe(100)
    expect(await panel().getByRole('button', { name: /还有/ }).innerText()).toContain(String(MANY - 100))
  })

  it('says that it carries quotes only', async () => {
    const texts = await sampleTexts(graphFile, 'quotes')
    await page.goto(await writeViewer({ graphFile, layout, texts }, 'quotes.html'))
    await card('三明市').click()
    await expect.poll(() => panel().innerText()).toContain('本页只含引文')
  })

  it('takes n and p as letters where somebody types', async () => {
    await openEntity('昌吉市')
    const box = page.getByRole('combobox', { name: '到另一实体的路径' })
    await box.click()
    await page.keyboard.type('npnp')
    expect(await box.inputValue()).toBe('npnp')
  })

  it('names what is open in the title, and says that a link leads to nothing', async () => {
    await card('三明市').click()
    await expect.poll(() => page.title()).toBe('三明市 → 玛纳斯县 · 山海')
    await openAfresh(`${file}#open=node&key=place:999999`)
    await panel().getByText('不在这个图谱里').waitFor()
    expect(await panel().locator('ul.pairs > li').count()).toBe(pairs.length)
  })

  it('puts the citation on the clipboard', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(served)
    await card('三明市').click()
    await panel().getByRole('button', { name: '复制 GB/T 7714' }).first().click()
    await panel().getByText('已复制').first().waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe('方远. 山海相连 情系天山[N]. 沿海日报, [2024-05-06](1).')
  })

  it.each(['file', 'served'] as const)('lets no text become markup or script: %s', async (form) => {
    await page.goto(form === 'file' ? file : served)
    const names = await page.evaluate(() => {
      const tries: readonly (() => void)[] = [
        () => {
          document.createElement('p').insertAdjacentHTML('beforeend', '<b>x</b>')
        },
        () => {
          document.createElement('script').setAttribute('src', 'data:text/javascript,1')
        },
      ]
      return tries.map((attempt) => {
        try {
          attempt()
          return 'allowed'
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown'
        }
      })
    })
    expect(names).toEqual(['TypeError', 'TypeError'])
    // Each attempt is told by the policy's event and by the browser.
    await expect.poll(() => problems).toHaveLength(4)
    const told = problems.splice(0)
    for (const type of ['TrustedHTML', 'TrustedScriptURL'])
      expect(told).toContainEqual(expect.stringContaining(`requires '${type}' assignment`))
  })
})
