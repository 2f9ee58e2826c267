import { describe, expect, it } from 'vitest'
import type { Claim } from '@shanhai/model'
import { buildKnowledgeGraph, collectSources, pairsOf } from '@shanhai/graph'
import { articles, claim, entities, input, pages } from './sample.js'

describe('pairsOf', () => {
  const graph = buildKnowledgeGraph(input).value
  const sources = collectSources(graph, Object.values(pages), Object.values(articles))

  it('lists explicit pairs first, each with its proof', () => {
    const summary = pairsOf(graph, sources).map((pair) => ({
      pair: `${pair.supporter.name}→${pair.recipient.name}`,
      programme: pair.programme,
      strength: pair.strength,
      claims: pair.claimCount,
      newspapers: pair.newspapers,
      quote: pair.proof?.evidence.quote,
    }))
    expect(summary).toEqual([
      {
        pair: '漳州市→木垒哈萨克自治县',
        programme: 'xinjiang',
        strength: 'explicit',
        claims: 3,
        newspapers: ['甲报'],
        quote: '木垒县由漳州市援建。',
      },
      {
        pair: '漳州市→新疆维吾尔自治区',
        programme: 'xinjiang',
        strength: 'implied',
        claims: 1,
        newspapers: [],
        quote: '全市援疆工作有力。',
      },
    ])
  })

  it('has no proof for a pair that only a list asserts, and no newspapers without sources', () => {
    const listed = claim('PAIRED_ASSISTANCE', [entities.zhangzhou.id, entities.mulei.id], null)
    const listedOnly = buildKnowledgeGraph({ ...input, claims: [listed] }, { all: true }).value
    expect(pairsOf(listedOnly)).toMatchObject([{ status: 'reference', proof: null, pages: [], newspapers: [] }])
  })

  it('says what is only planned, what is over, and since when', () => {
    const { zhangzhou, mulei } = entities
    const said = (extra: Partial<Claim>) =>
      claim(
        'PAIRED_ASSISTANCE',
        [zhangzhou.id, mulei.id],
        { article: articles.aid.id, page: pages.aid.id, quote: '援。' },
        extra,
      )
    const timeOf = (...claims: readonly Claim[]) => {
      const [pair] = pairsOf(buildKnowledgeGraph({ ...input, claims }).value)
      return [pair?.factuality, pair?.validFrom, pair?.validTo]
    }
    expect(timeOf(said({ factuality: 'planned', validFrom: '2026' }))).toEqual(['planned', '2026', undefined])
    const past = said({ factuality: 'done', validFrom: '2016', validTo: '2020' })
    expect(timeOf(past)).toEqual(['done', '2016', '2020'])
    expect(timeOf(past, said({ validFrom: '2017' }))).toEqual(['ongoing', '2016', undefined])
    const listed = claim('PAIRED_ASSISTANCE', [zhangzhou.id, mulei.id], null, { validFrom: '2010' })
    expect(timeOf(said({ validFrom: '2017' }), listed)).toEqual(['ongoing', '2017', undefined])
    expect(timeOf(said({}), listed)).toEqual(['ongoing', undefined, undefined])
  })
})
