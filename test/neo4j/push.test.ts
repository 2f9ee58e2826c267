import path from 'node:path'
import fc from 'fast-check'
import type { PushOptions, PushReport } from '@shanhai/neo4j'
import { pushOutput } from '@shanhai/neo4j'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { dump } from '../support/neo4j/dump.js'
import { expectRecords } from '../support/neo4j/expect-records.js'
import { buildSeeds, readLines } from '../support/neo4j/seed-output.js'
import { emptyDatabase } from '../support/neo4j/server.js'
import { writeSmallOutput } from '../support/neo4j/small-output.js'
import { requireTokenizer } from '../support/requirements.js'
import { askShared } from '../support/shared/ask-shared.js'
import { describeWithServer, folder, server } from './with-server.js'

const ZERO = { added: 0, changed: 0, removed: 0 }
describeWithServer(requireTokenizer(), 'a push to a real server', () => {
  let seeds: string

  beforeAll(async () => {
    seeds = await askShared('seeds')
  })
  beforeEach(() => emptyDatabase(server))

  const push = (from: string, options: PushOptions = {}, uri = server.uri): Promise<PushReport> =>
    pushOutput(from, { uri, user: server.user, password: server.password }, options)
  const query = async (text: string, parameters: Record<string, unknown> = {}) =>
    (await server.driver.executeQuery(text, parameters)).records.map((record) => record.toObject())

  it('writes every record with its properties, and every edge of graph.json', async () => {
    await expectRecords(server, seeds, await push(seeds))
  })

  it('stores whole numbers as integers and days as dates', async () => {
    await push(seeds)
    const types = async (text: string) =>
      (await query(`${text} AS x RETURN DISTINCT valueType(x) AS type`)).map(({ type }) => type)
    expect(await types('MATCH (p:Page) WITH p.pageNumber')).toEqual(['INTEGER NOT NULL'])
    expect(await types('MATCH (p:Page) WITH p.issueDate')).toEqual(['DATE NOT NULL'])
    expect(await types('MATCH (p:Passage) WITH p.start')).toEqual(['INTEGER NOT NULL'])
    expect(await types('MATCH (c:Claim) WHERE c.reportedOn IS NOT NULL WITH c.reportedOn')).toEqual(['DATE NOT NULL'])
    expect(await types('MATCH (e:Entity) WITH e.mentionCount')).toEqual(['INTEGER NOT NULL'])
    expect(await types('MATCH ()-[r:PAIRED_ASSISTANCE]->() WITH r.claimCount')).toEqual(['INTEGER NOT NULL'])
    expect(await types('MATCH (m:Measure) WHERE m.value = toInteger(m.value) WITH m.value')).toEqual([
      'INTEGER NOT NULL',
    ])
    expect(await types('MATCH (m:Measure) WHERE m.value <> toInteger(m.value) WITH m.value')).toEqual([
      'FLOAT NOT NULL',
    ])
    const period =
      'MATCH (m:Measure) WHERE m.period IS NOT NULL UNWIND [m.periodFrom, m.periodTo] AS day WITH day WHERE day IS NOT NULL WITH day'
    expect(await types(period)).toEqual(['DATE NOT NULL'])
  })

  it('writes measures as nodes with their proof, and contradictions between claims', async () => {
    const small = path.join(folder, 'measures')
    await writeSmallOutput(small, ['甲县', '乙县', '丙县'])
    await push(small)
    expect(
      await query(
        `MATCH (e:Entity)-[:HAS_MEASURE]->(m:Measure)<-[:OBJECT]-(c:Claim {fact: m.id})-[:EVIDENCED_BY]->(p:Passage)
        MATCH (c)-[:SUBJECT]->(e)
        RETURN e.name AS name, m{.*, id: null, contentHash: null, periodFrom: toString(m.periodFrom), periodTo: toString(m.periodTo)} AS m, p.quote AS quote`,
      ),
    ).toEqual([
      {
        name: '甲县',
        quote: '乙县',
        m: {
          ...{ what: '甲县', role: 'aid_fund', value: 15_100_000, min: 15_100_000, qualifier: 'at_least' },
          ...{ unit: '元', currency: 'CNY', period: '2025-09/2025-10-08' },
          ...{ periodFrom: '2025-09-01', periodTo: '2025-10-08' },
          ...{ status: 'stated', strength: 'explicit', factuality: 'done', contested: false },
          ...{ claimCount: 1, passageCount: 1, id: null, contentHash: null, dataSets: ['measures'] },
        },
      },
    ])
    expect(await query('MATCH (a:Claim)-[r:CONFLICTS_WITH]->(b:Claim) RETURN a.id AS a, b.id AS b')).toEqual([
      { a: 'p.txt#a001#c0', b: 'p.txt#a001#c1' },
    ])
  })

  it('changes nothing when it runs twice', async () => {
    await push(seeds)
    const before = await dump(server)
    const again = await push(seeds)
    for (const layer of again.layers) expect(layer).toMatchObject(ZERO)
    expect(await dump(server)).toEqual(before)
  })

  it('removes what has left, says so in a dry run, and ends as a push of the rest alone would', async () => {
    const rest = path.join(folder, 'rest')
    await buildSeeds(rest, (page) => !page.startsWith('s01') && !page.startsWith('s10'))
    await push(seeds, { dataSet: 'all' })
    const before = await dump(server)
    const dry = await push(rest, { dataSet: 'all', dryRun: true })
    expect(await dump(server)).toEqual(before)
    const real = await push(rest, { dataSet: 'all' })
    expect(real.layers).toEqual(dry.layers)
    expect(real.layers.find(({ name }) => name === 'Page')).toMatchObject({ added: 0, removed: 2 })
    expect(await query("MATCH (c:Claim) WHERE c.id STARTS WITH 's01' RETURN c")).toEqual([])
    const after = await dump(server)
    await emptyDatabase(server)
    await push(rest, { dataSet: 'all' })
    expect(after).toEqual(await dump(server))
  })

  it('keeps what another data set still lists', async () => {
    await push(seeds, { dataSet: 'one' })
    await push(seeds, { dataSet: 'two' })
    const small = path.join(folder, 'small')
    await writeSmallOutput(small, ['甲县', '乙县'])
    await push(small, { dataSet: 'one' })
    const counted = await query('MATCH (n:Page) RETURN n.dataSets AS sets, count(*) AS pages ORDER BY sets')
    expect(counted).toEqual([
      { sets: ['one'], pages: 1 },
      { sets: ['two'], pages: (await readLines(seeds, 'pages.jsonl')).length },
    ])
    await push(small, { dataSet: 'two' })
    expect(await query('MATCH (n:Entity) RETURN n.name AS name, n.dataSets AS sets ORDER BY name')).toEqual([
      { name: '乙县', sets: ['one', 'two'] },
      { name: '甲县', sets: ['one', 'two'] },
    ])
  })

  it('finds names and aliases, also by one character', async () => {
    const small = path.join(folder, 'names')
    await writeSmallOutput(small, ['大石头乡', '大头石子路', '木垒县'])
    await push(small)
    const found = async (words: string) =>
      (
        await query("CALL db.index.fulltext.queryNodes('shanhai_names', $words) YIELD node RETURN node.name AS name", {
          words,
        })
      ).map(({ name }) => name)
    expect(await found('大石头')).toEqual(['大石头乡'])
    expect(await found('木垒县2')).toContain('木垒县')
    expect(await found('木')).toEqual([])
    expect(await query("MATCH (e:Entity) WHERE e.names CONTAINS '木' RETURN e.name AS name")).toEqual([
      { name: '木垒县' },
    ])
    const plan = await server.driver.executeQuery("EXPLAIN MATCH (e:Entity) WHERE e.names CONTAINS '木' RETURN e")
    expect(JSON.stringify(plan.summary.plan)).toContain('TEXT INDEX')
  })

  it('brings any text through unchanged, and harms nothing else', async () => {
    const hostile = fc.constantFrom(
      "'",
      '"',
      '`',
      '\\u0060',
      '\\',
      '\n',
      '\r\n',
      '\t',
      '\u0000',
      '𠮷',
      '😀',
      '$x',
      '//',
    )
    const name = fc
      .array(fc.oneof(hostile, fc.string({ unit: 'grapheme' }), fc.constant('` {x:1}) DETACH DELETE n //')), {
        minLength: 1,
        maxLength: 8,
      })
      // A lone half of a surrogate pair is no text; reading pages never gives one.
      .map((parts) => Buffer.from(parts.join('')).toString())
    const target = path.join(folder, 'hostile')
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 2, maxLength: 30 }), async (names) => {
        await emptyDatabase(server)
        await query("CREATE (:Canary {name: 'alive'})")
        await writeSmallOutput(target, names)
        await push(target)
        expect(await query('MATCH (n:Canary) RETURN n.name AS name')).toEqual([{ name: 'alive' }])
        const stored = await query(
          'MATCH (n:Place) RETURN n.name AS name, n.note AS note, n.aliases AS aliases, n.id AS id',
        )
        const want = names.map((one, i) => ({ name: one, note: one, aliases: [`${one}2`], id: `place:${String(i)}` }))
        const byId = (a: Record<string, unknown>, b: Record<string, unknown>) =>
          String(a['id']) < String(b['id']) ? -1 : 1
        expect(stored.sort(byId)).toEqual(want.sort(byId))
        const quotes = await query('MATCH (n:Passage) RETURN n.quote AS quote ORDER BY n.start')
        expect(quotes.map(({ quote }) => quote)).toEqual(names.slice(1))
      }),
      { numRuns: 12, seed: 20_250_218 },
    )
  })

  it('works through routing addresses', async () => {
    const report = await push(seeds, {}, server.uri.replace('bolt://', 'neo4j://'))
    expect(report.layers.find(({ name }) => name === 'Page')?.added).toBeGreaterThan(0)
  })

  it('says whether the last push of a data set was finished', async () => {
    await push(seeds)
    expect(await query('MATCH (d:DataSet) RETURN d.id AS id, d.state AS state')).toEqual([
      { id: 'seeds', state: 'complete' },
    ])
  })
})
