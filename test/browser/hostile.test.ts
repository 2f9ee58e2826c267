import { beforeAll, expect, it } from 'vitest'
import { embedGraph } from '../../apps/viewer/src/embed/index.js'
import { describeInChromium, page, problems } from './in-chromium.js'
import { sampleData } from './sample-graph.js'
import { panel, viewerHtml, writePage } from './viewer-page.js'

/** What is wrong with a graph file, a piece of its text, what stands there instead, and what the page says. */
const REFUSED: readonly (readonly [string, string, string, string])[] = [
  ['a wrong version', '"version":1', '"version":2', 'one version of shanhai'],
  ['no version', '"version":1,', '', 'one version of shanhai'],
  ['another format', '"format":"shanhai-graph"', '"format":"<script>window.hacked=1</script>"', 'graph file, format'],
  ['an edge without its end', '"target":"place:652328"', '"target":"place:0"', 'the key of a node of this file'],
  ['an edge without any end', '"target":"place:652328",', '', 'target'],
  ['a node named __proto__', '"key":"place:652328"', '"key":"__proto__"', 'a key with a prefix'],
  ['a property __proto__', '{"level":"county"}', '{"__proto__":{"hacked":1}}', 'property names'],
  ['a property constructor', '{"level":"county"}', '{"constructor":"x"}', 'property names'],
  ['a type that no schema has', '"entityType":"Place"', '"entityType":"toString"', 'entityType'],
  ['a name that is an object', '"name":"漳州市"', '"name":{"toString":"x"}', 'a string'],
  ['an unknown article kind', '"kind":"report"', '"kind":"javascript:alert(1)"', 'kind'],
]

/** Texts that another page would run; they stand in names, quotes, headlines, newspapers and titles. */
const SHOWN = [
  'javascript:window.hacked=1',
  '<a href="javascript:window.hacked=1">报</a>',
  '<img src=x onerror="window.hacked=1">',
  '</script><script>window.hacked=1</script>',
  'data:text/html,<script>window.hacked=1</script>',
] as const

describeInChromium('a hostile graph file in Chromium', () => {
  const { graphFile, layout } = sampleData()
  const text = JSON.stringify(graphFile)
  let template: string

  beforeAll(async () => {
    template = await viewerHtml()
  })

  const open = async (html: string): Promise<void> => {
    await page.goto(await writePage(html))
  }
  /** Opens the file as part of the page, or as one that the user chooses. */
  const load = async (json: string, way: 'embedded' | 'chosen'): Promise<void> => {
    if (way === 'embedded') return open(embedGraph(template, { graphFile: JSON.parse(json), layout }))
    await open(template)
    const file = { name: 'graph.json', mimeType: 'application/json', buffer: Buffer.from(json) }
    await page.setInputFiles('input[type=file]', file)
  }
  const replaced = (piece: string, instead: string): string => {
    expect(text).toContain(piece)
    return text.replaceAll(piece, instead)
  }
  const expectUnharmed = async (): Promise<void> => {
    const harm = await page.evaluate(() => [
      'hacked' in window,
      Object.keys(Object.prototype).length,
      [...document.querySelectorAll('a, img, iframe, object, embed, form')]
        .flatMap((one) => ['href', 'src', 'data', 'action'].map((name) => one.getAttribute(name) ?? ''))
        .filter((address) => /^\s*(?:javascript|data:text)/i.test(address)),
    ])
    expect(harm).toEqual([false, 0, []])
  }

  const CASES = REFUSED.flatMap(([what, piece, instead, reason]) =>
    (['embedded', 'chosen'] as const).map((way) => ({ what, piece, instead, reason, way })),
  )
  it.each(CASES)('with $what is refused, $way', async ({ instead, piece, reason, way }) => {
    await load(replaced(piece, instead), way)
    await expect.poll(() => page.locator('[role=alert]').textContent()).toContain(reason)
    expect(await page.locator('[data-picture]').count()).toBe(0)
    await expectUnharmed()
  })

  it.each(SHOWN)('with %s in its texts shows them as they are', async (hostile) => {
    const json = JSON.stringify(hostile).slice(1, -1)
    await load(
      ['漳州市', '沿海日报', '山海相连 情系天山', '指挥长', 'sample/rule'].reduce(
        (all, piece) => all.replaceAll(`"${piece}"`, `"${json}"`).replaceAll(piece, json),
        text,
      ),
      'embedded',
    )
    await panel().locator('ul.pairs button').filter({ hasText: '木垒' }).click()
    const shown = await panel().innerText()
    expect(shown).toContain(`${hostile}对口支援木垒哈萨克自治县`)
    expect(shown).toContain(`《${hostile}》`)
    await expectUnharmed()
  })

  it('runs nothing that was written into the page, and the page allows nothing inline', async () => {
    const html = embedGraph(template, { graphFile, layout })
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types shanhai-worker")
    const body =
      '<script>window.hacked=1</script><img src="x" onerror="window.hacked=1"><a href="javascript:window.hacked=1" id="x">x</a>'
    await open(html.replace('</body>', () => `${body}</body>`))
    await page.locator('#x').evaluate((link: HTMLElement) => {
      link.click()
    })
    const written = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<p>text</p>')
        return 'written'
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error)
      }
    })
    expect(written).toBe('refused')
    // The script, the handler, the picture, the address that the click opens, and the text.
    await expect
      .poll(() => problems.filter((one) => one.startsWith('policy violated')))
      .toEqual([
        'policy violated: script-src-elem inline',
        'policy violated: script-src-attr inline',
        'policy violated: img-src file',
        'policy violated: script-src-elem inline',
        'policy violated: require-trusted-types-for trusted-types-sink',
      ])
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    problems.length = 0
  })
})
