import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { build } from 'vite'
import type { Rollup } from 'vite'
import { loadJiebaTokenizer } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { createLexiconClasses, createTagger } from '@shanhai/tagger'
import type * as TaggerModule from '@shanhai/tagger'
import { loadTaggerWeights } from '@shanhai/tagger-weights'
import { describeInChromium, page } from './in-chromium.js'

const TEXT = '教师陈晓梅从厦门来到昌吉支教，她在云栖中学教语文。'
const ENTRY = fileURLToPath(new URL('../../packages/tagger/src/index.ts', import.meta.url))

/** The tagger as one script that sets `shanhaiTagger`. */
async function bundle(): Promise<string> {
  const conditions = ['source', 'import', 'default']
  const lib = { entry: ENTRY, formats: ['iife' as const], name: 'shanhaiTagger' }
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions },
    build: { lib, write: false, minify: true },
  })
  const [first] = (Array.isArray(output) ? output : [output]) as Rollup.RollupOutput[]
  const [script] = first?.output ?? []
  return script?.type === 'chunk' ? script.code : ''
}

describeInChromium('the tagger in a browser', () => {
  it('finds the names that it finds in Node', async () => {
    const { surnames, titles, organizationEndings, offices } = loadLexicon()
    const lists = { surnames, titles, organizationEndings, offices }
    // Neither finder knows a place: functions do not cross into the page.
    const node = createTagger(
      loadTaggerWeights(),
      createLexiconClasses({ ...lists, gazetteer: { matchesAt: () => [] } }),
    )
    const tokens = loadJiebaTokenizer().tokenize(TEXT)
    await page.addScriptTag({ content: await bundle() })
    const weights = Buffer.from(loadTaggerWeights()).toString('base64')
    const found = await page.evaluate(
      (given) => {
        const { shanhaiTagger } = globalThis as unknown as { shanhaiTagger: typeof TaggerModule }
        const bytes = Uint8Array.from(atob(given.weights), (char) => char.charCodeAt(0))
        const classes = shanhaiTagger.createLexiconClasses({ ...given.lists, gazetteer: { matchesAt: () => [] } })
        return shanhaiTagger.createTagger(bytes, classes).tag(given.text, given.tokens)
      },
      { weights, lists, text: TEXT, tokens },
    )
    expect(found.map(({ start, end }) => TEXT.slice(start, end))).toContain('陈晓梅')
    // Two engines may differ in the last digit of an exponential.
    const wanted = node
      .tag(TEXT, tokens)
      .map((one) => ({ ...one, confidence: expect.closeTo(one.confidence, 9) as number }))
    expect(found).toEqual(wanted)
  })
})
