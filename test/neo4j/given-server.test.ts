import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pushOutput } from '@shanhai/neo4j'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { readComposeFile, settingsOf } from '../support/neo4j/compose.js'
import { dump } from '../support/neo4j/dump.js'
import { requireNeo4j, requireOwnNeo4j } from '../support/neo4j/libraries.js'
import type { TestServer } from '../support/neo4j/server.js'
import { emptyDatabase, shareServer, startTestServer } from '../support/neo4j/server.js'
import { writeSmallOutput } from '../support/neo4j/small-output.js'
import { describeWhen } from '../support/requirements.js'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 900_000 })

describeWhen(requireOwnNeo4j(), 'a server of the user (NEO4J_TEST_URI)', () => {
  let server: TestServer
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shanhai-given-'))
    await writeSmallOutput(folder, ['甲县', '乙县'])
    const compose = (await readComposeFile()).services['neo4j']
    server = await startTestServer(compose && settingsOf(compose))
  })
  afterAll(async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    await emptyDatabase(server)
    vi.stubEnv('NEO4J_TEST_URI', server.uri)
    vi.stubEnv('NEO4J_TEST_USER', server.user)
    vi.stubEnv('NEO4J_TEST_PASSWORD', server.password)
  })
  afterEach(() => vi.unstubAllEnvs())

  it('runs with the settings of compose.yaml', async () => {
    const { records } = await server.driver.executeQuery(
      "SHOW SETTINGS 'server.memory.heap.max_size', 'server.memory.pagecache.size' YIELD name, value RETURN value ORDER BY name",
    )
    expect(records.map((record) => String(record.get('value')))).toEqual(['1.00GiB', '512.00MiB'])
  })

  it('is used instead of one of our own, left running, and left empty', async () => {
    const given = await shareServer()
    expect(given.uri).toBe(server.uri)
    await pushOutput(folder, { uri: given.uri, user: given.user, password: given.password })
    expect((await dump(server)).nodes.length).toBeGreaterThan(3)
    await given.stop()
    expect((await dump(server)).nodes).toEqual([])
  })

  it('is never killed', async () => {
    expect(requireNeo4j().available).toBe(true)
    expect(requireOwnNeo4j()).toEqual({ available: false, reason: expect.stringContaining('not for killing') })
    const given = await shareServer()
    await expect(given.kill()).rejects.toThrow('not for killing')
    await given.stop()
  })

  it('is left alone if there is anything in it', async () => {
    await server.driver.executeQuery("CREATE (:Mine {name: 'keep'})")
    const before = await dump(server)
    await expect(shareServer()).rejects.toThrow('the database of NEO4J_TEST_URI is not empty')
    expect(await dump(server)).toEqual(before)
  })
})
