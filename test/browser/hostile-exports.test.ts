import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { vi, beforeAll, expect, it } from 'vitest'
import { expectUnharmed, watchDialogs } from './expect-unharmed.js'
import type { HostileGraph } from './hostile-graph.js'
import { hostileGraph } from './hostile-graph.js'
import { hostileStrings } from './hostile-strings.js'
import { describeInChromium, folder, page } from './in-chromium.js'
import { openAfresh, take, writeViewer } from './viewer-page.js'

const STRINGS = hostileStrings()
/** By which a spreadsheet takes a cell for a formula, full-width forms and what stands behind blanks among them. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/
/** Names before which a quote is set, so that taking it away gives the name back. */
const DEFUSED = /^'*[=+\-@＝＋－＠\t\r\n]/
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/
/** What a PNG holds besides its pixels: chunks that describe them, and none of words. */
const PNG_CHUNKS = new Set(['IHDR', 'sRGB', 'gAMA', 'cHRM', 'pHYs', 'sBIT', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

vi.setConfig({ testTimeout: 240_000 })

describeInChromium('files of a thousand hostile strings', () => {
  let dialogs: readonly string[]
  let graph: HostileGraph
  let address: string

  beforeAll(async () => {
    graph = await hostileGraph(STRINGS)
    address = await writeViewer(graph.data)
    dialogs = watchDialogs()
  })

  const open = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    await openAfresh(`${address}#${new URLSearchParams(fields).toString()}`)
    await page.locator('aside.panel h2').first().waitFor()
  }
  /** What a file is when a browser opens it. */
  const inBrowser = async <T>(file: string, read: () => T): Promise<T> => {
    await page.goto(pathToFileURL(file).href)
    return page.evaluate(read)
  }

  it.each(['people', 'projects', 'money', 'claims', 'conflicts'])(
    'a table of %s holds them as texts: CSV and XLSX',
    async (key) => {
      await open({ open: 'table', key })
      await expectUnharmed(dialogs)
      const csv = await readFile(await take('下载 CSV'), 'utf8')
      const rows = parse(csv, { bom: true })
      expect(rows.length).toBeGreaterThan(1)
      expect(rows.flat().filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell))).toEqual([])
      const sheets = unzipSync(await readFile(await take('下载 XLSX')))
      const sheet = strFromU8(sheets['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      expect(sheet).toContain('<is>')
      expect(sheet).not.toMatch(/<f[ >]|<hyperlink/)
      expect(Object.keys(sheets).filter((name) => /vba|external|hyperlink|drawing/i.test(name))).toEqual([])
      if (key !== 'people') return
      const names = new Set(rows.map(([name]) => name))
      expect(STRINGS.filter((one) => !names.has(DEFUSED.test(one) ? `'${one}` : one))).toEqual([])
    },
  )

  it.each(['zh', 'en'])('the dossier in %s has no markup of theirs, read as GitHub reads it', async (lang) => {
    await open({ open: 'dossier', key: graph.pairs[0], with: graph.pairs[1], lang })
    const markdown = await readFile(await take(lang === 'zh' ? '下载 Markdown' : 'Download Markdown'), 'utf8')
    // Without any of the renderer's own protection.
    const rendered = micromark(markdown, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
    })
    const file = join(folder, 'dossier.html')
    await writeFile(file, `<!doctype html><meta charset="utf-8"><body>${rendered}`)
    const inside = await inBrowser(file, () => ({
      canary: 'hacked' in window,
      kinds: [...new Set([...document.body.querySelectorAll('*')].map((one) => one.localName))].sort(),
      links: [...document.querySelectorAll('a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^#user-content-fn(?:ref)?-[\d-]+$/.test(href)),
      words: document.body.textContent,
    }))
    expect(inside.canary).toBe(false)
    const allowed = new Set(['a', 'em', 'h1', 'h2', 'h3', 'hr', 'li', 'ol', 'p', 'section', 'sup', 'ul'])
    const table = new Set(['table', 'tbody', 'td', 'th', 'thead', 'tr'])
    expect(inside.kinds.filter((kind) => !allowed.has(kind) && !table.has(kind))).toEqual([])
    expect(inside.links).toEqual([])
    expect(inside.words).toContain('<img src=x onerror="window.hacked=1">')
  })

  it('the dossier runs nothing when it is printed, and the paper has no script nor address', async () => {
    await open({ open: 'dossier', key: graph.pairs[0], with: graph.pairs[1] })
    await page.emulateMedia({ media: 'print' })
    await expectUnharmed(dialogs)
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(paper.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
    expect(paper).not.toMatch(/\/(?:JavaScript|JS|Launch|URI|EmbeddedFile|OpenAction)\b/)
    await page.emulateMedia({ media: 'screen' })
    await expectUnharmed(dialogs)
  })

  it('the data holds them as texts: GEXF and JSON', async () => {
    await open({ open: 'table', key: 'people', isolated: '1' })
    const [gexf, json] = [await take('GEXF'), await readFile(await take('JSON'), 'utf8')]
    await expectUnharmed(dialogs)
    const nodes = (JSON.parse(json) as { nodes: readonly { name: string }[] }).nodes
    const names = new Set(nodes.map(({ name }) => name))
    expect(STRINGS.filter((one) => !names.has(one))).toEqual([])
    expect(await readFile(gexf, 'utf8')).not.toMatch(/<!DOCTYPE|<!ENTITY/i)
    await page.goto('about:blank')
    const inside = await page.evaluate(
      (xml) => {
        const read = new DOMParser().parseFromString(xml, 'application/xml')
        const count = (kind: string) => read.getElementsByTagName(kind).length
        return { nodes: count('node'), broken: count('parsererror'), root: read.documentElement.tagName }
      },
      await readFile(gexf, 'utf8'),
    )
    expect(inside).toEqual({ nodes: nodes.length, broken: 0, root: 'gexf' })
  })

  it('the picture runs nothing: SVG and PNG', async () => {
    await open({ open: 'table', key: 'people' })
    const [svg, png] = [await take('SVG'), await readFile(await take('PNG'))]
    await expectUnharmed(dialogs)
    const inside = await inBrowser(svg, () => ({
      canary: 'hacked' in window,
      root: document.documentElement.tagName,
      kinds: [...new Set([...document.querySelectorAll('*')].map((one) => one.localName))].sort(),
      handlers: [...document.querySelectorAll('*')]
        .flatMap((one) => one.getAttributeNames())
        .filter((name) => /^on|href/i.test(name)),
    }))
    expect(inside).toEqual({
      ...{ canary: false, root: 'svg', handlers: [] },
      kinds: ['path', 'rect', 'svg', 'text', 'title'],
    })
    const chunks: string[] = []
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
      chunks.push(png.subarray(at + 4, at + 8).toString('latin1'))
    expect(chunks.filter((kind) => !PNG_CHUNKS.has(kind))).toEqual([])
    expect(chunks.at(-1)).toBe('IEND')
  })
})
