import { describe, expect, it } from 'vitest'
import type { Article, ArticleId, Claim } from '@shanhai/model'
import { articleId, claimId, entityId, pageId } from '@shanhai/model'
import { contestRivals } from '../src/contest-rivals.js'
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
    expect(withoutReprints(articles, claims).claims).toEqual(kept)
    expect(withoutReprints(articles, [...claims].reverse()).claims).toEqual(kept.reverse())
  })

  it('takes the quote of a reprint from a claim of several articles', () => {
    const [first, again, other] = [claim('a.txt', '乙'), claim('b.txt', '乙'), claim('c.txt', '乙')]
    const whole = { ...first, evidence: [...first.evidence, ...again.evidence, ...other.evidence] }
    const [kept] = withoutReprints([article('b.txt', id('a.txt'))], [whole]).claims
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
    expect(withoutReprints(articles, [first, money('b.txt', '2025-04-09', '2025-01-01/2025-04-09')]).claims).toEqual([
      first,
    ])
    const another = money('b.txt', '2025-04-09', '2024-01-01/2025-04-09')
    expect(withoutReprints(articles, [first, another]).claims).toEqual([first, another])
  })

  it('keeps another figure of a corrected reprint, and names it beside that of the original', () => {
    const sent = (page: string, count?: number): Claim => ({
      ...claim(page, '乙'),
      id: claimId(id(page), `sent ${String(count)}`),
      predicate: 'DISPATCHES',
      properties: count === undefined ? {} : { count },
    })
    const articles = [article('a.txt'), article('b.txt', id('a.txt'))]
    const [first, again, corrected, cut] = [sent('a.txt', 20), sent('b.txt', 20), sent('b.txt', 30), sent('b.txt')]
    expect(withoutReprints(articles, [first, again])).toEqual({ claims: [first], rivals: [] })
    expect(withoutReprints(articles, [first, cut])).toEqual({ claims: [first], rivals: [] })
    const kept = [first, corrected]
    expect(withoutReprints(articles, kept)).toEqual({ claims: kept, rivals: [[first.id, corrected.id]] })
    expect(contestRivals(kept, [[first.id, corrected.id]]).value).toMatchObject([
      { contested: true, conflictsWith: [corrected.id] },
      { contested: true, conflictsWith: [first.id] },
    ])
    // A correction has dropped the first.
    expect(contestRivals([corrected], [[first.id, corrected.id]])).toEqual({ value: [corrected], diagnostics: [] })
  })

  it('sets no figure against one that a cut or longer reprint lacks or adds', () => {
    const measure = (page: string, value: number): Claim => ({
      ...claim(page, '乙'),
      id: claimId(id(page), String(value)),
      predicate: 'HAS_MEASURE',
      object: null,
      properties: { what: '学员', value, unit: '人' },
    })
    const articles = [article('a.txt'), article('b.txt', id('a.txt'))]
    const [twenty, five] = [measure('a.txt', 20), measure('a.txt', 5)]
    const cut = [twenty, five, measure('b.txt', 20)]
    const longer = [twenty, measure('b.txt', 20), measure('b.txt', 5)]
    const other = [twenty, five, measure('b.txt', 20), measure('b.txt', 6)]
    expect(withoutReprints(articles, cut).rivals).toEqual([])
    expect(withoutReprints(articles, longer).rivals).toEqual([])
    expect(withoutReprints(articles, other).rivals).toEqual([[five.id, measure('b.txt', 6).id]])
  })
})
