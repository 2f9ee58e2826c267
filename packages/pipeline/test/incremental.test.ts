import { appendFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BuildOptions } from '../src/options.js'
import { diffOutputs } from '../src/diff/diff-outputs.js'
import type { MergeOptions } from '../src/merging/run-merge.js'
import { runMerge } from '../src/merging/run-merge.js'
import type { BuildReport } from '../src/report.js'
import { runBuild } from '../src/run-build.js'
import type { Stages } from '../src/stages.js'
import { smallStages } from './support/small-stages.js'
import { snapshot, tempFolder, writeFiles } from '../../../test/support/temp-folder.js'

const PAGES = { '1.txt': '甲>乙', '2.txt': '乙>丙 99999', '3.txt': '丙>丁' }

interface Settings extends Partial<BuildOptions> {
  readonly stages?: Partial<Stages>
}

/** Builds the pages of a folder to a folder beside it; counts what was read. */
async function build(folder: string, { stages, ...options }: Settings = {}, input = 'in', out = 'out') {
  const read = { articles: 0, extractions: 0 }
  const counting: Stages = {
    ...smallStages,
    ...stages,
    readArticles: (page) => {
      read.articles++
      return smallStages.readArticles(page)
    },
    extract: (page, articles) => {
      read.extractions++
      return smallStages.extract(page, articles)
    },
  }
  const outputFolder = path.join(folder, out)
  const report = await runBuild(() => counting, [path.join(folder, input)], { outputFolder, ...options })
  return { read, report }
}

const pagesIn = (pages: Readonly<Record<string, string>>, folder = 'in'): Record<string, string> =>
  Object.fromEntries(Object.entries(pages).map(([name, text]) => [`${folder}/${name}`, text]))

describe('a build into the folder of an earlier one', () => {
  it('reads only what has changed, and lets a removed page take its facts away', async () => {
    const folder = await tempFolder(pagesIn(PAGES))
    expect((await build(folder)).read).toEqual({ articles: 3, extractions: 3 })
    await writeFiles(folder, { 'in/2.txt': '乙>戊' })
    await rm(path.join(folder, 'in/3.txt'))
    const again = await build(folder)
    expect(again.read).toEqual({ articles: 1, extractions: 1 })
    expect(again.report).toMatchObject({ pages: 2, unchanged: 1, entities: 3 })
    const output = (await snapshot(path.join(folder, 'out'))) ?? {}
    expect(Object.entries(output).filter(([, text]) => text.includes('丁') || text.includes('丙'))).toEqual([])
  })

  it.each<{ name: string; settings: Settings }>([
    { name: 'the lexicon', settings: { stages: { lexiconVersion: 'other' } } },
    { name: 'the rules', settings: { stages: { rulesVersion: 'other' } } },
    { name: 'the code', settings: { stages: { code: 'other' } } },
    { name: 'an option', settings: { issueDate: '2025-02-18' } },
    { name: 'nothing, but --fresh', settings: { fresh: true } },
  ])('reads everything again after a change of $name', async ({ settings }) => {
    const folder = await tempFolder(pagesIn(PAGES))
    await build(folder)
    expect((await build(folder, settings)).read.articles).toBe(3)
  })

  it('extracts again, and reads nothing, where only private persons are left out', async () => {
    const folder = await tempFolder(pagesIn(PAGES))
    await build(folder)
    expect((await build(folder, { privatePersons: false })).read).toEqual({ articles: 0, extractions: 3 })
  })

  it('trusts no readings that run.json does not vouch for', async () => {
    const folder = await tempFolder(pagesIn(PAGES))
    await build(folder)
    const want = await snapshot(path.join(folder, 'out'))
    await appendFile(path.join(folder, 'out/readings.jsonl'), '{"page":"9.txt"}\n')
    expect((await build(folder)).read.articles).toBe(3)
    expect(await snapshot(path.join(folder, 'out'))).toEqual(want)
  })
})

