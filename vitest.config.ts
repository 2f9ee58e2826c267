import { defineConfig } from 'vitest/config'
import { SlowFirst } from './test/support/slow-first.js'

/** Tests of minutes run with `npm run test:long` only. */
const LEFT_OUT = ['**/node_modules/**', ...(process.env['SHANHAI_LONG'] ? [] : ['**/*.long.test.ts'])]
const MEASURED = 'test/rules/linear-time.test.ts'

/** Tests read the packages' sources through the `source` export condition, so no build comes before them. */
export default defineConfig({
  resolve: { conditions: ['source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'default'] } },
  test: {
    exclude: LEFT_OUT,
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.{ts,tsx}'],
          // Many small files of pure functions: a process for each would take as long again as the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: [...LEFT_OUT, MEASURED],
          // Starts what test files share, such as one Chromium, when the first asks for it.
          globalSetup: 'test/support/shared/setup.ts',
        },
      },
      {
        extends: true,
        // Promises of milliseconds: nothing else runs meanwhile.
        test: { name: 'measured', include: [MEASURED], maxWorkers: 1 },
      },
    ],
    sequence: { sequencer: SlowFirst },
    // All cores work; without this one would be left idle.
    maxWorkers: '100%',
    // Limits are for what hangs: on a busy machine everything takes longer than usual.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
