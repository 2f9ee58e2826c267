import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pushOutput } from '@shanhai/neo4j'
import { buildCorpus } from '@shanhai/pipeline'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { requireNeo4j } from '../support/neo4j/libraries.js'
import { answerLines, readRecipes, writeAnswer } from '../support/neo4j/recipes.js'
import type { Recipe } from '../support/neo4j/recipes.js'
import { buildSeeds } from '../support/neo4j/seed-output.js'
import type { TestServer } from '../support/neo4j/server.js'
import { emptyDatabase, startTestServer } from '../support/neo4j/server.js'
import { describeWhen, requireAll, requireShared, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'

/** `UPDATE_COOKBOOK=1 npx vitest run test/neo4j/cookbook` prints new answers into the files; never in CI. */
const UPDATE = process.env['UPDATE_COOKBOOK'] === '1' && process.env['CI'] === undefined

vi.setConfig({ testTimeout: 180_000, hookTimeout: 900_000 })

describeWhen(requireAll(requireNeo4j(), requireTokenizer()), 'the cookbook', () => {
  let server: TestServer
  let folder: string
  let recipes: readonly Recipe[]

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shanhai-cookbook-'))
    recipes = await readRecipes()
    server = await startTestServer()
  })
  afterAll(async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const load = async (output: string): Promise<void> => {
    await emptyDatabase(server)
    await pushOutput(output, { uri: server.uri, user: server.user, password: server.password })
  }
  /** Rows of a recipe without the line of names. */
  const answer = async (number: string, parameters: Recipe['parameters'] = {}): Promise<readonly string[]> => {
    const recipe = recipes.find(({ file }) => file.startsWith(number))
    if (recipe === undefined) throw new Error(`no recipe ${number}`)
    const given = { ...recipe, parameters: { ...recipe.parameters, ...parameters } }
    return (await answerLines(server, given)).slice(1)
  }

  it('has ten questions, each with a title in two languages, an explanation and an answer', () => {
    expect(recipes).toHaveLength(10)
    for (const { answer: printed, explanation, query, title, titleZh } of recipes) {
      expect(title).toMatch(/\?$/)
      expect(titleZh).toMatch(/^\p{Script=Han}.*？$/u)
      expect(explanation.length).toBeGreaterThan(60)
      // The line of names, and one row at least.
      expect(printed.length).toBeGreaterThan(1)
      expect(query.split(' ')[0]).toBe('MATCH')
      expect(query).toContain('\nORDER BY ')
    }
  })

  it('gives the printed answers on the sample pages', async () => {
    const output = path.join(folder, 'seeds')
    await buildSeeds(output)
    await load(output)
    for (const recipe of recipes) {
      const lines = await answerLines(server, recipe)
      if (UPDATE) await writeAnswer(recipe, lines)
      else expect({ [recipe.file]: lines }).toEqual({ [recipe.file]: recipe.answer })
    }
  })

  describeWhen(requireShared(), 'on real pages', () => {
    beforeAll(async () => {
      const output = path.join(folder, 'real')
      const pages = (await readdir(rootPath('../shared/pages'))).filter((name) => name.endsWith('.txt'))
      const inputs = pages.map((name) => rootPath(`../shared/pages/${name}`))
      await buildCorpus(inputs, { outputFolder: output })
      await load(output)
    })

    it('finds who supports which county', async () => {
      const pairs = (await answer('01')).map((row) => row.split(' | ').slice(0, 2).join('→'))
      for (const pair of ['漳州市→木垒', '泉州市→昌吉市', '三明市→玛纳斯县', '龙岩市→呼图壁县'])
        expect(pairs.some((one) => one.startsWith(pair))).toBe(true)
    })

    it('finds who holds posts on both sides', async () => {
      const rows = await answer('02')
      expect(rows.some((row) => row.startsWith('蒋文强 | ') && row.includes('昌吉市'))).toBe(true)
    })

    it('finds the contracts of 2025, two of the prefecture and one of Changji City', async () => {
      const rows = await answer('03', { role: 'contracted' })
      const sums = rows.filter((row) => row.includes('福建援疆')).map((row) => Number(row.split(' | ')[2]))
      expect(sums.sort((a, b) => a - b)).toEqual([2_980_000_000, 23_805_000_000, 24_036_000_000])
    })

    it('finds the output that a village plans', async () => {
      const rows = await answer('08')
      expect(rows.filter((row) => row.includes('十三户村') && row.includes('6000000元'))).toHaveLength(1)
    })

    it('finds the duty of Zhangzhou', async () => {
      expect((await answer('05')).filter((row) => row.includes('木垒'))).toHaveLength(1)
    })

    it('finds the townships and villages of the reports', async () => {
      const places = (await answer('07')).map((row) => row.split(' | ')[0])
      for (const place of ['大石头乡', '西吉尔镇', '红沙湾村', '六工镇', '佃坝镇']) expect(places).toContain(place)
    })

    it('finds that pairs rest on single sentences, and nothing is contested', async () => {
      expect((await answer('10')).every((row) => row.split(' | ')[3] === 'false')).toBe(true)
    })
  })
})
