import { describe, expect, it } from 'vitest'
import { FACTUALITY_MARKERS } from '../src/relations/patterns/factuality-markers.js'
import { extractText } from './support/extract-text.js'

const pairs = (text: string) => extractText(text).claims.filter((claim) => claim.predicate === 'PAIRED_ASSISTANCE')
const FACTUALITY = { planned: 'planned', pledged: 'pledged', ended: 'done' } as const

describe('FACTUALITY_MARKERS', () => {
  for (const { id, effect, examples, counterExamples } of FACTUALITY_MARKERS) {
    it.each(examples)(`${id}: %s`, (text) => {
      const found = pairs(text)
      if (effect === 'drop') expect(found).toEqual([])
      else expect(found.map((claim) => claim.factuality)).toEqual(found.map(() => FACTUALITY[effect]))
      if (effect !== 'drop') expect(found.length).toBeGreaterThan(0)
    })

    it.each(counterExamples)(`${id} leaves alone: %s`, (text) => {
      expect(pairs(text).map((claim) => claim.factuality)).toContain('ongoing')
    })
  }
})

describe('validity of a pair', () => {
  const D = '2025-03-10'
  it.each([
    ['2010年起，漳州市对口支援木垒县。', '2010', undefined, undefined],
    ['自1999年以来，泉州市对口支援昌吉市。', '1999', undefined, undefined],
    ['张家口市曾由北京市帮扶，那一轮结对已于2021年4月结束。', undefined, '2021-04', undefined],
    ['2010年至2019年，天津市对口支援民丰县。', '2010', '2019', undefined],
    ['漳州市对口支援木垒县，2024年建成学校三所。', undefined, undefined, undefined],
    ['去年起，漳州市对口支援木垒县。', '2024', undefined, undefined],
    ['2024年以来，漳州市对口支援木垒县。', '2024', undefined, undefined],
    ['漳州市对口支援木垒县已有十五年。', '2010', undefined, 'approx'],
    ['漳州市对口支援木垒县始于2010年。', '2010', undefined, undefined],
    ['“十四五”期间，漳州市对口支援木垒县。', '2021', '2025', 'plan'],
  ])('%s', (text, from, to, precision) => {
    const [claim] = extractText(text, {}, undefined, { issueDate: D }).claims.filter(
      ({ predicate }) => predicate === 'PAIRED_ASSISTANCE',
    )
    expect([claim?.validFrom, claim?.validTo, claim?.validPrecision]).toEqual([from, to, precision])
    expect(claim?.reportedOn).toBe(D)
  })
})
