import { beforeAll, beforeEach, expect, it } from 'vitest'
import { describeInChromium, page } from './in-chromium.js'
import { manyPeople } from './many-people.js'
import { sampleData, sampleTexts } from './sample-graph.js'
import { heading, openAfresh, openStart, panel, writeViewer } from './viewer-page.js'

/** What a control is, whatever its words. */
const CONTROLS = 'select:visible, input:visible, .small:visible, .quiet:not(.more):visible'

describeInChromium('any panel on paper', () => {
  let file: string
  beforeAll(async () => {
    const { graphFile, layout } = sampleData()
    file = await writeViewer({ graphFile, layout, texts: await sampleTexts(graphFile, 'articles') })
  })
  beforeEach(async () => {
    await page.emulateMedia({ media: 'screen' })
    await openStart(`${file}#theme=dark`)
  })

  const printed = async (): Promise<string> => {
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.app > :visible').evaluateAll((all) => all.map(({ id }) => id))).toEqual(['details'])
    expect(await panel().locator(CONTROLS).count()).toBe(0)
    const [ink, paper] = await panel().evaluate((one) => [
      getComputedStyle(one).color,
      getComputedStyle(document.body).backgroundColor,
    ])
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    return panel().innerText()
  }

  it('is the pairs at the start, with their counts and proof', async () => {
    const words = await printed()
    for (const part of ['结对关系', '漳州市 → 木垒哈萨克自治县', '1200万元']) expect(words).toContain(part)
  })

  it('is a pair with its quotes and sources, all of it', async () => {
    await panel().locator('ul.pairs button').filter({ hasText: '三明市' }).click()
    await expect.poll(heading).toBe('三明市 → 玛纳斯县')
    const words = await printed()
    for (const part of ['三明市对口支援玛纳斯县', '《沿海日报》', '廖清泉']) expect(words).toContain(part)
    const { bottom, height } = await panel().evaluate((one) => ({
      bottom: one.scrollHeight,
      height: one.clientHeight,
    }))
    expect(bottom).toBeLessThanOrEqual(height + 1)
  })

  it('is an article as it reads', async () => {
    await panel().locator('ul.pairs button').filter({ hasText: '三明市' }).click()
    await panel().getByRole('button', { name: '阅读全文' }).first().click()
    await panel().locator('.reading').waitFor()
    expect(await printed()).toContain('山海相连 情系天山')
  })

  it.each([
    [300, 300, false],
    [2100, 2000, true],
  ])('is a table of %i rows with %i of them, and says where some are left out', async (people, rows, isCut) => {
    await openAfresh(await writeViewer(manyPeople(people), 'many.html'))
    await page.getByRole('button', { name: '表格', exact: true }).click()
    await panel().locator('tbody th').first().waitFor()
    expect(await panel().locator('tbody th').count()).toBeLessThan(people)
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        document.body.dataset['rows'] = String(document.querySelectorAll('.panel tbody th').length)
      })
    })
    await page.pdf({ format: 'A4' })
    expect(await page.locator('body').getAttribute('data-rows')).toBe(String(rows))
    expect(
      await panel()
        .getByText(`只印前${String(rows)}行，共${String(people)}行`)
        .count(),
    ).toBe(isCut ? 1 : 0)
    await expect.poll(() => panel().locator('tbody th').count()).toBeLessThan(people)
  })
})
