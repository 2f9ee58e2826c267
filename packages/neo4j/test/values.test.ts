import neo4j from 'neo4j-driver'
import { expect, it } from 'vitest'
import { Day, toParameters } from '../src/values.js'

it('makes whole numbers integers as far as they are exact, and days dates', () => {
  const exact = Number.MAX_SAFE_INTEGER
  const given = { exact, beyond: exact + 1, below: -exact, half: 0.5, nought: -0, text: '1', flag: true, list: ['2'] }
  expect(toParameters({ ...given, day: new Day(2025, 2, 18) })).toEqual({
    exact: neo4j.int('9007199254740991'),
    // A double holds this one, and its neighbours are rounded to it: it was no exact count before.
    beyond: 9_007_199_254_740_992,
    below: neo4j.int('-9007199254740991'),
    ...{ half: 0.5, nought: neo4j.int(0), text: '1', flag: true, list: ['2'] },
    day: new neo4j.types.Date(neo4j.int(2025), neo4j.int(2), neo4j.int(18)),
  })
})
