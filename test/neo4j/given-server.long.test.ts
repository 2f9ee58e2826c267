import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { requireOwnNeo4j } from '../support/neo4j/libraries.js'
import type { TestServer } from '../support/neo4j/server.js'
import { startTestServer } from '../support/neo4j/server.js'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'

vi.setConfig({ testTimeout: 1_800_000, hookTimeout: 900_000 })

/** This one and the file of what `NEO4J_TEST_URI` means, which start servers of their own. */
const NOT_ASKED = /^given-server/
/** What kills a server, or gives it settings: not for one of the user's. */
const LEFT_OUT = ['bad-input.test.ts', 'crash.test.ts']

/** What vitest's JSON reporter says, and of each file. */
interface RunResult {
  readonly success: boolean
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly failureMessages: readonly string[] }[]
  }[]
}

describeWhen(
  requireAll(requireOwnNeo4j(), requireTokenizer(), requireBuild()),
  'the tests on a server of the user',
  () => {
    let server: TestServer

    beforeAll(async () => {
      server = await startTestServer()
    })
    afterAll(() => server.stop())

    it('pass, those files aside that would kill or configure it', () => {
      const files = readdirSync(rootPath('test/neo4j')).filter(
        (file) => file.endsWith('.test.ts') && !NOT_ASKED.test(file),
      )
      const { success, testResults } = runOn(server, files)
      const wrong = testResults.flatMap(({ assertionResults, message }) => [
        message,
        ...assertionResults.flatMap(({ failureMessages }) => failureMessages),
      ])
      expect(wrong.filter((one) => one !== '')).toEqual([])
      expect(success).toBe(true)
      const statuses = new Map(
        testResults.map(({ assertionResults, name }) => [
          path.basename(name),
          new Set(assertionResults.map(({ status }) => status)),
        ]),
      )
      expect([...statuses.keys()].sort()).toEqual(files.sort())
      // Of the other files some tests may want real pages beside the project.
      const leftOut = [...statuses].filter(([, of]) => !of.has('passed')).map(([file]) => file)
      expect(leftOut.sort()).toEqual(LEFT_OUT)
    })
  },
)

/** Runs test files one after the other on a server that they are given: they share it. */
function runOn(server: TestServer, files: readonly string[]): RunResult {
  const vitest = rootPath('node_modules/vitest/vitest.mjs')
  const words = ['run', '--no-file-parallelism', '--reporter=json', ...files.map((file) => `test/neo4j/${file}`)]
  const { stdout } = spawnSync(process.execPath, [vitest, ...words], {
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
  return JSON.parse(stdout.slice(stdout.indexOf('{'))) as RunResult
}
