import { createHash } from 'node:crypto'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareCodeUnits } from '@shanhai/model'
import type { BuildOptions, BuildProgress } from '../src/options.js'
import { OUTPUT_FILES } from '../src/output-files.js'
import type { BuildReport } from '../src/report.js'
import { runBuild } from '../src/run-build.js'
import type { RunFile } from '../src/run-file.js'
import type { Stages } from '../src/stages.js'
import { smallStages } from './support/small-stages.js'
import { snapshot, tempFolder } from '../../../test/support/temp-folder.js'

const PAGES = { 'in/甲.txt': '甲>乙 99999', 'in/b/乙.txt': '乙>丙\n甲>乙', 'in/z!.txt': '丁', 'in/z.txt': '丙>甲' }

interface Settings extends Partial<BuildOptions> {
  readonly inputs?: readonly string[]
  readonly stages?: Partial<Stages>
}

/** Builds inputs below `folder` to `folder/out` with the small stages. */
function build(folder: string, { inputs = ['in'], stages, ...options }: Settings = {}): Promise<BuildReport> {
  const paths = inputs.map((input) => path.join(folder, input))
  return runBuild(() => ({ ...smallStages, ...stages }), paths, { outputFolder: path.join(folder, 'out'), ...options })
}

const outputOf = (folder: string): ReturnType<typeof snapshot> => snapshot(path.join(folder, 'out'))
const linesOf = (text = ''): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('runBuild', () => {
  it('writes every file, records sorted by id, and counts them', async () => {
    const folder = await tempFolder(PAGES)
    const report = await build(folder)
    expect(report).toMatchObject({ files: 4, pages: 4, articles: 4, mentions: 8, entities: 3, claims: 7, pairs: 3 })
    const output = (await outputOf(folder)) ?? {}
    expect(Object.keys(output).sort()).toEqual([...OUTPUT_FILES].sort())
    for (const file of ['articles', 'mentions', 'entities', 'claims']) {
      const ids = linesOf(output[`${file}.jsonl`]).map(({ id }) => String(id))
      expect(ids.length).toBeGreaterThan(0)
      expect(ids).toEqual([...ids].sort(compareCodeUnits))
    }
  })

  it('blanks personal numbers before anything is written', async () => {
    const folder = await tempFolder(PAGES)
    await build(folder)
    const output = (await outputOf(folder)) ?? {}
    expect(Object.entries(output).filter(([, text]) => text.includes('99999'))).toEqual([])
    expect(linesOf(output['diagnostics.jsonl']).map(({ code }) => code)).toEqual(['mask/personal-numbers'])
  })

  it('gives the same bytes for inputs in any order, wherever they lie', async () => {
    const outputs = []
    for (const inputs of [['in'], ['in/z.txt', 'in'], ['in', 'in/z.txt']]) {
      const folder = await tempFolder(PAGES)
      await build(folder, { inputs })
      outputs.push(await outputOf(folder))
    }
    expect(outputs[1]).toEqual(outputs[0])
    expect(outputs[2]).toEqual(outputs[0])
  })

  it('takes the properties of an entity from the first page in page order', async () => {
    const folder = await tempFolder(PAGES)
    await build(folder, { inputs: ['in/甲.txt', 'in/b/乙.txt'] })
    const entities = linesOf((await outputOf(folder))?.['entities.jsonl'])
    expect(entities.map(({ aliases, properties }) => [aliases, properties])).toEqual([
      [['乙.txt'], { first: '乙.txt', level: 'county' }],
      [['乙.txt', '甲.txt'], { first: '乙.txt', level: 'county' }],
      [['乙.txt', '甲.txt'], { first: '乙.txt', level: 'county' }],
    ])
  })

  it('vouches for inputs and outputs in run.json', async () => {
    const folder = await tempFolder(PAGES)
    await build(folder, { issueDate: '2025-02-18' })
    const output = (await outputOf(folder)) ?? {}
    const run = JSON.parse(output['run.json'] ?? '') as RunFile
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
    expect(run.inputs.find(({ page }) => page === '甲.txt')).toEqual({
      page: '甲.txt',
      sha256: sha256(PAGES['in/甲.txt']),
      used: true,
    })
    expect(Object.keys(run.outputs).sort()).toEqual(OUTPUT_FILES.filter((file) => file !== 'run.json').sort())
    for (const [file, summary] of Object.entries(run.outputs)) expect(summary.sha256).toBe(sha256(output[file] ?? ''))
    expect(run.options).toEqual({
      all: false,
      newspaper: null,
      issueDate: '2025-02-18',
      pageNumber: null,
      privatePersons: true,
    })
    expect(output['run.json']).not.toContain(folder)
  })

  it('builds the rest when some pages are bad, and refuses when all are', async () => {
    const folder = await tempFolder({ ...PAGES, 'in/bad.txt': 'a\0b', 'in/empty.txt': ' \n', 'bad/only.txt': '\0' })
    const report = await build(folder)
    expect(report).toMatchObject({ files: 6, pages: 4, diagnostics: { error: 2 } })
    expect(report.problems.map(({ place }) => place?.page)).toEqual(['bad.txt', 'empty.txt'])
    const before = await outputOf(folder)
    await expect(build(folder, { inputs: ['bad'] })).rejects.toMatchObject({ code: 'input/nothing-usable' })
    expect(await outputOf(folder)).toEqual(before)
  })

  it('reports what the manifest and the files disagree about', async () => {
    const pages = [{ file: 'in/z.txt', sha256: '0'.repeat(64), page: 2 }, { file: 'in/甲.txt' }, { file: 'gone.txt' }]
    const manifest = JSON.stringify({ format: 'shanhai-manifest', version: 1, pages })
    const folder = await tempFolder({ ...PAGES, 'm.json': manifest })
    const report = await build(folder, {
      inputs: ['in/z.txt', 'in/z!.txt'],
      manifest: path.join(folder, 'm.json'),
      pageNumber: 7,
    })
    expect(report.problems.map(({ code }) => code)).toEqual([
      'manifest/missing',
      'manifest/unused',
      'option/page-for-all',
      'manifest/checksum',
    ])
    const written = linesOf((await outputOf(folder))?.['pages.jsonl'])
    expect(written.map(({ id, pageNumber, sources }) => [id, pageNumber, sources])).toEqual([
      ['z!.txt', 7, { pageNumber: 'option' }],
      ['z.txt', 7, { pageNumber: 'option' }],
    ])
  })

  it('leaves nothing when it is stopped, wherever it is', async () => {
    const steps: BuildProgress[] = []
    await build(await tempFolder(PAGES), { onProgress: (step) => steps.push(step) })
    expect(steps.map(({ stage }) => stage)).toEqual([...Array<string>(5).fill('pages'), 'graph', 'layout', 'write'])
    for (const stop of steps.keys()) {
      const folder = await tempFolder(PAGES)
      const controller = new AbortController()
      let step = 0
      const onProgress = (): void => {
        if (step++ === stop) controller.abort(new Error('stopped'))
      }
      await expect(build(folder, { onProgress, signal: controller.signal })).rejects.toThrow('stopped')
      expect(await outputOf(folder)).toBeNull()
    }
  })

  it('leaves nothing when a stage breaks', async () => {
    const folder = await tempFolder(PAGES)
    const extract = (): never => {
      throw new RangeError('broken rule')
    }
    await expect(build(folder, { stages: { extract } })).rejects.toThrow('broken rule')
    expect(await outputOf(folder)).toBeNull()
  })
})
