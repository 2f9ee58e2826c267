import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Rollup } from 'vite'
import { build } from 'vite'
import { describeInChromium, page } from '../browser/in-chromium.js'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'
import { createConsumer, output, readmeExample } from './pack.js'

const HEAD = `import { parseGraphFile, queryGraph, sumMeasures } from '@shanhai/graph'
import type { MoneySum } from '@shanhai/graph'
declare const file: unknown
const queries = queryGraph(parseGraphFile(file))
const place = queries.find('木垒县')[0]!.id
`
const TSCONFIG = {
  compilerOptions: { strict: true, noEmit: true, target: 'ES2023', module: 'NodeNext', types: [], skipLibCheck: false },
  files: ['consumer.ts'],
}

/** The model and the graph package as somebody gets them who installs them. */
describeWhen(requireAll(requireBuild(), requireTokenizer()), 'the packed packages', () => {
  let folder: string
  let printed: string
  let example: string

  beforeAll(async () => {
    ;({ folder, example } = await createConsumer())
    printed = await output(folder, process.execPath, 'example.mjs')
  }, 300_000)

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  it('run the ten lines of the README', () => {
    expect(example.trim().split('\n').length).toBeLessThanOrEqual(10)
    expect(printed).toMatch(/^漳州市 → 木垒哈萨克自治县 explicit .{5}/m)
    expect(printed).toMatch(/^[1-9]\d* CNY of aid$/m)
  })

  it('run the lines of the README of the model', async () => {
    await writeFile(path.join(folder, 'model.mjs'), await readmeExample('model'))
    expect(await output(folder, process.execPath, 'model.mjs')).toContain('PAIRED_ASSISTANCE 对口支援\n')
  })

  it('ship the schema of graph.json', async () => {
    const schema = path.join(folder, 'node_modules/@shanhai/graph/schema/graph.schema.json')
    expect(JSON.parse(await readFile(schema, 'utf8'))).toMatchObject({ title: expect.stringContaining('graph.json') })
  })

  it('have types that fit right use, and refuse each line of misuse', async () => {
    const misuse = (await readFile(rootPath('test/packages/misuse.txt'), 'utf8')).trim().split('\n')
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG))
    const right = `${HEAD}const sum: MoneySum<'sales'> = sumMeasures(queries.measures(), { role: 'sales' })
export const answers = [sum, queries.facts('PAIRED_ASSISTANCE')[0]?.properties.programme === 'xinjiang', queries.neighbourhood(place)]
`
    expect(await compile(folder, right)).toEqual([])
    // Each line alone: one that compiles must not hide behind another.
    const lines = await compile(folder, `${HEAD}${misuse.map((line) => `{ ${line} }`).join('\n')}\n`)
    const first = HEAD.split('\n').length
    expect(misuse.filter((_line, i) => !lines.includes(first + i))).toEqual([])
  })

  describeInChromium('in a browser', () => {
    it('run as in Node', async () => {
      const lines: string[] = []
      page.on('console', (message) => lines.push(message.text()))
      await page.addScriptTag({ content: await bundle(folder, example), type: 'module' })
      await expect.poll(() => `${lines.join('\n')}\n`).toBe(printed)
    })
  })
})

/** Numbers of the lines of `consumer.ts` at which the compiler finds an error, from 1. */
async function compile(folder: string, source: string): Promise<readonly number[]> {
  await writeFile(path.join(folder, 'consumer.ts'), source)
  const compiler = rootPath('node_modules/typescript/bin/tsc')
  const report = await output(folder, process.execPath, compiler, '-p', folder, '--pretty', 'false').catch(
    (error: unknown) => (error as { stdout: string }).stdout,
  )
  const lines = report.split('\n').filter((line) => line !== '' && !line.startsWith(' '))
  expect(lines.filter((line) => !line.startsWith('consumer.ts('))).toEqual([])
  return lines.map((line) => Number(/^consumer\.ts\((\d+)/.exec(line)?.[1]))
}

/** The example as one script for a page: the file is part of it instead of being read. */
async function bundle(folder: string, example: string): Promise<string> {
  const withoutFiles = example
    .replace(/^import .* from 'node:fs\/promises'$/m, "import text from './graph.json?raw'")
    .replace("await readFile('graph.json', 'utf8')", 'text')
  await writeFile(path.join(folder, 'page.mjs'), withoutFiles)
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'esnext', rollupOptions: { input: path.join(folder, 'page.mjs') } },
  })
  const chunk = (result as Rollup.RollupOutput).output.find((one) => one.type === 'chunk' && one.isEntry)
  return chunk?.type === 'chunk' ? chunk.code : ''
}
