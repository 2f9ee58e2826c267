// npm run test:long: the tests that take too long for npm test, with more data and more failures.
import { build } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { binOf } from './lib/paths.mjs'
import { runScript, runStep } from './lib/steps.mjs'

/** Test files that do more when `SHANHAI_LONG` is set. */
const FILES = [
  'test/neo4j/crash.test.ts',
  'test/cli/endless-text.long.test.ts',
  'test/neo4j/given-server.long.test.ts',
  'packages/tagger-weights/test/model-card.long.test.ts',
  'test/packages/node-versions.long.test.ts',
]

async function testLong() {
  requireNode()
  await install()
  await build()
  await runStep('running the long tests (运行长测试)', process.execPath, [binOf('vitest'), 'run', ...FILES], {
    show: true,
    env: { SHANHAI_LONG: '1' },
  })
}

await runScript(testLong)
