import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { embedGraph, servePage } from '../../apps/viewer/src/embed/index.js'
import { buildTemplate } from './build-template.js'
import type { Browser } from './chromium.js'
import { noBrowserReason, openBrowser } from './chromium.js'
import type { HostileGraph } from './hostile-graph.js'
import { hostileGraph } from './hostile-graph.js'
import { hostileStrings } from './hostile-strings.js'
import { collectProblems } from './problems.js'

const STRINGS = hostileStrings()

/** Every field that an address may have, so that an address carries many strings at once. */
const FIELDS = [
  ...['open', 'key', 'with', '-type', '-relation', '-evidence', '-entity', 'isolated', 'programme', 'years', 'paper'],
  ...['pages', 'find', 'group', 'from', 'to', 'rows', 'sort', 'arrangement', 'lang', 'theme'],
] as const

describe.skipIf(noBrowserReason !== null)(
  `a thousand hostile strings in Chromium${noBrowserReason ? ` (${noBrowserReason})` : ''}`,
  { timeout: 120_000 },
  () => {
    const stop = new AbortController()
    const dialogs: string[] = []
    let problems: string[] = []
    let browser: Browser
    let folder: string
    let page: Page
    let graph: HostileGraph
    let addresses: Readonly<Record<'file' | 'served', string>>

    beforeAll(async () => {
      graph = await hostileGraph(STRINGS)
      const html = embedGraph(await buildTemplate(), graph.data)
      folder = await mkdtemp(join(tmpdir(), 'shanhai-hostile-'))
      await writeFile(join(folder, '图谱.html'), html)
      const { url } = await servePage(html, { port: 0, signal: stop.signal })
      addresses = { file: pathToFileURL(join(folder, '图谱.html')).href, served: url }
      browser = await openBrowser()
      page = await browser.context.newPage()
      page.setDefaultTimeout(20_000)
      problems = await collectProblems(page)
      page.on('dialog', (dialog) => {
        // The page's own question whether corrections may be lost; all other dialogs are a string's.
        if (dialog.type() === 'beforeunload') return void dialog.accept()
        dialogs.push(dialog.message())
        void dialog.dismiss()
      })
    }, 120_000)
    beforeEach(() => {
      problems.length = 0
    })
    afterAll(async () => {
      stop.abort()
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    })

    const panel = () => page.locator('aside.panel')
    const open = async (address: string, fields: Readonly<Record<string, string>>): Promise<void> => {
      await page.goto('about:blank')
      await page.goto(`${address}#${new URLSearchParams(fields).toString()}`)
      await panel().locator('h2').first().waitFor()
    }
    /** Nothing ran, nothing was blocked that tried to, and the page has no element or attribute that could run anything. */
    const expectUnharmed = async (): Promise<void> => {
      const harm = await page.evaluate(() => ({
        canary: 'hacked' in window,
        prototype: Object.keys(Object.prototype),
        scripts: document.scripts.length,
        elements: [
          ...document.querySelectorAll(
            'img, iframe, object, embed, form[action], base, video, audio, math, foreignObject',
          ),
        ].map((one) => one.outerHTML.slice(0, 100)),
        handlers: [...document.querySelectorAll('*')]
          .flatMap((one) => [...one.attributes])
          .filter(
            ({ name, value }) =>
              name.startsWith('on') ||
              /^\s*(?:javascript|data|vbscript):/i.test(name === 'href' || name === 'src' ? value : ''),
          )
          .map(({ name }) => name),
      }))
      expect(harm).toEqual({ canary: false, prototype: [], scripts: 2, elements: [], handlers: [] })
      expect(dialogs).toEqual([])
      expect(problems).toEqual([])
    }

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
      await expectUnharmed()
      await open(address, { open: 'node', key: hub })
      const more = panel().locator('section > button.more').first()
      while ((await more.count()) > 0) await more.click()
      expect(missing(await shown())).toEqual([])
      await expectUnharmed()
      await open(address, { open: 'pair', key: pairs[0] })
      expect(missing(await shown())).toEqual([])
      for (const sum of await panel().locator('.sum').all()) await sum.click()
      await expectUnharmed()
      await open(address, { open: 'article', key: article })
      expect(missing(await shown()).filter((one) => !one.includes('\n'))).toEqual([])
      await expectUnharmed()
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
        await expectUnharmed()
      }
    })

    it('run nothing in tables, and what is taken away holds them as text', async () => {
      const take = async (name: string): Promise<string> => {
        const button = page.getByRole('button', { name, exact: true })
        const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
        const file = join(folder, download.suggestedFilename())
        await copyFile(await download.path(), file)
        return file
      }
      for (const key of ['people', 'projects', 'money', 'claims', 'conflicts']) {
        await open(addresses.file, { open: 'table', key })
        await expectUnharmed()
      }
      await open(addresses.file, { open: 'table', key: 'claims' })
      const csv = await readFile(await take('下载 CSV'), 'utf8')
      const cells = [...csv.matchAll(/"((?:[^"]|""){0,5000})"|[^,"\r\n]{1,5000}/g)].map(
        ([cell, quoted]) => quoted ?? cell,
      )
      expect(cells.length).toBeGreaterThan(1000)
      expect(cells.filter((cell) => /^[=+@\t]/.test(cell))).toEqual([])
      const sheet = strFromU8(
        unzipSync(await readFile(await take('下载 XLSX')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
      )
      expect(sheet).toContain('<is>')
      expect(sheet).not.toMatch(/<f[ >]|<hyperlink/)
      const gexf = await readFile(await take('GEXF'), 'utf8')
      expect(gexf).not.toMatch(/<!DOCTYPE|<!ENTITY|<script|<img/i)
      const picture = await take('SVG')
      await expectUnharmed()
      await page.goto(pathToFileURL(picture).href)
      const inside = await page.evaluate(() => ({
        canary: 'hacked' in window,
        root: document.documentElement.tagName,
        parts: document.querySelectorAll('script, foreignObject, image, a, use, animate, set').length,
      }))
      expect(inside).toEqual({ canary: false, root: 'svg', parts: 0 })
      expect(dialogs).toEqual([])
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
      await expectUnharmed()
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
      await expectUnharmed()
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
      await expectUnharmed()
    })
  },
)
