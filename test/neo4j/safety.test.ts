import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PushOptions, PushReport } from '@shanhai/neo4j'
import { pushOutput, removeDataSet } from '@shanhai/neo4j'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { dump } from '../support/neo4j/dump.js'
import { emptyDatabase } from '../support/neo4j/server.js'
import { writeSmallOutput } from '../support/neo4j/small-output.js'
import { NOTHING_ELSE } from '../support/requirements.js'
import { describeWithServer, folder, server } from './with-server.js'

describeWithServer(NOTHING_ELSE, 'what a push must not touch', () => {
  let [out, other] = ['', '']

  beforeAll(async () => {
    out = path.join(folder, 'a', 'out')
    other = path.join(folder, 'b', 'out')
  })
  beforeEach(async () => {
    await emptyDatabase(server)
    await writeSmallOutput(out, ['甲县', '乙县', '丙县'])
    await writeSmallOutput(other, ['甲县', '丁县'])
  })

  const target = () => ({ uri: server.uri, user: server.user, password: server.password })
  const push = (from: string, options: PushOptions = {}): Promise<PushReport> => pushOutput(from, target(), options)
  const change = async (output: string, file: string, from: string, to: string): Promise<void> => {
    const text = await readFile(path.join(output, file), 'utf8')
    expect(text).toContain(from)
    await writeFile(path.join(output, file), text.replaceAll(from, to))
  }

  it('leaves alone a node of the user that has the id of one of ours', async () => {
    await server.driver.executeQuery("CREATE (:Page {id: 'p.txt', title: 'my notes', rating: 5})")
    const before = await dump(server)
    const refusal =
      'has a node (:Page {id: "p.txt"}) that no push has written, and this one would overwrite it; push to'
    await expect(push(out)).rejects.toThrow(refusal)
    await expect(push(out, { dryRun: true })).rejects.toThrow(refusal)
    expect(await dump(server)).toEqual(before)
  })

  it('leaves alone the page of another data set that has the same name', async () => {
    await push(out, { dataSet: 'one' })
    await change(other, 'pages.jsonl', '"sha256":"00"', '"sha256":"11"')
    const before = await dump(server)
    await expect(push(other, { dataSet: 'two' })).rejects.toThrow(
      `the page "p.txt" is another one than that of the data set "one" in ${server.uri} (their checksums differ); rename the`,
    )
    expect(await dump(server)).toEqual(before)
    // Within one data set a page may change.
    await change(out, 'pages.jsonl', '"sha256":"00"', '"sha256":"22"')
    expect((await push(out, { dataSet: 'one' })).layers.find(({ name }) => name === 'Page')).toMatchObject({
      changed: 1,
    })
  })

  it('does not take a folder for the one that was pushed before because of its name', async () => {
    await push(out)
    for (const [file, from] of [
      ['pages.jsonl', '"id":"p.txt"'],
      ['articles.jsonl', '"page":"p.txt"'],
      ['claims.jsonl', '"page":"p.txt"'],
    ] as const)
      await change(other, file, from, from.replace('p.txt', 'q.txt'))
    const before = await dump(server)
    for (const dryRun of [true, false])
      await expect(push(other, { dryRun })).rejects.toThrow(
        `the data set "out" in ${server.uri} has 1 page(s), of which this folder lacks 1, and they would be removed; give --data-set "out" if`,
      )
    expect(await dump(server)).toEqual(before)
    const report = await push(other, { dataSet: 'out' })
    expect(report.layers.find(({ name }) => name === 'Page')).toMatchObject({ added: 1, removed: 1 })
  })

  it('keeps an entity whose type changes', async () => {
    await push(out)
    for (const file of ['entities.jsonl', 'graph.json'])
      await change(
        out,
        file,
        file === 'graph.json' ? '"entityType":"Place"' : '"type":"Place"',
        file === 'graph.json' ? '"entityType":"Organization"' : '"type":"Organization"',
      )
    await push(out)
    const changed = await dump(server)
    await emptyDatabase(server)
    await push(out)
    expect(changed).toEqual(await dump(server))
    expect(changed.nodes.filter(({ labels }) => labels.includes('Organization'))).toHaveLength(3)
  })

  it('takes a data set out, and keeps what another one lists', async () => {
    await push(out, { dataSet: 'one' })
    const alone = await dump(server)
    await push(other, { dataSet: 'two' })
    const both = await dump(server)
    const dry = await removeDataSet('two', target(), { dryRun: true })
    expect(await dump(server)).toEqual(both)
    const real = await removeDataSet('two', target())
    expect(real.layers).toEqual(dry.layers)
    const ids = ({ nodes }: typeof alone) =>
      nodes.map(({ labels, properties }) => [...labels, properties['id']].join()).sort()
    expect(ids(await dump(server))).toEqual(ids(alone))
    for (const dryRun of [true, false])
      await expect(removeDataSet('two', target(), { dryRun })).rejects.toThrow('has no data set "two"; it has "one"')
    await removeDataSet('one', target())
    expect((await dump(server)).nodes).toEqual([])
    await expect(removeDataSet('one', target())).rejects.toThrow('has no data set "one"; it has none')
  })

  it('says what to do where nodes of the user cannot be told apart', async () => {
    await server.driver.executeQuery('DROP CONSTRAINT shanhai_page_id IF EXISTS')
    await server.driver.executeQuery("CREATE (:Page {id: 'twice'}), (:Page {id: 'twice'})")
    const refusal = await push(out).catch(String)
    expect(refusal).toContain('cannot tell nodes apart by their id (Neo.')
    expect(refusal).toMatch(
      /have the same label: remove them, or push to another database \(--database\); no row was written$/,
    )
  })

  it('writes names that are longer than an index can hold', async () => {
    const name = '长'.repeat(19_000)
    await writeSmallOutput(out, [name, '乙县'])
    await push(out)
    const { records } = await server.driver.executeQuery('MATCH (n:Place) RETURN max(size(n.name)) AS longest')
    expect(records[0]?.get('longest')).toBe(19_000)
  })
})
