import { describe, expect, it } from 'vitest'
import { loadJiebaTokenizer } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { loadTaggerWeights } from '@shanhai/tagger-weights'
import { loadTagger } from '../src/load-tagger.js'

const lexicon = loadLexicon()

describe('loadTagger', () => {
  it('gives the tagger with the installed weights', async () => {
    const { tagger, diagnostics } = await loadTagger(lexicon)
    const text = '教师陈晓梅从厦门来到昌吉支教。'
    const names = tagger?.tag(text, loadJiebaTokenizer().tokenize(text)) ?? []
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['陈晓梅', '厦门', '昌吉'])
    expect(diagnostics).toEqual([])
  })

  it.each([
    { name: 'cut off', bytes: () => loadTaggerWeights().slice(0, 5000), want: /bytes/ },
    {
      name: 'of another version',
      bytes: () => loadTaggerWeights().fill(9, 4, 6),
      want: /install weights and tagger of one version/,
    },
    { name: 'no weights', bytes: () => new Uint8Array(3), want: /not weights/ },
  ])('goes on without weights that are $name, and says so', async ({ bytes, want }) => {
    const loaded = await loadTagger(lexicon, () => Promise.resolve(bytes()))
    expect(loaded.tagger).toBeUndefined()
    expect(loaded.diagnostics).toMatchObject([{ severity: 'warning', code: 'tagger/weights' }])
    expect(loaded.diagnostics[0]?.message).toMatch(want)
  })

  it('goes on without the package, and says so', async () => {
    const absent = ['@shanhai', 'tagger-weights-that-nobody-installed'].join('/')
    const loaded = await loadTagger(lexicon, async () => (await import(absent)) as Uint8Array)
    expect(loaded).toMatchObject({ diagnostics: [{ severity: 'info', code: 'tagger/missing' }] })
    expect(loaded.tagger).toBeUndefined()
  })
})
