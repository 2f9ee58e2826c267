import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeWhen, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'
import type { Score } from './score-claims.js'
import { f1Of, readRows, scoreRows } from './score-claims.js'

/** F1 in percent that must not fall, for each file that is there. Raise a floor when a change raises the score. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'claims-open.jsonl': {
    PAIRED_ASSISTANCE: 97,
    REPRESENTS: 97,
    STATIONED_IN: 85,
    HOLDS_POSITION: 70,
    DISPATCHES: 88,
    VISITS: 88,
    COOPERATES_WITH: 80,
  },
  'claims-held-back.jsonl': {},
}
const PREDICATES = Object.keys(FLOORS['claims-open.jsonl'] ?? {})

describeWhen(requireTokenizer(), 'claims of texts of many provinces and programmes', () => {
  for (const [file, floors] of Object.entries(FLOORS)) {
    const where = rootPath(`test/sentences/${file}`)
    if (!existsSync(where)) continue
    it(file, () => {
      const { faults, scores } = scoreRows(readRows(where), PREDICATES)
      process.stdout.write(`${file}\n${[...scores].map(([name, score]) => line(name, score)).join('\n')}\n`)
      for (const [name, floor] of Object.entries(floors)) {
        const score = scores.get(name)
        const wrong = faults.filter((fault) => fault.startsWith(name)).join('\n')
        expect(score ? f1Of(score) : 0, wrong).toBeGreaterThanOrEqual(floor)
      }
    })
  }
})

function line(name: string, score: Score): string {
  const percent = (a: number, b: number): string => `${((100 * a) / Math.max(1, b)).toFixed(1).padStart(6)}`
  const { found, met, right, wanted } = score
  return `  ${name.padEnd(20)} P${percent(right, found)} R${percent(met, wanted)} F1 ${f1Of(score).toFixed(1).padStart(5)}  ${found}/${wanted}`
}
