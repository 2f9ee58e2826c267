import { describe, expect, it } from 'vitest'
import type { Article, ArticleId, Claim } from '@shanhai/model'
import { articleId, claimId, entityId, pageId } from '@shanhai/model'
import { withoutReprints } from '../src/witnesses.js'

const id = (page: string): ArticleId => articleId(pageId(page), 1)
const article = (page: string, duplicateOf?: ArticleId): Article => ({
  id: id(page),
  page: pageId(page),
  kind: 'news',
  headline: null,
  bylines: [],
  relevance: { level: 'none', reasons: [] },
  regions: [],
  parts: [],
  text: '',
  runs: [],
  ...(duplicateOf !== undefined && { duplicateOf }),
})
const claim = (page: string, recipient: string): Claim => ({
  id: claimId(id(page), recipient),
  predicate: 'PAIRED_ASSISTANCE',
  subject: entityId('Place', '甲'),
  object: entityId('Place', recipient),
  properties: {},
  status: 'stated',
  strength: 'explicit',
  factuality: 'ongoing',
  contested: false,
  rule: 'test/pair',
  evidence: [{ page: pageId(page), article: id(page), start: 0, end: 1, quote: '甲' }],
})

describe('withoutReprints', () => {
  it('lets a reprint say only what the original did not', () => {
    const articles = [article('a.txt'), article('b.txt', id('a.txt')), article('c.txt')]
    const claims = [claim('a.txt', '乙'), claim('b.txt', '乙'), claim('b.txt', '丙'), claim('c.txt', '乙')]
    const kept = [claim('a.txt', '乙'), claim('b.txt', '丙'), claim('c.txt', '乙')]
    expect(withoutReprints(articles, claims)).toEqual(kept)
    expect(withoutReprints(articles, [...claims].reverse())).toEqual(kept.reverse())
  })

  it('takes the quote of a reprint from a claim of several articles', () => {
    const [first, again, other] = [claim('a.txt', '乙'), claim('b.txt', '乙'), claim('c.txt', '乙')]
    const whole = { ...first, evidence: [...first.evidence, ...again.evidence, ...other.evidence] }
    const [kept] = withoutReprints([article('b.txt', id('a.txt'))], [whole])
    expect(kept?.evidence).toEqual([...first.evidence, ...other.evidence])
  })

  it('counts money once that both papers sum up to their own day', () => {
    const money = (page: string, day: string, period: string): Claim => ({
      ...claim(page, '乙'),
      predicate: 'HAS_MEASURE',
      object: null,
      properties: { role: 'aid_fund', value: 1510, unit: '万元', period },
      reportedOn: day,
    })
    const articles = [article('a.txt'), article('b.txt', id('a.txt'))]
    const first = money('a.txt', '2025-04-02', '2025-01-01/2025-04-02')
    expect(withoutReprints(articles, [first, money('b.txt', '2025-04-09', '2025-01-01/2025-04-09')])).toEqual([first])
    const another = money('b.txt', '2025-04-09', '2024-01-01/2025-04-09')
    expect(withoutReprints(articles, [first, another])).toEqual([first, another])
  })
})
