import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { requireOwnNeo4j } from '../support/neo4j/libraries.js'
import type { TestServer } from '../support/neo4j/server.js'
import { startTestServer } from '../support/neo4j/server.js'
import { describeWhen, requireAll, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'

vi.setConfig({ testTimeout: 1_800_000, hookTimeout: 900_000 })

/** One file after the other: they share the one server. */
const FILES = ['test/neo4j/push.test.ts', 'test/neo4j/cookbook.test.ts', 'test/neo4j/crash.test.ts']

describeWhen(requireAll(requireOwnNeo4j(), requireTokenizer()), 'the tests on a server of the user', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())

  it('pass, those aside that would kill it', () => {
    const words = [
      rootPath('node_modules/vitest/vitest.mjs'),
      'run',
      '--no-file-parallelism',
      '--reporter=json',
      ...FILES,
    ]
    const { stdout } = spawnSync(process.execPath, words, {
      cwd: path.dirname(rootPath('package.json')),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: {
        ...process.env,
        SHANHAI_LONG: '',
        NEO4J_TEST_URI: server.uri,
        NEO4J_TEST_USER: server.user,
        NEO4J_TEST_PASSWORD: server.password,
      },
    })
    const result = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Record<string, unknown>
    expect(result).toMatchObject({ numFailedTests: 0, numPendingTests: 2, success: true })
    expect(result['numPassedTests']).toBeGreaterThan(15)
  })
})
