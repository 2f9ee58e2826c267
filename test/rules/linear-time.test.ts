import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { rootPath } from '../support/root.js'

interface Figures {
  readonly rules: number
  readonly texts: number
  readonly tooSlowHere: readonly unknown[]
}

describe('rules that find names', () => {
  it(
    'take at most 50 ms each for 100,000 characters without a stop, times how slow the machine is (4 at most)',
    { timeout: 300_000 },
    () => {
      // The benchmark ends with an error where a rule takes longer than 50 ms; here a slow or busy machine has up to four times as long.
      const { stdout } = spawnSync(process.execPath, [rootPath('scripts/bench.mjs'), 'linear-time'], {
        encoding: 'utf8',
      })
      const figures = stdout.trim().split('\n').at(-1) ?? ''
      const { rules, texts, tooSlowHere } = JSON.parse(figures) as Figures
      expect(tooSlowHere).toEqual([])
      // The recognizers, the steps around them, and the patterns of the tables, each over every text.
      expect(rules).toBeGreaterThanOrEqual(30)
      expect(texts).toBeGreaterThanOrEqual(25)
    },
  )
})