describe('runMerge', () => {
  const merge = (folder: string, parts: readonly string[], options: Partial<MergeOptions> = {}): Promise<BuildReport> =>
    runMerge(
      () => smallStages,
      parts.map((part) => path.join(folder, part)),
      { outputFolder: path.join(folder, 'merged'), ...options },
    )

  it('gives the bytes of one build, bad pages and their diagnostics too', async () => {
    const bad = { ...PAGES, '4.txt': 'a\0b' }
    const { '1.txt': one, ...others } = bad
    const folder = await tempFolder({ ...pagesIn(bad), ...pagesIn({ '1.txt': one }, 'a'), ...pagesIn(others, 'b') })
    await build(folder)
    await build(folder, {}, 'a', 'part-a')
    await build(folder, {}, 'b', 'part-b')
    const report = await merge(folder, ['part-b', 'part-a'])
    expect(report).toMatchObject({ files: 4, pages: 3, unchanged: 4 })
    expect(await snapshot(path.join(folder, 'merged'))).toEqual(await snapshot(path.join(folder, 'out')))
  })

  it('replays the corrections on what it has put together', async () => {
    const { '1.txt': one, ...others } = PAGES
    const corrections = { 'c.yaml': '- {rename: 甲县, to: 甲城}\n- {drop: 丁县}\n' }
    const folder = await tempFolder({
      ...pagesIn(PAGES),
      ...pagesIn({ '1.txt': one }, 'a'),
      ...pagesIn(others, 'b'),
      ...corrections,
    })
    const given = { corrections: path.join(folder, 'c.yaml') }
    await build(folder, given)
    await build(folder, {}, 'a', 'part-a')
    await build(folder, given, 'b', 'part-b')
    await expect(merge(folder, ['part-a', 'part-b'])).rejects.toMatchObject({
      code: 'merge/corrections',
      value: path.join(folder, 'part-b'),
    })
    expect(await merge(folder, ['part-a', 'part-b'], given)).toMatchObject({ corrections: 2, entities: 3 })
    expect(await snapshot(path.join(folder, 'merged'))).toEqual(await snapshot(path.join(folder, 'out')))
    // An empty file says that none are wanted.
    await writeFiles(folder, { 'none.yaml': '' })
    const none = await merge(folder, ['part-a', 'part-b'], { corrections: path.join(folder, 'none.yaml') })
    expect(none).toMatchObject({ corrections: 0 })
  })

  it('refuses what it cannot put together, and leaves nothing', async () => {
    const folder = await tempFolder({
      ...pagesIn(PAGES),
      ...pagesIn({ '1.txt': '戊>己' }, 'other'),
      ...pagesIn({ '5.txt': '戊>己' }, 'fifth'),
      'empty/x': '',
    })
    await build(folder)
    await build(folder, {}, 'other', 'other-out')
    await build(folder, { stages: { lexiconVersion: 'other' } }, 'fifth', 'version-out')
    await build(folder, { privatePersons: false }, 'fifth', 'options-out')
    await expect(merge(folder, ['out'])).rejects.toMatchObject({ code: 'merge/one-folder' })
    await expect(merge(folder, ['out', 'empty'])).rejects.toMatchObject({ code: 'output/not-built' })
    await expect(merge(folder, ['out', 'other-out'])).rejects.toMatchObject({ code: 'merge/two-pages' })
    await expect(merge(folder, ['out', 'version-out'])).rejects.toMatchObject({ code: 'merge/other-version' })
    await expect(merge(folder, ['out', 'options-out'])).rejects.toMatchObject({ code: 'merge/other-options' })
    await rm(path.join(folder, 'other-out/readings.jsonl'))
    await expect(merge(folder, ['out', 'other-out'])).rejects.toMatchObject({ code: 'merge/no-readings' })
    expect(await snapshot(path.join(folder, 'merged'))).toBeNull()
  })
})

describe('diffOutputs', () => {
  it('tells what was added, changed and removed', async () => {
    const folder = await tempFolder(pagesIn(PAGES))
    await build(folder, {}, 'in', 'before')
    await rm(path.join(folder, 'in/3.txt'))
    await writeFiles(folder, { 'in/2.txt': '乙>丙 乙>戊' })
    await build(folder, {}, 'in', 'after')
    const { entities, facts, pages } = await diffOutputs(path.join(folder, 'before'), path.join(folder, 'after'))
    expect(pages).toEqual({ added: [], changed: [{ id: '2.txt', fields: ['sha256'] }], removed: [{ id: '3.txt' }] })
    expect(entities.added.map(({ name }) => name)).toEqual(['戊县'])
    expect(entities.removed.map(({ name }) => name)).toEqual(['丁县'])
    expect(entities.changed).toEqual([
      { id: 'place:丙', name: '丙县', type: 'Place', fields: ['aliases', 'resolution'] },
    ])
    expect(facts.added.map(({ object, subject }) => [subject.name, object?.name])).toEqual([['乙县', '戊县']])
    expect(facts.removed.map(({ object, subject }) => [subject.name, object?.name])).toEqual([['丙县', '丁县']])
    expect(facts.changed).toEqual([])
    const same = await diffOutputs(path.join(folder, 'after'), path.join(folder, 'after'))
    expect(
      Object.values(same).every(({ added, changed, removed }) => added.length + changed.length + removed.length === 0),
    ).toBe(true)
  })
})
