import { describe, expect, it } from 'vitest'
import type { Claim, ClaimId } from '@shanhai/model'
import { factOf } from '@shanhai/model'
import { buildKnowledgeGraph, CONFLICT_LABELS, conflictSentence, conflictsOf } from '@shanhai/graph'
import { articles, claim, entities, input, pages } from './sample.js'

const { zhangzhou, putian, mulei, body } = entities
const printed = (quote: string) => ({ article: articles.aid.id, page: pages.aid.id, quote })
const programme = { properties: { programme: 'xinjiang' } }
const stated = claim('PAIRED_ASSISTANCE', [zhangzhou.id, mulei.id], printed('漳州援建木垒。'), programme)
const again = claim('PAIRED_ASSISTANCE', [zhangzhou.id, mulei.id], printed('漳州支援木垒。'), programme)
const rival = claim('PAIRED_ASSISTANCE', [putian.id, mulei.id], printed('莆田支援木垒。'), programme)
const listed = claim('PAIRED_ASSISTANCE', [putian.id, mulei.id], null, programme)
const figure = (value: number) =>
  claim('HAS_MEASURE', [body.id, null], printed(`投入${String(value)}元。`), {
    properties: { what: '资金', role: 'aid_fund', value, unit: '元', currency: 'CNY' },
  })

/** Claims that name each other, each those given beside it. */
function against(
  ...groups: readonly (readonly [Claim, ...Claim[]])[]
): ReturnType<typeof conflictsOf> & { say: string[][] } {
  const rivals = new Map<ClaimId, ClaimId[]>()
  const all = new Map(groups.flat().map((one) => [one.id, one]))
  for (const [first, ...others] of groups)
    for (const other of others)
      for (const [one, two] of [
        [first.id, other.id],
        [other.id, first.id],
      ] as const)
        rivals.set(one, [...(rivals.get(one) ?? []), two])
  const claims = [...all.values()].map((one) => ({ ...one, contested: true, conflictsWith: rivals.get(one.id) ?? [] }))
  const graph = buildKnowledgeGraph({ ...input, claims }, { all: true }).value
  const found = conflictsOf(graph)
  const say = found.conflicts.map(({ kind, sides }) => [
    kind,
    ...sides.map((side) => conflictSentence(graph, side, 'zh')).sort(),
  ])
  return { ...found, say }
}

describe('contradictions', () => {
  it('are one for two facts, however many claims take part, and each side keeps its own', () => {
    const { conflicts, say, outside } = against([stated, rival], [again, rival])
    expect(say).toEqual([['supporters', '漳州市对口支援木垒哈萨克自治县', '莆田市对口支援木垒哈萨克自治县']])
    expect(outside).toBe(0)
    const claims = Object.fromEntries(conflicts[0]?.sides.map((side) => [side.fact, side.claims.length]) ?? [])
    expect(claims).toEqual({ [factOf(stated)]: 2, [factOf(rival)]: 1 })
  })

  it('put what a list alone says second', () => {
    const { conflicts } = against([listed, stated])
    expect(conflicts.map(({ kind, sides }) => [kind, ...sides.map(({ fact }) => fact)])).toEqual([
      ['reference', factOf(stated), factOf(listed)],
    ])
  })

  it('stand between figures of an entity too, each figure with its value', () => {
    const { say } = against([figure(300), figure(800)])
    expect(say).toEqual([['figures', '漳州分指挥部：资金 300元', '漳州分指挥部：资金 800元']])
  })

  it('are told apart where several claims of one fact contradict each other, by their sums', () => {
    const aid = (amountCNY: number): Claim =>
      claim('DONATES_TO', [zhangzhou.id, body.id], printed(`捐${String(amountCNY)}元。`), { properties: { amountCNY } })
    const { say } = against([aid(300), aid(800)], [aid(500), aid(800)])
    expect(say).toHaveLength(2)
    expect(say.flat().filter((text) => text.includes('800元'))).toHaveLength(2)
  })

  it('with claims that the graph has not are counted, not lost', () => {
    const alone = { ...stated, contested: true, conflictsWith: ['gone' as ClaimId] }
    const graph = buildKnowledgeGraph({ ...input, claims: [alone] }, { all: true }).value
    expect(conflictsOf(graph)).toEqual({ conflicts: [], outside: 1 })
  })

  it('are the same in whatever order the claims come, and have words in both languages', () => {
    const one = against([stated, rival], [figure(1), figure(2)])
    const other = against([figure(2), figure(1)], [rival, stated])
    expect(other.conflicts).toEqual(one.conflicts)
    for (const { zh, en } of Object.values(CONFLICT_LABELS))
      expect([/\p{Script=Han}/u.test(zh), /\p{Script=Han}/u.test(en)]).toEqual([true, false])
  })
})
