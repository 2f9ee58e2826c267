import { describe, expect, it } from 'vitest'
import type { Article } from '@shanhai/model'
import { articleId, pageId, toPageSpans } from '@shanhai/model'

const page = pageId('p.txt')
// Page:    甲乙⏎丙丁 [headline 标题] 戊己   article: 甲乙丙丁戊己
const pageText = '甲乙\n丙丁\n标题\n戊己'
const article: Article = {
  id: articleId(page, 1),
  page,
  kind: 'news',
  headline: null,
  bylines: [],
  relevance: { level: 'none', reasons: [] },
  regions: [],
  parts: [],
  text: '甲乙丙丁戊己',
  runs: [
    { articleStart: 0, page, pageStart: 0, length: 2 },
    { articleStart: 2, page, pageStart: 3, length: 2 },
    { articleStart: 4, page, pageStart: 9, length: 2 },
  ],
}
const spans = (start: number, end: number) =>
  toPageSpans(article, { start, end }, () => pageText).map((span) => [span.start, span.end])

describe('toPageSpans', () => {
  it('joins runs that only a line break parts', () => {
    expect(spans(1, 3)).toEqual([[1, 4]])
  })

  it('keeps the pieces of a sentence that a headline interrupts apart', () => {
    expect(spans(3, 5)).toEqual([
      [4, 5],
      [9, 10],
    ])
  })

  it('gives nothing for an empty range', () => {
    expect(spans(2, 2)).toEqual([])
  })
})
