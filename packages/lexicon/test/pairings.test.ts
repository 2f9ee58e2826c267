import { describe, expect, it } from 'vitest'
import { InvalidDataError } from '@shanhai/model'
import { isVerified, loadLexicon, periodOf } from '@shanhai/lexicon'
import { parsePairings } from '../src/pairings.js'

const { pairings } = loadLexicon()
const fields = '["supporter","supporterCode","recipient","recipientCode","programme","from","to","grade","sources"]'
const row = (programme: string, grade: string): string =>
  `{"fields":${fields},"sources":{"S10":"甲报 2010-05-06"},"rows":[["甲市","350600","未知","?","${programme}","2010","","${grade}","S10 conflict:乙市"]]}`

describe('parsePairings', () => {
  it('reads a row', () => {
    expect(parsePairings(row('xinjiang', 'A'), 'x.json')).toEqual([
      {
        supporter: '甲市',
        supporterCode: '350600',
        recipient: '未知',
        recipientCode: null,
        programme: 'xinjiang',
        from: '2010',
        to: '',
        grade: 'A',
        sources: ['S10', 'conflict:乙市'],
        sourceTitles: ['甲报 2010-05-06'],
      },
    ])
  })

  const faults: readonly [name: string, text: string, message: string][] = [
    ['no JSON', '{', 'x.json: expected JSON'],
    ['a list', 'null', 'x.json: expected an object'],
    ['other fields', '{"fields":["a"],"rows":[]}', 'x.json: expected the fields'],
    ['no rows', `{"fields":${fields}}`, 'x.json: expected a list of rows'],
    ['a short row', `{"fields":${fields},"rows":[["甲"]]}`, 'x.json row 1: expected 9 strings'],
    ['an unknown programme', row('toString', 'A'), 'x.json row 1: expected a programme'],
    ['an unknown grade', row('tibet', 'D'), 'x.json row 1: expected a grade'],
  ]
  it.each(faults)('refuses %s', (_, text, message) => {
    expect(() => parsePairings(text, 'x.json')).toThrow(InvalidDataError)
    expect(() => parsePairings(text, 'x.json')).toThrow(message)
  })
})

it('tells leads from known pairings', () => {
  const [conflicting] = parsePairings(row('xinjiang', 'A'), 'x.json')
  expect(conflicting && isVerified(conflicting)).toBe(false)
  const known = pairings
    .filter((pairing) => isVerified(pairing))
    .map((pairing) => pairing.supporter + pairing.recipient)
  expect(known).toContain('漳州市木垒哈萨克自治县')
  expect(known).not.toContain('南平市未知')
  expect(pairings).toHaveLength(146)
})

it('gives the same version for the same data', () => {
  expect(loadLexicon().version).toMatch(/^[0-9a-f]{64}$/u)
  expect(loadLexicon()).toBe(loadLexicon())
})

describe('periodOf', () => {
  it.each([
    ['2010', '', { from: '2010', isFromLoose: false, isOver: false }],
    ['<=2001', '', { from: '2001', isFromLoose: true, isOver: false }],
    ['2016-12', '2021-04', { from: '2016-12', to: '2021-04', isFromLoose: false, isOver: true }],
    ['2019', '2020?', { from: '2019', to: '2020', isFromLoose: false, isOver: true }],
    ['?', '?', { isFromLoose: true, isOver: true }],
  ])('%s to %s', (from, to, want) => {
    expect(periodOf({ from, to })).toEqual(want)
  })

  it('reads every row of the list', () => {
    const unread = pairings.filter(
      ({ from, to }) => !/^(?:<=)?\d{4}(?:-\d{2})?\??$|^\?$/.test(from) || !/^(?:\d{4}(?:-\d{2})?\??|\?)?$/.test(to),
    )
    expect(unread).toEqual([])
  })
})
