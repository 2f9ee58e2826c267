import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { rootPath } from '../support/root.js'

describe('rules that find names', () => {
  it('take at most 50 ms each for 100,000 characters without a stop', { timeout: 300_000 }, () => {
    const printed = execFileSync(process.execPath, [rootPath('scripts/bench.mjs'), 'linear-time'], { encoding: 'utf8' })
    const { rules, texts, tooSlow } = JSON.parse(printed) as { rules: number; texts: number; tooSlow: unknown[] }
    expect(tooSlow).toEqual([])
    // The recognizers, the steps around them, and the patterns of the tables, each over every text.
    expect(rules).toBeGreaterThanOrEqual(30)
    expect(texts).toBeGreaterThanOrEqual(25)
  })
})
