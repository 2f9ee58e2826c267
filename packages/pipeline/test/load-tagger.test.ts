import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadJiebaTokenizer } from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { InvalidDataError } from '@shanhai/model'
import { decodeWeights, encodeWeights } from '@shanhai/tagger'
import { loadTaggerWeights } from '@shanhai/tagger-weights'
import { loadTagger, loadTaggerFrom } from '../src/load-tagger.js'

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

  it('tells weights that are not there from damaged ones, and names no folder of the machine', async () => {
    const missing = new InvalidDataError(
      'weights/missing',
      "the tagger's weights cannot be read from /home/data/names.bin",
    )
    const { diagnostics } = await loadTagger(lexicon, () => Promise.reject(missing))
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'tagger/missing' }])
    expect(diagnostics[0]?.message).toMatch(
      /^names are found by knowledge alone: the weights of \S+ are not there; install/,
    )
    expect(diagnostics[0]?.zh).toMatch(/^只用知识识别名称：没有标注器的权重文件；/)
  })

  it('goes on without the package, and says so', async () => {
    const absent = ['@shanhai', 'tagger-weights-that-nobody-installed'].join('/')
    const loaded = await loadTagger(lexicon, async () => (await import(absent)) as Uint8Array)
    expect(loaded).toMatchObject({ diagnostics: [{ severity: 'info', code: 'tagger/missing' }] })
    expect(loaded.tagger).toBeUndefined()
  })
})

describe('loadTaggerFrom', () => {
  const fileOf = async (bytes: Uint8Array): Promise<string> => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'shanhai-weights-')), 'own.bin')
    await writeFile(file, bytes)
    return file
  }
  const learnedWith = (version: number): Uint8Array =>
    encodeWeights({ ...decodeWeights(loadTaggerWeights()), lexicon: version })

  it('gives the tagger of a file', async () => {
    const now = Number.parseInt(lexicon.namesVersion.slice(0, 8), 16)
    const loaded = await loadTaggerFrom(await fileOf(learnedWith(now)), lexicon)
    expect(loaded).toMatchObject({ tagger: { lexicon: 'same' }, diagnostics: [] })
    expect(loaded.weights).toMatch(/^[\da-f]{64}$/)
  })

  it('says so where the weights were learned with another lexicon', async () => {
    const loaded = await loadTaggerFrom(await fileOf(learnedWith(1)), lexicon)
    expect(loaded.tagger).toBeDefined()
    expect(loaded.diagnostics).toMatchObject([{ severity: 'info', code: 'tagger/lexicon' }])
  })

  it.each([
    { name: 'cut off', bytes: () => loadTaggerWeights().slice(0, 5000), want: /own\.bin: the weights should have/ },
    {
      name: 'of another version',
      bytes: () => loadTaggerWeights().fill(9, 4, 6),
      want: /own\.bin: the weights have format/,
    },
    { name: 'no weights', bytes: () => new Uint8Array(3), want: /own\.bin: these bytes are not weights/ },
  ])('refuses weights that are $name, with the file and the reason', async ({ bytes, want }) => {
    const asked = loadTaggerFrom(await fileOf(bytes()), lexicon)
    await expect(asked).rejects.toMatchObject({ code: 'weights/file', message: expect.stringMatching(want) as string })
  })

  it('refuses a file that is not there', async () => {
    await expect(loadTaggerFrom('no-such/own.bin', lexicon)).rejects.toMatchObject({ code: 'read/not-found' })
  })
})
