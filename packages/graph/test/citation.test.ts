import { describe, expect, it } from 'vitest'
import { articleId, pageId } from '@shanhai/model'
import { citationOf, gbtCitationOf } from '@shanhai/graph'
import type { ArticleSource, PageSource } from '@shanhai/graph'

const page: PageSource = {
  id: pageId('a.txt'),
  newspaper: '甲报',
  issueDate: '2024-05-06',
  pageNumber: 3,
  sources: { newspaper: 'masthead', issueDate: 'masthead', pageNumber: 'inferred' },
}
const article = (headline: string): ArticleSource => ({
  id: articleId(page.id, 1),
  page: page.id,
  kind: 'news',
  headline,
})

describe('citations', () => {
  it.each([
    ['制种 田里 的老 把式', '制种田里的老把式'],
    ['山海相连 情系天山', '山海相连 情系天山'],
    ['援疆 情深', '援疆 情深'],
    ['“组团式” 援疆 暖边城', '“组团式” 援疆 暖边城'],
  ])('close up a headline that is set with gaps: %s', (headline, want) => {
    expect(gbtCitationOf(page, article(headline), [])).toBe(`${want}[N]. 甲报, 2024-05-06([3]).`)
    expect(citationOf(page, article(headline), 'zh')).toContain(`《${want}》`)
  })
})
