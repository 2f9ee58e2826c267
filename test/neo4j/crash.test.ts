import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PushOptions, PushProgress, PushReport } from '@shanhai/neo4j'
import { pushOutput } from '@shanhai/neo4j'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { writeSeededOutput } from '../../bench/support/seeded-output.js'
import { dump } from '../support/neo4j/dump.js'
import { requireOwnNeo4j } from '../support/neo4j/libraries.js'
import type { TestServer } from '../support/neo4j/server.js'
import { emptyDatabase, startTestServer } from '../support/neo4j/server.js'
import { describeWhen } from '../support/requirements.js'

/** `npm run test:long` sets it: the whole seeded folder, and more kills. */
const LONG = process.env['SHANHAI_LONG'] === '1'
const SHARE = LONG ? 0.5 : 0.02
const KILLS = LONG ? 6 : 2
const BATCH = LONG ? 2000 : 100

vi.setConfig({ testTimeout: LONG ? 1_800_000 : 300_000, hookTimeout: 900_000 })

describeWhen(requireOwnNeo4j(), 'a server killed in mid-push', () => {
  let server: TestServer
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shanhai-crash-'))
    await writeSeededOutput(folder, 1, SHARE)
    server = await startTestServer({}, LONG ? ['-Xmx2g'] : undefined)
  })
  afterAll(async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const push = (options: PushOptions, from = folder): Promise<PushReport> => {
    const { password, uri, user } = server
    return pushOutput(from, { uri, user, password }, { dataSet: 'crash', batchSize: BATCH, ...options })
  }

  it('goes on by itself, or with the same command, and ends as an undisturbed push', async () => {
    await emptyDatabase(server)
    await push({})
    const undisturbed = await dump(server)
    await emptyDatabase(server)

    // The command gives up at once and says how far it came.
    const first = killAfter(server, 12)
    const failure = await push({ retrySeconds: 0, onProgress: first.onProgress }).then(
      () => 'no error',
      (error: unknown) => String(error),
    )
    await first.restarted()
    expect(failure).toContain(`the connection to ${server.uri} was lost; see that the server runs; `)
    expect(failure).toContain('rows were written or removed; the same command goes on from there')
    const [, done, total] = /(\d{1,9}) of (\d{1,9}) rows/.exec(failure) ?? []
    expect(Number(done)).toBeGreaterThan(0)
    expect(Number(done)).toBeLessThan(Number(total))

    // The same command again; the server is killed again, and the command waits for it.
    for (let kill = 1; kill < KILLS; kill++) {
      const next = killAfter(server, 8 + 3 * kill)
      const report = await push({ onProgress: next.onProgress })
      const cameBack = next.isBack()
      await next.restarted()
      expect(cameBack).toBe(true)
      const added = report.layers.reduce((sum, layer) => sum + layer.added, 0)
      expect(added).toBeLessThanOrEqual(Number(total) - Number(kill === 1 ? done : 0))
      if (kill === 1) expect(await dump(server)).toEqual(undisturbed)
      if (kill + 1 < KILLS) await emptyDatabase(server)
    }
    expect(await dump(server)).toEqual(undisturbed)
  })

  it('goes on where it was killed while removing', async () => {
    const less = path.join(folder, 'less')
    await writeSeededOutput(less, 1, SHARE / 2)
    await emptyDatabase(server)
    await push({}, less)
    const undisturbed = await dump(server)
    await emptyDatabase(server)
    await push({})
    const kill = killAfter(server, 4, 'remove')
    const report = await push({ onProgress: kill.onProgress }, less)
    await kill.restarted()
    expect(report.layers.reduce((sum, { removed }) => sum + removed, 0)).toBeGreaterThan(4 * BATCH)
    expect(await dump(server)).toEqual(undisturbed)
  })

  it('refuses a read-only database before anything is written', async () => {
    await emptyDatabase(server)
    await server.restart({ 'server.databases.default_to_read_only': 'true' })
    await expect(push({})).rejects.toThrow(
      `the database "(home database)" at ${server.uri} cannot be written; choose another with --database`,
    )
    await expect(push({})).rejects.toThrow('no row was written')
    expect((await dump(server)).nodes).toEqual([])
  })
})

/** Kills a server when a push has come to so many batches that it writes or removes, and starts it again. */
function killAfter(server: TestServer, batches: number, at: 'write' | 'remove' = 'write') {
  let [written, back] = [0, false]
  let restarted: Promise<void> | null = null
  return {
    onProgress: ({ stage }: PushProgress): void => {
      if (stage === at) written++
      if (written >= batches) {
        restarted ??= server
          .kill()
          .then(() => server.restart())
          .then(() => {
            back = true
          })
      }
    },
    /** Resolves when the server is back; fails if it was never killed. */
    restarted: async (): Promise<void> => {
      if (restarted === null) throw new Error(`the push ended before ${String(batches)} batches`)
      await restarted
    },
    /** True once the server takes connections again. */
    isBack: (): boolean => back,
  }
}
