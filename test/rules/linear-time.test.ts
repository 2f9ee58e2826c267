import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { rootPath } from '../support/root.js'

interface Figures {
  readonly rules: number
  readonly texts: number
  readonly taggerGrowth: number
  readonly tooSlowHere: readonly unknown[]
}

describe('rules that find names', () => {
  it(
    'take at most 50 ms each, the tagger 500, for 100,000 characters without a stop, times how slow the machine is; where that is 4 times or more and time tells nothing, at most 16 times and 2.5 times as long as for them in sixteen parts',
    // No promise: how long all tries may take on a machine four times as slow, with rules that are timed again.
    { timeout: 900_000 },
    () => {
      // The benchmark ends with an error where one takes longer than its limit. Here a slow or busy machine has as many times as long as
      // jieba takes on it, up to four times. Where it is as slow as that or slower, a rule that is above four times its limit is compared
      // with itself over a sixteenth of the text, sixteen times: as long is linear, sixteen times as long quadratic. Sixteen limits are too
      // many anywhere.
      const { stdout } = spawnSync(process.execPath, [rootPath('scripts/bench.mjs'), 'linear-time'], {
        encoding: 'utf8',
      })
      const figures = stdout.trim().split('\n').at(-1) ?? ''
      const { rules, texts, taggerGrowth, tooSlowHere } = JSON.parse(figures) as Figures
      expect(tooSlowHere).toEqual([])
      // Of twice the text, in one piece and in sixteen.
      expect(taggerGrowth).toBeGreaterThan(0.5)
      expect(taggerGrowth).toBeLessThanOrEqual(1.75)
      // The recognizers, the tagger, the steps around them, and the patterns of the tables, each over every text.
      expect(rules).toBeGreaterThanOrEqual(32)
      expect(texts).toBeGreaterThanOrEqual(25)
    },
  )
})
