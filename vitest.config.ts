import { defineConfig } from 'vitest/config'

/** Tests read the packages' sources through the `source` export condition, so no build comes before them. */
export default defineConfig({
  resolve: { conditions: ['source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'default'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    // Tests of minutes run with `npm run test:long` only.
    exclude: ['**/node_modules/**', ...(process.env['SHANHAI_LONG'] ? [] : ['**/*.long.test.ts'])],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
