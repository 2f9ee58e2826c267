import { pushOutput } from '@shanhai/neo4j'
import { beforeAll, expect, it } from 'vitest'
import { answerOfCypherShell } from '../support/neo4j/cypher-shell.js'
import { requireCypherShell } from '../support/neo4j/libraries.js'
import { answerLines, readRecipes, writeAnswer } from '../support/neo4j/recipes.js'
import type { Recipe } from '../support/neo4j/recipes.js'
import { emptyDatabase } from '../support/neo4j/server.js'
import { describeWhen, requireAll, requireBuild, requireShared, requireTokenizer } from '../support/requirements.js'
import { askShared } from '../support/shared/ask-shared.js'
import { describeWithServer, server } from './with-server.js'

/** `UPDATE_COOKBOOK=1 npx vitest run test/neo4j/cookbook` prints new answers into the files; never in CI. */
const UPDATE = process.env['UPDATE_COOKBOOK'] === '1' && process.env['CI'] === undefined

describeWithServer(requireTokenizer(), 'the cookbook', () => {
  let recipes: readonly Recipe[]

  beforeAll(async () => {
    recipes = await readRecipes()
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
    await load(await askShared('seeds'))
    for (const recipe of recipes) {
      const lines = await answerLines(server, recipe)
      if (UPDATE) await writeAnswer(recipe, lines)
      else expect({ [recipe.file]: lines }).toEqual({ [recipe.file]: recipe.answer })
    }
  })

  describeWhen(requireCypherShell(), 'in cypher-shell', () => {
    beforeAll(async () => {
      await load(await askShared('seeds'))
    })

    it('runs file by file as it is, and gives the printed answers', async () => {
      for (const { answer: printed, file } of recipes) {
        const lines = await answerOfCypherShell(server, `cookbook/${file}`)
        expect({ [file]: lines }).toEqual({ [file]: printed })
      }
    })
  })

  describeWhen(requireAll(requireShared(), requireBuild()), 'on real pages', () => {
    beforeAll(async () => {
      await load(await askShared('realPages'))
    })

    it('finds who supports which county: four cities, the province of two, and by teachers alone of a third', async () => {
      const pairs = (await answer('01')).map((row) => row.split(' | '))
      const ends = (strength: string) =>
        pairs
          .filter((cells) => cells[3] === strength)
          .map(([supporter, recipient]) => `${supporter ?? ''}→${recipient ?? ''}`)
      expect(ends('explicit').sort()).toEqual([
        '三明市→玛纳斯县',
        '泉州市→昌吉市',
        '漳州市→木垒哈萨克自治县',
        '福建省→昌吉市',
        '福建省→玛纳斯县',
        '龙岩市→呼图壁县',
      ])
      expect(ends('implied').sort()).toEqual(['厦门市→吉木萨尔县', '福建省→吉木萨尔县'])
    })

    it('finds who holds posts on both sides', async () => {
      expect(await answer('02')).toEqual(['蒋文强 | 福建援疆泉州分指挥部 | 指挥长 | 昌吉市委 | 副书记'])
    })

    it('finds no place that two cities support', async () => {
      const rows = await answer('04')
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows)
        expect(
          row
            .split(' | ')[2]
            ?.split(', ')
            .filter((name) => name.endsWith('市')),
        ).toHaveLength(1)
    })

    it('finds the names of an aid body', async () => {
      const [row, ...others] = await answer('06', { words: '泉州' })
      expect(others).toEqual([])
      expect(row).toBe('福建援疆泉州分指挥部 | 泉州分指, 泉州分指挥部 | 泉州市 | 昌吉市')
    })

    it('finds which paper alone reports a pair', async () => {
      const rows = (await answer('09')).map((row) => row.split(' | '))
      const papersOf = (supporter: string, recipient: string) =>
        rows.filter((cells) => cells[0] === supporter && cells[1] === recipient).map((cells) => cells[2]?.slice(0, 3))
      expect(papersOf('漳州市', '木垒哈萨克自治县')).toEqual(['000'])
      expect(papersOf('泉州市', '昌吉市')).toEqual(['003'])
      expect(papersOf('三明市', '玛纳斯县')).toEqual(['003'])
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

    it('finds all duties of Zhangzhou', async () => {
      expect(await answer('05')).toEqual([
        'east_west | 宁夏回族自治区 | province | explicit',
        'tibet | 西藏自治区 | province | explicit',
        'xinjiang | 新疆维吾尔自治区 | province | explicit',
        'xinjiang | 木垒哈萨克自治县 | county | explicit',
      ])
    })

    it('finds the townships and villages of the reports', async () => {
      const places = (await answer('07')).map((row) => row.split(' | ')[0])
      const ofZhangzhou = ['大石头乡', '西吉尔镇']
      const ofChangji = [
        '红沙湾村',
        '六工镇',
        '十三户村',
        '阿什里哈萨克民族乡',
        '三工镇',
        '二工村',
        '佃坝镇',
        '大西渠镇',
        '幸福社区',
      ]
      expect(places).toEqual(expect.arrayContaining([...ofZhangzhou, ...ofChangji]))
    })

    it('finds the pairs that rest on one sentence, none of them contested', async () => {
      const rows = (await answer('10')).map((row) => row.split(' | '))
      const recipientsOf = (supporter: string) =>
        rows.filter((cells) => cells[0] === supporter).map((cells) => cells[1])
      expect(recipientsOf('厦门市')).toEqual(['吉木萨尔县'])
      expect(recipientsOf('泉州市')).toEqual([])
      expect(rows.every((cells) => cells[3] === 'false')).toBe(true)
    })
  })
})
