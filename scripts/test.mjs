// npm test: installs, builds, runs every test that this machine allows, and says which did not run and why.
import { rmSync, readFileSync, existsSync } from 'node:fs'
import { build } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { binOf, rootPath } from './lib/paths.mjs'
import { formatTable, summarize } from './lib/test-summary.mjs'
import { runScript, runStep, StepError } from './lib/steps.mjs'
import { withTempFolder } from './lib/temp-folder.mjs'

const RESULTS = 'out/test/results.json'

async function test() {
  requireNode()
  await install()
  await build()
  rmSync(rootPath(RESULTS), { force: true })
  const reporters = ['--reporter=default', `--reporter=${rootPath('scripts/lib/results-reporter.mjs')}`]
  const failed = await withTempFolder((temporary) =>
    runStep('running the tests (运行测试)', process.execPath, [binOf('vitest'), 'run', ...reporters], {
      show: true,
      env: { ...temporary, SHANHAI_TEST_RESULTS: rootPath(RESULTS) },
    }),
  ).then(
    () => false,
    (error) => {
      if (error instanceof StepError) return true
      throw error
    },
  )
  if (!existsSync(rootPath(RESULTS))) throw new Error('the test runner ended without results; see its output above')
  const summary = summarize(JSON.parse(readFileSync(rootPath(RESULTS), 'utf8')))
  const skipsCount = isContinuousIntegration() && summary.skipped > 0
  process.stdout.write(`\n${formatTable(summary)}\n`)
  if (skipsCount) process.stdout.write('A test that is skipped is a failure in CI (CI 环境下跳过视为失败).\n')
  process.stdout.write(`\n${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped\n`)
  if (failed || summary.failed > 0 || skipsCount) process.exitCode = 1
}

function isContinuousIntegration() {
  return !['', '0', 'false', undefined].includes(process.env.CI)
}

await runScript(test)
