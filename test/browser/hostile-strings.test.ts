import { vi, beforeAll, expect, it } from 'vitest'
import { servePage } from '../../apps/viewer/src/embed/index.js'
import { expectUnharmed, watchDialogs } from './expect-unharmed.js'
import type { HostileGraph } from './hostile-graph.js'
import { hostileGraph } from './hostile-graph.js'
import { hostileStrings } from './hostile-strings.js'
import { describeInChromium, ended, page } from './in-chromium.js'
import { openAfresh, panel, viewerHtml, writePage } from './viewer-page.js'

const STRINGS = hostileStrings()

vi.setConfig({ testTimeout: 240_000 })

/** Every field that an address may have, so that an address carries many strings at once. */
const FIELDS = [
  ...['open', 'key', 'with', '-type', '-relation', '-evidence', '-entity', 'isolated', 'programme', 'years', 'paper'],
  ...['pages', 'find', 'group', 'from', 'to', 'rows', 'sort', 'arrangement', 'lang', 'theme'],
] as const

describeInChromium('a thousand hostile strings in Chromium', () => {
  let dialogs: readonly string[]
  let graph: HostileGraph
  let addresses: Readonly<Record<'file' | 'served', string>>

  beforeAll(async () => {
    graph = await hostileGraph(STRINGS)
    const html = await viewerHtml(graph.data)
    const { url } = await servePage(html, { port: 0, signal: ended })
    addresses = { file: await writePage(html), served: url }
    dialogs = watchDialogs()
  })

  const open = async (address: string, fields: Readonly<Record<string, string>>): Promise<void> => {
    await openAfresh(`${address}#${new URLSearchParams(fields).toString()}`)
    await panel().locator('h2').first().waitFor()
  }
  const unharmed = () => expectUnharmed(dialogs)

  it('are a thousand, and hold the classical ones', () => {
    expect(STRINGS).toHaveLength(1000)
    expect(STRINGS).toContain('<img src=x onerror="window.hacked=1">')
  })

  it.each(['file', 'served'] as const)('stand in every panel as they are, and none runs: %s', async (form) => {
    const { hub, person, pairs, article } = graph
    const shown = async () => (await panel().textContent()) ?? ''
    const missing = (text: string) => STRINGS.filter((one) => !text.includes(one))
    const address = addresses[form]
    await open(address, { group: 'programme' })
    for (const summary of await panel().locator('summary').all()) await summary.click()
    await unharmed()
    await open(address, { open: 'node', key: hub })
    const more = panel().locator('section > button.more').first()
    while ((await more.count()) > 0) await more.click()
    expect(missing(await shown())).toEqual([])
    await unharmed()
    await open(address, { open: 'pair', key: pairs[0] })
    expect(missing(await shown())).toEqual([])
    for (const sum of await panel().locator('.sum').all()) await sum.click()
    await unharmed()
    await open(address, { open: 'article', key: article })
    expect(missing(await shown()).filter((one) => !one.includes('\n'))).toEqual([])
    await unharmed()
    for (const fields of [
      { open: 'comparison', key: pairs[0], with: pairs[1] },
      { open: 'edge', key: pairs[0] },
      { open: 'paths', key: person, with: pairs[0] && hub },
      { open: 'dossier', key: pairs[0] },
      { open: 'dossier', key: pairs[0], with: pairs[1], lang: 'en' },
      { open: 'node', key: person, lang: 'en', arrangement: 'columns' },
    ]) {
      await open(address, fields)
      expect((await shown()).length).toBeGreaterThan(100)
      await unharmed()
    }
  })

  it('run nothing when they are corrected into names', async () => {
    await open(addresses.file, { open: 'node', key: graph.person })
    await panel().locator('.correct summary').first().click()
    for (const one of STRINGS.slice(0, 20)) {
      await panel().locator('.correct form input').first().fill(one)
      await panel().locator('.correct form:has(input) button').first().click()
    }
    await page.getByRole('button', { name: /^更正 \d+$/ }).click()
    // Of several new names for one entity the last counts.
    await expect.poll(() => panel().textContent()).toContain(STRINGS[19])
    await unharmed()
  })

  it('run nothing when they are searched for, here or in the list of pairs', async () => {
    await open(addresses.file, {})
    const [box, list] = [
      page.getByRole('combobox', { name: '搜索' }),
      page.getByRole('searchbox', { name: '查找结对' }),
    ]
    for (const one of STRINGS) await box.fill(one)
    await box.fill(STRINGS[3] ?? '')
    await expect.poll(() => page.locator('#hits [role=option]').first().textContent()).toContain(STRINGS[3])
    for (const one of STRINGS.slice(0, 200)) await list.fill(one)
    await unharmed()
  })

  it('run nothing when they stand in an address', async () => {
    await open(addresses.file, {})
    const hashes = Array.from({ length: Math.ceil(STRINGS.length / FIELDS.length) }, (_, i) =>
      new URLSearchParams(FIELDS.map((name, n) => [name, STRINGS[i * FIELDS.length + n] ?? ''])).toString(),
    )
    await page.evaluate(
      async (all) => {
        for (const hash of all) {
          window.location.hash = hash
          // A browser slows a page down that changes its address more than twenty times a second.
          await new Promise((resolve) => setTimeout(resolve, 110))
        }
      },
      [...hashes, ...STRINGS.slice(0, 20)],
    )
    await panel().locator('h2').first().waitFor()
    await unharmed()
  })
})
