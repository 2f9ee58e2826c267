import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '../src/partial-dates.js'
import { Day } from '../src/values.js'

describe('parsePartialDate', () => {
  it.each<[string, [number, number, number], [number, number, number], string]>([
    ['2025', [2025, 1, 1], [2025, 12, 31], 'year'],
    ['2025-09', [2025, 9, 1], [2025, 9, 30], 'month'],
    ['2024-02', [2024, 2, 1], [2024, 2, 29], 'month'],
    ['1900-02', [1900, 2, 1], [1900, 2, 28], 'month'],
    ['2025-02-18', [2025, 2, 18], [2025, 2, 18], 'day'],
  ])('%s', (given, first, last, precision) => {
    expect(parsePartialDate(given)).toEqual({ first: new Day(...first), last: new Day(...last), precision })
  })

  it.each(['', '0000', '2025-13', '2025-00', '2025-02-29', '2025-04-31', '25', '2025-1', '2025-01-01T00', ' 2025'])(
    'refuses %j',
    (given) => {
      expect(parsePartialDate(given)).toBeNull()
    },
  )
})
