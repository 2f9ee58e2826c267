import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { parseCorrections } from '../../packages/pipeline/src/index.js'
import { tabTo } from './drivers.js'
import { describeInChromium, folder, page } from './in-chromium.js'
import { sampleData } from './sample-graph.js'
import { heading, openStart, panel, writeViewer } from './viewer-page.js'

const SANMING = 'place:350400'

describeInChromium('correcting by the keyboard alone', () => {
  const { graphFile, layout } = sampleData()
  let file: string

  beforeAll(async () => {
    file = await writeViewer({ graphFile, layout })
  })
  beforeEach(async () => {
    await openStart(file)
  })

  const focused = () => page.evaluate(() => document.activeElement?.tagName)
  const button = (name: string): Locator => panel().getByRole('button', { name, exact: true })
  const count = (corrections: number): Locator =>
    page.getByRole('button', { name: `更正 ${String(corrections)}`, exact: true })
  const press = async (wanted: Locator): Promise<void> => {
    await tabTo(page, wanted)
    await page.keyboard.press('Enter')
  }
  const openEntity = async (name: string): Promise<void> => {
    const search = page.getByRole('combobox', { name: '搜索', exact: true })
    await tabTo(page, search)
    await page.keyboard.press('Control+a')
    await page.keyboard.type(name)
    await page.locator('[role=option]:visible').first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(heading).toBe(name)
  }
  const choose = async (box: string, name: string): Promise<void> => {
    await tabTo(page, panel().getByRole('combobox', { name: box, exact: true }))
    await page.keyboard.type(name)
    const hit = panel().locator('[role=option]:visible').first()
    await hit.waitFor()
    const bottom = await hit.evaluate((one) => one.getBoundingClientRect().bottom - window.innerHeight)
    expect(bottom).toBeLessThan(1)
    await page.keyboard.press('Enter')
  }
  /** The first fact that the page of an entity shows. */
  const firstFact = () => panel().locator('article.fact').first()

  it('renames, retypes, joins, keeps apart, drops and confirms, undoes and does again, and saves it all', async () => {
    await openEntity('三明市')
    const confirmed = await firstFact().getAttribute('data-fact')
    await press(panel().locator('details.correct summary'))
    await tabTo(page, panel().getByLabel('改名'))
    await page.keyboard.type('三明')
    await page.keyboard.press('Enter')
    await count(1).waitFor()
    // Three types on, by the arrow keys alone.
    const types = panel().getByLabel('改类型')
    await tabTo(page, types)
    const all = await types.locator('option').evaluateAll((some) => some.map((one) => one.getAttribute('value')))
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown')
    const type = await types.inputValue()
    expect(type).toBe(all[all.indexOf('Place') + 3])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await count(2).waitFor()
    await choose('与另一实体是同一个', '泉州市')
    await count(3).waitFor()
    await choose('与另一实体不是同一个', '龙岩市')
    await count(4).waitFor()
    await press(button('删去此实体'))
    await count(5).waitFor()
    expect(await panel().locator('.proposed').innerText()).toContain('“三明市”与“泉州市”是同一个')
    await press(firstFact().getByRole('button', { name: '属实' }))
    await count(6).waitFor()
    await page.keyboard.press('Control+z')
    await count(5).waitFor()
    await page.keyboard.press('Control+z')
    await count(4).waitFor()
    await page.keyboard.press('Control+Shift+Z')
    await page.keyboard.press('Control+y')
    await press(count(6))
    await expect.poll(heading).toBe('更正')
    await press(panel().getByRole('button', { name: '撤回 5' }))
    await count(5).waitFor()
    expect(await focused()).not.toBe('BODY')
    const [saved] = await Promise.all([page.waitForEvent('download'), press(button('下载 corrections.yaml'))])
    const corrections = join(folder, 'corrections.yaml')
    await saved.saveAs(corrections)
    expect(parseCorrections(await readFile(corrections, 'utf8'), 'x').map(({ action }) => action)).toEqual([
      { kind: 'rename', entity: SANMING, to: '三明' },
      { kind: 'retype', entity: SANMING, to: type },
      { kind: 'same', entities: [SANMING, 'place:350500'] },
      { kind: 'not same', entities: [SANMING, 'place:350800'] },
      { kind: 'confirm', what: confirmed },
    ])
  })

  it('shows which answer a fact was given, and takes it back by the same button', async () => {
    await openEntity('三明市')
    const answer = (name: string) => firstFact().getByRole('button', { name, exact: true })
    const pressed = async () => [
      await answer('属实').getAttribute('aria-pressed'),
      await answer('不实').getAttribute('aria-pressed'),
    ]
    expect(await pressed()).toEqual(['false', 'false'])
    await press(answer('不实'))
    await expect.poll(pressed).toEqual(['false', 'true'])
    expect(await firstFact().locator('.mark.pending').innerText()).toBe('已标为“不实”，待生效')
    await press(answer('属实'))
    await expect.poll(pressed).toEqual(['true', 'false'])
    await count(1).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(pressed).toEqual(['false', 'false'])
    expect(await page.getByRole('button', { name: /^更正 \d/ }).count()).toBe(0)
  })

  it('leaves Escape to the field in which a name is typed', async () => {
    await openEntity('三明市')
    await press(panel().locator('details.correct summary'))
    const field = panel().getByLabel('改名')
    await tabTo(page, field)
    await page.keyboard.type('三明')
    await page.keyboard.press('Escape')
    expect(await heading()).toBe('三明市')
    expect(await field.inputValue()).toBe('三明')
  })

  it('keeps the focus where it was when what had it goes: at the pair that was open, else in its part', async () => {
    const card = page.locator('[data-pair]').filter({ hasText: '三明市' })
    await press(card)
    await expect.poll(heading).toBe('三明市 → 玛纳斯县')
    await page.keyboard.press('Escape')
    await expect.poll(() => card.evaluate((one) => one === document.activeElement)).toBe(true)
    await openEntity('三明市')
    await press(button('返回'))
    await expect.poll(focused).not.toBe('BODY')
  })

  it('asks before corrections are lost: when the page closes, and when another graph is opened', async () => {
    await openEntity('三明市')
    await press(firstFact().getByRole('button', { name: '属实' }))
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    const other = join(folder, 'graph.json')
    await writeFile(other, JSON.stringify(graphFile))
    await page.keyboard.press('Escape')
    await page.locator('input[type=file]').setInputFiles(other)
    await expect.poll(() => asked).toEqual(['confirm'])
    expect(await count(1).count()).toBe(1)
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => asked).toEqual(['confirm', 'beforeunload'])
  })
})
