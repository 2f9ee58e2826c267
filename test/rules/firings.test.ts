import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { createExtractor, loadJiebaTokenizer, RELATION_RULES } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import type { Page } from '@shanhai/model'
import { pageId } from '@shanhai/model'
import { readArticles, splitSentences } from '@shanhai/reader'
import { describeWhen, requireAll, requireShared, requireTokenizer } from '../support/requirements.js'
import { PRACTICE_PARTS } from '../sentences/material.js'
import { rootPath } from '../support/root.js'

/** Where rules are expected to fire; their own examples do not count. */
const FOLDERS = ['seeds/pages', '../shared/pages']
const SENTENCES = ['open', ...PRACTICE_PARTS].map((part) => `test/sentences/claims-${part}.jsonl`)
/** Most rules that may fire nowhere: the corpus is small, and a rule for another province's papers waits for them. */
const MOST_DORMANT = 1 / 5

function* texts(): Generator<string> {
  for (const folder of FOLDERS) {
    const where = rootPath(folder)
    for (const name of readdirSync(where)
      .filter((file) => file.endsWith('.txt'))
      .sort())
      yield readFileSync(path.join(where, name), 'utf8')
  }
  for (const file of SENTENCES) {
    for (const line of readFileSync(rootPath(file), 'utf8').split('\n'))
      if (line !== '') yield (JSON.parse(line) as { readonly text: string }).text
  }
}

// Without the real pages too few texts are left to call a rule dormant.
describeWhen(requireAll(requireTokenizer(), requireShared()), 'relation rules', () => {
  const firings = new Map(RELATION_RULES.map(({ id }) => [id, 0]))

  beforeAll(() => {
    const lexicon = loadLexicon()
    const strong = lexicon.triggers.filter(({ weight }) => weight === 'strong').map(({ word }) => word)
    const weak = lexicon.triggers.filter(({ weight }) => weight === 'weak').map(({ word }) => word)
    const extractor = createExtractor({ lexicon, tokenizer: loadJiebaTokenizer(), splitSentences })
    for (const text of texts()) {
      const page: Page = { id: pageId('page.txt'), text, sha256: '', sources: {} }
      const articles = readArticles(page, { triggers: { strong, weak } }).value
      for (const { rule, evidence } of extractor.extractPage(page, articles).value.claims)
        firings.set(rule, (firings.get(rule) ?? 0) + evidence.length)
    }
    const table = [...firings].map(([id, count]) => `  ${String(count).padStart(5)}  ${id}`)
    process.stdout.write(`firings of relation rules\n${table.join('\n')}\n`)
  })

  it('fire, four of five at least, on pages, seeds and sentences', () => {
    const dormant = [...firings].filter(([, count]) => count === 0).map(([id]) => id)
    expect(dormant.length / firings.size, `dormant: ${dormant.join(', ')}`).toBeLessThanOrEqual(MOST_DORMANT)
  })
})
