import type { CDPSession } from 'playwright-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { context, describeInChromium, page } from './in-chromium.js'
import { manyPairs, REFERENCE_PAIRS } from './many-pairs.js'
import { heading, openStart, writeViewer } from './viewer-page.js'

describeInChromium('the start with many pairs', () => {
  let file: string
  let keyboard: CDPSession

  beforeAll(async () => {
    file = await writeViewer(manyPairs())
    keyboard = await context.newCDPSession(page)
  })
  beforeEach(async () => {
    await openStart(file)
  })

  const cards = () => page.locator('ul.pairs button')
  const total = REFERENCE_PAIRS.length

  it('lists some, says how many are left, and brings the rest', async () => {
    expect(total).toBeGreaterThan(140)
    expect(await page.locator('#pairs-title').innerText()).toContain(String(total))
    let listed = await cards().count()
    while (listed < total) {
      const more = page.getByRole('button', { name: /再显示/ })
      expect(await more.innerText()).toContain(`还有${String(total - listed)}对`)
      await more.click()
      await expect.poll(() => cards().count()).toBeGreaterThan(listed)
      listed = await cards().count()
    }
    expect(listed).toBe(total)
  })

  it('finds pairs by pinyin, and narrows them by a province of the picture', async () => {
    const named = (part: string) => REFERENCE_PAIRS.filter(({ names }) => names.some((name) => name.includes(part)))
    await page.getByRole('searchbox', { name: '查找结对' }).fill('changji')
    await expect.poll(() => cards().count()).toBe(named('昌吉').length)
    await page.getByRole('searchbox', { name: '查找结对' }).fill('')
    await page.getByRole('list', { name: '支援方' }).getByRole('button', { name: /^福建/ }).click()
    const fromFujian = REFERENCE_PAIRS.filter(({ codes: [from] }) => from.startsWith('35')).length
    await page.getByText(`显示${String(fromFujian)}对，共${String(total)}对`).waitFor()
    expect(page.url()).toContain('from=35')
    await page.getByRole('button', { name: '取消 支援方：福建' }).click()
    await page.getByLabel('分组').selectOption({ label: '按受援省份' })
    const counts = await page.locator('.pair-group h3 .count').allInnerTexts()
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(total)
  })

  it('folds the rows of the picture into one that counts them, and unfolds them', async () => {
    const rows = page.getByRole('list', { name: '支援方' }).getByRole('listitem')
    const provinces = new Set(REFERENCE_PAIRS.map(({ codes: [from] }) => from.slice(0, 2))).size
    expect(await rows.count()).toBe(12)
    await page.getByText(`其余${String(provinces - 11)}地`).waitFor()
    await page.getByRole('button', { name: /展开全部/ }).click()
    await expect.poll(() => rows.count()).toBe(provinces)
  })

  it('waits for an input method: half-typed pinyin finds nothing, and its Enter chooses nothing', async () => {
    const box = page.getByRole('combobox', { name: '搜索' })
    const hits = page.locator('#hits [role=option]')
    await box.focus()
    for (const text of ['m', 'mu', 'mu l', 'mu lei']) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      expect(await box.inputValue()).toBe(text)
    }
    expect(await hits.count()).toBe(0)
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 })
    expect(await page.locator('#pairs-title').count()).toBe(1)
    await keyboard.send('Input.insertText', { text: '木垒' })
    await expect.poll(() => hits.count()).toBeGreaterThan(0)
    expect(await box.inputValue()).toBe('木垒')
    await page.keyboard.press('Enter')
    await expect.poll(heading).toContain('木垒')
  })
})
