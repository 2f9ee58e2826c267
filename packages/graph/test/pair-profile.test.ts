import { describe, expect, it } from 'vitest'
import type { Claim } from '@shanhai/model'
import { buildKnowledgeGraph, collectSources, comparePairs, PAIR_FACETS, pairsOf, profilePair } from '@shanhai/graph'
import type { PairProfile } from '@shanhai/graph'
import { articles, claim, entities, entity, input, pages } from './sample.js'

const { zhangzhou, mulei, changji, putian } = entities
const inAid = (quote: string) => ({ article: articles.aid.id, page: pages.aid.id, quote })
const inPassing = (quote: string) => ({ article: articles.passing.id, page: pages.other.id, quote })

const school = entity('Organization', '木垒县中学', '木垒县中学', { properties: { kind: 'school' } })
const clinic = entity('Organization', '木垒县医院', '木垒县医院', { properties: { kind: 'hospital' } })
const team = entity('Organization', '莆田工作队', '莆田工作队', { properties: { kind: 'aid_body' } })
const teacher = entity('Person', '苏南星@木垒县中学', '苏南星')
const head = entity('Person', '贺兰@652328', '贺兰')
const money = (subject: Claim['subject'], role: string, value: number, source: ReturnType<typeof inAid>): Claim =>
  claim('HAS_MEASURE', [subject, null], source, {
    properties: { what: '资金', role, value, unit: '元', currency: 'CNY' },
  })
const more: readonly Claim[] = [
  claim('LOCATED_IN', [school.id, mulei.id], inAid('木垒县中学开学。')),
  claim('LOCATED_IN', [clinic.id, mulei.id], inPassing('木垒县医院迁址。')),
  claim('STATIONED_IN', [team.id, mulei.id], inAid('莆田工作队路过。')),
  claim('REPRESENTS', [team.id, putian.id], inAid('莆田工作队路过。')),
  claim('HOLDS_POSITION', [teacher.id, mulei.id], inAid('苏南星挂职副县长。'), {
    properties: { title: '副县长', secondment: true },
    validFrom: '2022',
    validTo: '2025-07',
  }),
  claim('HOLDS_POSITION', [head.id, mulei.id], inAid('县长贺兰出席。'), { properties: { title: '县长' } }),
  money(mulei.id, 'aid_fund', 12_000_000, inAid('投入援疆资金1200万元。')),
  money(school.id, 'aid_fund', 3_000_000, inAid('木垒县中学获援疆资金300万元。')),
  money(zhangzhou.id, 'tax', 9_000_000, inAid('漳州市税收900万元。')),
  money(mulei.id, 'tax', 5_000_000, inPassing('木垒县税收500万元。')),
  claim('PAIRED_ASSISTANCE', [putian.id, changji.id], inPassing('莆田结对昌吉。'), { status: 'inferred' }),
]

function profiles(): readonly PairProfile[] {
  const all = [...input.entities, school, clinic, team, teacher, head]
  const graph = buildKnowledgeGraph({ ...input, entities: all, claims: [...input.claims, ...more] }).value
  const sources = collectSources(graph, Object.values(pages), Object.values(articles))
  return pairsOf(graph, sources).map((pair) => profilePair(graph, pair, sources))
}

const named = (profile: PairProfile | undefined) =>
  PAIR_FACETS.flatMap((facet) => (profile?.members[facet] ?? []).map(({ name }) => `${facet}:${name}`))

const find = (supporter: string, recipient: string) =>
  profiles().find(({ pair }) => pair.supporter.name === supporter && pair.recipient.name === recipient)

describe('profilePair', () => {
  it('holds the body, its head, those seconded, and what the proving article tells of the recipient', () => {
    expect(named(find(zhangzhou.name, mulei.name))).toEqual([
      'bodies:漳州分指挥部',
      'people:林一帆',
      'people:苏南星',
      'organizations:木垒县中学',
    ])
  })

  it('adds the money that the proving articles tell of the pair, within each role', () => {
    const sums = find(zhangzhou.name, mulei.name)?.money.map(({ role, value, measures }) => [
      role,
      value,
      measures.length,
    ])
    expect(sums).toEqual([['aid_fund', 15_000_000, 2]])
  })

  it('takes what the supporter gives only where the recipient is meant, and none of its relief at home', () => {
    const given = (extra: readonly Claim[], recipient: string): readonly number[] => {
      const claims = [...input.claims, ...extra]
      const graph = buildKnowledgeGraph({ ...input, claims }).value
      const pair = pairsOf(graph).find(
        ({ supporter, recipient: to }) => supporter.id === zhangzhou.id && to.id === recipient,
      )
      if (!pair) throw new Error('no such pair')
      return profilePair(graph, pair).money.map(({ value }) => value)
    }
    const fund = money(zhangzhou.id, 'aid_fund', 7_000_000, inAid('漳州投入援疆资金700万元。'))
    const other = claim('PAIRED_ASSISTANCE', [zhangzhou.id, changji.id], inAid('漳州也支援昌吉。'))
    const named = money(zhangzhou.id, 'aid_fund', 8_000_000, inAid(`给${changji.name}援疆资金800万元。`))
    expect(given([fund], mulei.id)).toEqual([7_000_000])
    expect(given([money(zhangzhou.id, 'subsidy', 9e8, inAid('发放救助9亿元。'))], mulei.id)).toEqual([])
    expect(given([fund, other], mulei.id)).toEqual([])
    expect(given([fund, other, named], changji.id)).toEqual([8_000_000])
  })

  it('does not take the body of another supporter, local officials, or what other articles say', () => {
    const names = named(find(zhangzhou.name, mulei.name)).join()
    for (const stranger of ['莆田工作队', '贺兰', '木垒县医院']) expect(names).not.toContain(stranger)
  })

  it('takes a body stationed in a part of the recipient', () => {
    expect(named(find(putian.name, changji.name))).toContain('bodies:莆田工作队')
  })

  it('gives the facts behind each member, the years and how well the pair is proved', () => {
    const profile = find(zhangzhou.name, mulei.name)
    expect(profile?.members.bodies[0]?.facts).toHaveLength(2)
    expect(profile?.years).toEqual({ from: 2022, to: 2025 })
    expect(profile?.tally).toEqual({ stated: 3, inferred: 0, reference: 0, manual: 0, explicit: 2, implied: 1 })
  })
})

describe('comparePairs', () => {
  it('puts the facets beside each other, and knows what is on both sides', () => {
    const [left, right] = [find(zhangzhou.name, mulei.name), find(putian.name, changji.name)]
    if (!left || !right) throw new Error('the sample has lost its pairs')
    const [bodies] = comparePairs(left, right)
    expect(bodies).toMatchObject({ facet: 'bodies', left: [{ name: '漳州分指挥部' }], right: [{ name: '莆田工作队' }] })
    expect(bodies?.shared.size).toBe(0)
    for (const { left: one, shared } of comparePairs(left, left)) expect(shared.size).toBe(one.length)
  })
})
