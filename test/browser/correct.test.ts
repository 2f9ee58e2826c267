import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'
import { askShared } from '../support/shared/ask-shared.js'
import { runShanhai, startShanhai } from '../support/run-shanhai.js'
import type { RunningCommand } from '../support/run-shanhai.js'
import { describeInChromiumWhen, folder, page } from './in-chromium.js'
import { heading, openStart, panel } from './viewer-page.js'

interface EntityLine {
  readonly id: string
  readonly name: string
  readonly type: string
}

describeInChromiumWhen(requireAll(requireBuild(), requireTokenizer()), 'corrections in the page', () => {
  let running: RunningCommand
  let file: string
  let before: string
  const build = async (out: string, ...more: readonly string[]): Promise<void> => {
    const pages = [rootPath('seeds/pages'), '--manifest', rootPath('seeds/manifest.json')]
    const { code, err } = await runShanhai('build', ...pages, '-o', out, '--quiet', ...more)
    expect(code, err).toBe(0)
  }
  const entitiesOf = async (out: string): Promise<readonly EntityLine[]> =>
    (await readFile(join(out, 'entities.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as EntityLine)

  beforeAll(async () => {
    file = join(folder, '更正.yaml')
    await writeFile(file, '# 手写的一行\n- {confirm: nothing-of-this-build}')
    before = await askShared('demo')
    running = startShanhai('view', before, '--edit', '--corrections', file)
    const address = await new Promise<string>((resolve) => {
      running.process.stdout.on('data', (piece: Buffer) => {
        const found = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(piece.toString())
        if (found) resolve(found[0])
      })
    })
    await openStart(address)
  })
  afterAll(async () => {
    running.process.kill('SIGINT')
    await running.result
  })

  it('takes a name and a judgement, undoes one, writes the rest behind what the file holds; the next build follows them', async () => {
    const search = page.locator('header input').first()
    await search.fill('呼图壁县')
    await search.press('Enter')
    await expect.poll(heading).toBe('呼图壁县')
    const entity = (await entitiesOf(before)).find(({ name }) => name === '呼图壁县')
    await panel().locator('details.correct summary').click()
    await panel().getByLabel('改名').fill('呼图壁："县" — 新')
    await panel().getByRole('button', { name: '提出' }).first().click()
    await panel().getByRole('button', { name: '删去此实体' }).click()
    await expect.poll(() => page.getByRole('button', { name: '更正 2' }).count()).toBe(1)
    await page.locator('body').press('Control+z')
    const fact = panel().locator('article.fact').first()
    await fact.getByRole('button', { name: '属实' }).click()
    const confirmed = await fact.getAttribute('data-fact')
    await page.getByRole('button', { name: '更正 2' }).click()
    await expect.poll(() => panel().locator('ol.corrections > li').count()).toBe(2)
    await page.getByRole('button', { name: '写入 corrections.yaml' }).click()
    await expect.poll(() => panel().innerText()).toContain('再次构建后生效')

    const written = await readFile(file, 'utf8')
    expect(written.startsWith('# 手写的一行\n- {confirm: nothing-of-this-build}\n- {"rename"')).toBe(true)
    expect(written).not.toContain('"drop"')
    await build(join(folder, 'after'), '--corrections', file)
    const renamed = (await entitiesOf(join(folder, 'after'))).find(({ id }) => id === entity?.id)
    expect(renamed?.name).toBe('呼图壁："县" — 新')
    const graph = JSON.parse(await readFile(join(folder, 'after', 'graph.json'), 'utf8')) as {
      graph: { edges: readonly { key: string }[] }
    }
    expect(graph.graph.edges.map(({ key }) => key)).toContain(confirmed)
    const claims = await readFile(join(folder, 'after', 'claims.jsonl'), 'utf8')
    expect(claims).toContain('"confirmed":true')
  })

  it('sends once what is pending, and keeps what is corrected meanwhile; what is saved is not undone', async () => {
    const sent: string[] = []
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/corrections', async (route) => {
      sent.push(route.request().postData() ?? '')
      await held
      await route.continue()
    })
    const search = page.locator('header input').first()
    await search.fill('木垒哈萨克自治县')
    await search.press('Enter')
    const facts = panel().locator('article.fact')
    await facts.nth(0).getByRole('button', { name: '属实' }).click()
    await page.getByRole('button', { name: '更正 1' }).click()
    const save = page.getByRole('button', { name: '写入 corrections.yaml' })
    await save.dblclick()
    await page.keyboard.press('Escape')
    await facts.nth(1).getByRole('button', { name: '不实' }).click()
    await page.getByRole('button', { name: '更正 2' }).waitFor()
    letGo()
    await page.getByRole('button', { name: '更正 1' }).waitFor()
    expect(sent).toHaveLength(1)
    await page.unroute('**/corrections')
    for (let i = 0; i < 4; i++) await page.locator('body').press('Control+z')
    expect(await page.getByRole('button', { name: /^更正 \d/ }).count()).toBe(0)
    for (let i = 0; i < 4; i++) await page.locator('body').press('Control+Shift+Z')
    await page.getByRole('button', { name: '更正 1' }).click()
    expect(await panel().locator('ol.corrections').innerText()).toContain('不实')
    await page.getByRole('button', { name: '撤回 1' }).click()
    const written = await readFile(file, 'utf8')
    expect(written.split('\n').filter((line) => line.includes('"confirm"'))).toHaveLength(2)
  })

  it('refuses what does not come from the page itself, and what is no correction', async () => {
    const { origin } = new URL(page.url())
    const address = `${page.url().split('#')[0] ?? ''}corrections`
    const send = async (headers: Readonly<Record<string, string>>, body: string): Promise<number> =>
      (await fetch(address, { method: 'POST', headers, body })).status
    const before = await readFile(file, 'utf8')
    const yaml = { 'content-type': 'application/yaml' }
    expect(await send(yaml, '- {drop: x}\n')).toBe(403)
    expect(await send({ ...yaml, origin: 'https://evil.example' }, '- {drop: x}\n')).toBe(403)
    expect(await send({ 'content-type': 'text/plain', origin }, '- {drop: x}\n')).toBe(415)
    expect(await send({ ...yaml, origin }, '- {explode: x}\n')).toBe(422)
    expect(await send({ ...yaml, origin }, `- {drop: ${'x'.repeat(300_000)}}\n`)).toBe(413)
    expect(await readFile(file, 'utf8')).toBe(before)
  })
})
