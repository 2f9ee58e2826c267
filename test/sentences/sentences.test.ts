import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { RELATION_RULES } from '@shanhai/extractor'
import { describeWhen, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'
import { PASSAGES, PRACTICE_PARTS } from './material.js'
import type { PartScore } from './score-sentences.js'
import { reportTotals, scoreArticles, scorePart, scorePassages, scorePractice } from './score-sentences.js'
import type { Tallies } from './tally.js'
import { scoreOf } from './tally.js'

/** F1 in percent by entity type and predicate, for each part. */
type Floors = Readonly<Record<string, Readonly<Record<'mentions' | 'claims', Readonly<Record<string, number>>>>>>

const { parts: floors } = JSON.parse(readFileSync(rootPath('test/sentences/floors.json'), 'utf8')) as { parts: Floors }
/** What is held back is shown only to who asks for it, since rules must not be written with it in view. */
const SHOWS_HELD_BACK = process.env['SHANHAI_SHOW_HELD_BACK'] === '1'
const SHOWN: ReadonlySet<string> = new Set(['open', PASSAGES, ...PRACTICE_PARTS])
const OUT = rootPath('out/test/sentences')
const SCORERS: Readonly<Record<string, () => PartScore>> = {
  open: () => scorePart('open'),
  'held-back': () => scorePart('held-back'),
  ...Object.fromEntries(PRACTICE_PARTS.map((part) => [part, () => scorePractice(part)])),
  [PASSAGES]: scorePassages,
  articles: scoreArticles,
}

describeWhen(requireTokenizer(), 'the extractor on marked sentences', () => {
  const scores = new Map<string, PartScore>()

  beforeAll(() => {
    mkdirSync(OUT, { recursive: true })
    for (const [part, score] of Object.entries(SCORERS)) {
      const result = score()
      scores.set(part, result)
      const totals = reportTotals(part, result)
      console.log(totals)
      const shown = SHOWS_HELD_BACK || SHOWN.has(part)
      const details = shown ? [...result.mentions.details, ...result.claims.details] : []
      writeFileSync(`${OUT}/${part}.txt`, [totals, ...details, ''].join('\n'))
    }
    console.log(`each miss and false alarm of the open part: out/test/sentences/open.txt`)
    console.log(`firings: ${[...firings()].map(([rule, count]) => `${rule} ${count}`).join(', ')}`)
  })

  describe.each(Object.entries(floors))('%s', (part, { mentions, claims }) => {
    const f1 = (kind: 'mentions' | 'claims', key: string): number => {
      const tallies: Tallies | undefined = scores.get(part)?.[kind]
      return tallies ? scoreOf(tallies.of(key)).f1 : 0
    }
    it.each(Object.entries(mentions))('finds %s with an F1 of %d', (type, floor) => {
      expect(f1('mentions', type)).toBeGreaterThanOrEqual(floor)
    })
    it.each(Object.entries(claims))('finds %s with an F1 of %d', (predicate, floor) => {
      expect(f1('claims', predicate)).toBeGreaterThanOrEqual(floor)
    })
  })

  /** Claims by rule over all parts, rules that never fire included. */
  function firings(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>(RELATION_RULES.map(({ id }) => [id, 0]))
    for (const score of scores.values()) {
      for (const [rule, count] of score.firings) counts.set(rule, (counts.get(rule) ?? 0) + count)
    }
    return counts
  }
})
