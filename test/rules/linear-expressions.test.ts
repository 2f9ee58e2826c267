import { readdirSync, readFileSync } from 'node:fs'
import redos from 'eslint-plugin-redos'
import { Linter } from 'eslint'
import { createExtractor, loadJiebaTokenizer } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import type { Page } from '@shanhai/model'
import { pageId } from '@shanhai/model'
import { readArticles, splitSentences } from '@shanhai/reader'
import { describe, expect, it } from 'vitest'
import { rootPath } from '../support/root.js'

/** Every expression that runs while names and claims of the sample pages are found: those made of tables and of parts as well. */
function expressionsAtWork(): readonly string[] {
  const seen = new Set<string>()
  const lexicon = loadLexicon()
  const extractor = createExtractor({ lexicon, tokenizer: loadJiebaTokenizer(), splitSentences })
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')
  if (!exec) return []
  const pages = readdirSync(rootPath('seeds/pages')).map((name) => {
    const text = readFileSync(rootPath(`seeds/pages/${name}`), 'utf8')
    const page: Page = { id: pageId(name), text, sha256: '', sources: {} }
    return { page, articles: readArticles(page, { triggers: { strong: [], weak: [] } }).value }
  })
  const native = exec.value as RegExp['exec']
  Object.defineProperty(RegExp.prototype, 'exec', {
    ...exec,
    value(this: RegExp, text: string) {
      seen.add(String(this))
      return native.call(this, text)
    },
  })
  try {
    for (const { page, articles } of pages) extractor.extractPage(page, articles)
  } finally {
    Object.defineProperty(RegExp.prototype, 'exec', exec)
  }
  return [...seen]
}

/** Longer ones join expressions that run by themselves as well, and are too long to be reasoned about. */
const LONGEST = 2000

describe('regular expressions', () => {
  it('take linear time, also those made of data', { timeout: 300_000 }, () => {
    const expressions = expressionsAtWork().filter((one) => one.length < LONGEST)
    // Hundreds; a handful would mean that nothing was seen.
    expect(expressions.length).toBeGreaterThan(300)
    const problems = new Linter().verify(expressions.map((one) => `${one};`).join('\n'), [
      {
        plugins: { redos },
        languageOptions: { ecmaVersion: 'latest' },
        rules: { 'redos/no-vulnerable': ['error', { timeout: 20_000 }] },
      },
    ])
    expect(problems.map(({ line, message }) => `${expressions[line - 1] ?? ''}: ${message}`)).toEqual([])
  })
})
