import { describe, expect, it } from 'vitest'
import type { Article, ArticleId, Claim } from '@shanhai/model'
import { articleId, claimId, entityId, pageId } from '@shanhai/model'
import { Witnesses } from '../src/witnesses.js'

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

describe('Witnesses', () => {
  it('lets a reprint say only what the original did not', () => {
    const witnesses = new Witnesses()
    const first = [claim('a.txt', '乙')]
    expect(witnesses.take([article('a.txt')], first)).toEqual(first)
    const again = witnesses.take([article('b.txt', id('a.txt'))], [claim('b.txt', '乙'), claim('b.txt', '丙')])
    expect(again).toEqual([claim('b.txt', '丙')])
    const other = [claim('c.txt', '乙')]
    expect(witnesses.take([article('c.txt')], other)).toEqual(other)
  })
})
