import type { PairProfile } from '@shanhai/graph'
import { buildKnowledgeGraph, pairsOf, profilePair } from '@shanhai/graph'
import type { Claim, Entity, EntityId } from '@shanhai/model'
import { entityId, referenceClaimId } from '@shanhai/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldEnds } from '../src/state/fold-ends.js'
import { pairOverview } from '../src/state/pair-overview.js'
import { groupPairs, isNarrowed, listPairs, PAIR_GROUPINGS, WHOLE_LIST } from '../src/state/start-list.js'

/** Pairs of a graph made of codes: supporter, recipient, programme. */
function pairsBetween(
  rows: readonly (readonly [from: string, to: string, programme?: string | undefined])[],
): readonly PairProfile[] {
  const places = [...new Set(rows.flatMap(([from, to]) => [from, to]))]
  const entities: readonly Entity[] = places.map((adcode) => ({
    id: entityId('Place', adcode),
    type: 'Place',
    name: `地${adcode}`,
    aliases: [],
    ...(adcode.startsWith('x') ? {} : { adcode }),
    properties: {},
  }))
  const claims = rows.map(([from, to, programme]): Claim => {
    const [subject, object]: readonly EntityId[] = [entityId('Place', from), entityId('Place', to)]
    return {
      id: referenceClaimId('PAIRED_ASSISTANCE', from, to),
      predicate: 'PAIRED_ASSISTANCE',
      subject: subject ?? entityId('Place', from),
      object: object ?? null,
      properties: programme === undefined ? {} : { programme },
      status: 'reference',
      strength: 'explicit',
      factuality: 'ongoing',
      contested: false,
      rule: 'test/list',
      evidence: [],
    }
  })
  const { value } = buildKnowledgeGraph({ entities, claims, articles: [], mentions: [] }, { all: true })
  return pairsOf(value).map((pair) => profilePair(value, pair))
}

const MANY = pairsBetween(
  Array.from({ length: 40 }, (_, i) => [
    `${String(31 + (i % 7))}0100`,
    `${String(50 + (i % 5))}${String(1000 + i)}`,
    i % 2 ? 'tibet' : undefined,
  ]),
)

describe('the list of pairs', () => {
  it('is narrowed by the provinces of both ends', () => {
    const few = pairsBetween([
      ['350100', '652301'],
      ['350200', '540100'],
      ['310000', '652302'],
    ])
    expect(listPairs(few, { ...WHOLE_LIST, from: '35' })).toHaveLength(2)
    expect(listPairs(few, { ...WHOLE_LIST, from: '35', to: '65' })).toHaveLength(1)
    expect([WHOLE_LIST, { ...WHOLE_LIST, from: '35' }].map(isNarrowed)).toEqual([false, true])
  })

  it.each(PAIR_GROUPINGS)('loses no pair in groups by %s, and puts large groups first', (groupBy) => {
    const groups = groupPairs(MANY, groupBy)
    expect(groups.flatMap(({ profiles }) => profiles)).toHaveLength(MANY.length)
    const sizes = groups.map(({ profiles }) => profiles.length)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })
})

describe('the picture of supporters and recipients', () => {
  it('has a row for each place while they are few', () => {
    const { level, from, to, links } = pairOverview(
      pairsBetween([
        ['350100', '652301'],
        ['350200', '540100'],
      ]),
    )
    expect([level, from.length, to.length, links.length]).toEqual(['place', 2, 2, 2])
    expect(from[0]?.name).toBe('地350100')
    expect(links.every(({ proof }) => proof === 'reference')).toBe(true)
  })

  it('has a row for each province where they are many', () => {
    const { level, from, to, links } = pairOverview(MANY)
    expect([level, from.length, to.length]).toEqual(['province', 7, 5])
    expect(links.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(MANY.length)
  })

  it('counts every pair once at both sides and in the lines, however it is folded', () => {
    const code = fc
      .integer({ min: 11, max: 40 })
      .chain((a) => fc.constantFrom(`${String(a)}0000`, `${String(a)}1234`, `x${String(a)}`))
    fc.assert(
      fc.property(fc.array(fc.tuple(code, code), { maxLength: 60 }), fc.integer({ min: 2, max: 8 }), (rows, limit) => {
        const profiles = pairsBetween(rows.filter(([from, to]) => from !== to))
        const overview = pairOverview(profiles)
        for (const drawn of [overview, foldEnds(overview, limit)]) {
          for (const side of [drawn.from, drawn.to, drawn.links])
            expect(side.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(profiles.length)
          const [left, right] = [drawn.from, drawn.to].map((ends) => new Set(ends.map(({ key }) => key)))
          expect(drawn.links.every(({ from, to }) => left?.has(from) && right?.has(to))).toBe(true)
        }
        expect(foldEnds(overview, limit).from.length).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 100 },
    )
  })
})
