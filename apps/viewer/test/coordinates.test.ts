import { describe, expect, it } from 'vitest'
import { parseCoordinates } from '../src/state/coordinates.js'
import { parsePlaceNames } from '../src/state/place-names.js'

describe('parseCoordinates', () => {
  it('reads points by code, and none from a page without', () => {
    expect([...parseCoordinates({ '652328': [90.28, 43.83] })]).toEqual([['652328', [90.28, 43.83]]])
    expect(parseCoordinates(undefined).size).toBe(0)
  })

  it.each([
    [[1]],
    [{ __proto__x: [1, 2] }],
    [{ '652328': [181, 0] }],
    [{ '652328': ['1', 2] }],
    [{ '652328': [NaN, 2] }],
    ['x'],
  ])('refuses %j', (value) => {
    expect(() => parseCoordinates(value)).toThrow(/damaged/)
  })
})

describe('parsePlaceNames', () => {
  it('reads names by code, and none from a page without', () => {
    expect([...parsePlaceNames({ '652902': ['库车县'] })]).toEqual([['652902', ['库车县']]])
    expect(parsePlaceNames(undefined).size).toBe(0)
  })

  it.each([[[1]], [{ '652902': '库车县' }], [{ '652902': [1] }], ['x']])('refuses %j', (value) => {
    expect(() => parsePlaceNames(value)).toThrow(/damaged/)
  })
})
