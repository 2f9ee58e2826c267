// A vitest reporter that keeps what the closing table needs: each test's file, name, state and the reason of a skip.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

class ResultsReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()].map((test) => toResult(module, test)))
    // A file that does not load has no tests; it must not pass for that.
    const broken = modules
      .filter((module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0)
      .map((module) => ({ file: module.relativeModuleId, name: '(file)', state: 'failed', reason: null }))
    const outside = unhandledErrors.map((error) => ({
      file: '',
      name: String(error.message),
      state: 'failed',
      reason: null,
    }))
    const file = process.env.SHANHAI_TEST_RESULTS
    if (file === undefined) return
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify([...tests, ...broken, ...outside], null, 1)}\n`)
  }
}

function toResult(module, test) {
  const { state, note } = test.result()
  const reason =
    state === 'skipped' ? (note ?? reasonInName(test.fullName) ?? `no reason given: ${test.parent.name}`) : null
  return { file: module.relativeModuleId, name: test.fullName, state, reason }
}

/** `describeWhen` puts the reason into the name of the suite: `name [skipped: reason]`. */
function reasonInName(name) {
  const [, rest] = name.split('[skipped: ')
  return rest?.split(']')[0]
}

// The test runner asks for a default export.
export { ResultsReporter as default }
