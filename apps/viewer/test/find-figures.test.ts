import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedFigures } from '../src/state/find-figures.js'

describe('printedFigures', () => {
  it.each<[string, readonly number[], readonly string[]]>([
    ['每年安排的资金不低于6000万元，五年共3亿元', [60_000_000], ['不低于6000万元']],
    ['投入1510余万元，惠及1,510户', [15_100_000], ['1510余万元']],
    ['投入1510余万元，惠及1,510户', [1510], ['1,510户']],
    ['资助学生八百六十名', [860], ['八百六十名']],
    ['三千四百二十户、两所学校', [3420, 2], ['三千四百二十户', '两所']],
    ['筹措2.36亿元', [236_000_000], ['2.36亿元']],
    ['药费下降32.7%', [-32.7], ['32.7%']],
    ['药费下降两成', [-20], ['两成']],
    ['三点五亿元', [350_000_000], ['三点五亿元']],
    ['超百万元', [1_000_000], ['超百万元']],
    ['１２０件', [120], ['１２０']],
    ['没有数', [5], []],
    ['第3版', [4], []],
  ])('%s', (quote, figures, want) => {
    expect(printedFigures(quote, figures)).toEqual(want)
  })

  it('gives pieces of the quote only', () => {
    const pieces = fc.array(fc.constantFrom('6', '千', '万', '超', '两', '点', '元', '余', '，', '成', '亿', '十'))
    fc.assert(
      fc.property(pieces, fc.integer(), (parts, figure) => {
        const quote = parts.join('')
        for (const piece of printedFigures(quote, [figure, 6, 60_000])) expect(quote).toContain(piece)
      }),
    )
  })
})
