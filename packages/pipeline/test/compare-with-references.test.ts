import { describe, expect, it } from 'vitest'
import type { ReferencePairing } from '@shanhai/lexicon'
import type { Claim, Entity } from '@shanhai/model'
import { articleId, claimId, entityId, pageId } from '@shanhai/model'
import { compareWithReferences } from '../src/compare-with-references.js'

const page = pageId('a.txt')
const article = articleId(page, 1)
const place = (code: string, name: string, level: string): Entity => ({
  id: entityId('Place', code),
  type: 'Place',
  name,
  aliases: [],
  adcode: code,
  properties: { level },
})
const entities = [
  place('350000', '甲省', 'province'),
  place('350100', '甲市', 'prefecture'),
  place('350200', '乙市', 'prefecture'),
  place('440100', '丁市', 'prefecture'),
  place('650101', '丙县', 'county'),
]
const pairing = (from: string, to: string, supporterCode = '350100'): ReferencePairing => ({
  supporter: '甲市',
  supporterCode,
  recipient: '丙县',
  recipientCode: '650101',
  programme: 'xinjiang',
  from,
  to,
  grade: 'A',
  sources: ['S1'],
  sourceTitles: [],
})
const claim = (supporter: string, given: Partial<Claim> = {}): Claim => ({
  id: claimId(article, supporter),
  predicate: 'PAIRED_ASSISTANCE',
  subject: entityId('Place', supporter),
  object: entityId('Place', '650101'),
  properties: { programme: 'xinjiang' },
  status: 'stated',
  strength: 'explicit',
  factuality: 'ongoing',
  contested: false,
  rule: 'test',
  evidence: [{ page, article, start: 3, end: 9, quote: '乙市支援丙县' }],
  ...given,
})
const isWithin = (code: string, ancestor: string): boolean =>
  code === ancestor || (ancestor === '350000' && code.startsWith('35'))
const compare = (claims: readonly Claim[], pairings: readonly ReferencePairing[]) =>
  compareWithReferences(claims, entities, { pairings, isWithin })

describe('compareWithReferences', () => {
  it('adds the pairings between places of the build, without evidence and apart', () => {
    const { value } = compare([], [pairing('<=2010', ''), pairing('2010', '', '999999')])
    expect(
      value.map(({ status, evidence, validFrom, validPrecision }) => [status, evidence, validFrom, validPrecision]),
    ).toEqual([['reference', [], '2010', 'approx']])
  })

  const contested: readonly [name: string, claim: Claim, rows: readonly ReferencePairing[], want: boolean][] = [
    ['another supporter', claim('350200'), [pairing('2010', '')], true],
    [
      'another supporter while the row was in force',
      claim('350200', { reportedOn: '2012-05-01' }),
      [pairing('2010', '2015')],
      true,
    ],
    [
      'another supporter after the row',
      claim('350200', { reportedOn: '2020-05-01' }),
      [pairing('2010', '2015')],
      false,
    ],
    [
      'another supporter before the row',
      claim('350200', { validFrom: '2001', validTo: '2005' }),
      [pairing('2010', '')],
      false,
    ],
    ['the same supporter', claim('350100'), [pairing('2010', '')], false],
    ['the province around the supporter', claim('350000'), [pairing('2010', '')], false],
    ['one of two supporters', claim('350200'), [pairing('2010', ''), pairing('2010', '', '350200')], false],
    ['another programme', claim('350200', { properties: { programme: 'tibet' } }), [pairing('2010', '')], false],
    ['what is only implied', claim('350200', { strength: 'implied' }), [pairing('2010', '')], false],
    ['the past without a date', claim('350200', { factuality: 'done' }), [pairing('2010', '')], false],
  ]
  it.each(contested)('%s', (_, one, rows, want) => {
    const { value, diagnostics } = compare([one], rows)
    const found = value.find(({ id }) => id === one.id)
    const references = value.filter(({ status }) => status === 'reference')
    expect(found?.contested).toBe(want)
    expect(found?.conflictsWith).toEqual(want ? references.map(({ id }) => id) : undefined)
    expect(references.map((other) => other.conflictsWith)).toEqual(references.map(() => (want ? [one.id] : undefined)))
    expect(diagnostics.map(({ code, place: at }) => [code, at])).toEqual(
      want ? [['claims/contested', { page, start: 3, end: 9 }]] : [],
    )
  })

  describe('between pages', () => {
    const elsewhere = (supporter: string, given: Partial<Claim> = {}): Claim => {
      const other = pageId('b.txt')
      const evidence = [{ page: other, article: articleId(other, 1), start: 0, end: 6, quote: '丁市支援丙县' }]
      return claim(supporter, { id: claimId(articleId(other, 1), supporter), evidence, ...given })
    }

    it('marks two supporters of different provinces at one time', () => {
      const { value, diagnostics } = compare([claim('350100'), elsewhere('440100')], [])
      expect(value.map(({ contested, conflictsWith }) => [contested, conflictsWith?.length])).toEqual([
        [true, 1],
        [true, 1],
      ])
      expect(diagnostics.map(({ code }) => code)).toEqual(['claims/contested'])
    })

    it.each<[string, Claim]>([
      ['of one province', elsewhere('350200')],
      ['on the same page', claim('440100')],
      ['only implied', elsewhere('440100', { strength: 'implied' })],
      ['at another time', elsewhere('440100', { validFrom: '2001', validTo: '2003' })],
      ['under another programme', elsewhere('440100', { properties: { programme: 'east_west' } })],
    ])('leaves a second supporter alone: %s', (_, second) => {
      const { value } = compare([claim('350100', { validFrom: '2010', validTo: '2020' }), second], [])
      expect(value.some(({ contested }) => contested)).toBe(false)
    })

    it('leaves two supporters alone that the list knows both', () => {
      const rows = [pairing('2010', ''), pairing('2010', '', '440100')]
      const { value } = compare([claim('350100'), elsewhere('440100')], rows)
      expect(value.some(({ contested }) => contested)).toBe(false)
    })
  })
})
