import { describe, expect, it } from 'vitest'
import type { Article, Page } from '@shanhai/model'
import { pageId } from '@shanhai/model'
import { readArticles } from '@shanhai/reader'
import { inferIssue } from '../src/issue.js'
import type { ReadIssuePage } from '../src/join-jumps.js'
import { joinJumps } from '../src/join-jumps.js'

const triggers = { strong: ['对口支援'], weak: [] }
const read = (name: string, text: string, pageNumber?: number): ReadIssuePage => {
  const page: Page = {
    id: pageId(name),
    text,
    sha256: '',
    sources: {},
    ...(pageNumber !== undefined && { pageNumber }),
  }
  return { page, articles: readArticles(page, { triggers }).value }
}
const OPENING =
  '渡口的老船工\n\n渡口的老船工贺海潮撑了四十年船。去年秋天，县里在上游修桥，他每天去看桥墩，看一次记一笔，'
const REST = '本子上画满了正字。桥通那天，贺海潮把木船推上岸，说渡口的船可以歇了。\n'
const FIRST = `${OPENING}（下转第二版）\n`
const SECOND = `渡口的老船工\n\n（上接第一版）${REST}`
const OTHER = '菜市场早市搬家\n\n本报讯（记者 陈汀）城东菜市场早市昨天搬进新棚，四百个摊位编了号。\n'

const inSection = ({ page, articles }: ReadIssuePage, section: string): ReadIssuePage => ({
  page: { ...page, section },
  articles,
})

const articlesOf = (pages: readonly ReadIssuePage[]): readonly Article[] => pages.flatMap(({ articles }) => articles)

describe('joinJumps', () => {
  it('makes one article of two parts, the sentence that was cut whole again', () => {
    const { value, diagnostics } = joinJumps([
      read('a.txt', `${FIRST}\n${OTHER}`, 1),
      read('b.txt', `${OTHER}\n${SECOND}`, 2),
    ])
    const [joined, ...others] = articlesOf(value)
    expect(diagnostics).toEqual([])
    expect(others).toHaveLength(2)
    expect(joined).toMatchObject({ page: 'a.txt', headline: '渡口的老船工' })
    expect(joined?.jump).toBeUndefined()
    expect(joined?.text).toContain('看一次记一笔，本子上画满了正字。')
    expect([...new Set(joined?.regions.map(({ page }) => page))]).toEqual(['a.txt', 'b.txt'])
  })

  it('keeps every character where its page has it, and tiles the text by parts', () => {
    const pages = [read('a.txt', FIRST), read('b.txt', SECOND)]
    const texts = new Map(pages.map(({ page }) => [page.id, page.text]))
    const [joined] = articlesOf(joinJumps(pages).value)
    for (const { page, pageStart, articleStart, length } of joined?.runs ?? [])
      expect(joined?.text.slice(articleStart, articleStart + length)).toBe(
        texts.get(page)?.slice(pageStart, pageStart + length),
      )
    let at = 0
    for (const part of joined?.parts ?? []) {
      expect(joined?.text.slice(at, part.start).trim()).toBe('')
      at = part.end
    }
    expect(at).toBe(joined?.text.length)
  })

  it.each([
    { name: 'the other page is missing', pages: [read('a.txt', FIRST, 1)], codes: ['jump/goes-on'] },
    { name: 'the first page is missing', pages: [read('b.txt', SECOND, 2)], codes: ['jump/comes-from'] },
    {
      name: 'the numbers disagree',
      pages: [read('a.txt', FIRST, 1), read('c.txt', SECOND, 5)],
      codes: ['jump/goes-on', 'jump/comes-from-not-found'],
    },
    {
      name: 'the page is there and goes on with nothing',
      pages: [read('a.txt', FIRST, 1), read('b.txt', OTHER, 2)],
      codes: ['jump/goes-on-not-found'],
    },
    {
      name: 'the page of that number is one of another section',
      pages: [
        inSection(read('a.txt', `${OPENING}（下转B02版）\n`, 1), 'A'),
        inSection(read('b.txt', `渡口的老船工\n\n（上接B01版）${REST}`, 2), 'A'),
      ],
      codes: ['jump/goes-on', 'jump/comes-from'],
    },
  ])('reports where $name', ({ pages, codes }) => {
    const { value, diagnostics } = joinJumps(pages)
    expect(articlesOf(value)).toEqual(articlesOf(pages))
    expect(diagnostics.map(({ code }) => code)).toEqual(codes)
  })

  it('joins pages of one section, and of one where a letter is printed once only', () => {
    const [first, second] = [`${OPENING}（下转A02版）\n`, `渡口的老船工\n\n（上接A01版）${REST}`]
    const both = [inSection(read('a.txt', first, 1), 'A'), inSection(read('b.txt', second, 2), 'A')]
    expect(articlesOf(joinJumps(both).value)).toHaveLength(1)
    expect(articlesOf(joinJumps([read('a.txt', first, 1), read('b.txt', second, 2)]).value)).toHaveLength(1)
  })

  it('gives each part to the article whose words it has', () => {
    const market =
      '菜市场早市搬家\n\n城东菜市场早市昨天搬进新棚，四百个摊位编了号，卖菜的和买菜的都说，（下转第二版）\n'
    const marketRest = '（上接第一版）菜市场新棚亮堂，早市的摊位不再淋雨。\n'
    const plainRest = `（上接第一版）${REST}`
    const pages = [read('a.txt', `${FIRST}\n${market}`, 1), read('b.txt', `${marketRest}\n${plainRest}`, 2)]
    const [boat, stalls, ...rest] = articlesOf(joinJumps(pages).value)
    expect(rest).toEqual([])
    expect(boat?.text).toContain('本子上画满了正字')
    expect(stalls?.text).toContain('早市的摊位不再淋雨')
  })
})

describe('inferIssue', () => {
  it('gives a page the paper and date of the page that its article comes from, marked', () => {
    const [first, second] = [read('a.txt', FIRST, 1), read('b.txt', SECOND, 2)]
    const dated = { ...first, page: { ...first.page, newspaper: '云浦日报', issueDate: '2031-05-13' } }
    const [, inferred] = inferIssue(joinJumps([dated, second]).value)
    expect(inferred?.page).toMatchObject({
      newspaper: '云浦日报',
      issueDate: '2031-05-13',
      sources: { newspaper: 'inferred', issueDate: 'inferred' },
    })
    expect(inferIssue([dated, second])[1]?.page).toEqual(second.page)
  })
})
