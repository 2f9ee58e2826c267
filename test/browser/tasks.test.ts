import { beforeAll, expect, it } from 'vitest'
import { servePage } from '../../apps/viewer/src/embed/index.js'
import type { Driver } from './drivers.js'
import { byKeyboard, byMouse } from './drivers.js'
import { describeInChromium, ended, page } from './in-chromium.js'
import { sampleData, sampleTexts } from './sample-graph.js'
import type { Task } from './tasks.js'
import { MAX_STEPS, TASKS } from './tasks.js'
import { openStart, viewerHtml, writePage } from './viewer-page.js'

describeInChromium('what readers come for', () => {
  const { graphFile, layout } = sampleData()
  let html: string
  let file: string

  beforeAll(async () => {
    html = await viewerHtml({ graphFile, layout, texts: await sampleTexts(graphFile, 'articles') })
    file = await writePage(html)
  })

  const solve = async (task: Task, driver: Driver, address: string): Promise<void> => {
    await openStart(address)
    const where = page.locator(task.where ?? 'aside.panel').first()
    for (const step of task.steps) {
      await driver(page, step)
      if ('shows' in step && step.shows !== undefined)
        await expect.poll(() => where.innerText(), { message: task.question }).toContain(step.shows)
    }
    for (const answer of task.answer) await expect.poll(() => where.innerText()).toContain(answer)
  }

  it('is asked in ten questions, none of more than six steps', () => {
    expect(TASKS).toHaveLength(10)
    for (const { steps } of TASKS) expect(steps.length).toBeLessThanOrEqual(MAX_STEPS)
  })

  it.each(TASKS.map((task) => [task.question, task] as const))('by mouse: %s', async (_question, task) => {
    await solve(task, byMouse, file)
  })

  it.each(TASKS.map((task) => [task.question, task] as const))('by keyboard alone: %s', async (_question, task) => {
    await solve(task, byKeyboard, file)
  })

  it('is answered by the served page too', async () => {
    const { url } = await servePage(html, { port: 0, signal: ended })
    for (const task of TASKS) await solve(task, byMouse, url)
  })

  it('steps through quotes with n and p while the panel has the focus', async () => {
    await page.goto(file)
    await byMouse(page, { type: '昌吉市', into: '搜索' })
    await byMouse(page, { take: 'first hit' })
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.locator('aside.panel h2', { hasText: '昌吉市' }).waitFor()
    await page.keyboard.press('n')
    await expect.poll(focused).toContain('泉州市对口支援昌吉市')
    const first = await focused()
    await page.keyboard.press('n')
    await expect.poll(focused).not.toBe(first)
    await page.keyboard.press('p')
    await expect.poll(focused).toBe(first)
  })
})
