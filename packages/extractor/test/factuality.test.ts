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
    ['“十三五”以来，漳州市对口支援木垒县。', '2016', undefined, 'plan'],
    ['漳州市对口支援木垒县14年来，学校越建越好。', '2011', undefined, 'approx'],
    ['威海市对口支援祁连县13年，援建了学校。', '2012', undefined, 'approx'],
    ['天津市东丽区已连续6年帮扶平凉市静宁县。', '2019', undefined, 'approx'],
    ['今年是厦门市对口支援左贡县的第九年。', '2017', undefined, 'approx'],
    ['从2017年起，青岛市结对帮扶陇南市。', '2017', undefined, undefined],
    ['木垒县从2011年由漳州市对口支援。', '2011', undefined, undefined],
    ['自2021年5月宁波市接续帮扶凉山彝族自治州以来，已有三批干部。', '2021-05', undefined, undefined],
    ['闽侯与隆德结对，始于1997年。', '1997', undefined, undefined],
    ['黄浦区自1996年结对帮扶普洱市。', '1996', undefined, undefined],
    ['2016年6月至2019年7月，厦门市对口支援左贡县。', '2016-06', '2019-07', undefined],
    ['2021年6月，临平区与朝天区建立东西部协作关系。', '2021-06', undefined, undefined],
    ['漳州市对口支援木垒县3年规划通过评审。', undefined, undefined, undefined],
    ['从2019年的项目看，漳州市对口支援木垒县成效明显。', undefined, undefined, undefined],
    ['2023年，威海市对口支援祁连县投入资金2000万元。', undefined, undefined, undefined],
    ['2024年5月，漳州市对口支援木垒县的学校竣工。', undefined, undefined, undefined],
    ['从第七批起，漳州市对口支援边坝县。', undefined, undefined, undefined],
  ])('%s', (text, from, to, precision) => {
    const [claim] = extractText(text, {}, undefined, { issueDate: D }).claims.filter(
      ({ predicate }) => predicate === 'PAIRED_ASSISTANCE',
    )
    expect([claim?.validFrom, claim?.validTo, claim?.validPrecision]).toEqual([from, to, precision])
    expect(claim?.reportedOn).toBe(D)
  })
})
