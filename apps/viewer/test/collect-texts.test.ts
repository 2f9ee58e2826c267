import { describe, expect, it } from 'vitest'
import { toGraphFile } from '@shanhai/graph'
import { collectTexts, withoutQuotes } from '@shanhai/viewer'
import type { ArticleLine, CitingGraph, TextLevel } from '@shanhai/viewer'
import { articleId, pageId } from '@shanhai/model'
import { layOutText } from '../src/state/lay-out-text.js'
import { parseTexts } from '../src/state/texts.js'
import { edgeOf, ids, parsed } from './sample.js'

const file = toGraphFile(parsed.graph, parsed) as unknown as CitingGraph
const page = pageId('报/一.txt')
const id = articleId(page, 1)

/** An article whose printed line break after 支援 is gone: its text begins at 8 on the page. */
const article: ArticleLine = {
  id,
  bylines: [{ role: 'reporter', name: '方远' }],
  text: '漫漫漳州对口支援木垒县。\n下一段。',
  runs: [
    { articleStart: 0, page, pageStart: 8, length: 8 },
    { articleStart: 8, page, pageStart: 17, length: 4 },
  ],
}
const stranger: ArticleLine = { ...article, id: articleId(page, 2) }
const mentions = [
  { article: id, articleStart: 2, articleEnd: 4, entity: ids.zhangzhou },
  { article: id, articleStart: 8, articleEnd: 11, entity: ids.mulei },
  { article: id, articleStart: 8, articleEnd: 10, entity: ids.mulei },
  { article: stranger.id, articleStart: 0, articleEnd: 1, entity: ids.mulei },
]
const collect = (level: TextLevel) => collectTexts(file, level, { articles: [stranger, article], mentions })

describe('collectTexts', () => {
  it('carries who wrote what is cited, and no words, below the level of articles', async () => {
    for (const level of ['none', 'quotes'] as const)
      expect(await collect(level)).toEqual({
        level,
        articles: [{ id, bylines: article.bylines, text: null, mentions: [], passages: [] }],
      })
  })

  it('finds the words of the page in the article', async () => {
    const { articles } = await collect('articles')
    const pair = edgeOf('PAIRED_ASSISTANCE')
    const passage = articles[0]?.passages.find(([, , key]) => key === pair)
    expect(article.text.slice(passage?.[0], passage?.[1])).toBe('漳州对口支援木垒县')
    expect(articles[0]?.mentions).toHaveLength(3)
  })

  it('gives the page what it reads: names once, proofs marked, nothing lost', async () => {
    const records = JSON.parse(JSON.stringify(await collect('articles'))) as unknown
    const text = parseTexts(records).articles.get(id)
    if (!text) throw new Error('the article is missing')
    const paragraphs = layOutText(text)
    expect(paragraphs.map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual(article.text.split('\n'))
    const named = paragraphs.flat().filter(({ entity }) => entity !== null)
    expect(named.map((piece) => piece.entity).filter((key, i, all) => all[i - 1] !== key)).toEqual([
      ids.zhangzhou,
      ids.mulei,
    ])
    expect(paragraphs[0]?.some(({ facts }) => facts.includes(edgeOf('PAIRED_ASSISTANCE')))).toBe(true)
  })
})

describe('withoutQuotes', () => {
  it('leaves every place and no word', () => {
    const bare = JSON.stringify(withoutQuotes(file))
    expect(bare).not.toContain('漳州对口支援木垒县')
    expect(bare).not.toContain('漳州分指投入援疆资金')
    expect(bare).toContain('"quote":""')
    for (const quote of ['漳州对口支援木垒县', '漳州分指投入援疆资金']) expect(JSON.stringify(file)).toContain(quote)
  })
})
